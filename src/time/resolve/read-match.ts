import type { Timex, TimexType } from '../../model/timex.ts';
import type { Duration, Expression, Moment, Offset } from '../expression.ts';
import { minutesOf } from '../calendar/period.ts';
import type { Match } from '../parse/match.ts';
import type { Tense } from '../../model/tense.ts';
import { calendarTime, certainFields, NO_CALENDAR } from './calendar-time.ts';
import { referenceText } from './reference.ts';
import { durationValue, relativeValue } from './relative-value.ts';
import { type Resolver, type Stretch, stretchValue } from './resolver.ts';

/** Everything of a Timex but its words. */
export type MatchReading = Omit<Timex, 'span' | 'text'>;

/** Type, value and calendar time of a match, read with the tense of its clause and what the story said before. */
export function readMatch({ expression, until }: Match, tense: Tense | null, resolver: Resolver): MatchReading {
  const { type, value, modifier = null, stretch = null, counted, side } = readExpression(expression, tense, resolver);
  if (stretch && until?.kind === 'MOMENT') resolver.range(stretch, until);
  const end = until?.kind === 'MOMENT' ? resolver.moment(until, tense) : null;
  const { reference } = resolver;
  const whole = stretch && ((end && span(stretch, end)) ?? stretch);
  return {
    ...(whole ? calendarTime(whole, reference, modifier, side) : NO_CALENDAR),
    type,
    value,
    modifier,
    anchor: counted && reference && stretch ? referenceText(reference) : null,
    certain: expression.kind === 'MOMENT' ? certainFields(expression) : [],
  };
}

interface ExpressionReading {
  readonly type: TimexType;
  readonly value: string;
  readonly modifier?: Moment['modifier'] | null;
  readonly stretch?: Stretch | null;
  /** The reference time had a part in it. */
  readonly counted?: boolean;
  /** On which side of now within the stretch: "eerder deze week". */
  readonly side?: -1 | 1;
}

function readExpression(expression: Expression, tense: Tense | null, resolver: Resolver): ExpressionReading {
  switch (expression.kind) {
    case 'MOMENT':
      return readMoment(expression, tense, resolver);
    case 'OFFSET':
      return readOffset(expression, tense, resolver);
    case 'DURATION':
      return readDuration(expression, tense, resolver);
    case 'RANGE': {
      const from = readExpression(expression.from, tense, resolver);
      if (from.stretch && expression.to.kind === 'MOMENT') resolver.range(from.stretch, expression.to);
      return readRange(from, readExpression(expression.to, tense, resolver));
    }
    case 'SET':
      return { type: 'SET', value: expression.value };
    case 'VAGUE':
      return { type: 'DATE', value: expression.value };
    case 'BARE':
      return { type: 'DATE', value: 'XXXX-XX-XX' };
  }
}

function readMoment(moment: Moment, tense: Tense | null, resolver: Resolver): ExpressionReading {
  const stretch = resolver.moment(moment, tense);
  if (moment.nowadays && resolver.story.essay && moment.part === undefined && moment.hour === undefined) {
    return { type: 'DATE', value: 'PRESENT_REF', stretch: stretch && { ...stretch, uncertain: true }, counted: true };
  }
  return {
    type: moment.part !== undefined || moment.hour !== undefined ? 'TIME' : 'DATE',
    value: stretch ? stretchValue(stretch) : relativeValue(moment),
    modifier: moment.modifier,
    stretch,
    counted: moment.year === undefined,
    ...(moment.within && { side: tense === 'FUTURE' ? 1 : -1 }),
  };
}

function readOffset(offset: Offset, tense: Tense | null, resolver: Resolver): ExpressionReading {
  const stretch = resolver.offset(offset, tense);
  const common = { modifier: offset.modifier, stretch, counted: offset.origin === 'REFERENCE' };
  if (!stretch || (resolver.conventions.distances === 'AS_DURATIONS' && !offset.anchor)) {
    return { ...common, type: 'DURATION', value: durationValue(offset.amounts) };
  }
  return { ...common, type: stretch.first.hour === undefined ? 'DATE' : 'TIME', value: stretchValue(stretch) };
}

function readDuration(duration: Duration, tense: Tense | null, resolver: Resolver): ExpressionReading {
  const stretch = resolver.duration(duration, tense);
  return {
    type: 'DURATION',
    value: durationValue(duration.amounts),
    modifier: duration.modifier,
    stretch,
    counted: stretch !== null,
  };
}

/** From the one to the other; null where the last ends before the first begins, which no range does. */
function span(first: Stretch, last: Stretch): Stretch | null {
  if (minutesOf(last.last)[1] <= minutesOf(first.first)[0]) return null;
  return { first: first.first, last: last.last, uncertain: first.uncertain || last.uncertain };
}

function readRange(from: ExpressionReading, to: ExpressionReading): ExpressionReading {
  const [first, last] = [from.stretch, to.stretch];
  const stretch = first && last ? span(first, last) : null;
  return { type: from.type, value: `${from.value}/${to.value}`, stretch, counted: from.counted || to.counted };
}
