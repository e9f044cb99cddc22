import type { Span } from './span.ts';

/** What a token's characters are; the stages decide what they mean. */
export type TokenShape = 'word' | 'number' | 'punctuation';

/** One word, number or mark. `text` is as printed. */
export interface Token extends Span {
  readonly text: string;
  readonly shape: TokenShape;
}

/** One sentence with its tokens, all offsets counted in the article's text. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Index of the paragraph in the article, from 0. */
  readonly paragraph: number;
}
