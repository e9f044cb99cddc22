import { greatCircleKm } from '../../geo/distance.ts';
import type { Language } from '../../model/language.ts';
import { townRadiusKm } from '../build/cities.ts';
import { type GazetteerDraft, NAME_LANGUAGES, type PlaceDraft, pointOf } from '../build/draft.ts';
import { isPrinted } from '../build/spelling.ts';
import { fold } from '../fold.ts';
import type { AlternateNameRow, GeonamesRow } from './columns.ts';
import { featureClassOf } from './feature-codes.ts';

/** Names of one place beyond this number are left out: no place has so many in four languages. */
const MOST_NAMES = 300;
const LONGEST_NAME = 200;

/** Joins GeoNames' rows to what the tables have. A place that the tables know keeps its point, kind and box, and learns names and inhabitants. */
export class GeonamesMerger {
  readonly #draft: GazetteerDraft;
  readonly #nameCounts = new Map<string, number>();
  readonly #parents = new Map<string, string>();
  /** Features of our own tables by folded name: the Rhine is there already. */
  readonly #features = new Map<string, PlaceDraft[]>();
  readonly #countries = new Set<string>();

  constructor(draft: GazetteerDraft) {
    this.#draft = draft;
    for (const place of draft.places.values()) if (place.kind === 'COUNTRY') this.#countries.add(place.countryCode!);
    for (const { placeId, text } of draft.names) {
      if (!placeId.startsWith('dl:f')) continue;
      const key = fold(text);
      this.#features.set(key, [...(this.#features.get(key) ?? []), draft.places.get(placeId)!]);
    }
  }

  /** Adds the row if it is admitted, or known already. */
  addPlace(row: GeonamesRow, admits: (row: GeonamesRow) => boolean): void {
    const id = `gn:${row.geonameid}`;
    const known = this.#draft.places.get(id) ?? this.#ownFeature(row);
    const isAdmitted = admits(row);
    if (known) {
      known.population = Math.max(known.population, row.population);
      if (known.id !== id && !known.identifiers.includes(`geonames:${row.geonameid}`))
        known.identifiers.push(`geonames:${row.geonameid}`);
      return;
    }
    const featureClass = featureClassOf(row.featureCode);
    if (!featureClass || !isAdmitted) return;
    if (featureClass.kind === 'COUNTRY' && (!row.countryCode || this.#countries.has(row.countryCode))) return;
    this.#draft.addPlace({
      id,
      name: row.name.slice(0, LONGEST_NAME),
      kind: featureClass.kind,
      countryCode: row.countryCode || null,
      admin1: row.admin1 && row.admin1 !== '00' ? `${row.countryCode}.${row.admin1}` : null,
      admin2: row.admin1 && row.admin2 ? `${row.countryCode}.${row.admin1}.${row.admin2}` : null,
      point: pointOf(row.latitude, row.longitude),
      population: row.population,
      radiusKm: row.featureCode.startsWith('PPL') ? townRadiusKm(row.population) : featureClass.radiusKm,
      featureCode: row.featureCode,
    });
    if (featureClass.kind === 'COUNTRY') this.#countries.add(row.countryCode);
    for (const name of [row.asciiname, ...row.alternatenames.split(',')])
      if (isLatin(name)) this.#addName(id, name, []);
  }

  /** A name in one of our languages, or in none that GeoNames knows; a Wikidata id. */
  addName(row: AlternateNameRow): void {
    const id = `gn:${row.geonameid}`;
    const place = this.#draft.places.get(id);
    if (!place) return;
    if (row.language === 'wkdt') {
      if (/^Q\d+$/.test(row.name)) place.identifiers.push(`wikidata:${row.name}`);
    } else if (row.language === 'abbr') {
      this.#draft.addName(id, row.name, 'ABBREVIATION', []);
    } else if (isOurs(row.language)) {
      this.#addName(id, row.name, [row.language]);
      if (row.isPreferred || (!row.isHistoric && !row.isColloquial && !place.names[row.language]))
        place.names = { ...place.names, [row.language]: row.name.slice(0, LONGEST_NAME) };
    } else if (row.language === '' && isLatin(row.name)) {
      this.#addName(id, row.name, []);
    }
  }

  /** A line of admin1CodesASCII.txt: code, English name, the same in ASCII, id. */
  addRegionName(line: string): void {
    const [, name, asciiname, geonameid] = line.split('\t');
    const id = `gn:${geonameid}`;
    if (!this.#draft.places.has(id)) return;
    if (name) this.#addName(id, name, ['en']);
    if (asciiname) this.#addName(id, asciiname, []);
  }

  /** A line of countryInfo.txt: its English name, its inhabitants, its neighbours. */
  addCountryFacts(line: string, neighbours: Record<string, readonly string[]>): void {
    if (line.startsWith('#')) return;
    const cells = line.split('\t');
    const place = this.#draft.places.get(`gn:${cells[16]}`);
    if (!place || place.countryCode !== cells[0]) return;
    place.population = Math.max(place.population, Number(cells[7]) || 0);
    if (cells[4]) this.#addName(place.id, cells[4], ['en']);
    if (cells[17]) neighbours[cells[0]!] = cells[17].split(',').filter((code) => /^[A-Z]{2}$/.test(code));
  }

  /** A line of hierarchy.txt: parent, child, and `ADM` where the one administers the other. */
  addParent(line: string): void {
    const [parent, child, type] = line.split('\t');
    if (type !== 'ADM' || !this.#draft.places.has(`gn:${parent}`) || !this.#draft.places.has(`gn:${child}`)) return;
    this.#parents.set(`gn:${child}`, `gn:${parent}`);
  }

  /** Uses the hierarchy below the countries; what leads up to them the codes say. */
  linkHierarchy(): void {
    for (const [child, parent] of this.#parents) {
      const place = this.#draft.places.get(child)!;
      if (place.kind !== 'COUNTRY' && this.#draft.places.get(parent)!.kind !== 'COUNTRY') place.parent ??= parent;
    }
  }

  #addName(id: string, name: string, languages: readonly Language[]): void {
    const count = this.#nameCounts.get(id) ?? 0;
    if (name === '' || name.length > LONGEST_NAME || count >= MOST_NAMES) return;
    this.#nameCounts.set(id, count + 1);
    this.#draft.addName(id, name, 'ALTERNATE', languages);
  }

  #ownFeature(row: GeonamesRow): PlaceDraft | undefined {
    const kind = featureClassOf(row.featureCode)?.kind;
    if (
      kind !== 'WATER' &&
      kind !== 'FEATURE' &&
      kind !== 'ISLAND' &&
      kind !== 'WORLD_REGION' &&
      kind !== 'REGION' &&
      kind !== 'POI'
    )
      return undefined;
    if (row.featureCode.startsWith('ADM')) return undefined;
    const point = pointOf(row.latitude, row.longitude);
    return this.#features
      .get(fold(row.name))
      ?.find((own) => own.kind === kind && greatCircleKm(own.point, point) <= own.radiusKm + 20);
  }
}

function isOurs(language: string): boolean {
  return (NAME_LANGUAGES as readonly string[]).includes(language);
}

/** A name in Latin letters as newspapers print it. */
function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}\p{P}\p{Zs}\p{N}]+$/u.test(name) && isPrinted(name);
}
