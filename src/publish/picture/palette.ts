/** The explorer's colours (`web/styles/tokens.ts`), as hexadecimal for a picture or as custom properties for a page. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly land: string;
  readonly water: string;
  readonly coast: string;
  readonly border: string;
  readonly place: string;
  readonly claim: string;
}

export const lightPalette: Palette = {
  paper: '#fbfaf7',
  ink: '#1c1a17',
  soft: '#625c52',
  land: '#f3f0e6',
  water: '#d9e5e6',
  coast: '#a9b5b2',
  border: '#9c9788',
  place: '#c2321c',
  claim: '#a0650c',
};

export const darkPalette: Palette = {
  paper: '#14161a',
  ink: '#f0ede6',
  soft: '#a9a59c',
  land: '#25282e',
  water: '#14171b',
  coast: '#4b5159',
  border: '#5f656e',
  place: '#ff7a64',
  claim: '#e2ad5a',
};

/** For a page that says both sets of colours itself: `var(--map-land)`. */
export const pagePalette = Object.fromEntries(
  Object.keys(lightPalette).map((name) => [name, `var(--map-${name})`]),
) as unknown as Palette;

/** The custom properties that `pagePalette` names. */
export function propertiesOf(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--map-${name}:${colour}`)
    .join(';');
}
