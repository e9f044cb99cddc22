import { describe, expect, test } from 'vitest';
import type { Geography } from '../../src/model/geography.ts';
import type { Route } from '../../src/model/route.ts';
import { eventsOf, noGeography } from './marked-story.ts';

const track = [
  [
    [132.19, 43.36],
    [130.64, 42.41],
  ],
] as const;

const geography: Geography = {
  ...noGeography,
  railPath: (from, to) => ({ lines: [[from, to]], lengthKm: 500, bridgedKm: 0 }),
  railPathToBorder: () => ({ lines: track, lengthKm: 265.8, bridgedKm: 0 }),
  /** Every country is a square of ten degrees around its point. */
  outline: ({ point: [x, y], kind }) =>
    kind === 'COUNTRY'
      ? {
          type: 'Polygon',
          coordinates: [
            [
              [x - 5, y - 5],
              [x + 5, y - 5],
              [x + 5, y + 5],
              [x - 5, y + 5],
              [x - 5, y - 5],
            ],
          ],
        }
      : null,
};

function routesOf(text: string, language = 'nl', map = geography): readonly Route[] {
  return eventsOf(text, { language, geography: map }).flatMap(({ routes }) => routes);
}

const shown = ({ mode, method, stops, lengthKm }: Route): string =>
  `${mode} ${method} ${stops.map(({ place }) => place?.name ?? '?').join(' > ')} ${Math.round(lengthKm)} km`;

describe('movements', () => {
  test.each([
    [
      'by train over the tracks',
      'nl',
      'De premier reisde met de trein van [Parijs] naar [Lyon].',
      ['RAIL RAIL_NETWORK Parijs > Lyon 500 km'],
    ],
    [
      'by plane along a great circle',
      'nl',
      'De premier vloog van [Parijs] naar [Moskou].',
      ['AIR GREAT_CIRCLE Parijs > Moskou 2487 km'],
    ],
    [
      'via',
      'nl',
      'De bus reed van [Parijs] via [Lyon] naar [Madrid].',
      ['ROAD GREAT_CIRCLE Parijs > Lyon > Madrid 1305 km'],
    ],
    [
      'on foot',
      'nl',
      'De vluchtelingen trokken te voet van [Compiègne] naar [Parijs].',
      ['FOOT GREAT_CIRCLE Compiègne > Parijs 72 km'],
    ],
    [
      'a leg begins where the one before ends',
      'nl',
      'De premier vloog van [Parijs] naar [Lyon] en reist {woensdag=2024-03-13} door naar [Madrid].',
      ['AIR GREAT_CIRCLE Parijs > Lyon 392 km', 'UNKNOWN GREAT_CIRCLE Lyon > Madrid 913 km'],
    ],
    [
      'towards a country: to its border',
      'nl',
      'De trein vertrok uit [Artjom] naar [Noord-Korea].',
      ['RAIL RAIL_NETWORK Artjom > Noord-Korea 266 km'],
    ],
    [
      'a visitor who leaves goes home: implied',
      'nl',
      'De [Noord-Koreaanse=Noord-Korea] leider heeft na een bezoek [Rusland] verlaten. Zijn trein vertrok uit een station in [Artjom].',
      ['RAIL RAIL_NETWORK Artjom > Noord-Korea 266 km'],
    ],
    [
      'on the way home: implied, from where it left',
      'nl',
      '[MOSKOU@Moskou] (ANP) - De [Noord-Koreaanse=Noord-Korea] leider is op weg naar huis. Zijn trein vertrok {maandag=2024-03-11} uit [Artjom].',
      ['RAIL RAIL_NETWORK Artjom > Noord-Korea 266 km'],
    ],
    [
      'on the way, nobody knows where to',
      'nl',
      '[MOSKOU@Moskou] (ANP) - De [Noord-Koreaanse=Noord-Korea] leider is onderweg. Zijn trein vertrok {maandag=2024-03-11} uit [Artjom].',
      [],
    ],
    [
      'English',
      'en',
      'The president flew from [Parijs] to [Madrid] on a government plane.',
      ['AIR GREAT_CIRCLE Parijs > Madrid 1052 km'],
    ],
    [
      'German',
      'de',
      'Der Minister reiste mit dem Zug von [Parijs] nach [Lyon].',
      ['RAIL RAIL_NETWORK Parijs > Lyon 500 km'],
    ],
    ['a destination alone is no route', 'nl', 'De premier gaat naar [Brussel].', []],
    [
      'who leaves without a visit goes nobody knows where',
      'nl',
      'De [Noord-Koreaanse=Noord-Korea] ambassadeur heeft [Artjom] verlaten.',
      [],
    ],
    ['from an area nothing is drawn', 'nl', 'De leider reisde met de trein van [Rusland] naar [Parijs].', []],
  ])('%s (%s): %s', (_, language, text, routes) => {
    expect(routesOf(text, language).map(shown)).toEqual(routes);
  });

  test('the implied home is a destination without words', () => {
    const text =
      'De [Noord-Koreaanse=Noord-Korea] leider heeft na een bezoek [Rusland] verlaten. Zijn trein vertrok uit [Artjom].';
    const home = eventsOf(text)[0]!.otherPlaces.find(({ role }) => role === 'DESTINATION');
    expect(home).toMatchObject({ place: { name: 'Noord-Korea' }, span: null, point: null, precision: 'COUNTRY' });
  });

  test('no track: the great circle, and it says so', () => {
    const map = { ...geography, railPath: () => null };
    const [route] = routesOf('De premier reisde met de trein van [Parijs] naar [Lyon].', 'nl', map);
    expect(shown(route!)).toBe('RAIL GREAT_CIRCLE Parijs > Lyon 392 km');
  });

  test('a straight way to a country ends where it meets its outline', () => {
    const [route] = routesOf('De premier vloog van [Parijs] naar [Rusland].');
    const end = route!.stops.at(-1)!;
    expect(end.place!.name).toBe('Rusland');
    expect(end.position[0]).toBeCloseTo(92, 1);
  });

  test('over the antimeridian in two lines', () => {
    const [route] = routesOf('De premier vloog van [Tokio] naar [San Francisco].');
    expect(
      route!.lines.map((line) =>
        line.map(([longitude]) => Math.sign(longitude)).every((sign, _, all) => sign === all[0]),
      ),
    ).toEqual([true, true]);
    expect(route!.lengthKm).toBeCloseTo(8279, -2);
  });

  test('an outline that nobody has: no route', () => {
    expect(routesOf('De premier vloog van [Parijs] naar [Rusland].', 'nl', noGeography)).toEqual([]);
  });
});
