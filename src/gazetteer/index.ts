export { buildGazetteer, gazetteerIsFresh } from './build/build.ts';
export { importGeonames } from './import/import-geonames.ts';
export { loadGazetteer } from './load.ts';
export { readIndexFile } from './index-file.ts';
