import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { ProblemError } from '../../model/problem.ts';
import type { EventOrder, HistogramInterval } from '../../store/store.ts';
import type { ApiContext } from '../context.ts';
import { localIdOf } from '../global-id.ts';
import { readChangeCursor } from '../inputs/change-cursor.ts';
import { eventFilter, EventFilterInput } from '../inputs/event-filter.ts';
import { readBox } from '../inputs/positions.ts';
import { mapPage } from '../pages.ts';
import { publishedEvent } from '../published.ts';
import { ClusterType, HistogramBinType } from '../types/aggregates.ts';
import { EventChangesType, EventChangeType } from '../types/changes.ts';
import { checkedSize, PageArgs, pageRequest } from '../types/connections.ts';
import { EventOrderEnum, HistogramIntervalEnum } from '../types/enums.ts';
import { EventType } from '../types/event.ts';
import { EventConnection } from '../types/node-connections.ts';
import { BoundingBoxInput } from '../types/point.ts';

const filterDescription = 'Which events. All that stand where it is left out.';
const greatestZoom = 22;

/** Events one by one, in pages, in clusters, in bins and as changes. */
@Resolver()
export class EventQueries {
  @Query(() => EventType, { nullable: true, description: 'One event; null where no such event is shown.' })
  async event(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<EventType | null> {
    const localId = localIdOf('Event', id);
    return localId === null ? null : publishedEvent(localId, loaders);
  }

  @Query(() => EventConnection, { nullable: true, description: 'Events that pass a filter, page by page.' })
  events(
    @Arg('filter', () => EventFilterInput, { nullable: true, description: filterDescription })
    filter: EventFilterInput | null,
    @Arg('orderBy', () => EventOrderEnum, { defaultValue: 'NEWEST_FIRST', description: 'In which order.' })
    orderBy: EventOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services: { store } }: ApiContext,
  ): EventConnection {
    const wanted = eventFilter(filter);
    const request = pageRequest(page);
    return new EventConnection({
      page: async () => mapPage(await store.events(wanted, orderBy, request), (row) => new EventType(row)),
      count: () => store.countEvents(wanted),
    });
  }

  @Query(() => [ClusterType], {
    nullable: true,
    description: 'Events of a map window, joined where their marks would overlap at a zoom.',
  })
  async clusters(
    @Arg('filter', () => EventFilterInput, { nullable: true, description: filterDescription })
    filter: EventFilterInput | null,
    @Arg('bbox', () => BoundingBoxInput, {
      description: 'The map window. Example: `{ west: 120, south: 35, east: 145, north: 55 }`.',
    })
    bbox: BoundingBoxInput,
    @Arg('zoom', () => Int, {
      description: 'The zoom of the map in powers of two, 0 (the world in 256 pixels) to 22. Example: `4`.',
    })
    zoom: number,
    @Ctx() { services: { store } }: ApiContext,
  ): Promise<ClusterType[]> {
    if (zoom < 0 || zoom > greatestZoom) {
      throw new ProblemError('INVALID_INPUT', `Expected a zoom from 0 to ${greatestZoom}, got ${zoom}.`, 'zoom');
    }
    const clusters = await store.clusters(eventFilter(filter), readBox(bbox, 'bbox'), zoom);
    return clusters.map((cluster) => new ClusterType(cluster));
  }

  @Query(() => [HistogramBinType], {
    nullable: true,
    description:
      'How many events began in each stretch of time. Events without a calendar time are left out, and so are empty bins.',
  })
  async histogram(
    @Arg('filter', () => EventFilterInput, { nullable: true, description: filterDescription })
    filter: EventFilterInput | null,
    @Arg('interval', () => HistogramIntervalEnum, { description: 'How wide the bins are. Example: `MONTH`.' })
    interval: HistogramInterval,
    @Arg('timeZone', () => String, {
      defaultValue: 'Europe/Amsterdam',
      description: 'Where a day begins: an IANA time zone. Example: `Asia/Vladivostok`.',
    })
    timeZone: string,
    @Ctx() { services: { store } }: ApiContext,
  ): Promise<readonly HistogramBinType[]> {
    const zone = readTimeZone(timeZone);
    return store.histogram(eventFilter(filter), interval, zone);
  }

  @Query(() => EventChangesType, {
    nullable: true,
    description:
      'What was added, changed and withdrawn after a cursor, in the order of commits: for machines that poll.',
  })
  async eventsSince(
    @Arg('cursor', () => ID, {
      nullable: true,
      description:
        'The `cursor` of the page before, or a `changeSeq`; from the beginning where it is left out. Example: `42`.',
    })
    cursor: string | null,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most how many, 0 to 100. Example: `50`.' })
    first: number,
    @Ctx() { services: { store } }: ApiContext,
  ): Promise<EventChangesType> {
    const after = readChangeCursor(cursor);
    const { changes, hasMore } = await store.changesSince(after, checkedSize(first, 'first'));
    return new EventChangesType(
      changes.at(-1)?.changeSeq ?? after ?? '0',
      hasMore,
      changes.map((change) => new EventChangeType(change)),
    );
  }
}

function readTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected an IANA time zone such as Europe/Amsterdam, got "${timeZone.slice(0, 80)}".`,
      'timeZone',
      { cause },
    );
  }
}
