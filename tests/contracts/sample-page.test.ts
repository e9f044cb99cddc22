import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { greatCircleKm } from '../../src/geo/distance.ts';
import type { RunningServer } from '../../src/main.ts';
import { startDemoServer } from '../journeys/demo-server.ts';
import { hasSharedFiles, readShared } from '../shared-files.ts';

interface Expected {
  readonly articles: readonly {
    readonly dateline: string;
    readonly agencies: readonly string[];
    readonly place: { readonly countryCode: string; readonly latitude: number; readonly longitude: number };
    readonly publishedAt?: string;
    readonly ageHours?: number;
  }[];
  readonly mainStory: {
    readonly events: readonly {
      readonly what: string;
      readonly where: string;
      readonly latitude?: number;
      readonly longitude?: number;
      readonly edtf: string;
      readonly kind?: string;
    }[];
    readonly relation: {
      readonly measuredKm: readonly [number, number];
      readonly measuredRailKm: readonly [number, number];
    };
  };
}

interface Placed {
  readonly place: { readonly name: string; readonly countryCode: string | null; readonly point: Point } | null;
}
interface Point {
  readonly longitude: number;
  readonly latitude: number;
}
interface Story {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly dateline: {
    readonly span: { readonly exact: string };
    readonly agencies: readonly string[];
    readonly places: readonly Placed[];
  };
}
interface StoryEvent {
  readonly kind: string;
  readonly title: string;
  readonly when: { readonly edtf: string | null; readonly earliest: string | null } | null;
  readonly where: {
    readonly precision: string;
    readonly point: Point | null;
    readonly place: { readonly name: string };
  } | null;
  readonly routes: readonly {
    readonly method: string;
    readonly mode: string;
    readonly lengthKm: number;
    readonly stops: readonly Placed[];
  }[];
  readonly spatialRelations: readonly {
    readonly claimedKm: number | null;
    readonly measuredKm: number;
    readonly measuredRailKm: number;
    readonly verdict: string;
    readonly referencePart: string;
    readonly reference: { readonly name: string };
  }[];
}

/** A whole page of a newspaper, through the operations that clients send. */
describe.skipIf(!hasSharedFiles)('the sample page (skipped where ../shared is missing)', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startDemoServer({ DATELINE_DEMO: 'false' });
  });
  afterAll(() => server?.close());

  const facts = () => JSON.parse(readShared('samples/kim-vertrekt/meta.json')) as Record<string, string>;
  const expected = (): Expected => JSON.parse(readShared('samples/kim-vertrekt/expected.json')) as Expected;

  async function send<Data>(operation: string, variables: unknown): Promise<Data> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: readShared(`contract/${operation}.graphql`), variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }

  async function ingest(dates: Readonly<Record<string, string>>): Promise<readonly Story[]> {
    const { source, language } = facts();
    const input = { text: readShared('samples/kim-vertrekt/page.txt'), source, language, ...dates };
    return (await send<{ ingest: { articles: readonly Story[] } }>('ingest', { input })).ingest.articles;
  }

  async function eventsOf({ id }: Story): Promise<readonly StoryEvent[]> {
    const { events } = await send<{ events: { edges: { node: StoryEvent }[] } }>('events', {
      filter: { articleId: id },
      first: 100,
    });
    return events.edges.map(({ node }) => node);
  }

  it('without dates invents none', async () => {
    for (const story of await ingest({})) {
      expect(story.publishedAt).toBeNull();
      for (const { title, when } of await eventsOf(story))
        expect([title, when?.earliest ?? null]).toEqual([title, null]);
    }
  });

  it('is eight stories with their datelines, agencies, places and times', async () => {
    const { publishedAt, retrievedAt } = facts();
    const stories = await ingest({ publishedAt: publishedAt!, retrievedAt: retrievedAt! });
    const hour = 3_600_000;
    expect(
      stories.map(({ dateline, publishedAt: at }) => ({
        dateline: dateline.span.exact.replace(/ \(.*/, ''),
        agencies: dateline.agencies,
        publishedAt: Date.parse(at!),
      })),
    ).toEqual(
      expected().articles.map((each) => ({
        dateline: each.dateline,
        agencies: each.agencies,
        publishedAt: each.publishedAt ? Date.parse(each.publishedAt) : Date.parse(retrievedAt!) - each.ageHours! * hour,
      })),
    );
    for (const [i, { place }] of expected().articles.entries()) {
      const found = stories[i]!.dateline.places[0]!.place!;
      expect(found.countryCode).toBe(place.countryCode);
      const km = greatCircleKm([found.point.longitude, found.point.latitude], [place.longitude, place.latitude]);
      expect([found.name, km < 25]).toEqual([found.name, true]);
    }
  });

  it('its main story has the events, the claimed distance and the route', async () => {
    const { publishedAt, retrievedAt } = facts();
    const [main] = await ingest({ publishedAt: publishedAt!, retrievedAt: retrievedAt! });
    const events = await eventsOf(main!);
    const { events: wanted, relation } = expected().mainStory;
    for (const { what, where, latitude, longitude, edtf, kind } of wanted) {
      const found = events.filter((event) => {
        if (event.when?.edtf !== edtf || (kind && event.kind !== kind)) return false;
        if (latitude === undefined) return event.where?.place.name === where;
        const point = event.where?.point;
        return point != null && greatCircleKm([point.longitude, point.latitude], [longitude!, latitude]) < 25;
      });
      expect([what, found.length > 0]).toEqual([what, true]);
      // A country is never a point.
      for (const { where: country } of found.filter((event) => event.where?.precision === 'COUNTRY'))
        expect(country!.point).toBeNull();
    }
    expect(events.some((event) => event.where?.precision === 'COUNTRY' && event.where.place.name === 'Rusland')).toBe(
      true,
    );
    const [claim] = events
      .flatMap(({ spatialRelations }) => spatialRelations)
      .filter(({ claimedKm }) => claimedKm === 200);
    expect(claim).toMatchObject({ referencePart: 'BORDER', reference: { name: 'Noord-Korea' }, verdict: 'DIFFERS' });
    expect(within(claim!.measuredKm, relation.measuredKm)).toBe(true);
    expect(within(claim!.measuredRailKm, relation.measuredRailKm)).toBe(true);
    const route = events.flatMap(({ routes }) => routes).find(({ mode }) => mode === 'RAIL');
    expect(route).toMatchObject({ method: 'RAIL_NETWORK' });
    expect(within(route!.lengthKm, relation.measuredRailKm)).toBe(true);
    expect(route!.stops.at(-1)!.place?.name).toBe('Noord-Korea');
  });
});

function within(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}
