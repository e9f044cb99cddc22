import { css } from 'lit';

export const timelineCss = css`
  :host {
    display: block;
    background: var(--paper);
    position: relative;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 14px;
    padding: 8px 16px 4px;
    font-size: 12.5px;
    color: var(--soft);
    flex-wrap: wrap;
  }
  .dates {
    display: inline-flex;
    gap: 14px;
    margin-left: auto;
  }
  .date {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .date b {
    min-width: 92px;
    line-height: 26px;
    border-bottom: 1px solid var(--line);
    color: var(--time);
    font-weight: 600;
    white-space: nowrap;
  }
  .date input {
    position: absolute;
    right: 0;
    min-width: 92px;
    max-width: 100%;
    height: 28px;
    padding: 0 2px;
    border: 0;
    border-bottom: 1px solid var(--time);
    background: var(--paper);
    color: var(--time);
    font-weight: 600;
    opacity: 0;
    cursor: pointer;
  }
  .date input:focus {
    opacity: 1;
    z-index: 1;
  }
  .steps {
    display: inline-flex;
    gap: 4px;
  }
  .steps button {
    width: 30px;
    height: 28px;
    font-size: 19px;
    line-height: 1;
    border-radius: 6px;
    border: 1px solid var(--line);
    color: var(--ink);
  }
  .steps button:hover,
  .reset:hover {
    background: color-mix(in srgb, var(--ink) 6%, transparent);
  }
  .reset {
    height: 26px;
    padding: 0 10px;
    border-radius: 13px;
    border: 1px solid var(--time);
    color: var(--time);
    font-weight: 600;
  }
  .plot {
    position: relative;
    overflow: hidden;
  }
  canvas {
    position: absolute;
    left: 0;
    top: 0;
  }
  .window {
    position: absolute;
    top: 0;
    background: color-mix(in srgb, var(--time) 11%, transparent);
    border-inline: 1.5px solid var(--time);
  }
  .now {
    position: absolute;
    top: 0;
    z-index: 1;
    width: 0;
    border-left: 1.5px solid var(--time);
    pointer-events: none;
  }
  .now::before {
    content: '';
    position: absolute;
    top: 0;
    left: -7px;
    border: 6px solid transparent;
    border-top-color: var(--time);
  }
  .fold {
    position: absolute;
    top: 0;
    display: grid;
    justify-content: center;
    background: color-mix(in srgb, var(--ink) 3.5%, transparent);
  }
  .fold svg {
    height: 100%;
    width: 18px;
    fill: none;
    stroke: var(--line);
    stroke-width: 1.4;
    vector-effect: non-scaling-stroke;
  }
  .items,
  .undated ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .items li {
    position: absolute;
    height: 24px;
    z-index: 1;
  }
  .items li.story {
    z-index: 2;
  }
  .items li.focus {
    z-index: 3;
  }
  .items button {
    position: relative;
    display: block;
    height: 24px;
    min-width: 24px;
  }
  .items li.dot button {
    margin-left: -12px;
    width: 24px;
  }
  .items li.range button {
    width: 100%;
  }
  .items i {
    position: absolute;
    background: var(--place);
  }
  .dot i {
    left: 50%;
    top: 50%;
    width: 9px;
    height: 9px;
    margin: -4.5px;
    border-radius: 50%;
  }
  .dot.other i,
  .range.other i {
    background: var(--paper);
    box-shadow: inset 0 0 0 1.8px var(--place);
  }
  .dot.focus i {
    width: 14px;
    height: 14px;
    margin: -7px;
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--place) 22%, transparent);
  }
  .range i {
    left: 0;
    right: 0;
    top: 7.5px;
    height: 9px;
    border-radius: 5px;
    opacity: 0.85;
  }
  .range.focus i {
    top: 6px;
    height: 12px;
    opacity: 1;
  }
  .approximate i,
  .approximate.other i {
    background: color-mix(in srgb, var(--place) 10%, var(--paper));
    box-shadow: none;
    border: 1.6px dashed var(--place);
  }
  .compared.dot i {
    width: 12px;
    height: 12px;
    margin: -6px;
    border: 0;
    border-radius: 0;
    box-shadow: none;
    background: var(--story);
    clip-path: var(--shape);
  }
  .compared.dot.focus i {
    width: 17px;
    height: 17px;
    margin: -8.5px;
  }
  .compared.dot.approximate i {
    background: repeating-linear-gradient(45deg, var(--story) 0 2px, var(--paper) 2px 3.5px);
  }
  .compared.range i {
    background: var(--story);
    box-shadow: none;
  }
  .compared.range.approximate i {
    background: color-mix(in srgb, var(--story) 10%, var(--paper));
    border-color: var(--story);
  }
  .items span {
    position: absolute;
    top: 4px;
    max-width: 230px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 12px;
    line-height: 16px;
    color: var(--ink);
    text-shadow: 0 0 3px var(--paper), 0 0 3px var(--paper), 0 0 2px var(--paper);
  }
  .label-right span {
    left: calc(100% + 4px);
  }
  .label-left span {
    right: calc(100% + 4px);
  }
  .other span {
    color: var(--soft);
  }
  .focus span {
    font-weight: 700;
  }
  .dot.label-right span {
    left: calc(100% - 1px);
  }
  .dot.label-left span {
    right: calc(100% - 1px);
  }
  .dot.focus.label-right span {
    left: calc(100% + 4px);
  }
  .dot.focus.label-left span {
    right: calc(100% + 4px);
  }
  /* Not now: faint, and without words, which would be too faint to read. */
  .outside i {
    opacity: 0.5;
  }
  .items .outside span {
    visibility: hidden;
  }
  .axis i {
    position: absolute;
    top: -5px;
    width: 1px;
    height: 5px;
    background: var(--soft);
    opacity: 0.6;
  }
  .axis {
    position: absolute;
    left: 0;
    right: 0;
    height: 22px;
    font-size: 11px;
    color: var(--soft);
  }
  .axis span {
    position: absolute;
    top: 3px;
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .handles {
    position: absolute;
    left: 0;
    right: 0;
    top: 0;
    pointer-events: none;
  }
  .handles input {
    appearance: none;
    position: absolute;
    left: -13px;
    width: calc(100% + 26px);
    height: 100%;
    margin: 0;
    background: none;
    pointer-events: none;
    z-index: 4;
  }
  .handles input::-webkit-slider-runnable-track {
    background: none;
    height: 100%;
  }
  .handles input::-moz-range-track {
    background: none;
    height: 100%;
  }
  .handles input::-webkit-slider-thumb {
    appearance: none;
    pointer-events: auto;
    width: 26px;
    height: 42px;
    cursor: ew-resize;
    border: 0;
    background: linear-gradient(var(--time), var(--time)) center / 5px 30px no-repeat;
  }
  .handles input::-moz-range-thumb {
    pointer-events: auto;
    width: 26px;
    height: 42px;
    cursor: ew-resize;
    border: 0;
    border-radius: 0;
    background: linear-gradient(var(--time), var(--time)) center / 5px 30px no-repeat;
  }
  .undated {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 0 16px 8px;
    font-size: 11.5px;
    color: var(--soft);
    min-height: 26px;
  }
  .undated ol {
    display: flex;
    flex-wrap: wrap;
  }
  @media (max-width: 720px) {
    .tools {
      gap: 8px;
      padding-inline: 14px;
    }
    .dates {
      gap: 10px;
      margin-left: 0;
    }
    .date span {
      position: absolute;
      clip-path: inset(50%);
    }
    .dates .date + .date::before {
      content: '–';
    }
    .date b {
      min-width: 0;
    }
    .undated {
      padding-inline: 14px;
    }
  }
  .undated button {
    position: relative;
    width: 24px;
    height: 24px;
  }
  .undated i {
    position: absolute;
    left: 50%;
    top: 50%;
    width: 9px;
    height: 9px;
    margin: -4.5px;
    border-radius: 2px;
    transform: rotate(45deg);
    border: 1.6px dashed var(--place);
  }
  .undated .current i {
    background: var(--place);
  }
`;
