import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** Three pages and no other origin; everything lands in `dist/web`. */
export default defineConfig({
  root,
  // Absolute, since the same page answers at `/article/:id`.
  base: '/',
  publicDir: false,
  resolve: {
    alias: [{ find: /^leaflet$/, replacement: join(root, '../node_modules/leaflet/dist/leaflet-src.esm.js') }],
  },
  build: {
    outDir: join(root, '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        index: join(root, 'index.html'),
      },
    },
  },
});
