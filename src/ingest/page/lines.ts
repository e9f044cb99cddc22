import { type OpeningDateline, readDateline } from '../dateline/read-dateline.ts';
import { type Age, readAge } from './age.ts';
import { isFurniture, isLinkLabel } from './furniture.ts';
import { readHeading } from './heading.ts';
import { isHeadline } from './headline.ts';
import { restoreLineFeeds } from './line-feeds.ts';
import { unwrap } from './unwrap.ts';

/** One line of a page with what it is by itself; what it is among its neighbours is for `split-page.ts` to say. */
export type Line =
  | { readonly kind: 'AGE'; readonly text: string; readonly ageMs: number | null }
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
  const printed = withoutFurniture(unwrap(restoreLineFeeds(text)).flatMap(cutGluedAges));
  const lines: Line[] = [];
  for (const [index, line] of printed.entries()) {
    if (line !== printed[index - 1]) {
      lines.push(readLine(line, index > 0 && index === printed.length - 1));
      continue;
    }
    const last = lines.at(-1)!;
    if (last.kind === 'TEXT') lines[lines.length - 1] = { ...last, repeated: true };
  }
  return lines;
}

function readLine(text: string, last: boolean): Line {
  const age = readAge(text);
  if (age?.length === text.length) return { kind: 'AGE', text, ageMs: age.ageMs };
  const heading = readHeading(text);
  if (heading) return { kind: 'HEADING', text, section: heading.section };
  return { kind: 'TEXT', text, dateline: readDateline(text, last), repeated: false };
}

function withoutFurniture(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => {
    const linked = index > 0 && isLinkLabel(lines[index - 1]!) && isHeadline(line);
    return !linked && !isLinkLabel(line) && !isFurniture(line);
  });
}

/** A number, a unit and "ago", with a capital right behind: nothing but a lost line feed writes so. */
const GLUED_AGE = /(?<![\p{L}\d])\d{1,3} \p{L}{3,9} (?:geleden|ago)(?=["'“„«‘]?\p{Lu})/gu;

/** An age behind the last sentence of a line; "dat was 3 uur geleden" has no full stop before it. */
const TRAILING_AGE = /(?<=[.!?…]["'”’»)]? ?)\d{1,3} \p{L}{3,9} (?:geleden|ago)$/u;

/**
 * An age is a footer: what follows it on its line is the next story. It is cut off where a capital is glued to it or, at the start of
 * a line, where a dateline follows; "5 uur geleden vertrok de trein" stays whole.
 */
function cutGluedAges(line: string): readonly string[] {
  const cuts = [...line.matchAll(GLUED_AGE)].flatMap(({ index, 0: age }) => [index, index + age.length]);
  const opening = openingAge(line);
  if (cuts[0] !== 0 && opening) cuts.unshift(0, opening.length);
  const trailing = TRAILING_AGE.exec(line.slice(-60));
  if (trailing) cuts.push(line.length - trailing[0].length);
  const parts = cuts.map((cut, index) => line.slice(cuts[index - 1] ?? 0, cut));
  return [...parts, line.slice(cuts.at(-1) ?? 0)].map((part) => part.trim()).filter((part) => part !== '');
}

function openingAge(line: string): Age | null {
  const age = readAge(line);
  if (!age || age.length === line.length) return null;
  if (/^["'“„«‘]?\p{Lu}/u.test(line.slice(age.length, age.length + 4))) return age;
  const dateline = readDateline(line.slice(age.length, age.length + 200).trimStart());
  return dateline && dateline.form !== 'QUIET' ? age : null;
}
