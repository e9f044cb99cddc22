import { css } from 'lit';

export const explorerCss = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100dvh;
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
  .loading {
    font: italic 18px var(--serif);
  }
  .peek {
    display: none;
  }
  @media print {
    :host {
      display: block;
      height: auto;
    }
    nav,
    top-bar,
    event-timeline,
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
