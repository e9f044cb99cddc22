import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

/** Bundles the server for Node: an entry for the commands, one for the threads that read; packages left outside. The store's worker runs as it is. */
export default defineConfig({
  root,
  logLevel: 'warn',
  publicDir: false,
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(root, 'dist/server'),
    // A server that runs from the bundle before may still start threads and load parts from it: run.mjs sweeps later.
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: { cli: join(root, 'src/cli.ts'), reader: fileURLToPath(new URL('./readers/reader.ts', import.meta.url)) },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', format: 'es' },
    },
  },
  plugins: [
    {
      name: 'copy-store-worker',
      closeBundle() {
        mkdirSync(join(root, 'dist/server'), { recursive: true });
        copyFileSync(join(root, 'src/store/pglite-worker.mjs'), join(root, 'dist/server/pglite-worker.mjs'));
      },
    },
  ],
});
