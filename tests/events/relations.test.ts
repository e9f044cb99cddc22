import { describe, expect, test } from 'vitest';
import type { Geography } from '../../src/model/geography.ts';
import type { SpatialRelation } from '../../src/model/relation.ts';
import { eventsOf, noGeography } from './marked-story.ts';

/** A border that runs north to south at 130 degrees east, and a coast along the equator; a railway that is half as long again. */
const geography: Geography = {
  ...noGeography,
  border: () => ({
    type: 'MultiLineString',
    coordinates: [
      [
        [130, 30],
        [130, 60],
      ],
    ],
  }),
  coast: () => ({
    type: 'MultiLineString',
    coordinates: [
      [
        [20, 0],
        [50, 0],
      ],
    ],
  }),
  railPath: () => ({
    lines: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
    lengthKm: 300,
    bridgedKm: 0,
  }),
  railPathToBorder: () => ({
    lines: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
    lengthKm: 267.4,
    bridgedKm: 0,
  }),
};

function relationsOf(text: string, language = 'nl'): string[] {
  return eventsOf(text, { language, geography }).flatMap(({ relations }) => relations.map(shown));
}

function shown(relation: SpatialRelation): string {
  const { kind, subject, reference, referencePart, claimedKm, claimedApproximate, verdict } = relation;
  const claim = claimedKm === null ? '' : `${claimedApproximate ? '~' : ''}${claimedKm} km`;
  const measured = [relation.measuredKm, relation.measuredRailKm]
    .map((km) => (km === null ? '-' : Math.round(km)))
    .join('/');
  return [kind, subject.name, '>', reference.name, referencePart, claim, measured, verdict]
    .filter((part) => part !== '')
    .join(' ');
}

describe('distances and directions', () => {
  test.each([
    [
      'the city of the sentence before',
      'nl',
      "De trein vertrok uit [Artjom]. Die stad ligt op zo'n 200 kilometer van de grens met [Noord-Korea].",
      ['DISTANCE Artjom > Noord-Korea BORDER ~200 km 177/267 CONSISTENT'],
    ],
    [
      'an exact claim has five per cent',
      'nl',
      'De trein vertrok uit [Artjom]. Die stad ligt op 200 kilometer van de grens met [Noord-Korea].',
      ['DISTANCE Artjom > Noord-Korea BORDER 200 km 177/267 DIFFERS'],
    ],
    [
      'by rail is right too',
      'nl',
      'De trein vertrok uit [Artjom]. Die stad ligt op 265 kilometer van de grens met [Noord-Korea].',
      ['DISTANCE Artjom > Noord-Korea BORDER 265 km 177/267 CONSISTENT'],
    ],
    [
      'direction and distance in apposition',
      'nl',
      "Er is brand in [Compiègne], zo'n 70 kilometer ten noordoosten van [Parijs].",
      ['DIRECTION Compiègne > Parijs POINT ~70 km 72/300 CONSISTENT'],
    ],
    [
      'the wrong way round differs, however far',
      'nl',
      "Er is brand in [Compiègne], zo'n 70 kilometer ten zuidwesten van [Parijs].",
      ['DIRECTION Compiègne > Parijs POINT ~70 km 72/300 DIFFERS'],
    ],
    [
      'near a border without a number: measured, not judged',
      'nl',
      'Er is gevochten bij [Artjom], vlak bij de grens met [Noord-Korea].',
      ['NEAR Artjom > Noord-Korea BORDER 177/- UNVERIFIABLE'],
    ],
    [
      'miles',
      'en',
      'A fire broke out in [Compiègne], about 45 miles northeast of [Parijs].',
      ['DIRECTION Compiègne > Parijs POINT ~72.4205 km 72/300 CONSISTENT'],
    ],
    [
      'from the border',
      'en',
      'The train left [Artjom]. The city lies some 177 km from the border with [Noord-Korea].',
      ['DISTANCE Artjom > Noord-Korea BORDER ~177 km 177/267 CONSISTENT'],
    ],
    [
      'German',
      'de',
      'In [Compiègne], rund 70 Kilometer nordöstlich von [Parijs], brannte eine Fabrik.',
      ['DIRECTION Compiègne > Parijs POINT ~70 km 72/300 CONSISTENT'],
    ],
    [
      'French',
      'fr',
      'Un incendie a éclaté à [Compiègne], à environ 70 kilomètres au nord-est de [Parijs].',
      ['DIRECTION Compiègne > Parijs POINT ~70 km 72/300 CONSISTENT'],
    ],
    ['a length is no distance', 'nl', 'De grens met [Noord-Korea] is 1.340 kilometer lang, zei hij in [Artjom].', []],
    [
      'a distance without a subject is no claim about a place',
      'nl',
      'Het schip verging op 20 kilometer van [Surabaya].',
      [],
    ],
  ])('%s (%s): %s', (_, language, text, relations) => {
    expect(relationsOf(text, language)).toEqual(relations);
  });

  test('without geometry nothing is measured', () => {
    const text = 'De trein vertrok uit [Artjom]. Die stad ligt op 200 kilometer van de grens met [Noord-Korea].';
    const [relation] = eventsOf(text).flatMap(({ relations }) => relations);
    expect(relation).toMatchObject({ measuredKm: null, measuredRailKm: null, line: null, verdict: 'UNVERIFIABLE' });
  });

  test('the line runs from the subject to the nearest point of the border', () => {
    const text = 'De trein vertrok uit [Artjom]. Die stad ligt op 200 kilometer van de grens met [Noord-Korea].';
    const [relation] = eventsOf(text, { geography }).flatMap(({ relations }) => relations);
    expect(relation!.line![0]).toEqual([132.19, 43.36]);
    expect(relation!.line![1]![0]).toBeCloseTo(130, 5);
  });
});

describe('a direction narrows where something happened', () => {
  test('thirty kilometres north of Paris is a point there, with a radius', () => {
    const [lead] = eventsOf('Een vliegtuig is 30 kilometer ten noorden van [Parijs] neergestort.');
    const { point, precision, radiusKm, place } = lead!.where!;
    expect(place.name).toBe('Parijs');
    expect(precision).toBe('AREA');
    expect(point![0]).toBeCloseTo(2.35, 3);
    expect(point![1]).toBeCloseTo(48.85 + 30 / 111.2, 2);
    expect(radiusKm).toBeCloseTo(10.5, 5);
  });

  test('a distance without a direction has no point', () => {
    const [lead] = eventsOf('Het schip is op 20 kilometer van [Surabaya] gezonken.');
    expect(lead!.where).toMatchObject({ point: null, precision: 'REGION', radiusKm: 25 });
  });
});
