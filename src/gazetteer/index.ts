export { buildGazetteer, gazetteerIsFresh } from './build/build.ts';
export { loadGazetteer } from './load.ts';
