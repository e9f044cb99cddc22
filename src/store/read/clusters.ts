import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { BoundingBox } from '../../model/bounding-box.ts';
import type { Database } from '../database.ts';
import { cellCorner, cellOf, finestLevel, isRolledUp, levelOf } from '../density.ts';
import type { ClusterRecord, EventFilter } from '../store.ts';
import { eventCondition } from './event-filter.ts';
import { checkedBox, inBox, inPlainBox, plainBoxes } from './shapes.ts';

/** A cluster names its newest events, at most so many. */
const mostNamed = 20;

/** A screen holds about two thousand cells; a box with more than this is answered with larger ones. */
const mostCells = 8192;

/**
 * Events gathered by the cells of the map at a zoom; together they are exactly the filter's events in the box, AREA or finer unless the
 * filter admits coarser ones. With more than `rollUpAbove` events in view the roll-up answers, if it can (of the filter only kinds).
 */
export async function readClusters(
  database: Database,
  filter: EventFilter,
  bbox: BoundingBox,
  zoom: number,
  rollUpAbove: number,
): Promise<readonly ClusterRecord[]> {
  const grid = gridOf(checkedBox(bbox, 'bbox'), levelOf(zoom));
  const precise = { ...filter, minGeoPrecision: filter.minGeoPrecision ?? 'AREA' } as const;
  const rolledUp =
    isRolledUp(grid.level) && onlyKinds(precise) && (await countRolledUp(database, precise, grid)) > rollUpAbove;
  return rolledUp ? fromRollUp(database, precise, bbox, grid) : fromEvents(database, precise, bbox, grid);
}

/** The mean of its events' positions, a tight box and the newest names, straight from the events. */
async function fromEvents(
  database: Database,
  filter: EventFilter,
  bbox: BoundingBox,
  { level }: Grid,
): Promise<readonly ClusterRecord[]> {
  const { rows } = await sql<ClusterRow>`
    select count(*)::integer as count, avg(location[0]) as longitude, avg(location[1]) as latitude, ${tightBox},
      (array_agg(id order by coalesce(earliest, '-infinity') desc, id desc))[1:${sql.lit(mostNamed)}] as names
    from event where ${eventCondition(filter)} and ${inBox(bbox, 'bbox')}
    group by ${cellAt('cell_x', level)}, ${cellAt('cell_y', level)}
    order by count desc, longitude, latitude`.execute(database);
  return rows.map(clusterRecord);
}

/**
 * Whole cells from the roll-up; those that the box cuts from their events. Clusters of at most 20 events get their tight box and their
 * names; larger ones the box of their cells' part in view, and none: to read 20 of each of a thousand crowds would cost more than all
 * the rest.
 */
async function fromRollUp(
  database: Database,
  filter: EventFilter,
  bbox: BoundingBox,
  grid: Grid,
): Promise<readonly ClusterRecord[]> {
  const { level } = grid;
  const { rows } = await sql<ClusterRow & { cell_x: number; cell_y: number }>`
    with cell as materialized (
      select cell_x, cell_y, sum(count)::integer as count,
        sum(longitude_sum) / 1000000.0::double precision / sum(count) as longitude,
        sum(latitude_sum) / 1000000.0::double precision / sum(count) as latitude
      from (
        select cell_x, cell_y, count, longitude_sum, latitude_sum from cell_density
        where level = ${sql.lit(level)} and ${ofKinds(filter)} and ${inRanges(grid.whole, 'cell_x', 'cell_y', 0)}
        union all
        select ${cellAt('cell_x', level)}, ${cellAt('cell_y', level)}, 1, location[0] * 1000000, location[1] * 1000000
        from event where ${eventCondition(filter)} and ${inBox(bbox, 'bbox')} and ${inAnyBox(grid.strips)}
          and not ${inRanges(grid.whole, 'cell_x', 'cell_y', finestLevel - level)}
      ) as part group by 1, 2)
    select cell.cell_x, cell.cell_y, cell.count, cell.longitude, cell.latitude, named.*
    from cell left join lateral (
      select ${tightBox}, array_agg(id order by coalesce(earliest, '-infinity') desc, id desc) as names
      from event where cell.count <= ${sql.lit(mostNamed)} and ${eventCondition(filter)}
        and ${inBox(bbox, 'bbox')} and location <@ ${cellBox(level)}
        and ${cellAt('event.cell_x', level)} = cell.cell_x and ${cellAt('event.cell_y', level)} = cell.cell_y
    ) as named on true
    order by count desc, longitude, latitude`.execute(database);
  return rows.map((row) =>
    clusterRecord(row.west === null ? { ...row, ...boxOfCell(row, grid, bbox), names: [] } : row),
  );
}

