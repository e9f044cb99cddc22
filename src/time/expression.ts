import type { DayPart, Feast, Origin, Season, Unit } from './meaning.ts';

/** What an expression leaves open is absent here; the resolver fills it from the reference time, the story and the tense. */
export interface Moment {
  readonly kind: 'MOMENT';
  /** "vorig jaar": the unit that lies `by` units from its origin. Finer fields then choose within it. */
  readonly shift?: {
    readonly unit: Unit;
    readonly by: number;
    readonly origin: Origin;
    /** "afgelopen week": the one just lived, which from Friday on is the week itself. */
    readonly rolling?: true;
  };
  /** "heute": in an essay it means nowadays. */
  readonly nowadays?: true;
  /** Astronomical: 1 BC is 0. */
  readonly year?: number;
  /** "'99", "24-May-08": the century is left to the resolver. */
  readonly shortYear?: number;
  /** Years divided by ten: the 1990s are 199. */
  readonly decade?: number;
  /** "the nineties": 9, the century left open. */
  readonly shortDecade?: number;
  /** Years divided by a hundred: the 20th century is 19. */
  readonly century?: number;
  readonly half?: number;
  /** -1 is the last one of its year. */
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  /** ISO week of the year, or of what it is joined with. */
  readonly week?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly weekend?: true;
  /** "afgelopen dinsdag" -1, "deze dinsdag" 0, "komende dinsdag" 1: for weekdays, months, seasons, weekends and nights. */
  readonly toward?: -1 | 0 | 1;
  /** The direction counts from the story's last date: "the following Tuesday". */
  readonly towardOrigin?: Origin;
  readonly feast?: Feast;
  readonly part?: DayPart;
  /** The night before the date that is named: "in der Nacht auf den 28. Juli". */
  readonly eve?: true;
  readonly hour?: number;
  readonly minute?: number;
  /** "half drie": by day or by night. */
  readonly spoken?: true;
  /** "middernacht": the hour 0 that ends the day. */
  readonly endOfDay?: true;
  /** Minutes east of UTC, a zone of the IANA database ("Nederlandse tijd"), or `LOCAL` where the text says "local time". */
  readonly zone?: number | string;
  readonly modifier?: Modifier;
  /** "eerder deze week". */
  readonly within?: true;
}

export type Modifier = 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'BEFORE' | 'AFTER';

/** `X` where the text gives no number: "enkele dagen". */
export interface Amount {
  readonly quantity: number | 'X';
  readonly unit: Unit;
}

/**
 * "drie jaar en vier maanden"; `reach` says on which side of now it lies where the text does: "de afgelopen tien jaar"; with
 * `ahead` ("in drei Jahren") its clause decides whether it ends that far from now.
 */
export interface Duration {
  readonly kind: 'DURATION';
  readonly amounts: readonly Amount[];
  readonly modifier?: Modifier;
  readonly reach?: -1 | 1;
  readonly ahead?: true;
}

/** A moment counted off: "drie weken geleden", "een dag later", "twee dagen na kerst". */
export interface Offset {
  readonly kind: 'OFFSET';
  readonly amounts: readonly Amount[];
  readonly direction: -1 | 1;
  /** `EVENT`: counted from a happening that is not dated here. */
  readonly origin: Origin | 'EVENT';
  readonly anchor?: Moment;
  readonly modifier?: Modifier;
  readonly exact?: true;
}

/** Something that recurs; its TIMEX3 value needs no reference. */
export interface Recurrence {
  readonly kind: 'SET';
  readonly value: string;
}

/** "nu", "onlangs", "in de toekomst". */
export interface Vague {
  readonly kind: 'VAGUE';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** A first and a last moment, or a least and a most duration. */
export interface Range {
  readonly kind: 'RANGE';
  readonly from: Moment | Duration;
  readonly to: Moment | Duration;
}

/** A number that only its neighbour explains: the 21 in "21 en 22 december", the 14 in "14 bis 18 Uhr". */
export interface Bare {
  readonly kind: 'BARE';
  readonly number: number;
  /** Behind the second day of "March 5-9, 1918". */
  readonly year?: number;
}

export type Expression = Moment | Duration | Offset | Recurrence | Vague | Range | Bare;

/** A moment with these fields. */
export function moment(fields: Omit<Moment, 'kind'>): Moment {
  return { kind: 'MOMENT', ...fields };
}

/** So many units from an origin. */
export function offset(amounts: readonly Amount[], direction: -1 | 1, origin: Offset['origin']): Offset {
  return { kind: 'OFFSET', amounts, direction, origin };
}
