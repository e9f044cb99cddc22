import type { NameKind } from '../../model/candidate.ts';
import type { PlaceKind } from '../../model/place.ts';
import { boxOf, type GazetteerDraft, localisedNames, NAME_LANGUAGES, pointOf } from './draft.ts';
import { regionRadiusKm } from './regions.ts';
import { isAbbreviation } from './spelling.ts';
import { type Row, variants } from './tables.ts';

interface FeatureClass {
  readonly kind: PlaceKind;
  readonly code: string | null;
}

/** What the kinds of features.tsv are to us, with GeoNames' feature code. Kinds that are not here are left out. */
const CLASSES: Readonly<Record<string, FeatureClass>> = {
  continent: { kind: 'WORLD_REGION', code: 'CONT' },
  region: { kind: 'REGION', code: 'RGN' },
  geoarea: { kind: 'REGION', code: 'RGN' },
  disputed: { kind: 'REGION', code: 'RGN' },
  historic: { kind: 'REGION', code: 'RGNH' },
  municipality: { kind: 'DISTRICT', code: 'ADM2' },
  district: { kind: 'DISTRICT', code: 'PPLX' },
  settlement: { kind: 'CITY', code: 'PPL' },
  sea: { kind: 'WATER', code: 'SEA' },
  bay: { kind: 'WATER', code: 'BAY' },
  gulf: { kind: 'WATER', code: 'GULF' },
  strait: { kind: 'WATER', code: 'STRT' },
  channel: { kind: 'WATER', code: 'CHN' },
  sound: { kind: 'WATER', code: 'SD' },
  fjord: { kind: 'WATER', code: 'FJD' },
  inlet: { kind: 'WATER', code: 'INLT' },
  lagoon: { kind: 'WATER', code: 'LGN' },
  lake: { kind: 'WATER', code: 'LK' },
  river: { kind: 'WATER', code: 'STM' },
  canal: { kind: 'WATER', code: 'CNL' },
  island: { kind: 'ISLAND', code: 'ISL' },
  mountains: { kind: 'FEATURE', code: 'MTS' },
  plateau: { kind: 'FEATURE', code: 'PLAT' },
  peninsula: { kind: 'FEATURE', code: 'PEN' },
  desert: { kind: 'FEATURE', code: 'DSRT' },
  coast: { kind: 'FEATURE', code: 'CST' },
  plain: { kind: 'FEATURE', code: 'PLN' },
  lowland: { kind: 'FEATURE', code: 'PLN' },
  delta: { kind: 'FEATURE', code: 'DLTA' },
  basin: { kind: 'FEATURE', code: 'BSNP' },
  valley: { kind: 'FEATURE', code: 'VAL' },
  gorge: { kind: 'FEATURE', code: 'GRGE' },
  tundra: { kind: 'FEATURE', code: 'TUND' },
  wetlands: { kind: 'FEATURE', code: 'WTLD' },
  isthmus: { kind: 'FEATURE', code: 'ISTH' },
  foothills: { kind: 'FEATURE', code: 'MTS' },
  depression: { kind: 'FEATURE', code: 'DPR' },
  structure: { kind: 'POI', code: 'DAM' },
  airport: { kind: 'POI', code: 'AIRP' },
  landmark: { kind: 'POI', code: null },
};

/** A region that reaches this far from its point spans countries. */
const WORLD_REGION_KM = 240;

/** Continents, world regions, waters, mountains, islands, airports and landmarks, with the names of the Natural Earth seas. */
export function addFeatures(
  draft: GazetteerDraft,
  features: readonly Row[],
  marine: readonly Row[],
  metonyms: readonly Row[],
): void {
  const wikidata = new Map(marine.map((row) => [row.en!, row.wikidata!]));
  const institutions = new Set(metonyms.map((row) => row.feature!));
  for (const row of features) {
    const featureClass = CLASSES[row.kind!];
    if (!featureClass || !row.en) continue;
    const bbox = boxOf(row.bbox);
    const point = pointOf(row.lat, row.lon);
    const radiusKm = Number(row.radius_km) || regionRadiusKm(point, bbox, undefined);
    const plain = Object.fromEntries(NAME_LANGUAGES.map((language) => [language, printed(row[language]).join('|')]));
    const [name, ...others] = printed(row.en);
    const wikidataId = row.source === 'natural_earth10m_marine' ? wikidata.get(name!) : undefined;
    const place = draft.addPlace({
      id: `dl:${row.id}`,
      name: name!,
      names: localisedNames(plain),
      kind: featureClass.kind === 'REGION' && radiusKm >= WORLD_REGION_KM ? 'WORLD_REGION' : featureClass.kind,
      point,
      bbox,
      radiusKm,
      featureCode: featureClass.code,
      identifiers: wikidataId ? [`wikidata:${wikidataId}`] : [],
    });
    for (const variant of others) draft.addName(place.id, variant, kindOf(variant), ['en']);
    for (const language of NAME_LANGUAGES) {
      for (const variant of printed(row[language]).slice(1))
        draft.addName(place.id, variant, kindOf(variant), [language]);
      if (institutions.has(row.id!))
        for (const variant of variants(row[language])) draft.addName(place.id, variant, 'METONYM', [language]);
    }
  }
}

/** The names as newspapers print them: `Mississippi` for "Mississippi (rivier)". */
function printed(cell: string | undefined): string[] {
  return variants(cell).map((name) => name.replace(/ \([^)]*\)$/, ''));
}

function kindOf(name: string): NameKind {
  return isAbbreviation(name) ? 'ABBREVIATION' : 'ALTERNATE';
}
