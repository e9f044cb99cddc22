import type { Article } from './article.ts';
import type { PinOutcome } from './correction.ts';
import type { EventDraft } from './event.ts';
import type { NamedEntity, ResolvedMention } from './mention.ts';
import type { Sentence } from './sentence.ts';
import type { Timex } from './timex.ts';

/** Everything that the stages read in one article; nothing of it is stored yet. */
export interface Annotation {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly ResolvedMention[];
  readonly entities: readonly NamedEntity[];
  readonly timexes: readonly Timex[];
  readonly events: readonly EventDraft[];
  /** What became of the editors' decisions that it was read with; absent where there were none. */
  readonly pinned?: readonly PinOutcome[];
}
