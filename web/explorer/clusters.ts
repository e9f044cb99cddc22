import Supercluster from 'supercluster';
import { type Clusterer, clusterOf, type Mark } from '../map/marks.ts';

/** Marks closer than this many pixels become one; a crowd needs more air. */
const radius = 26;
const crowdedRadius = 52;
const crowd = 200;

/**
 * Joins marks that would overlap at a zoom. What is in focus is never swallowed: it stands apart, and so does its story while there
 * is room.
 */
export const clusterMarks: Clusterer = (marks, zoom) => {
  const apart = marks.filter(({ weight }) => weight !== 'other');
  const others = marks.filter(({ weight }) => weight === 'other');
  return [
    ...apart.filter(({ weight }) => weight === 'focus'),
    ...joined(
      apart.filter(({ weight }) => weight === 'story'),
      zoom,
    ),
    ...joined(others, zoom),
  ];
};

function joined(marks: readonly Mark[], zoom: number): Mark[] {
  if (marks.length < 2) return [...marks];
  const index = new Supercluster<{ mark: Mark }>({
    radius: marks.length > crowd ? crowdedRadius : radius,
    extent: 256,
    minPoints: 2,
    maxZoom: 12,
  });
  index.load(
    marks.map((mark) => ({
      type: 'Feature',
      properties: { mark },
      geometry: { type: 'Point', coordinates: [...mark.at] },
    })),
  );
  return index.getClusters([-180, -90, 180, 90], Math.round(zoom)).map((found) => {
    if (!('cluster' in found.properties && found.properties.cluster)) return (found.properties as { mark: Mark }).mark;
    const leaves = index
      .getLeaves(found.properties.cluster_id, Number.POSITIVE_INFINITY)
      .map(({ properties }) => properties.mark);
    const [longitude, latitude] = found.geometry.coordinates as [number, number];
    return clusterOf(
      leaves,
      [longitude, latitude],
      `cluster:${leaves
        .map(({ key }) => key)
        .sort()
        .join('|')}`,
    );
  });
}
