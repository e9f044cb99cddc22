import type { Line, TextLine } from './lines.ts';
import { readLines } from './lines.ts';
import { isHeadline, isSentence } from './headline.ts';
import { type PageStory, readStory } from './story.ts';

/**
 * Splits a page's text into its stories, the main one first. Between main story and briefs stands a heading ("Meer uit Buitenland"),
 * which names the section of all of them. An age ("5 uur geleden") is a footer and belongs to the brief before it; where a page prints
 * ages above its stories it belongs to the one below. Subheads and "twee weken geleden" in running text split nothing.
 */
export function splitPage(text: string): readonly PageStory[] {
  const groups = group(readLines(text));
  const [main, ...briefs] = groups;
  if (!main) return [];
  const wired = briefs.some(hasDateline);
  const told = briefs.filter(
    (brief) => hasDateline(brief) || (brief.ageMs !== undefined && hasBody(brief)) || (!wired && hasSentence(brief)),
  );
  return (hasBody(main) || told.length === 0 ? [main, ...told] : told).map((each) => readStory(each));
}

/** The lines of one story. */
export interface StoryLines {
  readonly lines: TextLine[];
  section: string | null;
  /** Undefined where the page prints none, null where it prints one that cannot be counted back. */
  ageMs?: number | null;
}

/** Walks the page once; `briefs` is true behind the heading or the first age. */
function group(lines: readonly Line[]): readonly StoryLines[] {
  const lastMark = lines.findLastIndex((line) => line.kind === 'AGE' || (line.kind === 'TEXT' && isStrong(line)));
  const groups: StoryLines[] = [];
  let current: StoryLines = { lines: [], section: null };
  let briefs = false;
  const close = () => {
    if (current.lines.length > 0) groups.push(current);
    current = { lines: [], section: current.section };
  };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'HEADING') {
      // A subhead may read like a heading; only a real one has briefs below it or ends a page cut short.
      if (index > lastMark && index < lines.length - 1)
        current.lines.push({ kind: 'TEXT', text: line.text, dateline: null, repeated: false });
      else {
        if (!briefs) current.section = line.section;
        close();
        current.section = line.section;
        briefs = true;
      }
    } else if (line.kind === 'AGE') {
      const footer = hasBody(current) && current.ageMs === undefined;
      if (footer) current.ageMs = line.ageMs;
      if (hasBody(current)) close();
      if (footer) briefs = true;
      else current.ageMs = line.ageMs;
    } else {
      if (opensNext(current, line, briefs)) {
        const headline = lentHeadline(current);
        close();
        if (headline) current.lines.push(headline);
      }
      current.lines.push(line);
    }
  }
  close();
  return groups;
}

/** A dateline opens the next story where the current one has its own; inside a main story only an agency's is believed. */
function opensNext(current: StoryLines, line: TextLine, briefs: boolean): boolean {
  if (!isStrong(line)) return false;
  if (!briefs)
    return line.dateline!.form === 'SIGNED' && current.lines.some((other) => other.dateline?.form === 'SIGNED');
  return hasDateline(current) || hasSentence(current);
}

/** The last line of a story is the headline of the next one where that one's dateline follows directly. */
function lentHeadline(current: StoryLines): TextLine | undefined {
  const last = current.lines.at(-1);
  return last && current.lines.length > 1 && !last.dateline && isHeadline(last.text) ? current.lines.pop() : undefined;
}

function isStrong(line: TextLine): boolean {
  return line.dateline !== null && line.dateline.form !== 'QUIET';
}

function hasDateline(story: StoryLines): boolean {
  return story.lines.some((line) => line.dateline !== null);
}

function hasSentence(story: StoryLines): boolean {
  return story.lines.some((line) => isSentence(line.text));
}

function hasBody(story: StoryLines): boolean {
  return hasDateline(story) || hasSentence(story);
}
