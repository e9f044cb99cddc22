import { css } from 'lit';

export const correctionCss = css`
  dialog {
    width: min(460px, calc(100vw - 24px));
    max-height: calc(100dvh - 32px);
    overflow: auto;
    font-size: 13.5px;
  }
  h2 {
    font: 700 20px/1.25 var(--serif);
    margin: 0 0 4px;
  }
  p {
    margin: 0 0 12px;
    color: var(--soft);
    line-height: 1.45;
  }
  fieldset {
    margin: 0 0 12px;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 650;
    margin-bottom: 4px;
  }
  label.choice {
    display: flex;
    gap: 10px;
    align-items: center;
    min-height: 34px;
    padding: 4px 8px;
    border-radius: 7px;
  }
  label.choice:hover {
    background: color-mix(in srgb, var(--ink) 5%, transparent);
  }
  label.choice small {
    color: var(--soft);
  }
  input[type='radio'],
  input[type='checkbox'] {
    width: 16px;
    height: 16px;
    margin: 0;
    flex: none;
    accent-color: var(--place);
  }
  label.field {
    display: block;
    margin-bottom: 12px;
    font-weight: 600;
  }
  label.field input {
    display: block;
    width: 100%;
    height: 36px;
    margin-top: 4px;
    padding: 0 11px;
    border: 1px solid var(--line);
    border-radius: 7px;
    background: var(--paper);
    font-weight: 400;
  }
  .dates {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
  }
  .fault {
    color: var(--place);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    justify-content: flex-end;
    margin-top: 14px;
  }
  .buttons button {
    height: 36px;
    padding: 0 16px;
    border-radius: 8px;
    border: 1px solid var(--line);
    font-weight: 600;
  }
  .buttons .strong {
    background: var(--ink);
    color: var(--paper);
  }
  .buttons button:disabled {
    opacity: 0.5;
    cursor: default;
  }
`;
