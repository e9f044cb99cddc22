import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/paths.ts';
import { corporaFolder } from './corpora.ts';

/** One place name in one text, and how near to where it must be read. */
export interface PlaceCase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** As people would say it: "Bergen, NO". */
  readonly place: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly toleranceKm: number;
}

/** Dutch sentences of our own, written before the code that reads them. */
export function dutchSentences(): readonly PlaceCase[] {
  return rowsOf(join(repositoryRoot, 'tests/fixtures/geoparse/dutch-places.tsv')).map(
    ([text, toponym, place, latitude, longitude, toleranceKm]) =>
      caseOf(text!, toponym!, place!, latitude, longitude, toleranceKm),
  );
}

/** Names of Dutch news, each in a plain sentence; "Bergen#BE" with its country. Empty where ../shared is missing. */
export function newsToponyms(): readonly PlaceCase[] {
  const path = join(corporaFolder, '../geodata/toponyms_test.json');
  if (!existsSync(path)) return [];
  const list = JSON.parse(readFileSync(path, 'utf8')) as readonly (readonly [string, number, number, number])[];
  const countries = new Intl.DisplayNames('nl', { type: 'region' });
  return list.map(([entry, latitude, longitude, toleranceKm]) => {
    const [name, country] = entry.split('#');
    const text = country
      ? `De raad van ${name} in ${countries.of(country)} vergadert vandaag.`
      : `Er is opnieuw nieuws uit ${name} gekomen, meldt een woordvoerder.`;
    return caseOf(text, name!, entry, latitude, longitude, toleranceKm);
  });
}

/** The distinct datelines of Dutch wire copy, each at the head of an otherwise empty story. Empty where ../shared is missing. */
export function wireDatelines(): readonly PlaceCase[] {
  const path = join(corporaFolder, '../wire/dev/datelines.tsv');
  if (!existsSync(path)) return [];
  const cases = new Map<string, PlaceCase>();
  const seen = new Map<string, number>();
  for (const [url, position, line, printed, agencies, place, country, , latitude, longitude] of rowsOf(path)) {
    // A line with several places has a row for each, in its order.
    const key = [url, position, line].join(' ');
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    const names = printed!.split(';');
    const name = names[turn % names.length]!;
    const text = `${name} (${(agencies || 'ANP').split(';').join('/')}) - `;
    if (!cases.has(text)) cases.set(text, caseOf(text, name, `${place}, ${country}`, latitude, longitude, 25));
  }
  return [...cases.values()];
}

function caseOf(
  text: string,
  toponym: string,
  place: string,
  latitude: unknown,
  longitude: unknown,
  toleranceKm: unknown,
): PlaceCase {
  const start = text.indexOf(toponym);
  if (start < 0) throw new Error(`Expected "${toponym}" in "${text}".`);
  return {
    text,
    start,
    end: start + toponym.length,
    place,
    latitude: Number(latitude),
    longitude: Number(longitude),
    toleranceKm: Number(toleranceKm),
  };
}

/** Rows without comments and the header. */
function rowsOf(path: string): readonly (readonly string[])[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => line.split('\t'));
}
