import { css } from 'lit';

/** A sheet above the page, as every dialog is one. */
export const dialogCss = css`
  dialog {
    border: 0;
    border-radius: 12px;
    padding: 22px 24px;
    background: var(--raised);
    color: var(--ink);
    box-shadow: 0 20px 60px rgb(0 0 0 / 0.3);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
`;
