#!/usr/bin/env node
/**
 * Starts any Dateline command. The server is TypeScript with decorators, which Node cannot run as it stands, so this plain file
 * bundles it first when a source is newer than the bundle (about a second), then hands over.
 */
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
const changed = Math.max(newest(source), newest(join(root, 'package.json')));
if (!existsSync(stamp) || statSync(stamp).mtimeMs < changed) {
  const { build } = await import('vite');
  await build({ configFile: join(source, 'vite.config.ts') });
  writeFileSync(stamp, '');
  // A source saved while the bundle was made must count as newer.
  utimesSync(stamp, new Date(), new Date(changed));
}
const { run } = await import(new URL('../dist/server/cli.js', import.meta.url).href);
await run(process.argv.slice(2));
