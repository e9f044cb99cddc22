import { readDateline } from '../dateline/read-dateline.ts';
import { readAge } from './age.ts';
import { readHeading } from './heading.ts';

const WIDEST = 100;
const NARROWEST = 40;

/**
 * The lines of a text, trimmed and without the empty ones. Text that was broken at a fixed width, as wires and e-mail do, is joined
 * to whole paragraphs again: a line feed inside a sentence says nothing.
 */
export function unwrap(text: string): readonly string[] {
  return blocksOf(text).flatMap((block) => (isWrapped(block) ? join(block) : block.map(squeeze)));
}

/** Lines between blank lines, as printed. */
function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.at(-1)!.push(line);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

/** At least three lines of about one width, most of which stop in mid-sentence. */
function isWrapped(block: readonly string[]): boolean {
  if (block.length < 3) return false;
  const body = block.slice(0, -1);
  const full = body.filter((line) => line.length >= NARROWEST && line.length <= WIDEST);
  const unfinished = body.filter((line) => !/[.!?:]["'”’»)]*\s*$/.test(line));
  return (
    block.every((line) => line.length <= WIDEST) &&
    full.length >= body.length * 0.7 &&
    unfinished.length >= body.length * 0.6
  );
}

function join(block: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const raw of block) {
    const line = squeeze(raw);
    const previous = paragraphs.at(-1);
    if (previous === undefined || /^(?:\t| {2,})/.test(raw) || opensParagraph(line)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = `${previous} ${line}`;
  }
  return paragraphs;
}

function opensParagraph(line: string): boolean {
  const dateline = readDateline(line);
  return (dateline !== null && dateline.form !== 'QUIET') || readAge(line) !== null || readHeading(line) !== null;
}

function squeeze(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
