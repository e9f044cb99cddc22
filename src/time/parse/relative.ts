import { type Duration, type Moment, moment } from '../expression.ts';
import { isGluedMark, isMark, type Line, meaningAt } from '../line.ts';
import type { Meaning, Shift } from '../meaning.ts';
import { readAmount } from './amount.ts';
import type { Match, Parser } from './match.ts';

/** "gisteren", "vanavond", "the day after tomorrow", "le lendemain": days counted from a reference in one word or phrase. */
export const dayWord: Parser = (line, at) => {
  const { day, shifted } = meaningAt(line, at);
  if (day) {
    const { offset, part, origin = 'REFERENCE', nowadays } = day;
    return {
      from: at,
      to: at + 1,
      expression: moment({
        shift: { unit: 'D', by: offset, origin },
        ...(part && { part }),
        ...(nowadays && { nowadays }),
      }),
    };
  }
  return shifted ? { from: at, to: at + 1, expression: moment({ shift: shifted }) } : null;
};

/** "vorige week", "the last two weeks", "komende dinsdag", "last September", "deze zomer", "l'an dernier", "the year before". */
export const shiftedUnit: Parser = (line, at, conventions) => {
  let i = at;
  if (meaningAt(line, i).article && meaningAt(line, i).number === undefined && !meaningAt(line, i).shift) i++;
  const { shift } = meaningAt(line, i);
  if (shift && !shift.onlyFollows) return afterShift(line, at, i, shift, conventions);
  return beforeShift(line, at, i);
};

/** Shift, then noun; an amount between them makes it a stretch that reaches to now. */
function afterShift(
  line: Line,
  from: number,
  at: number,
  shift: Shift,
  conventions: Parameters<Parser>[2],
): Match | null {
  let i = at + 1;
  // "this past week", "diese kommende Woche": the second word tells the direction.
  const second = meaningAt(line, i).shift;
  const { direction, origin } = second && shift.direction === 0 ? second : shift;
  if (second && shift.direction === 0) i++;
  const amount = readAmount(line, i, conventions);
  if (amount && !amount.article && (amount.counted || meaningAt(line, amount.to - 1).plural)) {
    if (direction === 0) return null;
    const duration: Duration = { kind: 'DURATION', amounts: amount.amounts, reach: direction };
    return { from, to: amount.to, expression: duration };
  }
  if (isGluedMark(line, i, '-')) i++;
  const fields = shiftedFields(line, i, { ...shift, direction, origin });
  return fields ? { from, to: fields.to, expression: fields.expression } : null;
}

interface Shifted {
  readonly to: number;
  readonly expression: Moment | Duration;
}

function shiftedFields(line: Line, at: number, { direction, origin, needsAmount, rolling }: Shift): Shifted | null {
  const meaning = meaningAt(line, at);
  const toward = { toward: direction, towardOrigin: origin };
  if (meaning.weekday !== undefined && !meaning.habit)
    return { to: at + 1, expression: moment({ ...toward, weekday: meaning.weekday, ...partOf(meaning) }) };
  if (meaning.unit === 'WE') return { to: at + 1, expression: moment({ ...toward, weekend: true }) };
  if (meaning.month !== undefined && !(meaning.weak && !line[at]!.capital))
    return { to: at + 1, expression: moment({ ...toward, month: meaning.month }) };
  if (meaning.season) return { to: at + 1, expression: moment({ ...toward, season: meaning.season }) };
  if (meaning.quarterWord) return { to: at + 1, expression: moment({ shift: { unit: 'Q', by: direction, origin } }) };
  if (meaning.part && !meaning.habit) return { to: at + 1, expression: nearPart(meaning, direction, origin) };
  if (meaning.feast) return { to: at + 1, expression: moment({ ...toward, feast: meaning.feast }) };
  if (!meaning.unit || meaning.unit === 'NI') return null;
  if (needsAmount && !meaning.plural) return null;
  if (meaning.plural && direction !== 0) {
    return {
      to: at + 1,
      expression: { kind: 'DURATION', amounts: [{ quantity: 'X', unit: meaning.unit }], reach: direction },
    };
  }
  if ((meaning.unit === 'DE' || meaning.unit === 'CE') && direction !== 0 && origin === 'REFERENCE' && rolling) {
    return {
      to: at + 1,
      expression: { kind: 'DURATION', amounts: [{ quantity: 1, unit: meaning.unit }], reach: direction },
    };
  }
  if (meaning.plural || meaning.unit === 'S' || meaning.unit === 'MIN' || meaning.unit === 'H') return null;
  return { to: at + 1, expression: moment({ shift: { unit: meaning.unit, by: direction, origin } }) };
}

/** "deze ochtend" is today's, "last night" yesterday's, "die avond" that of the day spoken of. */
function nearPart(meaning: Meaning, direction: -1 | 0 | 1, origin: Shift['origin']): Moment {
  return moment({ shift: { unit: 'D', by: direction, origin }, ...partOf(meaning) });
}

function partOf({ part }: Meaning): Pick<Moment, 'part'> {
  return part ? { part } : {};
}

/** Noun, then shift: "la semaine dernière", "lundi prochain", "het jaar ervoor", "die Woche darauf", "the day before". */
function beforeShift(line: Line, from: number, at: number): Match | null {
  const noun = meaningAt(line, at);
  if (
    noun.unit === undefined &&
    noun.weekday === undefined &&
    noun.month === undefined &&
    !noun.season &&
    !noun.quarterWord
  )
    return null;
  let to = at + 1;
  // "lundi soir dernier" does not occur, "lundi 12 dernier" does: a short number may stand between.
  const numbered = noun.weekday !== undefined && (line[to]?.width ?? 0) > 0 && line[to]!.width <= 2;
  if (numbered) to++;
  const { shift } = meaningAt(line, to);
  if (!shift || !(shift.follows || shift.onlyFollows) || numbered) return null;
  // "the day after", not "a day after" nor "Monday after the test".
  if (shift.onlyFollows && (noun.unit === undefined || at === from)) return null;
  if (noun.plural) {
    if (shift.direction === 0) return null;
    return {
      from,
      to: to + 1,
      expression: { kind: 'DURATION', amounts: [{ quantity: 'X', unit: noun.unit! }], reach: shift.direction },
    };
  }
  const fields = shiftedFields(line, at, shift);
  return fields ? { from, to: to + 1, expression: fields.expression } : null;
}

/** "the week", "des Jahres", "de dag": this one, where something is joined to it ("the end of the week"). */
export const plainUnit: Parser = (line, at) => {
  if (!meaningAt(line, at).article || meaningAt(line, at).number !== undefined) return null;
  const { unit, plural, quarterWord } = meaningAt(line, at + 1);
  if (plural || isMark(line, at + 2, '-')) return null;
  if (quarterWord)
    return {
      from: at,
      to: at + 2,
      expression: moment({ shift: { unit: 'Q', by: 0, origin: 'REFERENCE' } }),
      partial: true,
    };
  if (unit === 'WE') return { from: at, to: at + 2, expression: moment({ weekend: true }) };
  if (unit !== 'D' && unit !== 'W' && unit !== 'M' && unit !== 'Y' && unit !== 'DE' && unit !== 'CE') return null;
  return { from: at, to: at + 2, expression: moment({ shift: { unit, by: 0, origin: 'REFERENCE' } }), partial: true };
};
