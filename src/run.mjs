#!/usr/bin/env node
/**
 * Starts any Dateline command. The server is TypeScript with decorators, which Node cannot run as it stands, so this plain file
 * bundles it first when a source is newer than the bundle (about a second), then hands over.
 */
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const source = dirname(fileURLToPath(import.meta.url));
const root = dirname(source);
const stamp = join(root, 'dist/server/built');

/** The latest change below a folder, in ms since 1970. */
function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (!existsSync(join(root, 'node_modules/vite'))) {
  process.stderr.write('The packages are not installed. Run `npm ci` in the folder of Dateline first.\n');
  process.exit(1);
}
/** True when no source is newer than the bundle. */
function isFresh() {
  return existsSync(stamp) && statSync(stamp).mtimeMs >= Math.max(newest(source), newest(join(root, 'package.json')));
}

async function bundle() {
  const changed = Math.max(newest(source), newest(join(root, 'package.json')));
  const { build } = await import('vite');
  await build({ configFile: join(source, 'vite.config.ts') });
  sweep();
  writeFileSync(stamp, '');
  // A source saved while the bundle was made must count as newer. A Date holds whole milliseconds, a file's time parts of them.
  utimesSync(stamp, new Date(), new Date(Math.ceil(changed)));
}

/** Removes what bundles left that nobody can be running from any more: parts have names by their content and pile up. */
function sweep() {
  const bundles = dirname(stamp);
  const dayAgo = Date.now() - 86_400_000;
  for (const name of readdirSync(bundles)) {
    if (statSync(join(bundles, name)).mtimeMs < dayAgo) rmSync(join(bundles, name));
  }
}

/** Commands that start at once bundle once: the others wait. A lock that a killed process left is taken over after a minute. */
async function bundleOnce() {
  const lock = join(root, 'dist/bundling');
  mkdirSync(join(root, 'dist'), { recursive: true });
  while (!isFresh()) {
    try {
      mkdirSync(lock);
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > 60_000) rmdirSync(lock);
      await setTimeout(100);
      continue;
    }
    try {
      if (!isFresh()) await bundle();
    } finally {
      rmdirSync(lock);
    }
  }
}

await bundleOnce();
const { run } = await import(new URL('../dist/server/cli.js', import.meta.url).href);
await run(process.argv.slice(2));
