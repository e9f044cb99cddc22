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
  const all = (...kinds: readonly Candidate['nameKind'][]) =>
    candidates.length > 0 && candidates.every(({ nameKind }) => kinds.includes(nameKind));
  if (all('ADJECTIVE', 'INHABITANT')) return 'DEMONYM';
  if (all('METONYM')) return 'METONYM';
  return candidates.some(isSeatOfGovernment) && speaks(reading, first, last) ? 'METONYM' : 'LITERAL';
}

function isSeatOfGovernment({ place }: Candidate): boolean {
  return place.kind === 'COUNTRY' || place.featureCode === 'PPLC';
}

/** "Moskou ontkent ...", "volgens Moskou", but not "in Moskou zegt ...". */
function speaks({ words }: Reading, first: number, last: number): boolean {
  const before = words[first - 1]?.cues ?? 0;
  const after = words[last + 1]?.cues ?? 0;
  if ((before & PLACING) !== 0) return false;
  return (before & SPEECH) !== 0 || (after & SPEECH) !== 0;
}

const SPEECH = cueBit('SPEECH_VERB');
const PLACING = cueBit('LOCATIVE') | cueBit('DIRECTION');
