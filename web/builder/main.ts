import './embed-builder.ts';
