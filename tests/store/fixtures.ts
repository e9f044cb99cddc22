import { place } from '../../bench/speed/story-builder.ts';

export { type ArticleSpec, annotation, type EventSpec } from '../../bench/speed/story-builder.ts';

/** Places whose distances and containment the tests know. */

export const europe = place('t:europe', 'Europa', [15, 50], { kind: 'WORLD_REGION', radiusKm: 2500 });
export const netherlands = place('t:nl', 'Nederland', [5.3, 52.2], {
  kind: 'COUNTRY',
  countryCode: 'NL',
  ancestors: ['t:europe'],
  bbox: [3.3, 50.7, 7.3, 53.6],
  radiusKm: 170,
});
export const utrechtProvince = place('t:ut', 'Utrecht (provincie)', [5.2, 52.1], {
  kind: 'REGION',
  countryCode: 'NL',
  ancestors: ['t:nl', 't:europe'],
  radiusKm: 35,
});
export const utrecht = place('t:utrecht', 'Utrecht', [5.12, 52.09], {
  countryCode: 'NL',
  ancestors: ['t:ut', 't:nl', 't:europe'],
});
export const amersfoort = place('t:amersfoort', 'Amersfoort', [5.39, 52.16], {
  countryCode: 'NL',
  ancestors: ['t:ut', 't:nl', 't:europe'],
});
export const brussels = place('t:brussels', 'Brussel', [4.35, 50.85], { countryCode: 'BE', ancestors: ['t:europe'] });
export const suva = place('t:suva', 'Suva', [178.44, -18.14], { countryCode: 'FJ' });
export const apia = place('t:apia', 'Apia', [-171.77, -13.83], { countryCode: 'WS' });
export const longyearbyen = place('t:lyr', 'Longyearbyen', [15.63, 78.22], { countryCode: 'SJ' });
