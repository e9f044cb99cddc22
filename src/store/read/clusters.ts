import { sql } from 'kysely';
import type { BoundingBox } from '../../model/bounding-box.ts';
import type { Database } from '../database.ts';
import { finestLevel, levelOf } from '../density.ts';
import type { ClusterRecord, EventFilter } from '../store.ts';
import { eventCondition } from './event-filter.ts';
import { checkedBox, inBox } from './shapes.ts';

/**
 * Events gathered by the cells of the map at a zoom; together they are exactly the events of the filter in the box. A cluster's point
 * is the mean of its events' and its box is drawn tightly around them.
 */
export async function readClusters(
  database: Database,
  filter: EventFilter,
  bbox: BoundingBox,
  zoom: number,
): Promise<readonly ClusterRecord[]> {
  checkedBox(bbox, 'bbox');
  const shift = sql.lit(finestLevel - levelOf(zoom));
  const { rows } = await sql<{
    count: number;
    longitude: number;
    latitude: number;
    west: number;
    south: number;
    east: number;
    north: number;
    newest: readonly string[];
  }>`select count(*)::integer as count,
      avg(location[0]) as longitude, avg(location[1]) as latitude,
      min(location[0]) as west, min(location[1]) as south, max(location[0]) as east, max(location[1]) as north,
      (array_agg(id order by coalesce(earliest, '-infinity') desc, id desc))[1:20] as newest
    from event
    where ${eventCondition({ ...filter, minGeoPrecision: filter.minGeoPrecision ?? 'AREA' })} and ${inBox(bbox, 'bbox')}
    group by cell_x >> ${shift}, cell_y >> ${shift}
    order by count desc, longitude, latitude`.execute(database);
  return rows.map(({ count, longitude, latitude, west, south, east, north, newest }) => ({
    count,
    point: [longitude, latitude],
    bbox: [west, south, east, north],
    eventIds: newest,
  }));
}
