import { type StoryShape, storyShapes } from '../selection/compared.ts';

/** The colours of the map, from the custom properties of the page so that light and dark are said in one place. */
export interface Palette {
  readonly land: string;
  readonly water: string;
  readonly coast: string;
  readonly border: string;
  readonly hatch: string;
  readonly river: string;
  readonly rail: string;
  readonly label: string;
  readonly labelStrong: string;
  readonly seaLabel: string;
  readonly halo: string;
  readonly ink: string;
  readonly paper: string;
  readonly place: string;
  readonly claim: string;
  /** Of the stories that are compared. */
  readonly stories: Readonly<Record<StoryShape, string>>;
}

const properties: Readonly<Record<Exclude<keyof Palette, 'stories'>, string>> = {
  land: '--map-land',
  water: '--map-water',
  coast: '--map-coast',
  border: '--map-border',
  hatch: '--map-hatch',
  river: '--map-river',
  rail: '--map-rail',
  label: '--map-label',
  labelStrong: '--map-label-strong',
  seaLabel: '--map-sea-label',
  halo: '--map-halo',
  ink: '--ink',
  paper: '--paper',
  place: '--place',
  claim: '--claim',
};

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const color = (property: string): string => style.getPropertyValue(property).trim() || '#888';
  const base = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, color(property)]));
  const stories = Object.fromEntries(storyShapes.map((shape, i) => [shape, color(`--story-${i + 1}`)]));
  return { ...base, stories } as Palette;
}
