import { css } from 'lit';

export const listCss = css`
  :host {
    display: block;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  ol > li {
    border-top: 1px solid var(--line);
  }
  ol > li.pointed,
  .row:hover {
    background: color-mix(in srgb, var(--ink) 4%, transparent);
  }
  ol > li.current {
    box-shadow: inset 3px 0 0 var(--place);
    background: color-mix(in srgb, var(--place) 5%, transparent);
  }
  .row {
    display: grid;
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 12px;
    width: 100%;
    padding: 11px 12px 11px 14px;
    text-align: left;
    font-size: 13.5px;
    line-height: 1.4;
  }
  .when {
    color: var(--time);
    font-weight: 650;
    font-size: 12.5px;
    line-height: 1.5;
  }
  .what strong {
    font-weight: 600;
    display: block;
  }
  small {
    color: var(--soft);
    font-size: 12.5px;
  }
  .where {
    color: var(--ink);
  }
  .story {
    display: block;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    max-width: min(250px, 100%);
    font-family: var(--serif);
  }
  .proof {
    padding: 0 14px 14px 130px;
    font-size: 13px;
    line-height: 1.5;
  }
  blockquote {
    margin: 0 0 8px;
    padding-left: 12px;
    border-left: 2px solid var(--line);
    font-family: var(--serif);
    font-size: 15px;
    line-height: 1.5;
  }
  .proof p {
    margin: 0 0 6px;
  }
  .time {
    color: var(--time);
    font-weight: 600;
  }
  .time span {
    font-weight: 400;
    color: var(--soft);
  }
  .hide {
    min-height: 30px;
    margin-top: 6px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: 7px;
    font-weight: 600;
  }
  summary {
    cursor: pointer;
    min-height: 26px;
    color: var(--soft);
  }
  summary b {
    color: var(--ink);
    font-weight: 600;
  }
  h3 {
    font-size: 12px;
    margin: 10px 0 2px;
    font-weight: 600;
  }
  details ul {
    list-style: none;
    margin: 0;
    padding: 0;
    font-size: 12.5px;
    color: var(--soft);
  }
  details li {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
  @media (max-width: 720px) {
    .proof {
      padding-left: 16px;
    }
  }
`;
