import { css } from 'lit';

/**
 * Every colour and size of the interface, said once. Light by default, dark by the reader's system or by `data-theme`.
 * Place is vermilion, time petrol, claim ochre, in text, map and timeline alike; stories that are compared have six of their own. Pairs
 * keep 4.5:1, marks 3:1.
 */
export const tokens = css`
  :host {
    --paper: #fbfaf7;
    --raised: #ffffff;
    --ink: #1c1a17;
    --soft: #625c52;
    --line: #dcd7cc;
    --place: #c2321c;
    --place-soft: #f6dfd9;
    --time: #1c6b75;
    --time-soft: #dcebec;
    --claim: #a0650c;
    --story-1: #c2321c;
    --story-2: #1f5fa8;
    --story-3: #2c7a35;
    --story-4: #7a3ea3;
    --story-5: #b0246f;
    --story-6: #3d3a35;
    --focus-ring: #1a56c4;
    --map-land: #f3f0e6;
    --map-water: #d9e5e6;
    --map-coast: #a9b5b2;
    --map-border: #9c9788;
    --map-hatch: #cfc8b5;
    --map-river: #bcd2d4;
    --map-rail: #8b867a;
    --map-label: #6a655a;
    --map-label-strong: #57524a;
    --map-sea-label: #4d7682;
    --map-halo: rgb(248 246 239 / 0.85);
    --serif: 'Iowan Old Style', Charter, 'Source Serif 4', Georgia, 'Times New Roman', serif;
    --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
    color-scheme: light;
  }
  :host([data-theme='dark']) {
    --paper: #14161a;
    --raised: #1d2026;
    --ink: #f0ede6;
    --soft: #a9a59c;
    --line: #33373e;
    --place: #ff7a64;
    --place-soft: #47231e;
    --time: #6fc3cc;
    --time-soft: #1c3236;
    --claim: #e2ad5a;
    --story-1: #ff7a64;
    --story-2: #7db1ff;
    --story-3: #7fd089;
    --story-4: #c79bff;
    --story-5: #ff8fc6;
    --story-6: #d6d2c8;
    --focus-ring: #8ab4ff;
    --map-land: #25282e;
    --map-water: #14171b;
    --map-coast: #4b5159;
    --map-border: #5f656e;
    --map-hatch: #3b4048;
    --map-river: #1b2127;
    --map-rail: #6d727a;
    --map-label: #a3a39d;
    --map-label-strong: #b7b5ad;
    --map-sea-label: #7fa4ae;
    --map-halo: rgb(26 29 33 / 0.85);
    color-scheme: dark;
  }
`;

/** What every component needs: box sizing, focus that shows, buttons without chrome. */
export const basics = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    font-family: var(--sans);
    color: var(--ink);
    font-variant-numeric: tabular-nums;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
    background: none;
    border: 0;
    padding: 0;
  }
  :focus-visible {
    outline: 2.5px solid var(--focus-ring);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