async function countRolledUp(database: Database, filter: EventFilter, { level, touched }: Grid): Promise<number> {
  const { count } = await database
    .selectFrom('cell_density')
    .select(sql<number>`coalesce(sum(count), 0)::integer`.as('count'))
    .where('level', '=', level)
    .where(ofKinds(filter))
    .where(inRanges(touched, 'cell_x', 'cell_y', 0))
    .executeTakeFirstOrThrow();
  return count;
}

function onlyKinds({ kinds: _, minGeoPrecision, ...others }: EventFilter): boolean {
  return minGeoPrecision === 'AREA' && Object.values(others).every((value) => value === undefined);
}

/** Ranges of cells, ends included: one, or two where the box crosses the antimeridian. */
interface CellRange {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

interface Grid {
  readonly level: number;
  /** Cells that the box touches. */
  readonly touched: readonly CellRange[];
  /** Cells that lie wholly within it. */
  readonly whole: readonly CellRange[];
  /** Boxes that hold what lies in the box but not in whole cells, and little else: none where it cuts no cell. */
  readonly strips: readonly BoundingBox[];
}

function gridOf(bbox: BoundingBox, level: number): Grid {
  const boxes = plainBoxes(bbox);
  const touched = boxes.map((box) => touchedBy(box, level));
  const cells = touched.reduce((sum, { west, east, north, south }) => sum + (east - west + 1) * (south - north + 1), 0);
  if (cells > mostCells && level > 2) return gridOf(bbox, level - 2);
  const whole = boxes.map((box, index) => wholeOf(touched[index] as CellRange, box, level));
  const strips = boxes.flatMap((box, index) =>
    stripsOf(box, touched[index] as CellRange, whole[index] as CellRange, level),
  );
  return { level, touched, whole, strips };
}

function touchedBy([west, south, east, north]: BoundingBox, level: number): CellRange {
  const [northWest, southEast] = [cellOf([west, north], level), cellOf([east, south], level)];
  return { west: northWest.x, east: southEast.x, north: northWest.y, south: southEast.y };
}

/** Less than this, in degrees, and rounding decides whether a cell lies within a box: then its events are looked at. */
const margin = 1e-9;

function wholeOf(touched: CellRange, [west, south, east, north]: BoundingBox, level: number): CellRange {
  const [cellWest, cellNorth] = cellCorner(touched.west, touched.north, level);
  const [cellEast, cellSouth] = cellCorner(touched.east + 1, touched.south + 1, level);
  return {
    west: touched.west + (west <= -180 || cellWest > west + margin ? 0 : 1),
    east: touched.east - (east >= 180 || cellEast < east - margin ? 0 : 1),
    north: touched.north + (north >= 90 || cellNorth < north - margin ? 0 : 1),
    south: touched.south - (south <= -90 || cellSouth > south + margin ? 0 : 1),
  };
}

function stripsOf(
  [west, south, east, north]: BoundingBox,
  touched: CellRange,
  whole: CellRange,
  level: number,
): readonly BoundingBox[] {
  if (whole.west > whole.east || whole.north > whole.south) return [[west, south, east, north]];
  const [innerWest, innerNorth] = cellCorner(whole.west, whole.north, level);
  const [innerEast, innerSouth] = cellCorner(whole.east + 1, whole.south + 1, level);
  const strips: BoundingBox[] = [];
  if (whole.west > touched.west) strips.push([west, south, innerWest + margin, north]);
  if (whole.east < touched.east) strips.push([innerEast - margin, south, east, north]);
  if (whole.north > touched.north) strips.push([west, innerNorth - margin, east, north]);
  if (whole.south < touched.south) strips.push([west, south, east, innerSouth + margin]);
  return strips;
}

function inAnyBox(boxes: readonly BoundingBox[]): RawBuilder<SqlBool> {
  if (boxes.length === 0) return sql<SqlBool>`false`;
  return sql<SqlBool>`(${sql.join(boxes.map(inPlainBox), sql` or `)})`;
}

function inRanges(ranges: readonly CellRange[], x: string, y: string, shift: number): RawBuilder<SqlBool> {
  const [cellX, cellY] = [x, y].map((column) => sql`(${sql.ref(column)} >> ${sql.lit(shift)})`);
  const conditions = ranges.map(
    ({ west, east, north, south }) =>
      sql`(${shift === 0 ? sql.ref(x) : cellX} between ${sql.lit(west)} and ${sql.lit(east)}
        and ${shift === 0 ? sql.ref(y) : cellY} between ${sql.lit(north)} and ${sql.lit(south)})`,
  );
  return sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}

function ofKinds({ kinds }: EventFilter): RawBuilder<SqlBool> {
  return kinds ? sql<SqlBool>`kind = any(${[...kinds]}::text[])` : sql<SqlBool>`true`;
}

function cellAt(column: string, level: number): RawBuilder<number> {
  return sql<number>`(${sql.ref(column)} >> ${sql.lit(finestLevel - level)})`;
}

/** The box of the row `cell`, for the index; a little wide, as the cell itself is compared too. */
function cellBox(level: number): RawBuilder<unknown> {
  const width = sql.lit(2 ** level);
  const longitude = (x: RawBuilder<unknown>) => sql`(${x} * 360.0::double precision / ${width} - 180)`;
  const latitude = (y: RawBuilder<unknown>) =>
    sql`degrees(atan(sinh(pi() * (1 - 2.0::double precision * ${y} / ${width}))))`;
  return sql`box(
    point(${longitude(sql`cell.cell_x`)} - 1e-9, case when cell.cell_y = 0 then 90 else ${latitude(sql`cell.cell_y`)} + 1e-9 end),
    point(${longitude(sql`(cell.cell_x + 1)`)} + 1e-9,
      case when cell.cell_y + 1 = ${width} then -90 else ${latitude(sql`(cell.cell_y + 1)`)} - 1e-9 end))`;
}

function boxOfCell(
  { cell_x, cell_y }: { readonly cell_x: number; readonly cell_y: number },
  { level }: Grid,
  bbox: BoundingBox,
): Pick<ClusterRow, 'west' | 'south' | 'east' | 'north'> {
  const [west, north] = cellCorner(cell_x, cell_y, level);
  const [east, south] = cellCorner(cell_x + 1, cell_y + 1, level);
  // Where the view crosses the antimeridian, its own west and east say nothing of a cell on one side.
  const plain = bbox[0] <= bbox[2];
  return {
    west: plain ? Math.max(west, bbox[0]) : west,
    south: Math.max(south, bbox[1]),
    east: plain ? Math.min(east, bbox[2]) : east,
    north: Math.min(north, bbox[3]),
  };
}

interface ClusterRow {
  readonly count: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly names: readonly string[];
}

const tightBox = sql`min(location[0]) as west, min(location[1]) as south,
  max(location[0]) as east, max(location[1]) as north`;

function clusterRecord({ count, longitude, latitude, west, south, east, north, names }: ClusterRow): ClusterRecord {
  return { count, point: [longitude, latitude], bbox: [west, south, east, north], eventIds: names };
}
