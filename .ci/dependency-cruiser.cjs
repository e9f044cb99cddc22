/**
 * The arrows of docs/architecture: an article flows one way, and these rules keep it so.
 * Each rule names a folder and what it may import inside the repository; packages are ruled apart below.
 */
/** A folder of src may import only these other folders of src. */
const mayImport = (folder, allowed, files = []) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'nothing'}`,
  severity: 'error',
  comment: `src/${folder} may import ${allowed.length ? allowed.map((a) => `src/${a}`).join(' and ') : 'nothing'} besides itself.`,
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|web|bench|tests)/', pathNot: [`^src/(${[folder, ...allowed].join('|')})/`, ...files] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: 'virtual:|^(geojson|topojson-specification)$|\\?(worker|url|raw|inline)' } },
    mayImport('model', []),
    mayImport('geo', ['model']),
    mayImport('geography', ['model', 'geo']),
    mayImport('ingest', ['model']),
    mayImport('text', ['model']),
    mayImport('gazetteer', ['model', 'geo']),
    mayImport('geoparse', ['model', 'geo']),
    mayImport('time', ['model']),
    mayImport('events', ['model', 'geo']),
    mayImport('store', ['model', 'geo'], ['^src/paths\\.ts$']),
    mayImport('api', ['model', 'geo', 'store', 'publish']),
    mayImport('publish', ['model', 'geo', 'store']),
    {
      name: 'pure-stages-touch-no-io',
      severity: 'error',
      comment: 'text, geoparse, time, events, geo and model are pure: no file, network, clock or environment.',
      from: { path: '^src/(model|text|geoparse|time|events|geo)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'languages-are-named-once',
      severity: 'error',
      comment: 'A language is a folder; only languages.ts names it. Language folders may build on each other.',
      from: { path: '^src/', pathNot: ['^src/languages\\.ts$', '/(nl|en|de|fr)/'] },
      to: { path: '/(nl|en|de|fr)/', pathNot: 'node_modules' },
    },
    {
      name: 'web-sees-generated-only',
      severity: 'error',
      comment: 'The web client knows the server by its GraphQL schema alone.',
      from: { path: '^web/' },
      to: { path: '^(src|bench|tests)/' },
    },
    {
      name: 'map-and-timeline-meet-in-selection',
      severity: 'error',
      from: { path: '^web/(map|timeline)/' },
      to: { path: '^web/(map|timeline)/', pathNot: '^web/$1/' },
    },
    { name: 'leaflet-behind-one-adapter', severity: 'error', from: { pathNot: '^web/map/leaflet\\.ts$' }, to: { path: 'node_modules/leaflet/' } },
    { name: 'nothing-imports-bench', severity: 'error', from: { pathNot: '^(bench|tests)/' }, to: { path: '^bench/' } },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
    {
      name: 'no-dev-packages-in-the-product',
      severity: 'error',
      from: { path: '^(src|web)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/|typed-document-node' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The peers of benchmarks have packages of their own.
    exclude: { path: '^(web/generated|dist|data|bench/load/peers|bench/[a-z]+/node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
