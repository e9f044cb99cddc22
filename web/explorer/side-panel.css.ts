import { css } from 'lit';

export const sidePanelCss = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .bar {
    display: flex;
    align-items: center;
    padding: 0 28px;
    border-bottom: 1px solid var(--line);
  }
  .tabs {
    display: flex;
    gap: 20px;
    flex: 1;
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
  .waiting {
    height: 28px;
    padding: 0 11px;
    border-radius: 14px;
    background: var(--time-soft);
    color: var(--time);
    font-size: 12.5px;
    font-weight: 600;
    white-space: nowrap;
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
    padding: 40px 28px;
    text-align: center;
  }
  .state h2 {
    font: 700 20px/1.2 var(--serif);
    margin: 0 0 10px;
  }
  .state p {
    margin: 0;
    color: var(--soft);
  }
  .editing {
    margin: 0;
    padding: 10px 28px;
    background: color-mix(in srgb, var(--claim) 12%, transparent);
    font-size: 13px;
    line-height: 1.4;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 18px;
    margin: 0;
    padding: 6px 28px 30px;
    font-size: 12.5px;
  }
  .foot button {
    color: var(--soft);
    line-height: 26px;
    text-decoration: underline;
  }
  .foot a {
    color: var(--soft);
    line-height: 26px;
  }
  @media print {
    .bar,
    .list-head,
    .foot {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
  }
  @media (max-width: 720px) {
    .scroll {
      overflow: visible;
    }
    .bar {
      padding: 0 18px;
    }
    .tabs {
      gap: 24px;
    }
    .tabs button {
      height: 46px;
    }
    .list-head {
      padding: 14px 18px 10px;
    }
    .foot {
      padding-inline: 18px;
    }
  }
`;
