import { isNewsRoot } from './formats/xml-document.ts';

/** What a newsroom's content may be. */
export type Format = 'text' | 'html' | 'xml' | 'json';

/** How far in a document's first element may stand: prologue, comments, a doctype. */
const PRESCAN_LENGTH = 4000;

/** Elements that a piece of a page may begin with. */
const HTML_ROOTS = new Set(
  'html head body main article section div p h1 h2 table span meta title header ul figure blockquote center font'.split(
    ' ',
  ),
);

/** Tells what a content is by how it begins, never by its file name or media type: newsrooms' servers get both wrong. */
export function detectFormat(content: string): Format {
  const head = content.slice(0, PRESCAN_LENGTH).trimStart();
  if (/^(?:\{\s*["}]|\[\s*[{\]])/.test(head)) return 'json';
  const start = head.replace(/^(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*/, '');
  if (/^<!doctype\s+html/i.test(start)) return 'html';
  const root = /^(?:<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)?<(?:[\w.-]+:)?([\w.-]+)[\s>/]/i
    .exec(start)?.[1]
    ?.toLowerCase();
  if (root === undefined) return 'text';
  if (isNewsRoot(root)) return 'xml';
  if (HTML_ROOTS.has(root)) return 'html';
  return head.startsWith('<?xml') ? 'xml' : 'text';
}
