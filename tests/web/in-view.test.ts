import { describe, expect, it } from 'vitest';
import { isInView, windowFor } from '../../web/map/in-view.ts';
import type { StoryEvent } from '../../web/selection/events.ts';

type Where = NonNullable<StoryEvent['where']>;

const town = (longitude: number, latitude: number): Where =>
  ({ point: { longitude, latitude }, radiusKm: 5, place: {} }) as unknown as Where;
const area = (longitude: number, latitude: number, radiusKm: number | null): Where =>
  ({ point: null, radiusKm, place: { point: { longitude, latitude } } }) as unknown as Where;

describe('what the reader sees', () => {
  const farEast = [125, 40, 140, 46] as const;
  it.each([
    ['a town in the middle', town(132, 43), farEast, true],
    ['a town at the very edge', town(139.5, 43), farEast, false],
    ['a town elsewhere', town(-3.7, 40.4), farEast, false],
    ['a town across the antimeridian', town(-179, 43), [170, 40, 200, 46] as const, true],
    ['a country whose middle is far and whose edge is here', area(96, 62, 3500), farEast, true],
    ['a small country just out of sight', area(127, 38.5, 300), farEast, true],
    ['a region on the other side of the world', area(-4.8, 37.5, 200), farEast, false],
    ['an area of unknown size nearby', area(127, 38.5, null), farEast, true],
  ])('%s', (_name, where, box, expected) => expect(isInView(where, box)).toBe(expected));
});

describe('where to look', () => {
  it.each([
    ['a town from afar: closer', town(4, 51), 2, 4.5],
    ['a town from nearby: as it is', town(4, 51), 7, 7],
    ['a large country: all of it', area(96, 62, 5000), 7, 2],
    ['a region', area(-5, 37, 312.5), 2, 6],
    ['a tiny area, no closer than its surroundings', area(7.4, 43.7, 1), 2, 6.5],
  ])('%s', (_name, where, zoom, expected) => expect(windowFor(where, zoom).zoom).toBe(expected));
});
