import type { OpeningDateline } from '../dateline/read-dateline.ts';
import type { WallClock } from '../instant.ts';
import { isByline, withoutCredit } from './furniture.ts';
import { findHeadline } from './find-headline.ts';
import { isHeadline, isSentence } from './headline.ts';
import type { TextLine } from './lines.ts';
import { readStamp } from './stamp.ts';

/** The lines of one story, still to be told apart into headline and paragraphs. */
export interface StoryLines {
  readonly lines: TextLine[];
  readonly section: string | null;
  /** Undefined where the page prints none, null where it prints one that cannot be counted back. */
  readonly ageMs: number | null | undefined;
  readonly hasDateline: boolean;
  readonly hasSentence: boolean;
}

/** One story as a page prints it. */
export interface PageStory {
  /** Null where the page prints none. */
  readonly headline: string | null;
  /** At least one. */
  readonly paragraphs: readonly string[];
  readonly dateline: PageDateline | null;
  /** How long before the page was read the story was put there, in milliseconds; null where that is not said. */
  readonly ageMs: number | null;
  /** The date that the page or the dateline prints. */
  readonly date: WallClock | null;
  readonly section: string | null;
}

/** A dateline and the paragraph that it opens. Its spans count from that paragraph's start. */
interface PageDateline extends OpeningDateline {
  readonly paragraph: number;
}

/** How many lines a page may have above its story: menus, choosers, headline, byline, stamp. */
const DEEPEST_HEAD = 40;

/** How many paragraphs may introduce a story before its dateline. */
const LONGEST_INTRODUCTION = 2;

/** Tells headline, paragraphs, dateline and stamps of one story's lines apart. */
export function readStory(story: StoryLines): PageStory {
  const { lines, signature, signed } = withoutSignature(story.lines);
  const opening = openingOf(lines);
  const head = headOf(lines, opening);
  const stamped = head.map((line) => readStamp(line.text)?.date).find((date) => date);
  const above = head.filter((line) => !readStamp(line.text));
  const title = findHeadline(above, opening !== null);
  // Between headline and story may stand an introduction; without a headline, what reads like one is the page's furniture.
  const introduction = above
    .slice(title + 1)
    .filter(({ text }) => !isByline(text) && (title >= 0 || !isHeadline(text)));
  const body = [...introduction, ...lines.slice(head.length)];
  // A page that was cut off behind its headline has that as its text.
  const paragraphs = body.length > 0 ? body : lines;
  return {
    headline: title >= 0 && body.length > 0 ? withoutCredit(above[title]!.text) : null,
    paragraphs: paragraphs.map((line) => line.text),
    dateline: opening && signedBy(opening.dateline!, paragraphs.indexOf(opening), signature),
    ageMs: story.ageMs ?? null,
    // Beside an age, a date at the top is the day on which the page was read.
    date: (story.ageMs === undefined ? (stamped ?? signed) : null) ?? opening?.dateline?.date ?? null,
    section: story.section,
  };
}

/** Takes a last line off that only signs the story: `ANP`, `Door ANP - 7-10-2016, 9:23`. */
function withoutSignature(lines: readonly TextLine[]): {
  readonly lines: readonly TextLine[];
  readonly signature: string | null;
  readonly signed: WallClock | null;
} {
  const stamp = lines.length > 1 ? readStamp(lines.at(-1)!.text) : null;
  if (!stamp?.agency && !stamp?.date) return { lines, signature: null, signed: null };
  return { lines: lines.slice(0, -1), signature: stamp.agency, signed: stamp.date };
}

function signedBy(dateline: OpeningDateline, paragraph: number, signature: string | null): PageDateline {
  const agencies = dateline.agencies.length === 0 && signature !== null ? signature.split('/') : dateline.agencies;
  return { ...dateline, paragraph, agencies };
}

/**
 * The line with the story's dateline. An agency's may have a page's furniture above it, one in capitals an introduction;
 * a quiet one must open the first paragraph, or the one below a lead. Further down a dateline is part of the text.
 */
function openingOf(lines: readonly TextLine[]): TextLine | null {
  let sentences = 0;
  for (const line of lines.slice(0, DEEPEST_HEAD)) {
    const form = line.dateline?.form;
    if (form === 'SIGNED' || (form === 'SHOUTED' && sentences <= LONGEST_INTRODUCTION)) return line;
    if (!isSentence(line.text)) continue;
    if (form === 'QUIET' && sentences <= 1) return line;
    sentences++;
  }
  return null;
}

/** The lines above the dateline, or above the first sentence where there is none. */
function headOf(lines: readonly TextLine[], opening: TextLine | null): readonly TextLine[] {
  if (opening) return lines.slice(0, lines.indexOf(opening));
  const first = lines.findIndex((line) => isSentence(line.text));
  return first >= 0 && first < DEEPEST_HEAD ? lines.slice(0, first) : lines.slice(0, lines.length > 1 ? 1 : 0);
}
