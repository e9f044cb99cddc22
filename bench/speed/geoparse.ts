/**
 * How fast names are found and placed, on one core, in the process's own CPU time. Bundled first, as the product is: unbundled
 * modules are a third slower.
 *
 *     npm run bench -- speed/geoparse
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { repositoryRoot } from '../../src/paths.ts';

const outDir = join(repositoryRoot, 'dist/bench');

await build({
  configFile: false,
  root: repositoryRoot,
  logLevel: 'error',
  build: { ssr: 'bench/speed/geoparse-measure.ts', outDir, target: 'node20', minify: false },
});
const { status } = spawnSync(process.execPath, [join(outDir, 'geoparse-measure.js')], { stdio: 'inherit' });
process.exitCode = status ?? 1;
