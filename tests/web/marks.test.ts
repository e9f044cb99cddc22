import { describe, expect, it } from 'vitest';
import { clusterMarks } from '../../web/explorer/clusters.ts';
import { marksOf } from '../../web/map/marks.ts';
import { boxOfStory } from '../../web/map/shapes.ts';
import { inOrderOfTime, type StoryEvent, storiesOf } from '../../web/selection/events.ts';
import { isDuring, isWithin, matching } from '../../web/selection/filter.ts';
import { everything } from '../../web/selection/selection.ts';

const article = (id: string) => ({
  id,
  title: `Verhaal ${id}`,
  language: 'nl',
  publishedAt: null,
  url: null,
  source: { id: 's1', name: 'Krant', domain: 'krant.nl' },
});

function event(
  id: string,
  place: [name: string, longitude: number, latitude: number] | null,
  edtf: string | null,
  more: Partial<StoryEvent> = {},
  story = 'a',
): StoryEvent {
  const isCountry = place?.[0].startsWith('Rusland');
  const point = place && { longitude: place[1], latitude: place[2] };
  return {
    id,
    kind: 'TRAVEL',
    title: `Titel ${id}`,
    modality: 'ACTUAL',
    confidence: 0.9,
    sourceCount: 1,
    independentSourceCount: 1,
    when: edtf
      ? { edtf, earliest: null, latest: null, precision: 'DAY', approximate: false, uncertain: false, text: null }
      : null,
    where: place && {
      precision: isCountry ? 'COUNTRY' : 'CITY',
      radiusKm: 5,
      role: 'HAPPENED_AT',
      point: isCountry ? null : point,
      place: {
        id: place[0],
        name: place[0],
        kind: isCountry ? 'COUNTRY' : 'CITY',
        countryCode: 'RU',
        disputedBy: [],
        point: point!,
      },
    },
    otherPlaces: [],
    evidence: [{ rule: 'lead', span: { start: 0, end: 5, exact: 'Woord' }, article: article(story) }],
    routes: [],
    spatialRelations: [],
    ...more,
  } as StoryEvent;
}

const artjom = event('1', ['Artjom', 132.19, 43.36], '2023-09-17');
const vladivostok = event('2', ['Vladivostok', 131.89, 43.11], '2023-09-16');
const rusland = event('3', ['Rusland', 96, 61], '2023-09-12');
const undated = event('4', ['Vladivostok', 131.89, 43.11], null);
const fiji = event('5', ['Suva', 178.4, -18.1], '2026-01-29', {}, 'b');
const nowhere = event('6', null, '2023-09-13');
const all = [artjom, vladivostok, rusland, undated, fiji, nowhere];
const looking = { event: null, pointed: null, article: 'a' };

describe('marks', () => {
  it('one a place; a country is an area, never a point; what has no place has no mark', () => {
    expect(
      marksOf(all, looking).map(({ shape, name, events, weight }) => `${shape} ${name} ${events.length} ${weight}`),
    ).toEqual(['point Artjom 1 story', 'point Vladivostok 2 story', 'area Rusland 1 story', 'point Suva 1 other']);
  });

  it('what is in focus comes first and is never swallowed by a cluster', () => {
    const marks = marksOf(all, { ...looking, event: '2' }).filter(({ shape }) => shape === 'point');
    expect(marks[0]!.name).toBe('Vladivostok');
    const far = clusterMarks(marks, 2);
    expect(far.map(({ shape, name }) => `${shape} ${name}`)).toContain('point Vladivostok');
    expect(
      clusterMarks(
        marksOf(all, looking).filter(({ shape }) => shape === 'point'),
        2,
      ).some(({ shape }) => shape === 'cluster'),
    ).toBe(true);
  });
});

describe('the box of a story', () => {
  it('shows its route and what lies near it, not what lies far away', () => {
    const route = {
      id: 'r',
      stops: [],
      lengthKm: 267,
      method: 'RAIL_NETWORK',
      mode: 'RAIL',
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [132.19, 43.36],
            [130.64, 42.43],
          ],
        ],
      },
    };
    const travelled = { ...artjom, routes: [route] } as unknown as StoryEvent;
    expect(boxOfStory([travelled, vladivostok, rusland])).toEqual([130.64, 42.43, 132.19, 43.36]);
  });

  it('without a route shows all points', () =>
    expect(boxOfStory([artjom, vladivostok])).toEqual([131.89, 43.11, 132.19, 43.36]));
});

describe('filters', () => {
  it.each([
    ['words in any order, any case', { text: 'titel ARTJOM' }, ['1']],
    ['a word of no event', { text: 'zzz' }, []],
    ['a kind that none has', { kinds: ['SPORT'] }, []],
    ['another source', { source: 's9' }, []],
  ])('%s', (_name, patch, ids) => expect(matching(all, { ...everything, ...patch }).map(({ id }) => id)).toEqual(ids));

  it('a window keeps what may lie in it, and what has no date', () => {
    const window = { from: Date.UTC(2023, 8, 16), to: Date.UTC(2023, 8, 17) };
    expect(all.filter((each) => isDuring(each, window)).map(({ id }) => id)).toEqual(['2', '4']);
  });

  it.each([
    ['around it', [170, -30, 190, 0], true],
    ['the same box one turn west', [-190, -30, -170, 0], true],
    ['elsewhere', [0, -30, 20, 0], false],
    ['the whole world', [-300, -90, 300, 90], true],
  ] as const)('Suva in a map %s', (_name, box, expected) => expect(isWithin(fiji, box)).toBe(expected));
});

describe('stories', () => {
  it('are in order of time, undated last, the fullest story first', () => {
    expect(inOrderOfTime(all).map(({ id }) => id)).toEqual(['3', '6', '2', '1', '5', '4']);
    expect(storiesOf(all).map(({ id, events }) => `${id} ${events.length}`)).toEqual(['a 5', 'b 1']);
  });
});
