/** What a newsroom's content may be. */
export type Format = 'text' | 'html';

/** How far in a document's first element may stand: prologue, comments, a doctype. */
const PRESCAN_LENGTH = 4000;

/** Tells what a content is by how it begins, never by its file name or media type: newsrooms' servers get both wrong. */
export function detectFormat(content: string): Format {
  const root = rootElement(content.slice(0, PRESCAN_LENGTH));
  return root === 'html' || root === 'doctype' ? 'html' : 'text';
}

/** The name of the first element in lower case, without its prefix; `doctype` for HTML's own; null for what is no markup. */
function rootElement(head: string): string | null {
  const start = head.replace(/^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*/, '');
  if (/^<!doctype\s+html/i.test(start)) return 'doctype';
  return (
    /^(?:<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)?<(?:[\w-]+:)?([\w-]+)[\s>/]/i.exec(start)?.[1]?.toLowerCase() ?? null
  );
}
