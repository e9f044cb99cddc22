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
}

const properties: Readonly<Record<keyof Palette, string>> = {
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
  const entries = Object.entries(properties).map(([name, property]) => [
    name,
    style.getPropertyValue(property).trim() || '#888',
  ]);
  return Object.fromEntries(entries) as Palette;
}
