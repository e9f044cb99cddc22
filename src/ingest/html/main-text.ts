import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type PageScan, visibleLines } from './scan-page.ts';

/** Readability walks the tree many times over: beyond these a page's visible text has to do. */
const MOST_NODES = 20_000;
const DEEPEST = 100;

/** Shorter findings are a teaser or a cookie notice; then the page's own lines are nearer the truth. */
const SHORTEST_STORY = 80;

/** A page's text for machines may lack its paragraphs; it is preferred only where the page itself shows much less of the story. */
const SHOWN_ENOUGH = 0.6;

/** The lines of the main story: what Readability takes for it, what the page gives to machines, or all that is visible. */
export function mainLines(scan: PageScan, body: string | null): readonly string[] {
  const found = scan.nodes <= MOST_NODES && scan.depth <= DEEPEST ? readabilityLines(scan.markup) : [];
  const shown = lengthOf(found) >= SHORTEST_STORY ? found : scan.lines;
  const given = body === null ? [] : visibleLines(body.replace(/\n+/g, '<br>'));
  return lengthOf(given) > 0 && lengthOf(found) < lengthOf(given) * SHOWN_ENOUGH ? given : shown;
}

function readabilityLines(markup: string): readonly string[] {
  const { document } = parseHTML(markup);
  const article = new Readability(document, { charThreshold: 200 }).parse();
  return article?.content ? visibleLines(article.content) : [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length, 0);
}
