import type { EventKind } from '../model/event.ts';
import { weightOf } from './happening.ts';
import type { SentenceReading } from './reading.ts';
import type { EventsVocabulary } from './vocabulary.ts';

/** How many sentences of a story say what it is about. */
const opening = 3;
/** What the words of a kind must add up to: one noun with a topic, or a verb. */
const enough = 3;

/**
 * The kind that a headline and the first sentences speak of most, for a lead whose own words tell none; null where no kind stands out.
 * Statements are left out: every story says who said it.
 */
export function topicOf(
  title: string,
  readings: readonly SentenceReading[],
  { kinds }: EventsVocabulary,
): EventKind | null {
  const headline = title.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const cues = [...kinds.find(headline), ...readings.slice(0, opening).flatMap((reading) => reading.cues)];
  const weights = new Map<EventKind, number>();
  for (const { label } of cues) {
    if (label.kind === 'STATEMENT' || label.kind === 'TRAVEL') continue;
    weights.set(label.kind, (weights.get(label.kind) ?? 0) + weightOf(label));
  }
  const [best, second] = [...weights].sort(([, a], [, b]) => b - a);
  return best && best[1] >= enough && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
