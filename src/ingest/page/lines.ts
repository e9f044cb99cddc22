import { type OpeningDateline, readDateline } from '../dateline/read-dateline.ts';
import { type Age, readAge } from './age.ts';
import { isFurniture } from './furniture.ts';
import { readHeading } from './heading.ts';
import { unwrap } from './unwrap.ts';

/** One line of a page with what it is by itself; what it is among its neighbours is for `split-page.ts` to say. */
export type Line =
  | { readonly kind: 'AGE'; readonly ageMs: number | null }
  | { readonly kind: 'HEADING'; readonly text: string; readonly section: string | null }
  | TextLine;

export interface TextLine {
  readonly kind: 'TEXT';
  readonly text: string;
  readonly dateline: OpeningDateline | null;
  /** The page prints it twice in a row: headlines above and in the story do that. */
  readonly repeated: boolean;
}

/**
 * Reads a page's text line by line: white space squeezed, hard-wrapped paragraphs joined, furniture left out, an age that is glued
 * to what follows it (`5 uur geledenPARIJS (ANP) - `) cut off.
 */
export function readLines(text: string): readonly Line[] {
  const printed = unwrap(text)
    .flatMap(cutGluedAges)
    .filter((line) => !isFurniture(line));
  const lines: Line[] = [];
  let previous = '';
  for (const [index, line] of printed.entries()) {
    if (line === previous) {
      const last = lines.at(-1)!;
      if (last.kind === 'TEXT') lines[lines.length - 1] = { ...last, repeated: true };
      continue;
    }
    previous = line;
    lines.push(readLine(line, index > 0 && index === printed.length - 1));
  }
  return lines;
}

function readLine(text: string, last: boolean): Line {
  const age = readAge(text);
  if (age?.length === text.length) return { kind: 'AGE', ageMs: age.ageMs };
  const heading = readHeading(text);
  if (heading) return { kind: 'HEADING', text, section: heading.section };
  return { kind: 'TEXT', text, dateline: readDateline(text, last), repeated: false };
}

/**
 * An age is a footer: what follows it on its line is the next story. It is cut off where a capital is glued to it or a dateline
 * follows; "5 uur geleden vertrok de trein" stays whole.
 */
function cutGluedAges(line: string): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  for (let age = leadingAge(rest); age; age = leadingAge(rest)) {
    parts.push(rest.slice(0, age.length));
    rest = rest.slice(age.length).trimStart();
  }
  const cut = gluedAge(rest);
  return cut === null ? [...parts, rest] : [...parts, rest.slice(0, cut).trimEnd(), ...cutGluedAges(rest.slice(cut))];
}

function leadingAge(line: string): Age | null {
  const age = readAge(line);
  if (!age || age.length === line.length) return null;
  if (/^["'“„«‘]?\p{Lu}/u.test(line.slice(age.length))) return age;
  const dateline = readDateline(line.slice(age.length).trimStart());
  return dateline && dateline.form !== 'QUIET' ? age : null;
}

/** Where, inside a line whose line feeds were lost, an age starts that a capital is glued to; null where there is none. */
function gluedAge(line: string): number | null {
  const match = /(?<=[^\p{L}\d])\d{1,3} \p{L}{3,9} (?:geleden|ago)(?=\p{Lu})/u.exec(line);
  return match && match.index > 0 ? match.index : null;
}
