import { isVagueAge } from './age.ts';
import { isHeadline, isSentence } from './headline.ts';
import { type Line, readLines, type TextLine } from './lines.ts';
import { type PageStory, readStory, type StoryLines } from './story.ts';

/**
 * Splits a page's text into its stories, the main one first. Between main story and briefs stands a heading ("Meer uit Buitenland"),
 * which names the section of all of them. An age ("5 uur geleden") is a footer and belongs to the brief before it; where a page prints
 * ages above its stories it belongs to the one below. Subheads and "twee weken geleden" in running text split nothing.
 */
export function splitPage(text: string): readonly PageStory[] {
  const [main, ...briefs] = groupLines(readLines(text));
  if (!main) return [];
  // Where briefs have datelines or ages, what has neither is the foot of the page.
  const isMarked = ({ hasDateline, ageMs }: StoryLines) => hasDateline || ageMs !== undefined;
  const marked = briefs.some(isMarked);
  const told = briefs.filter((brief) => brief.hasDateline || (brief.hasSentence && (!marked || isMarked(brief))));
  const isStory = main.hasDateline || main.hasSentence || told.length === 0;
  return (isStory ? [main, ...told] : told).map(readStory);
}

/** Reads a text that is known to be one story: nothing in it opens another. Null where nothing but furniture is in it. */
export function readWhole(text: string): PageStory | null {
  const story = newStory(null);
  for (const line of readLines(text)) push(story, asText(line));
  return story.lines.length > 0 ? readStory(story) : null;
}

/** Walks the page once and opens a new story where a heading, an age or a dateline says so. */
function groupLines(lines: readonly Line[]): readonly StoryLines[] {
  const stories: StoryLines[] = [];
  let current = newStory(null);
  let inBriefs = false;
  let agesLead = false;

  const close = (section = current.section) => {
    if (current.lines.length > 0) stories.push(current);
    current = newStory(section);
  };

  for (const [index, printed] of lines.entries()) {
    const line: Line =
      inBriefs && isVagueAge(printed.text) ? { kind: 'AGE', text: printed.text, ageMs: null } : printed;
    if (line.kind === 'HEADING' && headsBriefs(lines, index)) {
      if (!inBriefs) current.section = line.section;
      close(line.section);
      inBriefs = true;
      agesLead = lines[index + 1]?.kind === 'AGE';
    } else if (line.kind === 'AGE') {
      const told = current.hasDateline || current.hasSentence;
      if (agesLead) {
        if (current.lines.length > 0) close();
        current.ageMs = line.ageMs;
      } else if (told || inBriefs) {
        // Behind a story's text; a main story that had its age below its headline keeps that one.
        current.ageMs ??= line.ageMs;
        close();
        inBriefs = true;
      } else {
        current.ageMs = line.ageMs;
      }
    } else {
      const textLine = asText(line);
      if (opensNext(current, textLine, inBriefs)) {
        const headline = lentHeadline(current);
        close();
        if (headline) push(current, headline);
      }
      push(current, textLine);
    }
  }
  close();
  return stories;
}

type OpenStory = { -readonly [Key in keyof StoryLines]: StoryLines[Key] };

function newStory(section: string | null): OpenStory {
  return { lines: [], section, ageMs: undefined, hasDateline: false, hasSentence: false };
}

function push(story: OpenStory, line: TextLine): void {
  story.lines.push(line);
  const sentence = isSentence(line.text);
  story.hasSentence ||= sentence;
  // "Ajax - Feyenoord gestaakt" is a headline: a quiet dateline opens a sentence.
  story.hasDateline ||= isStrong(line) || (line.dateline !== null && sentence);
}

function asText(line: Line): TextLine {
  return line.kind === 'TEXT' ? line : { kind: 'TEXT', text: line.text, dateline: null, repeated: false };
}

/** A subhead may read like a heading ("Meer uit het leven"); a real one has a brief right below it, or a page cut short. */
function headsBriefs(lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 5);
  const next = below.findIndex((line) => line.kind === 'HEADING');
  const brief = next < 0 ? below : below.slice(0, next);
  if (brief.some((line) => line.kind === 'AGE') || brief.slice(0, 2).some(isStrong)) return true;
  return (
    index + below.length === lines.length - 1 &&
    brief.every((line) => line.kind === 'TEXT' && isHeadline(line.text)) &&
    brief.length < 2
  );
}

/** A dateline opens the next story where the current one has its own; inside a main story only an agency's is believed. */
function opensNext(current: StoryLines, line: TextLine, inBriefs: boolean): boolean {
  if (!isStrong(line)) return false;
  if (inBriefs) return current.hasDateline || (current.hasSentence && current.lines.length > 1);
  return (
    line.dateline!.form === 'SIGNED' &&
    current.hasDateline &&
    current.lines.some((other) => other.dateline?.form === 'SIGNED')
  );
}

/** The last line of a story is the headline of the next one where that one's dateline follows directly. */
function lentHeadline(current: OpenStory): TextLine | undefined {
  const last = current.lines.at(-1)!;
  return current.lines.length > 1 && !last.dateline && isHeadline(last.text) ? current.lines.pop() : undefined;
}

function isStrong(line: Line): boolean {
  return line.kind === 'TEXT' && line.dateline !== null && line.dateline.form !== 'QUIET';
}
