import type { PlaceKind } from '../../model/place.ts';

/** What a GeoNames feature is to us, and how much it matters when not all have room: two points are a factor of two in inhabitants. */
export interface FeatureClass {
  readonly kind: PlaceKind;
  readonly weight: number;
  /** How far the usual one of its sort reaches; 0 where its towns or its inhabitants tell. */
  readonly radiusKm: number;
}

/** Codes that newspapers name, by feature class (geonames.org/export/codes.html). Roads, undersea features, spots and buildings that are not here are left out. */
const CLASSES: Readonly<Record<string, FeatureClass>> = {
  PCLI: { kind: 'COUNTRY', weight: 60, radiusKm: 0 },
  PCLS: { kind: 'COUNTRY', weight: 60, radiusKm: 0 },
  PCLD: { kind: 'COUNTRY', weight: 60, radiusKm: 0 },
  PCLF: { kind: 'COUNTRY', weight: 60, radiusKm: 0 },
  PCL: { kind: 'COUNTRY', weight: 60, radiusKm: 0 },
  TERR: { kind: 'COUNTRY', weight: 60, radiusKm: 0 },
  ADM1: { kind: 'REGION', weight: 50, radiusKm: 0 },
  ADM2: { kind: 'DISTRICT', weight: 40, radiusKm: 0 },
  ADM3: { kind: 'DISTRICT', weight: 20, radiusKm: 12 },
  ADM4: { kind: 'DISTRICT', weight: 10, radiusKm: 6 },
  PPLC: { kind: 'CITY', weight: 50, radiusKm: 0 },
  PPLA: { kind: 'CITY', weight: 40, radiusKm: 0 },
  PPLA2: { kind: 'CITY', weight: 25, radiusKm: 0 },
  PPLA3: { kind: 'CITY', weight: 18, radiusKm: 0 },
  PPLA4: { kind: 'CITY', weight: 14, radiusKm: 0 },
  PPLA5: { kind: 'CITY', weight: 12, radiusKm: 0 },
  PPLG: { kind: 'CITY', weight: 18, radiusKm: 0 },
  PPL: { kind: 'CITY', weight: 10, radiusKm: 0 },
  PPLS: { kind: 'CITY', weight: 8, radiusKm: 0 },
  PPLF: { kind: 'CITY', weight: 6, radiusKm: 0 },
  PPLL: { kind: 'CITY', weight: 6, radiusKm: 0 },
  PPLR: { kind: 'CITY', weight: 6, radiusKm: 0 },
  STLMT: { kind: 'CITY', weight: 12, radiusKm: 0 },
  PPLX: { kind: 'DISTRICT', weight: 10, radiusKm: 0 },
  CONT: { kind: 'WORLD_REGION', weight: 60, radiusKm: 3000 },
  RGN: { kind: 'REGION', weight: 14, radiusKm: 60 },
  RGNE: { kind: 'REGION', weight: 14, radiusKm: 60 },
  PRK: { kind: 'FEATURE', weight: 12, radiusKm: 20 },
  RESN: { kind: 'FEATURE', weight: 6, radiusKm: 15 },
  RESV: { kind: 'REGION', weight: 10, radiusKm: 25 },
  OCN: { kind: 'WATER', weight: 60, radiusKm: 5000 },
  SEA: { kind: 'WATER', weight: 40, radiusKm: 500 },
  GULF: { kind: 'WATER', weight: 30, radiusKm: 200 },
  STRT: { kind: 'WATER', weight: 16, radiusKm: 30 },
  BAY: { kind: 'WATER', weight: 10, radiusKm: 15 },
  SD: { kind: 'WATER', weight: 10, radiusKm: 20 },
  CHN: { kind: 'WATER', weight: 8, radiusKm: 15 },
  FJD: { kind: 'WATER', weight: 8, radiusKm: 15 },
  LK: { kind: 'WATER', weight: 9, radiusKm: 6 },
  LKS: { kind: 'WATER', weight: 9, radiusKm: 10 },
  LGN: { kind: 'WATER', weight: 8, radiusKm: 8 },
  RSV: { kind: 'WATER', weight: 8, radiusKm: 6 },
  CNL: { kind: 'WATER', weight: 7, radiusKm: 20 },
  STM: { kind: 'WATER', weight: 7, radiusKm: 30 },
  HBR: { kind: 'WATER', weight: 7, radiusKm: 4 },
  FLLS: { kind: 'WATER', weight: 7, radiusKm: 2 },
  ISL: { kind: 'ISLAND', weight: 12, radiusKm: 10 },
  ISLS: { kind: 'ISLAND', weight: 16, radiusKm: 40 },
  ATOL: { kind: 'ISLAND', weight: 12, radiusKm: 15 },
  MTS: { kind: 'FEATURE', weight: 14, radiusKm: 60 },
  MT: { kind: 'FEATURE', weight: 8, radiusKm: 5 },
  PK: { kind: 'FEATURE', weight: 8, radiusKm: 5 },
  VLC: { kind: 'FEATURE', weight: 12, radiusKm: 8 },
  PASS: { kind: 'FEATURE', weight: 7, radiusKm: 3 },
  VAL: { kind: 'FEATURE', weight: 7, radiusKm: 15 },
  PEN: { kind: 'FEATURE', weight: 12, radiusKm: 30 },
  CAPE: { kind: 'FEATURE', weight: 7, radiusKm: 5 },
  DSRT: { kind: 'FEATURE', weight: 14, radiusKm: 100 },
  PLAT: { kind: 'FEATURE', weight: 10, radiusKm: 40 },
  PLN: { kind: 'FEATURE', weight: 8, radiusKm: 40 },
  DLTA: { kind: 'FEATURE', weight: 12, radiusKm: 40 },
  GLCR: { kind: 'FEATURE', weight: 8, radiusKm: 10 },
  BCH: { kind: 'FEATURE', weight: 7, radiusKm: 3 },
  FRST: { kind: 'FEATURE', weight: 7, radiusKm: 15 },
  AIRP: { kind: 'POI', weight: 12, radiusKm: 4 },
  AIRB: { kind: 'POI', weight: 12, radiusKm: 4 },
  RSTN: { kind: 'POI', weight: 6, radiusKm: 1 },
  PRT: { kind: 'POI', weight: 10, radiusKm: 3 },
  UNIV: { kind: 'POI', weight: 8, radiusKm: 2 },
  STDM: { kind: 'POI', weight: 8, radiusKm: 1 },
  CSTL: { kind: 'POI', weight: 6, radiusKm: 1 },
  PAL: { kind: 'POI', weight: 8, radiusKm: 1 },
  DAM: { kind: 'POI', weight: 6, radiusKm: 2 },
  PS: { kind: 'POI', weight: 6, radiusKm: 2 },
  PRN: { kind: 'POI', weight: 8, radiusKm: 1 },
  MIL: { kind: 'POI', weight: 8, radiusKm: 4 },
  INSM: { kind: 'POI', weight: 8, radiusKm: 4 },
  BDG: { kind: 'POI', weight: 5, radiusKm: 1 },
  MUS: { kind: 'POI', weight: 5, radiusKm: 1 },
  HSP: { kind: 'POI', weight: 5, radiusKm: 1 },
  SQR: { kind: 'POI', weight: 5, radiusKm: 1 },
  MNMT: { kind: 'POI', weight: 5, radiusKm: 1 },
};

/** What the feature is, or null for what newspapers do not name. */
export function featureClassOf(featureCode: string): FeatureClass | null {
  return CLASSES[featureCode] ?? null;
}

/** What `importanceOf` gives at most. */
export const MOST_IMPORTANT = 127;

/** A whole number: of two places the one with the greater is kept. */
export function importanceOf({ weight }: FeatureClass, population: number): number {
  return Math.min(MOST_IMPORTANT, Math.floor(weight + 2 * Math.log2(1 + population)));
}
