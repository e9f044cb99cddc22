import { css } from 'lit';

export const builderCss = css`
  :host {
    display: block;
    min-height: 100vh;
    background: var(--paper);
  }
  header {
    padding: 14px 24px;
    border-bottom: 1px solid var(--line);
  }
  header a {
    font: 700 19px/1 var(--serif);
    color: var(--ink);
    text-decoration: none;
  }
  header b {
    color: var(--place);
  }
  main {
    max-width: 1240px;
    margin: 0 auto;
    padding: 28px 24px 60px;
  }
  h1 {
    font: 700 30px/1.15 var(--serif);
    margin: 0 0 8px;
    text-wrap: balance;
  }
  h2 {
    font: 700 16px/1.2 var(--sans);
    margin: 0;
  }
  .lead {
    max-width: 62ch;
    margin: 0 0 24px;
    color: var(--soft);
    font: 17px/1.5 var(--serif);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(320px, 420px) minmax(0, 1fr);
    gap: 36px;
    align-items: start;
  }
  fieldset {
    margin: 0 0 26px;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  fieldset:disabled {
    opacity: 0.5;
  }
  legend {
    padding: 0;
    margin-bottom: 10px;
    font: 700 16px/1.2 var(--sans);
  }
  input[type='search'],
  .field input,
  textarea {
    width: 100%;
    height: 38px;
    padding: 0 11px;
    border: 1px solid var(--line);
    border-radius: 7px;
    background: var(--raised);
    color: var(--ink);
    font-size: 14px;
  }
  .note:empty {
    display: none;
  }
  .note,
  small {
    color: var(--soft);
    font-size: 13px;
  }
  .stories {
    max-height: 264px;
    margin-top: 10px;
    overflow: auto;
    border-block: 1px solid var(--line);
  }
  .story {
    display: flex;
    gap: 10px;
    padding: 10px 6px;
    cursor: pointer;
  }
  .story + .story {
    border-top: 1px solid var(--line);
  }
  .story:has(:checked) {
    background: var(--raised);
  }
  .story strong {
    display: block;
    font: 600 15.5px/1.3 var(--serif);
  }
  .check {
    display: flex;
    gap: 8px;
    margin-top: 12px;
    font-size: 14px;
  }
  input[type='radio'],
  input[type='checkbox'] {
    accent-color: var(--place);
    flex: none;
    margin: 2px 0 0;
    width: 16px;
    height: 16px;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 18px;
    margin-bottom: 14px;
    font-size: 14px;
  }
  .choice label {
    display: inline-flex;
    gap: 7px;
    min-height: 24px;
    cursor: pointer;
  }
  .choice .label {
    width: 100%;
    font-size: 13px;
    color: var(--soft);
  }
  .row {
    display: flex;
    gap: 12px;
    margin-bottom: 14px;
  }
  .field {
    flex: 1;
    min-width: 0;
    font-size: 13px;
    color: var(--soft);
  }
  .field input {
    margin-top: 4px;
  }
  .field input[aria-invalid='true'] {
    border-color: var(--place);
  }
  .fault {
    color: var(--place);
  }
  textarea {
    height: 132px;
    padding: 10px 11px;
    font: 12.5px/1.5 ui-monospace, Menlo, Consolas, monospace;
    resize: vertical;
  }
  .strong {
    height: 38px;
    margin-top: 10px;
    padding: 0 20px;
    border-radius: 7px;
    background: var(--ink);
    color: var(--paper);
    font-weight: 650;
  }
  .preview {
    position: sticky;
    top: 20px;
    min-width: 0;
  }
  .bar {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    min-height: 30px;
  }
  iframe {
    display: block;
    width: 100%;
    border: 1px solid var(--line);
    border-radius: 4px;
  }
  iframe.narrow {
    width: min(360px, 100%);
    margin: 0 auto;
  }
  .state {
    margin: 0;
    padding: 120px 20px;
    border: 1px dashed var(--line);
    text-align: center;
    color: var(--soft);
    font: italic 16px var(--serif);
  }
  @media (max-width: 860px) {
    main {
      padding: 20px 16px 40px;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .preview {
      position: static;
    }
  }
`;
