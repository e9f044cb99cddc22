import { css } from 'lit';

export const pasteCss = css`
  dialog {
    width: min(720px, calc(100vw - 32px));
    max-width: none;
    max-height: calc(100dvh - 32px);
    padding: 0;
    background: var(--paper);
    overflow: auto;
  }
  dialog.read {
    width: min(1240px, calc(100vw - 48px));
    height: min(860px, calc(100dvh - 48px));
    overflow: hidden;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  form {
    padding: 22px 26px 24px;
  }
  h2 {
    font: 700 22px/1.2 var(--serif);
    margin: 0 0 6px;
  }
  p {
    margin: 0 0 14px;
    color: var(--soft);
    font-size: 13.5px;
    line-height: 1.45;
  }
  textarea {
    display: block;
    width: 100%;
    height: min(300px, 40dvh);
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--raised);
    color: var(--ink);
    font: 17px/1.5 var(--serif);
    resize: vertical;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 22px;
    margin: 14px 0 0;
    font-size: 13px;
    color: var(--soft);
  }
  .options label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .options input,
  .options select {
    height: 32px;
    padding: 0 8px;
    border: 1px solid var(--line);
    border-radius: 7px;
    background: var(--raised);
    color: var(--ink);
  }
  .options small {
    flex: 1 1 100%;
    font-size: 12.5px;
  }
  .buttons {
    display: flex;
    justify-content: flex-end;
    gap: 10px;
    margin-top: 18px;
  }
  .buttons button,
  .head button {
    height: 34px;
    padding: 0 16px;
    border-radius: 7px;
    border: 1px solid var(--line);
    font-size: 13.5px;
    white-space: nowrap;
  }
  .buttons .strong {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
    font-weight: 650;
  }
  .buttons .strong:disabled {
    opacity: 0.55;
    cursor: progress;
  }
  .fault {
    margin: 14px 0 0;
    padding: 10px 14px;
    border-left: 3px solid var(--place);
    background: var(--place-soft);
    color: var(--ink);
  }
  .fault q {
    display: block;
    quotes: none;
    font-size: 12.5px;
    margin-top: 4px;
  }
  .result {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(320px, 412px) minmax(0, 1fr);
    height: 100%;
  }
  .head {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 12px 18px 12px 28px;
    border-bottom: 1px solid var(--line);
  }
  .head p {
    flex: 1;
    margin: 0;
  }
  .scroll {
    overflow: auto;
    border-right: 1px solid var(--line);
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  .nothing {
    padding: 18px 28px 0;
    margin: 0;
  }
  @media (max-width: 720px) {
    dialog.read {
      width: 100vw;
      height: 100dvh;
      max-height: none;
      margin: 0;
      border-radius: 0;
    }
    .result {
      grid-template: auto 38dvh minmax(0, 1fr) / minmax(0, 1fr);
    }
    .head {
      padding: 8px 12px 8px 18px;
    }
    .scroll {
      order: 1;
      border: 0;
      border-top: 1px solid var(--line);
    }
    form {
      padding: 18px;
    }
  }
`;
