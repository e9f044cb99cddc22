import type { StoryEvent } from '../selection/events.ts';
import type { TextMark } from '../story/marked-text.ts';
import type { StoryText } from '../story/story-panel.ts';

type Mention = StoryText['mentions']['edges'][number]['node'];

/** What an editor is about to correct: words that name a place or a time, or an event. */
export type CorrectionTarget =
  | { readonly kind: 'place'; readonly exact: string; readonly mention: Mention; readonly articleVersion: number }
  | {
      readonly kind: 'time';
      readonly exact: string;
      readonly articleId: string;
      readonly span: { readonly start: number; readonly end: number };
      readonly articleVersion: number;
      /** What was read: EDTF, or TIMEX3 where it is relative. */
      readonly value: string;
    }
  | { readonly kind: 'event'; readonly event: StoryEvent };

/** What a click on marked words corrects; null for a claim, which is what it says. */
export function targetOf(mark: TextMark, text: StoryText): CorrectionTarget | null {
  if (mark.kind === 'place') {
    const mention = text.mentions.edges.map(({ node }) => node).find(({ id }) => id === mark.id);
    return mention
      ? { kind: 'place', exact: mention.span.exact, mention, articleVersion: mention.span.articleVersion }
      : null;
  }
  const timex = mark.kind === 'time' && text.timexes.find(({ span }) => span.start === mark.start);
  if (!timex) return null;
  const { exact, start, end, articleVersion } = timex.span;
  return {
    kind: 'time',
    exact,
    articleId: text.id,
    span: { start, end },
    articleVersion,
    value: timex.edtf ?? timex.value,
  };
}
