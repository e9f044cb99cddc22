import { ArticleType } from './article.ts';
import { connectionTypes } from './connections.ts';
import { EventType } from './event.ts';
import { MentionType } from './mention.ts';
import { StoryType } from './story.ts';

export const EventConnection = connectionTypes('Event', EventType, 'Events');
export type EventConnection = InstanceType<typeof EventConnection>;

export const ArticleConnection = connectionTypes('Article', ArticleType, 'Articles');
export type ArticleConnection = InstanceType<typeof ArticleConnection>;

export const MentionConnection = connectionTypes('Mention', MentionType, 'Mentions');
export type MentionConnection = InstanceType<typeof MentionConnection>;

export const StoryConnection = connectionTypes('Story', StoryType, 'Stories');
export type StoryConnection = InstanceType<typeof StoryConnection>;
