#!/usr/bin/env node
/**
 * Builds the web client into `dist/web`: typed documents from `schema/schema.graphql`, then the pages. A plain file, so that it runs
 * in a process of its own while the server compiles its data. Run it as `npm run build:web`.
 */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const web = dirname(fileURLToPath(import.meta.url));
const root = dirname(web);

execFileSync(
  process.execPath,
  [join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js'), '--config', 'codegen.yml', '--silent'],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
// Packages of the playground draw hundreds of warnings about directives of React's that mean nothing here; errors still throw.
await build({ configFile: join(web, 'vite.config.ts'), logLevel: 'error' });
