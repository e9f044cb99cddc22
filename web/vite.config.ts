import { join } from 'node:path';
import { defineConfig } from 'vite';
import { preloadExplorer } from './preload-explorer.ts';
import { shakeLeaflet } from './shake-leaflet.ts';

const root = import.meta.dirname;

// Whoever starts the build: under a test runner's `test` Lit would come with its warnings, and 5 kB heavier.
process.env.NODE_ENV = 'production';

/** Five pages and no other origin; everything lands in `dist/web`. */
export default defineConfig({
  root,
  // Absolute, since the same page answers at `/article/:id`.
  base: '/',
  publicDir: false,
  plugins: [shakeLeaflet, preloadExplorer],
  resolve: {
    // One copy of graphql, or its types do not know each other.
    dedupe: ['graphql', 'react', 'react-dom'],
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
        embed: join(root, 'embed.html'),
        playground: join(root, 'playground.html'),
        accessibility: join(root, 'accessibility.html'),
        builder: join(root, 'builder.html'),
        'story-map': join(root, 'embed/story-map.ts'),
      },
      output: {
        // Articles elsewhere link to /embed.js for years: its name carries no hash.
        codeSplitting: {
          groups: [
            {
              // What every page with events needs travels as one file: seven small ones weigh a kilobyte more.
              name: 'shared',
              test: /node_modules\/(?:lit|@lit)|web\/(?:i18n\/(?!.*explorer)|selection|generated|styles|timeline\/(?!ticks)|list|map\/(?:geodesic|marks|mercator|palette|label-layer|label-placement|base-map)|server\/(?:stories|fetch|place)|embed\/address)/,
            },
          ],
        },
        entryFileNames: ({ name }) => (name === 'story-map' ? 'embed.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
