import type { Reading } from './reading.ts';
import type { SpottedName } from './spot.ts';
import type { Tagging } from './tag.ts';

/** Tokens `first` to `last` name a place with this probability. */
export interface FoundToponym {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/**
 * The toponyms of one sentence, in order, none overlapping. A tagger for toponyms decides where there is one; elsewhere the places
 * among the entities do. Adjectives of places, and landmarks that stand for a government, are no LOC to either: the gazetteer's
 * own names for those are added unless they are part of another name ("de Franse Gemeenschapscommissie").
 */
export function toponymsOf(
  reading: Reading,
  entities: Tagging,
  toponyms: Tagging | undefined,
): readonly FoundToponym[] {
  const deciding = toponyms ?? entities;
  const found: FoundToponym[] = deciding.spans.filter(({ type }) => type === 'LOC');
  for (const name of reading.names) {
    if (found.some(({ first, last }) => first <= name.last && name.first <= last)) continue;
    const probability = byName(name, entities, toponyms);
    if (probability >= LEAST_PROBABILITY) found.push({ first: name.first, last: name.last, probability });
  }
  return found
    .filter(({ first, probability }) => probability >= leastOf(reading, first, toponyms))
    .sort((a, b) => a.first - b.first);
}

/** Below it, a name of the gazetteer that no tagger marks is left alone. */
const LEAST_PROBABILITY = 0.5;

/**
 * A tagger for toponyms has learnt adjectives of places from corpora of which some count them and some do not: it must be rather
 * sure that one counts.
 */
function leastOf({ profiles }: Reading, first: number, toponyms: Tagging | undefined): number {
  return toponyms !== undefined && profiles[first]?.demonym === true ? 0.6 : 0;
}

function byName({ first, last, profile }: SpottedName, entities: Tagging, toponyms: Tagging | undefined): number {
  if (toponyms !== undefined) return toponyms.probability(first, 'LOC');
  if (profile.demonym) {
    const elsewhere = Math.max(entities.probability(first, 'PER', 'ORG'), entities.probability(last, 'PER', 'ORG'));
    return isPartOfLarger(first, last, entities) ? 0 : 1 - elsewhere;
  }
  if (profile.metonym) {
    const span = entities.spans.find((span) => span.first <= last && first <= span.last);
    return span === undefined || (span.first >= first && span.last <= last)
      ? 1 - entities.probability(first, 'PER')
      : 0;
  }
  return entities.probability(first, 'LOC');
}

function isPartOfLarger(first: number, last: number, { spans }: Tagging): boolean {
  return spans.some((span) => span.first <= first && last <= span.last && span.last - span.first > last - first);
}
