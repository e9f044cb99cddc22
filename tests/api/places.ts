import type { Gazetteer } from '../../src/model/candidate.ts';
import type { Geography } from '../../src/model/geography.ts';
import type { Place } from '../../src/model/place.ts';

function place(id: string, name: string, rest: Partial<Place>): Place {
  return {
    id,
    name,
    names: {},
    kind: 'CITY',
    countryCode: null,
    admin1: null,
    admin2: null,
    ancestors: [],
    disputedBy: [],
    point: [0, 0],
    bbox: null,
    population: 0,
    radiusKm: 10,
    featureCode: null,
    gazetteerIds: [],
    ...rest,
  };
}

export const russia = place('gn:2017370', 'Russia', {
  names: { nl: 'Rusland', en: 'Russia', de: 'Russland' },
  kind: 'COUNTRY',
  countryCode: 'RU',
  point: [100, 60],
  bbox: [19.6, 41.2, -169.05, 81.86],
  population: 144_478_050,
  radiusKm: 3_500,
  gazetteerIds: ['geonames:2017370', 'iso:RU'],
});
export const northKorea = place('gn:1873107', 'North Korea', {
  names: { nl: 'Noord-Korea', en: 'North Korea' },
  kind: 'COUNTRY',
  countryCode: 'KP',
  point: [127, 40],
  radiusKm: 400,
});
const ukraine = place('gn:690791', 'Ukraine', {
  names: { nl: 'Oekraïne' },
  kind: 'COUNTRY',
  countryCode: 'UA',
  point: [32, 49],
  radiusKm: 650,
});
export const artyom = place('gn:2027456', 'Artyom', {
  names: { nl: 'Artjom', en: 'Artyom' },
  countryCode: 'RU',
  ancestors: [russia.id],
  point: [132.19, 43.36],
  population: 102_603,
  radiusKm: 8,
  gazetteerIds: ['geonames:2027456'],
});
export const vladivostok = place('gn:2013348', 'Vladivostok', {
  names: { nl: 'Vladivostok' },
  countryCode: 'RU',
  ancestors: [russia.id],
  point: [131.89, 43.11],
  population: 604_901,
  radiusKm: 12,
});
export const crimea = place('gn:703883', 'Crimea', {
  names: { nl: 'Krim', en: 'Crimea' },
  kind: 'REGION',
  countryCode: 'UA',
  disputedBy: ['UA', 'RU'],
  point: [34.3, 45.3],
  radiusKm: 150,
});
export const suva = place('gn:2198148', 'Suva', { countryCode: 'FJ', point: [178.44, -18.14] });
export const apia = place('gn:4035413', 'Apia', { countryCode: 'WS', point: [-171.77, -13.83] });

const all = [russia, northKorea, ukraine, artyom, vladivostok, crimea, suva, apia];

/** A gazetteer of eight places, enough to tell a city, a country, a disputed region and both sides of the antimeridian apart. */
export const gazetteer: Gazetteer = {
  lookup: () => [],
  hasLonger: () => false,
  ambiguity: () => null,
  place: (id) => all.find((known) => known.id === id),
  country: (code) => all.find(({ kind, countryCode }) => kind === 'COUNTRY' && countryCode === code),
  neighbours: () => [],
  publisherHome: () => null,
  search: (text, limit) =>
    all
      .filter(({ name, names }) =>
        [name, ...Object.values(names)].some((known) => known?.toLowerCase().startsWith(text.toLowerCase())),
      )
      .sort((a, b) => b.population - a.population)
      .slice(0, limit),
} as Partial<Gazetteer> as Gazetteer;

/** One border and one outline, of a country that is a square. */
export const geography: Geography = {
  outline: (asked) =>
    asked.id === northKorea.id
      ? {
          type: 'Polygon',
          coordinates: [
            [
              [124, 38],
              [130.7, 38],
              [130.7, 42.3],
              [124, 42.3],
              [124, 38],
            ],
          ],
        }
      : null,
  border: (code) =>
    code === 'KP'
      ? {
          type: 'MultiLineString',
          coordinates: [
            [
              [130.7, 38],
              [130.7, 42.3],
              [124, 42.3],
            ],
          ],
        }
      : null,
  coast: () => null,
  railPath: () => null,
  railPathToBorder: (_from, code) => (code === 'KP' ? { lines: [], lengthKm: 267, bridgedKm: 0 } : null),
};
