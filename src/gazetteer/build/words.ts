import type { Ambiguity } from '../../model/candidate.ts';
import type { GazetteerDraft } from './draft.ts';
import type { ReferenceReader } from './references.ts';
import type { Row } from './tables.ts';

/** Adjectives and inhabitants: "Groningse", "Brusselaar". Rows whose place is in no other table are left out and counted. */
export function addDemonyms(draft: GazetteerDraft, rows: readonly Row[], placeOf: ReferenceReader): number {
  let unknown = 0;
  for (const row of rows) {
    const place = placeOf(row.place_ref!);
    if (place) draft.addName(place, row.form!, row.kind === 'adjective' ? 'ADJECTIVE' : 'INHABITANT', [row.lang!]);
    else unknown++;
  }
  return unknown;
}

/** Abbreviations that count only as they are written: "Minn.", "NRW", "V.S.". */
export function addAbbreviations(draft: GazetteerDraft, rows: readonly Row[], placeOf: ReferenceReader): number {
  let unknown = 0;
  for (const row of rows) {
    const place = placeOf(row.ref!);
    if (place) draft.addName(place, row.abbr!, isWord(row.abbr!) ? 'ALTERNATE' : 'ABBREVIATION', [row.lang!]);
    else unknown++;
  }
  return unknown;
}

/** Names of Dutch news that no other table has, for places that other tables have. */
export function addHouseNames(draft: GazetteerDraft, rows: readonly Row[], placeOf: ReferenceReader): void {
  for (const row of rows) {
    const [scheme, value] = row.ref!.split(':');
    const place = scheme === 'geonames' || scheme === 'iso' ? placeOf(value!) : undefined;
    if (!place) continue;
    draft.addName(place, row.name_nl!, 'ALTERNATE', ['nl']);
    // "Gaza-Stad", since "Gaza" is the strip around it.
    if (row.kind === 'city') draft.places.get(place)!.names.nl = row.name_nl!;
  }
}

/** Some short names of the table are no abbreviations: "Mokum", "Den Bosch", "Fryslân". */
function isWord(name: string): boolean {
  return /^\p{Lu}\p{Ll}{4,}$/u.test(name) || /\p{Ll} \p{Lu}\p{Ll}/u.test(name);
}

const AMBIGUITIES: Readonly<Record<string, Ambiguity>> = {
  'common noun': 'WORD',
  verb: 'WORD',
  'function word': 'WORD',
  'month/day': 'WORD',
  'first name': 'PERSON',
  surname: 'PERSON',
  organisation: 'ORGANISATION',
};

/** Names that are also words, persons or organisations, by language. */
export function ambiguousNames(rows: readonly Row[]): Record<string, Record<string, Ambiguity>> {
  const byLanguage: Record<string, Record<string, Ambiguity>> = {};
  for (const row of rows) {
    const ambiguity = AMBIGUITIES[row.kind!];
    if (!ambiguity)
      throw new Error(
        `stopwords_ambiguous.tsv: expected a kind of ${Object.keys(AMBIGUITIES).join(', ')}, got "${row.kind}". Mend the table.`,
      );
    byLanguage[row.lang!] ??= {};
    byLanguage[row.lang!]![row.name!.toLowerCase()] ??= ambiguity;
  }
  return byLanguage;
}
