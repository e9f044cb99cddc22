import { css } from 'lit';

export const topBarCss = css`
  header {
    display: flex;
    align-items: center;
    gap: 14px;
    height: 54px;
    padding: 0 18px;
    border-bottom: 1px solid var(--line);
    background: var(--paper);
    font-size: 13px;
  }
  .wordmark {
    font: 700 21px/1 var(--serif);
    color: inherit;
    text-decoration: none;
    letter-spacing: -0.01em;
    padding: 6px 0;
  }
  .wordmark b {
    color: var(--place);
  }
  search {
    flex: 0 1 280px;
    min-width: 120px;
  }
  input {
    width: 100%;
    height: 34px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: 7px;
    background: var(--raised);
  }
  input:placeholder-shown {
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  .filters {
    display: flex;
    align-items: center;
    gap: 6px;
    flex: 1 1 0;
    min-width: 0;
    padding: 4px 24px 4px 3px;
    overflow-x: auto;
    scrollbar-width: none;
    mask-image: linear-gradient(to right, #000 calc(100% - 26px), transparent);
  }
  select {
    flex: none;
    height: 28px;
    border-radius: 14px;
    font-size: 12.5px;
    border: 1px solid var(--line);
    background: var(--paper);
    padding: 0 8px;
    max-width: 136px;
  }
  .settings {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-left: auto;
  }
  .quiet {
    height: 30px;
    min-width: 34px;
    padding: 0 9px;
    border-radius: 15px;
    color: var(--soft);
    font-size: 12px;
    font-weight: 600;
    text-decoration: none;
    display: grid;
    place-items: center;
  }
  .quiet:hover {
    background: color-mix(in srgb, var(--ink) 6%, transparent);
    color: var(--ink);
  }
  .icon {
    font-size: 16px;
  }
  .strong {
    height: 32px;
    padding: 0 14px;
    border-radius: 7px;
    background: var(--ink);
    color: var(--paper);
    font-weight: 650;
  }
  .outlined {
    height: 32px;
    padding: 0 12px;
    border-radius: 7px;
    border: 1px solid var(--line);
    font-weight: 600;
    white-space: nowrap;
  }
  .outlined:hover {
    border-color: var(--ink);
  }
  .short {
    display: none;
  }
  @media (max-width: 720px) {
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
    header {
      flex-wrap: wrap;
      height: auto;
      padding: 8px 14px;
      gap: 6px 8px;
    }
    .settings {
      gap: 2px;
    }
    .api {
      display: none;
    }
    .outlined,
    .strong {
      padding: 0 10px;
      margin-left: 4px;
    }
    search {
      order: 2;
      flex: 0 0 156px;
      min-width: 0;
    }
    .filters {
      order: 3;
    }
  }
`;
