import type { BoundingBox, Position } from '../../model/bounding-box.ts';
import type { Box } from '../../geo/clip.ts';

/** What a picture of a map shows: Web Mercator (EPSG:3857's sphere), in pixels from the upper left corner. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  /** East may be beyond 180: then the view goes on over the antimeridian. */
  readonly box: Box;
  project(position: Position): readonly [x: number, y: number];
}

/** Leaves this much around what is shown, of the width and height. */
const margin = 0.14;
/** Never closer than this many degrees of longitude: a single town is shown with the country around it. */
const narrowest = 9;
/** Mercator ends here, as it does on the explorer's map. */
const highest = 84;

/** The view of `width` × `height` pixels that shows the whole box; of the world without one. */
export function viewOf(shown: BoundingBox | null, width: number, height: number): MapView {
  const [west, south, eastWrapped, north] = shown ?? [-170, -56, 190, 76];
  const east = eastWrapped < west ? eastWrapped + 360 : eastWrapped;
  const middle = (west + east) / 2;
  const centre = (mercator(south) + mercator(north)) / 2;
  const across = Math.max((east - west) / (1 - 2 * margin), narrowest);
  const up = (mercator(north) - mercator(south)) / (1 - 2 * margin);
  const pixelsPerDegree = Math.max(
    width / 360,
    Math.min(width / across, up > 0 ? height / up : Number.POSITIVE_INFINITY),
  );
  const top = limited(centre + height / 2 / pixelsPerDegree, height / pixelsPerDegree);
  const left = middle - width / 2 / pixelsPerDegree;
  return {
    width,
    height,
    box: {
      west: left,
      east: left + width / pixelsPerDegree,
      north: latitude(top),
      south: latitude(top - height / pixelsPerDegree),
    },
    project: ([longitude, lat]) => {
      const turns = Math.round((middle - longitude) / 360);
      return [(longitude + turns * 360 - left) * pixelsPerDegree, (top - mercator(lat)) * pixelsPerDegree];
    },
  };
}

/** Keeps the view between the ends of the map where it is not taller than that. */
function limited(top: number, tall: number): number {
  const end = mercator(highest);
  return Math.max(Math.min(top, end), Math.min(end, -end + tall));
}

/** Degrees of longitude that are as long on the map as the way from the equator to this latitude. */
function mercator(lat: number): number {
  const clamped = Math.max(-highest, Math.min(highest, lat));
  return (Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360)) * 180) / Math.PI;
}

function latitude(y: number): number {
  return (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
}
