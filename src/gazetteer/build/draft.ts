import type { NameKind } from '../../model/candidate.ts';
import type { BoundingBox, Position } from '../../model/bounding-box.ts';
import type { Language } from '../../model/language.ts';
import type { PlaceKind } from '../../model/place.ts';

/** The languages whose names the tables tag. */
export const NAME_LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;

/** A place while the gazetteer is being built. */
export interface PlaceDraft {
  readonly id: string;
  name: string;
  names: Partial<Record<Language, string>>;
  kind: PlaceKind;
  countryCode: string | null;
  admin1: string | null;
  admin2: string | null;
  /** The smallest place that contains it. */
  parent: string | null;
  disputedBy: readonly string[];
  point: Position;
  bbox: BoundingBox | null;
  population: number;
  /** Inhabitants that readers think of at this name: a region yields those of a town of its name to that town. */
  prominence: number;
  radiusKm: number;
  featureCode: string | null;
  /** Beside the GeoNames id. */
  identifiers: string[];
}

type NewPlace = Pick<PlaceDraft, 'id' | 'name' | 'kind' | 'point'> & Partial<PlaceDraft>;

export interface NameDraft {
  readonly placeId: string;
  readonly text: string;
  readonly kind: NameKind;
  readonly languages: readonly Language[];
  /** Spelled by our rules, not by a source. */
  readonly transliterated: boolean;
}

/** What the tables say, gathered: places by id, names of places. */
export class GazetteerDraft {
  readonly places = new Map<string, PlaceDraft>();
  readonly names: NameDraft[] = [];

  /** Adds a place with its own name and its localised names. A second place of the same id only adds names and what the first did not know. */
  addPlace(place: NewPlace): PlaceDraft {
    const known = this.places.get(place.id);
    if (known) {
      known.bbox ??= place.bbox ?? null;
      known.names = { ...place.names, ...known.names };
      known.identifiers.push(...(place.identifiers ?? []).filter((id) => !known.identifiers.includes(id)));
    }
    const draft = known ?? complete(place);
    this.places.set(draft.id, draft);
    this.addName(place.id, place.name, known ? 'ALTERNATE' : 'PREFERRED', []);
    for (const [language, name] of Object.entries(place.names ?? {}))
      this.addName(place.id, name!, 'PREFERRED', [language]);
    return draft;
  }

  addName(placeId: string, text: string, kind: NameKind, languages: readonly Language[], transliterated = false): void {
    this.names.push({ placeId, text, kind, languages, transliterated });
  }
}

/** Every field in one order: hundreds of thousands of places are quick to sort only when all have the same shape. */
function complete(place: NewPlace): PlaceDraft {
  return {
    id: place.id,
    name: place.name,
    names: place.names ?? {},
    kind: place.kind,
    countryCode: place.countryCode ?? null,
    admin1: place.admin1 ?? null,
    admin2: place.admin2 ?? null,
    parent: place.parent ?? null,
    disputedBy: place.disputedBy ?? [],
    point: place.point,
    bbox: place.bbox ?? null,
    population: place.population ?? 0,
    prominence: place.population ?? 0,
    radiusKm: place.radiusKm ?? 0,
    featureCode: place.featureCode ?? null,
    identifiers: place.identifiers ?? [],
  };
}

/** `[longitude, latitude]` of a row. Throws where they are no coordinates. */
export function pointOf(latitude: string | undefined, longitude: string | undefined): Position {
  const point: Position = [Number(longitude), Number(latitude)];
  if (!latitude || !longitude || !(Math.abs(point[0]) <= 180) || !(Math.abs(point[1]) <= 90))
    throw new Error(`Expected a latitude and a longitude in degrees, got "${latitude}" and "${longitude}".`);
  return point;
}

/** The box of a cell: `west,south,east,north`; null where it is empty. */
export function boxOf(cell: string | undefined): BoundingBox | null {
  if (!cell) return null;
  const [west, south, east, north] = cell.split(',').map(Number);
  return [west!, south!, east!, north!];
}

/** The localised names of a row with a column for each language. */
export function localisedNames(row: Readonly<Record<string, string>>): Partial<Record<Language, string>> {
  const names: Partial<Record<Language, string>> = {};
  for (const language of NAME_LANGUAGES) {
    const name = row[language]?.split('|')[0];
    if (name) names[language] = name;
  }
  return names;
}
