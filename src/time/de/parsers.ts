import { moment } from '../expression.ts';
import type { Parser } from '../parse/match.ts';

/** "Morgen beginnt die Messe": the capital that opens a sentence hides that it is the adverb, not the noun. */
export const tomorrowAtStart: Parser = (line, at) => {
  if (at > 0 || line[0]!.text !== 'morgen' || line[0]!.end - line[0]!.start > 'morgen'.length) return null;
  return { from: 0, to: 1, expression: moment({ shift: { unit: 'D', by: 1, origin: 'REFERENCE' } }) };
};
