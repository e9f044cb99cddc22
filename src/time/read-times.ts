import type { Sentence } from '../model/sentence.ts';
import type { CalendarTime, Timex, TimexType } from '../model/timex.ts';
import type { Duration, Expression, Moment, Offset } from './expression.ts';
import type { TimeLanguage } from './language.ts';
import { type Line, readLine } from './line.ts';
import { isTale } from './narrative.ts';
import type { Match } from './parse/match.ts';
import { type Reference, readReference } from './resolve/reference.ts';
import { durationValue, relativeValue } from './resolve/relative-value.ts';
import { Resolver, type Stretch, stretchValue } from './resolve/resolver.ts';
import { calendarTime, certainFields, NO_CALENDAR, referenceText } from './resolve/to-timex.ts';
import { type Tense, tenseAround } from './tense.ts';

export interface TimeReading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly pack: TimeLanguage;
  /**
   * The document creation time, ISO 8601 with offset or a bare date; its own calendar counts. Null where nothing says it:
   * then relative expressions keep a relative value and get no date.
   */
  readonly reference: { readonly instant: string | null };
}

/**
 * Finds the time expressions of a story and puts them on the calendar, in text order, without overlaps. Values follow TIMEX3
 * (ISO-TimeML), dates EDTF level 1 (ISO 8601-2). Throws a ProblemError for a reference that is no ISO 8601 time.
 *
 * "Hij kwam afgelopen dinsdag aan" on 2023-09-17 gives "afgelopen dinsdag", DATE, 2023-09-12.
 */
export function readTimes({ text, sentences, pack, reference }: TimeReading): readonly Timex[] {
  const now = readReference(reference.instant);
  const read = sentences.map((sentence) => {
    const line = readLine(text, sentence.start, sentence.end, pack.lexicon);
    return { sentence, line, matches: matchesOf(line, pack) };
  });
  const resolver = new Resolver(
    now,
    isTale(
      read.flatMap(({ matches }) => matches),
      now,
    ),
  );
  return read.flatMap(({ sentence, line, matches }, index) => {
    resolver.enter(index, sentence.paragraph);
    return matches.map((match) => toTimex(text, line, match, pack, resolver, now));
  });
}

/** Tries every parser at every word, keeps the longest match, goes on after it, then refines. */
function matchesOf(line: Line, { parsers, refiners, conventions }: TimeLanguage): readonly Match[] {
  const found: Match[] = [];
  for (let at = 0; at < line.length; ) {
    let best: Match | null = null;
    for (const parse of parsers) {
      const match = parse(line, at, conventions);
      if (match && (!best || match.to > best.to)) best = match;
    }
    if (best) found.push(best);
    at = best ? best.to : at + 1;
  }
  return refiners.reduce<readonly Match[]>((matches, refine) => refine(matches, line, conventions), found);
}

function toTimex(
  text: string,
  line: Line,
  match: Match,
  pack: TimeLanguage,
  resolver: Resolver,
  now: Reference | null,
): Timex {
  const span = { start: line[match.from]!.start, end: line[match.to - 1]!.end };
  const tense = tenseAround(line, match.from, match.to, pack.verbForm);
  const read = resolve(match.expression, tense, resolver, now, pack);
  const until = match.until && stretchOf(match.until, tense, resolver);
  const calendar =
    until && read.stretch ? calendarTime({ ...read.stretch, last: until.last }, now, null) : read.calendar;
  return {
    ...calendar,
    span,
    text: text.slice(span.start, span.end),
    type: read.type,
    value: read.value,
    modifier: read.modifier,
    anchor: read.relative && now && calendar.edtf ? referenceText(now) : null,
    certain: match.expression.kind === 'MOMENT' ? certainFields(match.expression) : [],
  };
}

interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly modifier: string | null;
  readonly calendar: CalendarTime;
  readonly stretch: Stretch | null;
  /** Counted from the reference time. */
  readonly relative: boolean;
}

function resolve(
  expression: Expression,
  tense: Tense | null,
  resolver: Resolver,
  now: Reference | null,
  pack: TimeLanguage,
): Resolved {
  switch (expression.kind) {
    case 'MOMENT':
      return resolveMoment(expression, resolver.moment(expression, tense), tense, now);
    case 'OFFSET':
      return resolveOffset(expression, resolver.offset(expression, tense), now, pack);
    case 'DURATION':
      return resolveDuration(expression, resolver.duration(expression), now);
    case 'RANGE': {
      const [from, to] = [
        resolve(expression.from, tense, resolver, now, pack),
        resolve(expression.to, tense, resolver, now, pack),
      ];
      const stretch = from.stretch &&
        to.stretch && {
          first: from.stretch.first,
          last: to.stretch.last,
          uncertain: from.stretch.uncertain || to.stretch.uncertain,
        };
      const calendar = stretch ? calendarTime(stretch, now, null) : NO_CALENDAR;
      return {
        type: from.type,
        value: `${from.value}/${to.value}`,
        modifier: null,
        calendar,
        stretch,
        relative: from.relative || to.relative,
      };
    }
    case 'SET':
      return {
        type: 'SET',
        value: expression.value,
        modifier: null,
        calendar: NO_CALENDAR,
        stretch: null,
        relative: false,
      };
    case 'VAGUE':
    case 'BARE':
      return {
        type: 'DATE',
        value: expression.kind === 'VAGUE' ? expression.value : 'XXXX-XX-XX',
        modifier: null,
        calendar: NO_CALENDAR,
        stretch: null,
        relative: false,
      };
  }
}

function resolveMoment(moment: Moment, stretch: Stretch | null, tense: Tense | null, now: Reference | null): Resolved {
  const modifier = moment.modifier ?? null;
  const side = moment.within ? (tense === 'FUTURE' ? 1 : -1) : undefined;
  return {
    type: moment.part !== undefined || moment.hour !== undefined ? 'TIME' : 'DATE',
    value: stretch ? stretchValue(stretch) : relativeValue(moment),
    modifier,
    calendar: stretch ? calendarTime(stretch, now, modifier, side) : NO_CALENDAR,
    stretch,
    relative: moment.year === undefined,
  };
}

function resolveOffset(
  offset: Offset,
  stretch: Stretch | null,
  now: Reference | null,
  { conventions }: TimeLanguage,
): Resolved {
  const modifier = offset.modifier ?? null;
  const asDuration = !stretch || (conventions.distances === 'AS_DURATIONS' && offset.origin !== 'EVENT');
  const calendar = stretch ? calendarTime(stretch, now, modifier) : NO_CALENDAR;
  const type = asDuration ? 'DURATION' : stretch.first.hour === undefined ? 'DATE' : 'TIME';
  return {
    type,
    value: asDuration ? durationValue(offset.amounts) : stretchValue(stretch),
    modifier,
    calendar,
    stretch,
    relative: true,
  };
}

function resolveDuration(duration: Duration, stretch: Stretch | null, now: Reference | null): Resolved {
  const modifier = duration.modifier ?? null;
  return {
    type: 'DURATION',
    value: durationValue(duration.amounts),
    modifier,
    calendar: stretch ? calendarTime(stretch, now, modifier) : NO_CALENDAR,
    stretch,
    relative: duration.reach !== undefined,
  };
}

function stretchOf(expression: Expression, tense: Tense | null, resolver: Resolver): Stretch | null {
  return expression.kind === 'MOMENT' ? resolver.moment(expression, tense) : null;
}
