import type { Modality, When } from '../model/event.ts';
import { type Happening, isHypothetical } from './happening.ts';
import type { EventsVocabulary } from './vocabulary.ts';
import { dayMs } from './when.ts';

/** Older than this is told as history. */
const historyMs = 365 * dayMs;

/** Whether something is told as having happened: by its time beside the publication, and by words before it in its clause. */
export function modalityOf(
  happening: Happening,
  when: When | null,
  publishedAt: string | null,
  vocabulary: EventsVocabulary,
): Modality {
  const { reading, first } = happening;
  const clause = reading.words.filter((_, i) => reading.clauses[i] === reading.clauses[first]);
  if (happening.kind !== 'STATEMENT' && isDenied(happening, vocabulary)) return 'DENIED';
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (when?.earliest && Date.parse(when.earliest) > published) return 'PLANNED';
  if (when?.latest && Date.parse(when.latest) < published - historyMs) return 'HISTORICAL';
  if (when?.latest && when.text !== null && Date.parse(when.latest) <= published + dayMs) return 'ACTUAL';
  // A commemoration is of today.
  if (happening.kind !== 'CULTURE' && vocabulary.historical.find(clause).length > 0) return 'HISTORICAL';
  if (isHypothetical(reading, first, vocabulary)) return 'HYPOTHETICAL';
  return happening.kind !== 'STATEMENT' && vocabulary.planned.find(clause).length > 0 ? 'PLANNED' : 'ACTUAL';
}

/** How many words before what tells it a "geen" may stand: "geen nieuw akkoord". */
const negationReach = 2;

/** "Ontkent" anywhere in the sentence, or "geen" and "niet" right before a word that tells it: "geen akkoord getekend". */
function isDenied({ reading, kind, first }: Happening, { denied, negation }: EventsVocabulary): boolean {
  const { words, clauses, cues } = reading;
  if (denied.find(words).length > 0) return true;
  const telling = cues.filter(({ label, first: at }) => label.kind === kind && clauses[at] === clauses[first]);
  return negation
    .find(words)
    .some(({ last }) =>
      telling.some(({ first: at }) => at > last && at - last <= negationReach && clauses[at] === clauses[last]),
    );
}
