import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PersonNames } from '../../src/geoparse/recognise/model.ts';
import type { Gazetteer } from '../../src/model/candidate.ts';
import type { Language } from '../../src/model/language.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { Span } from '../../src/model/span.ts';
import { paths } from '../../src/paths.ts';
import { seeded } from './seeded.ts';

/** A span with the type that a tagger is to give it. */
export interface TypedSpan extends Span {
  readonly type: string;
}

/** A text with what is marked in it. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly TypedSpan[];
}

/**
 * The same text with every sixth sentence in capitals, and every sixth with a capital to each longer word: corpora hold few
 * headlines. A sentence that would grow ("ß" to "SS") stays as it is.
 */
export function withHeadlines(text: string, sentences: readonly Sentence[]): string {
  const pieces: string[] = [];
  let at = 0;
  sentences.forEach(({ start, end }, index) => {
    const plain = text.slice(start, end);
    const loud =
      index % 6 === 1 ? plain.toUpperCase() : index % 6 === 4 ? plain.replace(/\p{L}{4,}/gu, capitalised) : plain;
    pieces.push(text.slice(at, start), loud.length === plain.length ? loud : plain);
    at = end;
  });
  return [...pieces, text.slice(at)].join('');
}

/** Gives other names to the towns and persons of a text. */
export type Renaming = (marked: Marked, language: Language) => Marked;

/**
 * Teaches that any town may stand where one stands: each town of a text gets the name of another, the same throughout, and each
 * person another given and family name. Countries, regions and all that the gazetteer does not know as a town keep theirs.
 */
export function createRenaming(gazetteer: Gazetteer, names: PersonNames): Renaming {
  const towns = townNames();
  const given = [...names.given];
  const family = [...names.family];
  const random = seeded(1944);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;

  return ({ text, spans }, language) => {
    const renamed = new Map<string, string>();
    const other = (key: string, make: () => string) => {
      const known = renamed.get(key) ?? make();
      renamed.set(key, known);
      return known;
    };
    const nameOf = ({ start, end, type }: TypedSpan): string | null => {
      const words = text.slice(start, end);
      if (type === 'LOC') return isTown(words, gazetteer, language) ? other(words, () => pick(towns)) : null;
      const parts = words.split(' ');
      if (type !== 'PER' || parts.length > 2 || !parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part))) return null;
      return parts
        .map((part, index) => other(part, () => capitalised(pick(index + 1 < parts.length ? given : family))))
        .join(' ');
    };
    return renamedText(text, spans, nameOf);
  };
}

function renamedText(text: string, spans: readonly TypedSpan[], nameOf: (span: TypedSpan) => string | null): Marked {
  const pieces: string[] = [];
  const moved: TypedSpan[] = [];
  let at = 0;
  let shift = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    const name = nameOf(span) ?? text.slice(span.start, span.end);
    pieces.push(text.slice(at, span.start), name);
    moved.push({ type: span.type, start: span.start + shift, end: span.start + shift + name.length });
    shift += name.length - (span.end - span.start);
    at = span.end;
  }
  return { text: [...pieces, text.slice(at)].join(''), spans: moved };
}

function isTown(words: string, gazetteer: Gazetteer, language: Language): boolean {
  const candidates = gazetteer.lookup(words, language);
  return (
    candidates.some(({ place }) => place.kind === 'CITY') && !candidates.some(({ place }) => place.kind === 'COUNTRY')
  );
}

/** Towns of some size, in Latin letters, of at most three words, under their own name and under those of four languages. */
function townNames(): readonly string[] {
  const own = rowsOf('geonames_cities500.tsv.gz').filter(({ population }) => Number(population) >= 2000);
  const other = rowsOf('exonyms_geonames_nl_en_de_fr.tsv.gz');
  return [
    ...own.map(({ name }) => name!),
    ...other.flatMap(({ nl, en, de, fr }) => [...new Set([nl!, en!, de!, fr!])]),
  ].filter((town) => /^\p{Lu}[\p{Script=Latin}'-]+(?: [\p{Script=Latin}'-]+){0,2}$/u.test(town));
}

function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  const text = gunzipSync(readFileSync(join(paths.gazetteerSources, table))).toString('utf8');
  const [header, ...rows] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = header!.split('\t');
  return rows.map((row) => {
    const values = row.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
