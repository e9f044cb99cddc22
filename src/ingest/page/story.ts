import type { OpeningDateline } from '../dateline/read-dateline.ts';
import type { WallClock } from '../instant.ts';
import { isByline, withoutCredit } from './furniture.ts';
import { isHeadline, isSentence, words } from './headline.ts';
import type { TextLine } from './lines.ts';
import type { StoryLines } from './split-page.ts';
import { readStamp } from './stamp.ts';

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
export interface PageDateline extends OpeningDateline {
  readonly paragraph: number;
}

/** How many lines a story may have above its first paragraph: headline, deck, byline, stamp. */
const DEEPEST_HEAD = 8;

/** Tells headline, paragraphs, dateline and stamps of one story's lines apart. */
export function readStory(story: StoryLines): PageStory {
  const { lines, signature, date } = withoutSignature(story.lines);
  const opening = openingOf(lines);
  const head = headOf(lines, opening);
  const stamp = head.map((line) => readStamp(line.text)?.date).find((printed) => printed);
  const kept = head.filter((line) => !readStamp(line.text) && !isByline(line.text));
  const title = kept.indexOf(titleOf(kept)!);
  const body = [...kept.slice(title + 1), ...lines.slice(head.length)];
  // A page that was cut off behind its headline has that as its text.
  const paragraphs = (body.length > 0 ? body : lines).map((line) => line.text);
  const dateline = opening && { ...opening.dateline!, paragraph: body.indexOf(opening) };
  return {
    headline: title >= 0 && body.length > 0 ? withoutCredit(kept[title]!.text) : null,
    paragraphs,
    dateline:
      dateline && signature !== null && dateline.agencies.length === 0
        ? { ...dateline, agencies: signature.split('/') }
        : dateline,
    ageMs: story.ageMs ?? null,
    date: stamp ?? date ?? opening?.dateline?.date ?? null,
    section: story.section,
  };
}

/** Takes a last line off that only signs the story: `ANP`, `Door ANP - 7-10-2016, 9:23`. */
function withoutSignature(lines: readonly TextLine[]): {
  lines: readonly TextLine[];
  signature: string | null;
  date: WallClock | null;
} {
  const stamp = lines.length > 1 ? readStamp(lines.at(-1)!.text) : null;
  return { lines: stamp ? lines.slice(0, -1) : lines, signature: stamp?.agency ?? null, date: stamp?.date ?? null };
}

/** The line with the dateline: the first in capitals or signed, else a quiet one that opens the first paragraph. */
function openingOf(lines: readonly TextLine[]): TextLine | null {
  const strong = lines.find((line) => line.dateline && line.dateline.form !== 'QUIET');
  if (strong) return strong;
  const first = lines.slice(0, DEEPEST_HEAD).find((line) => isSentence(line.text));
  return first?.dateline ? first : null;
}

/** The lines above the dateline, or above the first sentence where there is none. */
function headOf(lines: readonly TextLine[], opening: TextLine | null): readonly TextLine[] {
  if (opening) return lines.slice(0, lines.indexOf(opening));
  const first = lines.findIndex((line) => isSentence(line.text));
  return first >= 0 ? lines.slice(0, first) : lines.slice(0, lines.length > 1 ? 1 : 0);
}

/** A headline that the page prints twice is sure; else the first of three words or more, since menus are shorter. */
function titleOf(head: readonly TextLine[]): TextLine | undefined {
  const headlines = head.filter((line) => isHeadline(line.text));
  return headlines.find((line) => line.repeated) ?? headlines.find((line) => words(line.text) >= 3) ?? headlines.at(-1);
}
