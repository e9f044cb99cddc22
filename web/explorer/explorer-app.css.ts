import { css } from 'lit';

export const explorerCss = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100dvh;
  }
  :host([data-shown]) {
    background: var(--paper);
  }
  .skip {
    position: absolute;
    left: -999px;
    top: 8px;
    z-index: 10;
    padding: 8px 14px;
    background: var(--ink);
    color: var(--paper);
    border-radius: 6px;
  }
  .skip:focus {
    left: 12px;
  }
  main {
    flex: 1;
    min-height: 0;
    display: grid;
    grid-template: minmax(0, 1fr) auto / 412px minmax(0, 1fr);
    grid-template-areas: 'panel map' 'panel time';
  }
  side-panel {
    grid-area: panel;
    min-height: 0;
    border-right: 1px solid var(--line);
  }
  event-map {
    grid-area: map;
  }
  event-timeline {
    grid-area: time;
    border-top: 1px solid var(--line);
    min-width: 0;
  }
  .state {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 10px;
    text-align: center;
    padding: 40px;
  }
  .state h1,
  .state h2 {
    font: 700 26px/1.2 var(--serif);
    margin: 0;
  }
  .state p {
    margin: 0 0 8px;
    color: var(--soft);
    max-width: 420px;
  }
  .strong {
    height: 38px;
    padding: 0 18px;
    border-radius: 8px;
    background: var(--ink);
    color: var(--paper);
    font-weight: 650;
  }
  /* Said only to whoever waits long: a line that flashes by is worse than none. */
  main.loading {
    display: block;
  }
  .loading p {
    width: fit-content;
    margin: 30vh auto 0;
    padding: 12px 18px;
    border-radius: 10px;
    background: var(--raised);
    font: italic 17px/1.4 var(--serif);
    animation: appear 0s 4s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .peek {
    display: none;
  }
  .active {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
    padding: 8px 18px;
    list-style: none;
    border-bottom: 1px solid var(--line);
    font-size: 12.5px;
  }
  .active button {
    height: 26px;
    padding: 0 10px;
    border-radius: 13px;
    background: color-mix(in srgb, var(--ink) 8%, transparent);
  }
  .active button:hover {
    background: color-mix(in srgb, var(--ink) 14%, transparent);
  }
  .active b {
    margin-left: 3px;
    font-weight: 400;
    color: var(--soft);
  }
  .active .all,
  .legend .all {
    background: none;
    color: var(--time);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .legend {
    grid-area: map;
    align-self: end;
    justify-self: start;
    z-index: 2;
    max-width: min(360px, calc(100% - 80px));
    margin: 12px 12px 28px;
    padding: 6px 6px 6px 12px;
    border-radius: 10px;
    background: var(--raised);
    box-shadow: 0 0 0 1px var(--line), 0 3px 14px rgb(0 0 0 / 0.1);
    font-size: 12.5px;
  }
  .legend ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 9px;
  }
  .legend button {
    min-height: 28px;
  }
  .legend li button:first-of-type {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: left;
  }
  .legend li button:first-of-type:hover {
    text-decoration: underline;
  }
  .legend .out {
    width: 28px;
    font-size: 16px;
    color: var(--soft);
  }
  .notice {
    margin: 0;
    padding: 7px 18px;
    border-bottom: 1px solid var(--line);
    background: color-mix(in srgb, var(--claim) 12%, transparent);
    font-size: 13px;
  }
  @media print {
    :host {
      display: block;
      height: auto;
    }
    nav,
    top-bar,
    event-timeline,
    .active,
    .notice,
    .peek {
      display: none !important;
    }
    main {
      display: flex;
      flex-direction: column;
    }
    /* As wide and high as on the screen, and shrunk to the sheet: a map laid out anew would show something else. */
    event-map {
      order: -1;
      flex: none;
      align-self: flex-start;
      width: var(--map-width);
      height: var(--map-height);
      zoom: var(--map-zoom);
      break-inside: avoid;
    }
    side-panel {
      border: 0;
    }
    .legend {
      max-width: none;
      margin: 0;
      padding: 8px 0;
      box-shadow: none;
      break-inside: avoid;
    }
    .legend .all,
    .legend .out {
      display: none;
    }
    .legend li button:first-of-type {
      white-space: normal;
    }
    /* Without it browsers leave backgrounds out, and the shapes with them. */
    .legend .story-key {
      print-color-adjust: exact;
    }
  }
  @media (max-width: 1020px) {
    main {
      grid-template-columns: 340px minmax(0, 1fr);
    }
  }
  @media (max-width: 720px) {
    :host {
      height: auto;
      min-height: 100dvh;
    }
    main {
      display: flex;
      flex-direction: column;
    }
    event-map {
      height: 46vh;
      min-height: 320px;
      flex: none;
      order: 1;
    }
    .legend {
      order: 1;
      align-self: stretch;
      min-width: 0;
      max-width: none;
      margin: 0;
      padding: 6px 10px 6px 18px;
      border-radius: 0;
      box-shadow: none;
      border-bottom: 1px solid var(--line);
    }
    .peek {
      order: 1;
      display: block;
      padding: 10px 18px 12px;
      border-bottom: 1px solid var(--line);
      box-shadow: inset 3px 0 0 var(--place);
      font-size: 12.5px;
      color: var(--soft);
    }
    .peek p {
      margin: 0 0 2px;
    }
    .peek b {
      color: var(--time);
    }
    .peek button {
      min-height: 26px;
      text-align: left;
      font-size: 14.5px;
      font-weight: 600;
      color: var(--ink);
    }
    event-timeline {
      order: 2;
      border-bottom: 1px solid var(--line);
    }
    side-panel {
      order: 3;
      border: 0;
    }
  }
`;
