import type { Candidate } from '../../model/candidate.ts';
import type { MentionKind } from '../../model/mention.ts';
import { cueBit } from './cues.ts';
import type { Reading } from './reading.ts';

/**
 * Whether words are used for the place itself, for its people, or for its government: "de Noord-Koreaanse leider" is a DEMONYM,
 * "Moskou ontkent" and "het Kremlin" are METONYMs, all else is LITERAL.
 */
export function kindOf(
  reading: Reading,
  { first, last }: { readonly first: number; readonly last: number },
  candidates: readonly Candidate[],
): MentionKind {
  if (isDemonym(candidates)) return 'DEMONYM';
  const before = cuesBefore(reading, first);
  if ((before & LOCATIVE) !== 0) return 'LITERAL';
  if (candidates.some(({ nameKind }) => nameKind === 'METONYM')) return 'METONYM';
  if ((before & DIRECTION) !== 0) return 'LITERAL';
  return candidates.some(isSeatOfGovernment) && speaks(reading, first, last) ? 'METONYM' : 'LITERAL';
}

/** An adjective or an inhabitant, and at most the name of some small place as well: "les Allemands". */
function isDemonym(candidates: readonly Candidate[]): boolean {
  const literal = candidates.filter(({ nameKind }) => nameKind !== 'ADJECTIVE' && nameKind !== 'INHABITANT');
  return (
    literal.length < candidates.length &&
    literal.every(({ place }) => place.kind === 'CITY' && place.population < SMALL_TOWN)
  );
}

const SMALL_TOWN = 50_000;

function isSeatOfGovernment({ place }: Candidate): boolean {
  return place.kind === 'COUNTRY' || place.featureCode === 'PPLC';
}

/** Sorts of the word before, past an article: "in" of "in het Kremlin", where the place itself is meant. */
function cuesBefore({ words }: Reading, first: number): number {
  const cues = words[first - 1]?.cues ?? 0;
  return (cues & ARTICLE) !== 0 ? (words[first - 2]?.cues ?? 0) : cues;
}

/** "Moskou ontkent ...", "volgens Moskou". */
function speaks({ words }: Reading, first: number, last: number): boolean {
  return (((words[first - 1]?.cues ?? 0) | (words[last + 1]?.cues ?? 0)) & SPEECH) !== 0;
}

const ARTICLE = cueBit('ARTICLE');
const SPEECH = cueBit('SPEECH_VERB');
const LOCATIVE = cueBit('LOCATIVE');
const DIRECTION = cueBit('DIRECTION');
