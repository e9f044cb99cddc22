import type { Plugin } from 'vite';

/** Where Leaflet mixes what we do not use into classes that we do, by the first method of each mixin. */
const unusedMixins = [
  'addControl',
  '_initOverlay',
  'openPopup',
  'bindPopup',
  'openTooltip',
  'bindTooltip',
  'getRenderer',
];
const unusedStatics = /^(?:GeoJSON|TileLayer|SVG|Control)\.\w+ = \w+;$/gm;

/**
 * Leaflet 1.9.4 builds its classes by calls, which a bundler must take for work with effects, so all of it stays in. This marks the
 * calls that have none and the mixins that the map never uses (tiles, vectors, popups, tooltips, controls): a quarter of its bytes.
 */
export const shakeLeaflet: Plugin = {
  name: 'shake-leaflet',
  transform(code, id) {
    if (!id.includes('leaflet-src.esm')) return null;
    const shaken = code
      .replace(/^var \w+ = (?=\w+\.extend\()/gm, '$&/*#__PURE__*/ ')
      .replace(/^(?=(?:Marker|Circle|CircleMarker|Polyline|Polygon|LayerGroup)\.include\()/gm, '/*#__PURE__*/ ')
      .replace(/^(?=(?:Map|Layer)\.include\(\{)/gm, (_, at: number, source: string) => {
        const first = /\n\t(\w+): function/.exec(source.slice(at, at + 2000))?.[1];
        return first && unusedMixins.includes(first) ? '/*#__PURE__*/ ' : '';
      })
      .replace(
        /^(?=Map\.addInitHook\(function \(\) \{\n\tif \(this\.options\.(?:zoom|attribution)Control)/gm,
        '/*#__PURE__*/ ',
      )
      .replace(unusedStatics, '');
    return { code: shaken, map: null };
  },
};
