import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Position } from '../model/bounding-box.ts';
import type { Database } from './database.ts';

/**
 * Roll-ups of visible events: `cell_density` by map cell and kind, `time_density` by span of time and kind, `day_density` by the day of
 * their beginning and kind. Small tables answer what a map and a timeline ask first, at any size, and exactly: a cube of cell, day
 * and kind would be larger than the events.
 *
 * A cell is a square of the Web Mercator map. At level n the world is 2^n cells wide; a map at zoom z (256 · 2^z pixels) takes level
 * z + 2, so that a cell is 64 pixels. Events know their cell at the finest level, and every coarser one by a shift.
 */
export const finestLevel = 26;

/** The levels that `cell_density` holds. Between them the next coarser one serves, with cells of 128 pixels. */
const rolledUpLevels = [2, 4, 6, 8, 10, 12] as const;

/** The calendars whose days `day_density` counts. A calendar that is added here needs a migration that counts it. */
const calendars = ['Europe/Amsterdam', 'UTC'] as const;

/** The kind under which `day_density` counts events of every kind. */
export const everyKind = '*';

/** Whether `day_density` knows the days of this time zone. */
export function hasCalendar(timeZone: string): boolean {
  return (calendars as readonly string[]).includes(timeZone);
}

/** The latitude where the square Mercator map ends. */
const mercatorLatitude = 85.051_128_779_806_6;

/** The level of the grid at a zoom: even, so that one roll-up serves two zooms. */
export function levelOf(zoom: number): number {
  const whole = Math.min(finestLevel - 2, Math.max(0, Math.floor(zoom)));
  return whole - (whole % 2) + 2;
}

export function isRolledUp(level: number): boolean {
  return (rolledUpLevels as readonly number[]).includes(level);
}

/** The cell that holds a position at a level. */
export function cellOf([longitude, latitude]: Position, level: number): { readonly x: number; readonly y: number } {
  const width = 2 ** level;
  const phi = (Math.max(-mercatorLatitude, Math.min(mercatorLatitude, latitude)) * Math.PI) / 180;
  const cell = (share: number): number => Math.max(0, Math.min(width - 1, Math.floor(share * width)));
  return { x: cell((longitude + 180) / 360), y: cell((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) };
}

/** The corner of a cell towards the north-west; that of its neighbour (x + 1, y + 1) is its south-east corner. */
export function cellCorner(x: number, y: number, level: number): Position {
  const width = 2 ** level;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / width))) * 180) / Math.PI;
  return [(x / width) * 360 - 180, y === 0 ? 90 : y === width ? -90 : latitude];
}

/** Takes the visible events among these out of the roll-ups: before they change, in the same transaction. */
export async function countOut(database: Database, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  const which = among(eventIds);
  await count(database, which, -1);
  await sql`
    delete from cell_density as kept using (${byCell(which)}) as counted
    where kept.level = counted.level and kept.cell_x = counted.cell_x and kept.cell_y = counted.cell_y
      and kept.kind = counted.kind and kept.count = 0`.execute(database);
  await sql`
    delete from time_density as kept using (${byTime(which)}) as counted
    where kept.earliest = counted.earliest and kept.latest = counted.latest
      and kept.kind = counted.kind and kept.count = 0`.execute(database);
  await sql`
    delete from day_density as kept using (${byDay(which)}) as counted
    where kept.kind = counted.kind and kept.calendar = counted.calendar and kept.day = counted.day
      and kept.count = 0`.execute(database);
}

/** Adds the visible events among these: after they changed. */
export async function countIn(database: Database, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length > 0) await count(database, among(eventIds), 1);
}

/** Counts everything anew. */
export async function rebuildDensity(database: Database): Promise<void> {
  await sql`delete from cell_density`.execute(database);
  await sql`delete from time_density`.execute(database);
  await sql`delete from day_density`.execute(database);
  await count(database, sql<SqlBool>`true`, 1);
}

function among(eventIds: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`event.id = any(${[...eventIds]}::uuid[])`;
}

async function count(database: Database, which: RawBuilder<SqlBool>, sign: 1 | -1): Promise<void> {
  const signed = sql.lit(sign);
  await sql`
    insert into cell_density (level, cell_x, cell_y, kind, count, longitude_sum, latitude_sum)
    select level, cell_x, cell_y, kind, ${signed} * count, ${signed} * longitude_sum, ${signed} * latitude_sum
    from (${byCell(which)}) as counted
    on conflict (level, cell_x, cell_y, kind) do update set
      count = cell_density.count + excluded.count,
      longitude_sum = cell_density.longitude_sum + excluded.longitude_sum,
      latitude_sum = cell_density.latitude_sum + excluded.latitude_sum`.execute(database);
  await sql`
    insert into time_density (earliest, latest, kind, count)
    select earliest, latest, kind, ${signed} * count from (${byTime(which)}) as counted
    on conflict (earliest, latest, kind) do update set count = time_density.count + excluded.count`.execute(database);
  await sql`
    insert into day_density (kind, calendar, day, count)
    select kind, calendar, day, ${signed} * count from (${byDay(which)}) as counted
    on conflict (kind, calendar, day) do update set count = day_density.count + excluded.count`.execute(database);
}

/** How many rows of the roll-ups are missing, left over or different from a recount. */
export async function rolledUpAnew(database: Database): Promise<number> {
  const everything = sql<SqlBool>`true`;
  const { rows } = await sql<{ differing: number }>`
    select (
      (select count(*) from (${byCell(everything)}) as counted
        full join cell_density as kept using (level, cell_x, cell_y, kind)
        where (counted.count, counted.longitude_sum, counted.latitude_sum)
          is distinct from (kept.count, kept.longitude_sum, kept.latitude_sum))
      + (select count(*) from (${byTime(everything)}) as counted full join time_density as kept using (earliest, latest, kind)
        where counted.count is distinct from kept.count)
      + (select count(*) from (${byDay(everything)}) as counted full join day_density as kept using (kind, calendar, day)
        where counted.count is distinct from kept.count))::integer as differing`.execute(database);
  return rows[0]?.differing ?? 0;
}

function byCell(which: RawBuilder<SqlBool>): RawBuilder<unknown> {
  const finest = sql.lit(finestLevel);
  return sql`
    select level::smallint, cell_x >> (${finest} - level) as cell_x, cell_y >> (${finest} - level) as cell_y, kind,
      count(*)::integer as count,
      sum(round(location[0] * 1000000))::bigint as longitude_sum, sum(round(location[1] * 1000000))::bigint as latitude_sum
    from event, unnest(array[${sql.raw(rolledUpLevels.join(', '))}]) as level
    where visible and ${onMap} and ${which}
    group by 1, 2, 3, 4`;
}

function byTime(which: RawBuilder<SqlBool>): RawBuilder<unknown> {
  return sql`
    select earliest, latest, kind, count(*)::integer as count
    from event where visible and earliest is not null and ${which}
    group by 1, 2, 3`;
}

function byDay(which: RawBuilder<SqlBool>): RawBuilder<unknown> {
  return sql`
    select counted.kind, calendar, (earliest at time zone calendar)::date as day, count(*)::integer as count
    from event, unnest(array[${sql.join(calendars.map((calendar) => sql.lit(calendar)))}]) as calendar,
      unnest(array[event.kind, ${sql.lit(everyKind)}]) as counted(kind)
    where visible and isfinite(earliest) and ${which}
    group by 1, 2, 3`;
}

/** Precise enough to count on the map: AREA or finer. */
const onMap = sql<SqlBool>`event.precision_rank <= 2`;
