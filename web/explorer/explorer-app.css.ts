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
  .panel {
    grid-area: panel;
    display: flex;
    flex-direction: column;
    min-height: 0;
    border-right: 1px solid var(--line);
  }
  .tabs {
    display: flex;
    gap: 20px;
    padding: 0 28px;
    border-bottom: 1px solid var(--line);
  }
  .tabs button {
    height: 42px;
    font-size: 13px;
    color: var(--soft);
    border-bottom: 2px solid transparent;
    margin-bottom: -1px;
  }
  .tabs button[aria-selected='true'] {
    color: var(--ink);
    font-weight: 650;
    border-color: var(--ink);
  }
  .tabs button:focus-visible {
    outline-offset: -3px;
  }
  .tabs span {
    color: var(--soft);
    font-weight: 400;
  }
  .scroll {
    overflow: auto;
    flex: 1;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  event-map {
    grid-area: map;
  }
  event-timeline {
    grid-area: time;
    border-top: 1px solid var(--line);
    min-width: 0;
  }
  .list-head {
    padding: 14px 28px 10px;
    font-size: 12.5px;
    color: var(--soft);
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
  }
  .list-head p {
    margin: 0;
    flex: 1 1 100%;
  }
  .list-head label {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 26px;
  }
  .list-head input {
    accent-color: var(--time);
    width: 16px;
    height: 16px;
  }
  .text-button {
    color: var(--time);
    font-weight: 600;
    min-height: 26px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .scroll > event-list {
    padding: 0 14px 30px;
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
  .state.small {
    padding: 40px 28px;
  }
  .state.small h2 {
    font-size: 20px;
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
    .panel {
      order: 3;
      border: 0;
    }
    .scroll {
      overflow: visible;
    }
    .tabs {
      padding: 0 18px;
      gap: 24px;
    }
    .tabs button {
      height: 46px;
    }
    .list-head {
      padding: 14px 18px 10px;
    }
  }
`;
