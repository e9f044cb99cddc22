import { type RawBuilder, sql } from 'kysely';
import { ProblemError } from '../../model/problem.ts';
import type { Database } from '../database.ts';
import { everyKind, hasCalendar } from '../density.ts';
import type { EventFilter, HistogramBinRecord, HistogramInterval } from '../store.ts';
import { eventCondition } from './event-filter.ts';

const mostBins = 10_000;

/**
 * Events by the interval in which they begin, on the calendar of a time zone (weeks begin on Monday). Events whose time is unknown or
 * has no beginning are in no bin.
 */
export async function readHistogram(
  database: Database,
  filter: EventFilter,
  interval: HistogramInterval,
  timeZone: string,
): Promise<readonly HistogramBinRecord[]> {
  const zone = checkedZone(timeZone);
  const unit = interval.toLowerCase();
  const { rows } = await sql<HistogramBinRecord>`
    select bin as "from", ((bin at time zone ${zone}) + ${`1 ${unit}`}::interval) at time zone ${zone} as "to", count
    from (${bins(filter, interval, zone)} group by 1 order by 1 limit ${sql.lit(mostBins + 1)}) as bins order by bin`.execute(
    database,
  );
  if (rows.length > mostBins) {
    throw new ProblemError(
      'TOO_LARGE',
      `Expected at most ${mostBins} bins, got more. Choose a longer interval than ${interval} or a shorter time.`,
      'interval',
    );
  }
  return rows;
}

/** From the roll-up of days where it knows them, from that of spans where time and kind are all that is asked, else from the events. */
function bins(filter: EventFilter, interval: HistogramInterval, zone: string): RawBuilder<unknown> {
  const { during, kinds, ...others } = filter;
  const unit = interval.toLowerCase();
  const isRolledUp = Object.values(others).every((value) => value === undefined);
  if (isRolledUp && !during && interval !== 'HOUR' && hasCalendar(zone)) {
    return sql`
      select date_trunc(${unit}, day::timestamp) at time zone ${zone} as bin, sum(count)::integer as count
      from day_density where calendar = ${zone} and kind = any(${kinds ? [...kinds] : [everyKind]}::text[])`;
  }
  const bin = sql`date_trunc(${unit}, earliest, ${zone}) as bin`;
  if (!isRolledUp) {
    return sql`
      select ${bin}, count(*)::integer as count from event where ${eventCondition(filter)} and isfinite(earliest)`;
  }
  const spans = sql`
    select earliest, count from (select true as visible, * from time_density) as event
    where ${eventCondition({ during, kinds })} and isfinite(earliest)`;
  return sql`select ${bin}, sum(count)::integer as count from (${during ? reaching(spans, during) : spans}) as span`;
}

/**
 * The spans that have to do with a window, so that an index finds them: those that begin in it or within a day before it, and the few
 * that are longer than a day.
 */
function reaching(
  spans: RawBuilder<unknown>,
  { from, to, mode }: NonNullable<EventFilter['during']>,
): RawBuilder<unknown> {
  const dayBefore = sql`${from}::timestamptz - interval '24 hours'`;
  const near = sql`${spans} and earliest >= ${dayBefore} and earliest < ${to}::timestamptz`;
  if (mode === 'WITHIN') return near;
  return sql`${near} union all ${spans} and earliest < ${dayBefore} and latest > ${from}::timestamptz
    and (latest at time zone 'UTC') > (earliest at time zone 'UTC') + interval '1 day'`;
}

/** IANA names only: PostgreSQL would read an offset such as +02:00 the other way round. */
function checkedZone(timeZone: string): string {
  try {
    if (!/^[A-Za-z][\w+/-]*$/.test(timeZone)) throw new RangeError(timeZone);
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch (cause) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected an IANA time zone such as Europe/Amsterdam, got "${timeZone.slice(0, 60)}".`,
      'timeZone',
      { cause },
    );
  }
}
