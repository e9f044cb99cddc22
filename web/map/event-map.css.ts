import { css } from 'lit';

export const mapCss = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    background: var(--map-water);
  }
  .map {
    position: absolute;
    inset: 0;
    background: var(--map-water);
    font: inherit;
    z-index: 0;
  }
  .map:focus-visible {
    outline-offset: -3px;
  }
  .holder {
    width: 0;
    height: 0;
  }
  .mark {
    position: absolute;
    transform: translate(-50%, -50%);
    min-width: 26px;
    min-height: 26px;
    display: grid;
    place-items: center;
    font: 700 11px/1 var(--sans);
    color: var(--paper);
    pointer-events: auto;
    border-radius: 50%;
    isolation: isolate;
    white-space: nowrap;
  }
  .mark.point::before,
  .mark.cluster::before {
    content: '';
    position: absolute;
    left: 50%;
    top: 50%;
    width: calc(var(--radius) * 2);
    height: calc(var(--radius) * 2);
    transform: translate(-50%, -50%);
    border-radius: 50%;
    background: var(--place);
    border: 2px solid var(--paper);
    box-shadow: 0 0 0 1.5px var(--place);
    z-index: -1;
    transition: width 0.18s, height 0.18s;
  }
  .mark.other::before {
    background: var(--paper);
    border-color: var(--paper);
    box-shadow: 0 0 0 2px var(--place);
    opacity: 0.92;
  }
  .mark.other {
    color: var(--place);
  }
  .mark.point.pointed::after,
  .mark.cluster.pointed::after,
  .mark.focus::after {
    content: '';
    position: absolute;
    left: 50%;
    top: 50%;
    width: calc(var(--radius) * 2 + 20px);
    height: calc(var(--radius) * 2 + 20px);
    transform: translate(-50%, -50%);
    border-radius: 50%;
    background: var(--place);
    opacity: 0.2;
    z-index: -2;
  }
  .mark.uncertain::before {
    background: var(--paper);
    border: 2px dashed var(--place);
    box-shadow: none;
  }
  .mark.uncertain {
    color: var(--place);
  }
  .mark.area {
    color: var(--place);
    font: italic 600 13px/1 var(--serif);
    letter-spacing: 0.16em;
    text-transform: uppercase;
    padding: 0 10px;
    border-radius: 13px;
    background: color-mix(in srgb, var(--paper) 72%, transparent);
    border: 1px solid color-mix(in srgb, var(--place) 45%, transparent);
  }
  .mark.area.other {
    font-size: 11px;
    border-color: color-mix(in srgb, var(--place) 30%, transparent);
  }
  .mark.area.pointed,
  .mark.area.focus {
    background: var(--paper);
    border-color: var(--place);
    border-width: 1.5px;
  }
  .mark.area.pointed::after,
  .mark.area.focus::after {
    display: none;
  }
  .mark.area {
    left: var(--shift-x, 0);
    top: var(--shift-y, 0);
    grid-auto-flow: column;
    gap: 6px;
  }
  .mark.area.uncertain {
    border-style: dashed;
  }
  .mark.area.compared {
    color: var(--story);
    border-color: var(--story);
  }
  .mark.area.compared::before {
    content: '';
    width: 10px;
    height: 10px;
    background: var(--story);
    clip-path: var(--shape);
  }
  /* A compared story's mark is a shape of its own: paper below it for an edge, since a clip takes borders and shadows away. */
  .mark.compared:not(.area)::before {
    background: var(--story);
    border: 0;
    box-shadow: none;
    clip-path: var(--shape);
    opacity: 1;
  }
  .mark.compared:not(.area)::after {
    content: '';
    position: absolute;
    left: 50%;
    top: 50%;
    width: calc(var(--radius) * 2 + 5px);
    height: calc(var(--radius) * 2 + 5px);
    transform: translate(-50%, -50%);
    border-radius: 0;
    background: var(--paper);
    clip-path: var(--shape);
    opacity: 1;
    z-index: -2;
  }
  .mark.compared:not(.area) {
    color: var(--paper);
  }
  .mark.compared.focus:not(.area),
  .mark.compared.pointed:not(.area) {
    filter: drop-shadow(0 0 6px var(--story)) drop-shadow(0 0 1px var(--story));
  }
  .mark.compared.uncertain:not(.area)::before {
    background: repeating-linear-gradient(45deg, var(--story) 0 2.5px, var(--paper) 2.5px 4.5px);
  }
  .mark.area span {
    font: 700 11px/1 var(--sans);
    letter-spacing: 0;
  }
  .controls {
    position: absolute;
    top: 12px;
    right: 12px;
    display: grid;
    border-radius: 8px;
    overflow: hidden;
    background: var(--raised);
    box-shadow: 0 0 0 1px var(--line), 0 2px 8px rgb(0 0 0 / 0.12);
    z-index: 2;
  }
  .controls button {
    width: 34px;
    height: 34px;
    font: 600 18px/1 var(--sans);
    display: grid;
    place-items: center;
  }
  .controls button + button {
    border-top: 1px solid var(--line);
  }
  .controls button:hover {
    background: color-mix(in srgb, var(--ink) 7%, transparent);
  }
  .controls button:focus-visible {
    outline-offset: -3px;
  }
  .controls svg {
    width: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .attribution {
    position: absolute;
    right: 0;
    bottom: 0;
    margin: 0;
    padding: 2px 8px;
    font-size: 10.5px;
    line-height: 1.4;
    color: var(--soft);
    background: color-mix(in srgb, var(--paper) 80%, transparent);
    border-top-left-radius: 6px;
    z-index: 2;
  }
  .chooser {
    position: absolute;
    z-index: 3;
    width: 300px;
    max-height: 210px;
    overflow: auto;
    background: var(--raised);
    border-radius: 10px;
    box-shadow: 0 0 0 1px var(--line), 0 8px 28px rgb(0 0 0 / 0.2);
    padding: 10px 12px;
  }
  .chooser h2 {
    margin: 2px 28px 6px 0;
    font-size: 12.5px;
  }
  .chooser .close {
    position: absolute;
    top: 6px;
    right: 6px;
    width: 28px;
    height: 28px;
    font-size: 18px;
  }
  .chooser ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .chooser li + li {
    border-top: 1px solid var(--line);
  }
  .chooser li button {
    display: block;
    width: 100%;
    text-align: left;
    padding: 7px 0;
    font-size: 13px;
    line-height: 1.35;
  }
  .chooser li span {
    display: block;
    color: var(--time);
    font-weight: 600;
    font-size: 12px;
  }
  .chooser li button:hover {
    text-decoration: underline;
  }
  @media print {
    .controls,
    .chooser {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .mark::before {
      transition: none;
    }
  }
`;
