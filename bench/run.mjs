#!/usr/bin/env node
/** `npm run bench` lists the benchmarks; `npm run bench -- accuracy/score-corpora` runs one, with whatever arguments follow. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = dirname(fileURLToPath(import.meta.url));
const [name, ...args] = process.argv.slice(2);
// A benchmark that fills a folder is called by the folder's name: `load` is load/load.ts.
const file =
  name && [`${name}.ts`, `${name}/${name}.ts`].map((each) => join(bench, each)).find((each) => existsSync(each));

if (!file) {
  const names = readdirSync(bench, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((area) => readdirSync(join(bench, area.name)).map((each) => `${area.name}/${each}`))
    .filter((each) => each.endsWith('.ts'));
  process.stderr.write(
    `${name ? `There is no benchmark "${name}". ` : ''}Run one of these with \`npm run bench -- NAME\`:\n`,
  );
  for (const each of names.sort()) process.stderr.write(`  ${each.replace(/\.ts$/, '')}\n`);
  process.exit(name ? 2 : 0);
}
const runner = join(bench, '../node_modules/vite-node/dist/cli.mjs');
process.exit(spawnSync(process.execPath, [runner, file, ...args], { stdio: 'inherit' }).status ?? 1);
