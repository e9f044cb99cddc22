import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file that a page loads before it is ready, and its bytes as they travel. */
export interface LoadedFile {
  readonly path: string;
  readonly text: string;
  readonly gzipped: number;
}

/**
 * The scripts and styles that a built page of `dist/web` loads by itself: what it names, and what those import at once. What is
 * imported on demand (the paste box, the live connection) is not among them.
 */
export function filesOf(webDirectory: string, page: string): LoadedFile[] {
  const found = new Map<string, LoadedFile>();
  const load = (path: string): void => {
    if (found.has(path)) return;
    const content = readFileSync(join(webDirectory, path));
    const text = content.toString('utf8');
    found.set(path, { path, text, gzipped: gzipSync(content).length });
    if (!path.endsWith('.js')) return;
    for (const [, name] of text.matchAll(/\b(?:from|import)\s*["']\.\/([\w.-]+)["']/g)) load(`assets/${name}`);
  };
  const html = readFileSync(join(webDirectory, page), 'utf8');
  for (const [, path] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)) load(path!);
  return [...found.values()];
}

/** Bytes of all of them, gzipped. */
export function weightOf(files: readonly LoadedFile[]): number {
  return files.reduce((sum, { gzipped }) => sum + gzipped, 0);
}
