import { Parser } from 'htmlparser2';
import { ProblemError } from '../../model/problem.ts';

/** Deeper markup is an attack or a mistake; browsers stop at 512 levels as well. */
const DEEPEST = 500;

/** What one pass over a page's markup finds. Nothing here is markup but `markup`, which is for reading and never kept. */
export interface PageScan {
  readonly language: string | null;
  readonly title: string | null;
  /** The first `h1`. */
  readonly heading: string | null;
  /** `name`, `property` or `itemprop` of each meta element, in lower case, with the first content given for it. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  /** The first `datetime` of a time element. */
  readonly time: string | null;
  /** The texts of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** The visible text, one block a line, white space squeezed; without menus, forms, footers, captions. */
  readonly lines: readonly string[];
  /** The body again with only the elements and attributes that say where the story is. */
  readonly markup: string;
  /** How large a tree `markup` makes. */
  readonly nodes: number;
  readonly depth: number;
}

/** What readers do not see, or not as part of a story. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object canvas audio video select option button textarea nav footer form dialog figcaption'.split(
    ' ',
  ),
);

/** Elements that start and end a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hgroup hr ' +
    'li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Reads a page in one pass, linear in its length. Scripts are never run, links never followed.
 * Throws a `ProblemError` for markup nested deeper than any page is.
 */
export function scanPage(html: string): PageScan {
  const metas = new Map<string, string>();
  const jsonLd: string[] = [];
  const lines: string[] = [];
  const markup: string[] = [];
  const found: { language?: string; title?: string; heading?: string; canonical?: string; time?: string } = {};
  const open: { readonly name: string; readonly skipped: boolean }[] = [];
  let line: string[] = [];
  let script: string[] | null = null;
  let nodes = 0;
  let depth = 0;

  const isSkipped = () => open.at(-1)?.skipped === true;
  const endLine = () => {
    const text = squeeze(line.join(''));
    if (text !== '') lines.push(text);
    line = [];
    return text;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') found.language ??= attributes.lang;
        if (name === 'meta') readMeta(attributes, metas);
        if (name === 'link' && attributes.rel === 'canonical') found.canonical ??= attributes.href;
        if (name === 'time') found.time ??= attributes.datetime;
        if (name === 'script' && attributes.type === 'application/ld+json') script = [];
        if (BLOCKS.has(name) && !isSkipped()) endLine();
        if (VOID.has(name)) return;
        const skipped = isSkipped() || SKIPPED.has(name) || isHidden(attributes);
        open.push({ name, skipped });
        depth = Math.max(depth, open.length);
        if (depth > DEEPEST) throw tooDeep();
        if (!skipped && !isFrame(name)) {
          nodes++;
          markup.push(`<${name}${keptAttributes(attributes)}>`);
        }
      },
      ontext(text) {
        if (script) script.push(text);
        const name = open.at(-1)?.name;
        if (name === 'title' && !isSkipped()) found.title ??= squeeze(text);
        else if (!isSkipped() && name !== 'title' && name !== 'head') {
          nodes++;
          line.push(text);
          markup.push(escapeText(text));
        }
      },
      onclosetag(name) {
        if (VOID.has(name)) {
          if (name === 'br' && !isSkipped()) markup.push('<br>');
          return;
        }
        // At the end of a page cut inside a tag the parser closes an element that it never opened.
        if (open.at(-1)?.name !== name) return;
        const { skipped } = open.pop()!;
        if (name === 'script' && script) jsonLd.push(script.join(''));
        if (name === 'script') script = null;
        if (skipped || isFrame(name)) return;
        markup.push(`</${name}>`);
        if (!BLOCKS.has(name)) return;
        const text = endLine();
        if (name === 'h1' && text !== '') found.heading ??= text;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  endLine();
  return {
    language: found.language ?? null,
    title: found.title || null,
    heading: found.heading ?? null,
    metas,
    canonical: found.canonical ?? null,
    time: found.time ?? null,
    jsonLd,
    lines,
    markup: `<!doctype html><html><head></head><body>${markup.join('')}</body></html>`,
    nodes,
    depth,
  };
}

/** The visible text of a piece of markup, one block a line. */
export function visibleLines(html: string): readonly string[] {
  return scanPage(html).lines;
}

function readMeta(attributes: Readonly<Record<string, string>>, metas: Map<string, string>): void {
  const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
  const content = squeeze(attributes.content ?? '');
  if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return 'hidden' in attributes || /display\s*:\s*none/i.test(attributes.style?.slice(0, 500) ?? '');
}

function isFrame(name: string): boolean {
  return name === 'html' || name === 'head' || name === 'body' || name === 'title';
}

/** Readability weighs elements by these. */
function keptAttributes(attributes: Readonly<Record<string, string>>): string {
  const kept = ['class', 'id', 'role', 'href', 'itemprop'].filter((name) => attributes[name]);
  return kept
    .map((name) => ` ${name}="${escapeText(attributes[name]!.slice(0, 200)).replaceAll('"', '&quot;')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tooDeep(): ProblemError {
  return new ProblemError(
    'INVALID_INPUT',
    `Expected markup of at most ${DEEPEST} levels, got more. Send the story's text instead.`,
    'html',
  );
}
