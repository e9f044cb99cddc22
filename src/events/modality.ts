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
  if (vocabulary.denied.find(reading.words).length > 0 && happening.kind !== 'STATEMENT') return 'DENIED';
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (when?.earliest && Date.parse(when.earliest) > published) return 'PLANNED';
  if (when?.latest && Date.parse(when.latest) < published - historyMs) return 'HISTORICAL';
  if (when?.latest && when.text !== null && Date.parse(when.latest) <= published + dayMs) return 'ACTUAL';
  // A commemoration is of today.
  if (happening.kind !== 'CULTURE' && vocabulary.historical.find(clause).length > 0) return 'HISTORICAL';
  if (isHypothetical(reading, first, vocabulary)) return 'HYPOTHETICAL';
  return happening.kind !== 'STATEMENT' && vocabulary.planned.find(clause).length > 0 ? 'PLANNED' : 'ACTUAL';
}
