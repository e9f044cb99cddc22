import type { Position } from '../model/bounding-box.ts';
import type { RailPath } from '../model/geography.ts';
import { greatCircleKm } from './distance.ts';
import { MinHeap } from './min-heap.ts';
import { SegmentGrid } from './segment-grid.ts';
import { PointGrid } from './point-grid.ts';

/** Ends of tracks closer than this are one place cut in two by the map's sheets. */
const joinKm = 0.15;
/** A gap in the mapped track up to this wide is bridged, straight, and said so. */
const widestGapKm = 5;
/** Bridging costs more than riding, so that a way round over real track wins where there is one. */
const bridgeCost = 4;
/** A station lies within this distance of the place that names it. */
const reachKm = 15;
/** Track this much farther from the place than the nearest may be the station's too. */
const slackKm = 3;
/** A track that ends this near to a border is taken to cross it: at 1:10,000,000 few lines meet exactly. */
const borderReachKm = 6;

interface Edge {
  readonly to: number;
  readonly km: number;
  readonly isBridge: boolean;
}

/** The tracks of the railway as a graph to travel on. */
export interface RailNetwork {
  /** Shortest way over the tracks; null where none joins the surroundings of both points. */
  path(from: Position, to: Position): RailPath | null;
  /** Shortest way to where the tracks meet one of the lines; null where they do not. */
  pathToLines(from: Position, lines: readonly (readonly Position[])[]): RailPath | null;
}

/** Builds the graph: about 200,000 vertices of Natural Earth take a third of a second. */
export function createRailNetwork(tracks: readonly (readonly Position[])[]): RailNetwork {
  const { positions, edges } = graphOf(tracks);
  const grid = new PointGrid(positions);
  joinEnds(positions, edges, grid);

  function stations(near: Position): { node: number; km: number }[] {
    const within = grid.within(near, reachKm);
    const nearest = Math.min(...within.map(({ km }) => km));
    return within.filter(({ km }) => km <= nearest + slackKm);
  }

  /** Dijkstra from the stations of a place; `arrive` says what it costs to end the journey at a node, or null to go on. */
  function search(
    from: Position,
    remainingKm: (node: number) => number,
    arrive: (node: number) => number | null,
    leave: (from: number, edge: Edge) => Position | null,
  ): RailPath | null {
    const best = new Map<number, number>();
    const cameBy = new Map<number, { readonly from: number; readonly edge: Edge }>();
    const queue = new MinHeap<{
      node: number;
      cost: number;
      end: Position | true | null;
      via: { from: number; edge: Edge } | null;
    }>();
    for (const { node, km } of stations(from))
      queue.push(km + remainingKm(node), { node, cost: km, end: null, via: null });
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { node, cost, end, via } = next;
      if (end) return pathOf(end === true ? node : via!.from, end === true ? null : end, cameBy);
      if (best.has(node)) continue;
      best.set(node, cost);
      if (via) cameBy.set(node, via);
      const arrival = arrive(node);
      if (arrival !== null) queue.push(cost + arrival, { node, cost: cost + arrival, end: true, via: null });
      for (const edge of edges[node]!) {
        const crossing = leave(node, edge);
        if (crossing) {
          const total = cost + greatCircleKm(positions[node]!, crossing);
          queue.push(total, { node, cost: total, end: crossing, via: { from: node, edge } });
        } else if (!best.has(edge.to)) {
          const total = cost + edge.km * (edge.isBridge ? bridgeCost : 1);
          queue.push(total + remainingKm(edge.to), {
            node: edge.to,
            cost: total,
            end: null,
            via: { from: node, edge },
          });
        }
      }
    }
    return null;
  }

  function pathOf(
    last: number,
    end: Position | null,
    cameBy: ReadonlyMap<number, { readonly from: number; readonly edge: Edge }>,
  ): RailPath {
    const line: Position[] = end ? [end] : [];
    let lengthKm = end ? greatCircleKm(positions[last]!, end) : 0;
    let bridgedKm = 0;
    for (let node = last; ; ) {
      line.push(positions[node]!);
      const step = cameBy.get(node);
      if (!step) break;
      lengthKm += step.edge.km;
      if (step.edge.isBridge) bridgedKm += step.edge.km;
      node = step.from;
    }
    return { lines: [line.reverse()], lengthKm, bridgedKm };
  }

  return {
    path(from, to) {
      const goals = new Map(stations(to).map(({ node, km }) => [node, km]));
      if (goals.size === 0) return null;
      const remaining = (node: number): number => Math.max(0, greatCircleKm(positions[node]!, to) - reachKm - slackKm);
      return search(
        from,
        remaining,
        (node) => goals.get(node) ?? null,
        () => null,
      );
    },
    pathToLines(from, lines) {
      const border = new SegmentGrid(lines);
      const endsAtBorder = (node: number): number | null => {
        if (edges[node]!.length > 1) return null;
        const km = border.distanceKm(positions[node]!, borderReachKm);
        return km === null ? null : km;
      };
      return search(
        from,
        () => 0,
        endsAtBorder,
        (node, edge) => border.crossing(positions[node]!, positions[edge.to]!),
      );
    },
  };
}

function graphOf(tracks: readonly (readonly Position[])[]): { positions: Position[]; edges: Edge[][] } {
  const positions: Position[] = [];
  const edges: Edge[][] = [];
  const known = new Map<number, number>();
  const nodeAt = (position: Position): number => {
    // Ten metres and a bit: the same vertex read from two sheets.
    const key = Math.round((position[0] + 180) * 1e4) * 2e6 + Math.round((position[1] + 90) * 1e4);
    const node = known.get(key);
    if (node !== undefined) return node;
    known.set(key, positions.length);
    positions.push(position);
    edges.push([]);
    return positions.length - 1;
  };
  for (const track of tracks) {
    for (let i = 1; i < track.length; i++) {
      const [from, to] = [nodeAt(track[i - 1]!), nodeAt(track[i]!)];
      if (from !== to) connect(edges, from, to, greatCircleKm(track[i - 1]!, track[i]!), false);
    }
  }
  return { positions, edges };
}

/** Joins what the sheets cut apart and bridges the gaps between an end of the track and another stretch of it. */
function joinEnds(positions: readonly Position[], edges: Edge[][], grid: PointGrid): void {
  const ends = edges.flatMap((list, node) => (list.length === 1 ? [node] : []));
  for (const end of ends) {
    const own = stretchFrom(end, edges, widestGapKm);
    const others = grid.within(positions[end]!, widestGapKm).filter(({ node }) => !own.has(node));
    let nearest: { node: number; km: number } | null = null;
    for (const other of others) if (!nearest || other.km < nearest.km) nearest = other;
    if (nearest) connect(edges, end, nearest.node, nearest.km, nearest.km > joinKm);
  }
}

/** The nodes within so many kilometres of track: what an end is joined to already, or nearly. */
function stretchFrom(start: number, edges: readonly (readonly Edge[])[], km: number): ReadonlySet<number> {
  const reached = new Map([[start, 0]]);
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const edge of edges[node]!) {
      const far = reached.get(node)! + edge.km;
      if (far <= 4 * km && far < (reached.get(edge.to) ?? Number.POSITIVE_INFINITY)) {
        reached.set(edge.to, far);
        open.push(edge.to);
      }
    }
  }
  return new Set(reached.keys());
}

function connect(edges: Edge[][], from: number, to: number, km: number, isBridge: boolean): void {
  edges[from]!.push({ to, km, isBridge });
  edges[to]!.push({ to: from, km, isBridge });
}
