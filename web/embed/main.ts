import './embedded-story.ts';
