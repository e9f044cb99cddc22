import type { Article } from '../model/article.ts';
import type { EventDraft } from '../model/event.ts';
import type { Geography } from '../model/geography.ts';
import type { NamedEntity, ResolvedMention } from '../model/mention.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Timex } from '../model/timex.ts';
import { draftsOf } from './draft.ts';
import type { EventsLanguage } from './language.ts';
import type { LeadInput } from './lead.ts';
import { readSentences } from './reading.ts';
import { tellStory } from './story.ts';
import { vocabularyOf } from './vocabulary.ts';

interface EventsInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly ResolvedMention[];
  readonly timexes: readonly Timex[];
  readonly tenseAt: LeadInput['tenseAt'];
  readonly geography: Geography;
  readonly pack: EventsLanguage;
  /** Names of people and organisations; they become actors. */
  readonly entities?: readonly NamedEntity[];
}

/**
 * The events of one article, in the order of its text: the lead first, then what further sentences tell of a place of their own.
 * Every event carries the sentences that prove it. A place or time that the text does not support stays null; a text without
 * sentences has no events. Linear in the text's length.
 */
export function readEvents({
  article,
  sentences,
  mentions,
  timexes,
  tenseAt,
  geography,
  pack,
  entities = [],
}: EventsInput): readonly EventDraft[] {
  const vocabulary = vocabularyOf(pack);
  const readings = readSentences({ article, sentences, mentions, timexes }, vocabulary);
  const story = tellStory({
    article,
    readings,
    datelines: mentions.filter((mention) => mention.kind === 'DATELINE'),
    tenseAt,
    vocabulary,
  });
  return draftsOf(story, { article, readings, geography, entities, vocabulary });
}
