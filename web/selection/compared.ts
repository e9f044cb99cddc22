import type { StoryEvent, StorySummary } from './events.ts';

/** How the stories that a reader compares are told apart, besides their colours: in the order in which they were chosen. */
export const storyShapes = ['circle', 'square', 'triangle', 'diamond', 'pentagon', 'hexagon'] as const;
export type StoryShape = (typeof storyShapes)[number];

/** The shape of each compared story by article id; empty where nothing is compared. */
export type Compared = ReadonlyMap<string, StoryShape>;

export function comparedOf(articles: readonly string[]): Compared {
  return new Map(articles.slice(0, storyShapes.length).map((id, i) => [id, storyShapes[i]!]));
}

export interface LegendEntry {
  readonly id: string;
  readonly shape: StoryShape;
  readonly title: string;
}

/** The stories that are compared, in the order in which they were chosen. */
export function legendEntries(compared: Compared, stories: readonly StorySummary[]): LegendEntry[] {
  return [...compared].map(([id, shape]) => ({
    id,
    shape,
    title: stories.find((story) => story.id === id)?.title ?? id,
  }));
}

/** The shape of the compared story that tells an event; null where none does. */
export function shapeOfEvent(event: StoryEvent, compared: Compared): StoryShape | null {
  for (const { article } of event.evidence) {
    const shape = compared.get(article.id);
    if (shape) return shape;
  }
  return null;
}

/** The one shape of all events that have one; null where they differ or none has. */
export function commonShape(events: readonly StoryEvent[], compared: Compared): StoryShape | null {
  if (compared.size === 0) return null;
  const shapes = new Set(events.map((event) => shapeOfEvent(event, compared)));
  return shapes.size === 1 ? [...shapes][0]! : null;
}

/** The corners of a shape in a square of 100 by 100; a circle has none. */
export const shapeCorners: Readonly<Record<StoryShape, readonly (readonly [number, number])[]>> = {
  circle: [],
  square: [
    [8, 8],
    [92, 8],
    [92, 92],
    [8, 92],
  ],
  triangle: [
    [50, 0],
    [104, 92],
    [-4, 92],
  ],
  diamond: [
    [50, -6],
    [106, 50],
    [50, 106],
    [-6, 50],
  ],
  pentagon: [
    [50, -2],
    [102, 38],
    [82, 98],
    [18, 98],
    [-2, 38],
  ],
  hexagon: [
    [26, 4],
    [74, 4],
    [102, 50],
    [74, 96],
    [26, 96],
    [-2, 50],
  ],
};
