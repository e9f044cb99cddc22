import type { SpatialVocabulary } from './spatial-vocabulary.ts';

/** A distance as the text claims it. */
interface ClaimedDistance {
  /** Null where it names no number: "een paar kilometer". */
  readonly km: number | null;
  readonly approximate: boolean;
  /** The first token, counted with "zo'n" before the number. */
  readonly first: number;
}

/** "zo'n 200 kilometer", read from its unit leftwards; null where no unit ends at `last`. */
export function readDistance(words: readonly string[], last: number, space: SpatialVocabulary): ClaimedDistance | null {
  const unit = space.units.endingAt(words, last);
  if (!unit) return null;
  const at = unit.first - 1;
  const count = numberOf(words[at] ?? '', space);
  const kilometres = count === null ? null : Number((count * unit.label).toPrecision(6));
  const about = count === null ? null : space.approximately.endingAt(words, at - 1);
  return {
    km: kilometres,
    approximate: count === null || about !== null,
    first: about?.first ?? (count === null ? unit.first : at),
  };
}

/** "1.340", "2,5" and "tien" as the language writes them; null for what is no number. */
function numberOf(word: string, { numberWords, decimalMark }: SpatialVocabulary): number | null {
  const spelled = numberWords.get(word);
  if (spelled !== undefined) return spelled;
  if (!/^\d[\d.,]*$/.test(word)) return null;
  const grouped = decimalMark === ',' ? word.replaceAll('.', '').replace(',', '.') : word.replaceAll(',', '');
  const value = Number(grouped);
  return Number.isFinite(value) ? value : null;
}
