import type { Expression } from '../expression.ts';
import type { Conventions } from '../language.ts';
import type { Line } from '../line.ts';

/** Lexemes `[from, to)` of a line and what they say. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly expression: Expression;
  /** Counts only when a refiner joins it with a neighbour: "eind", "the week", the 21 in "21 en 22 mei". */
  readonly partial?: true;
  /** Set on the first end of a range that stays two expressions. */
  readonly until?: Expression;
}

/** Reads one kind of expression that begins exactly at `at`; null where there is none. Looks a bounded way ahead. */
export type Parser = (line: Line, at: number, conventions: Conventions) => Match | null;

/** Joins, completes or drops matches of one line; they come and go in text order, without overlaps. */
export type Refiner = (matches: readonly Match[], line: Line, conventions: Conventions) => readonly Match[];
