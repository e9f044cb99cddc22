import { css } from 'lit';

export const storyCss = css`
  :host {
    display: block;
  }
  article {
    padding: 22px 28px 40px;
  }
  nav {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 12px;
    color: var(--soft);
    margin: -6px 0 14px;
  }
  nav button {
    width: 28px;
    height: 28px;
    border: 1px solid var(--line);
    border-radius: 6px;
    font-size: 18px;
    line-height: 1;
    color: var(--ink);
  }
  nav button:hover {
    background: color-mix(in srgb, var(--ink) 6%, transparent);
  }
  nav label {
    position: relative;
    flex: 1;
    order: -1;
    min-width: 0;
    min-height: 28px;
    display: flex;
    align-items: center;
    border-radius: 4px;
  }
  nav label span::after {
    content: ' ▾';
  }
  nav label:hover {
    color: var(--ink);
  }
  nav label:focus-within {
    outline: 2.5px solid var(--focus-ring);
  }
  nav select {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
  }
  nav option {
    background: var(--raised);
    color: var(--ink);
  }
  @media print {
    nav {
      display: none;
    }
  }
  .kicker {
    margin: 0 0 8px;
    font-size: 11.5px;
    letter-spacing: 0.08em;
    text-transform: uppercase;
    color: var(--soft);
  }
  h1 {
    margin: 0 0 10px;
    font: 700 29px/1.16 var(--serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .counts {
    margin: 0 0 18px;
    color: var(--soft);
    font-size: 13px;
  }
  .prose {
    font: 17px/1.62 var(--serif);
    hyphens: auto;
  }
  .prose p {
    margin: 0 0 14px;
  }
  .prose blockquote {
    margin: 0 0 14px;
    padding-left: 14px;
    border-left: 2px solid var(--line);
  }
  .word {
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 4px;
    text-decoration-skip-ink: none;
  }
  .word[role='button'] {
    cursor: pointer;
    border-radius: 2px;
  }
  .word.place {
    text-decoration-color: var(--place);
  }
  .word.time {
    text-decoration-color: var(--time);
    text-decoration-style: dotted;
    text-decoration-thickness: 2.5px;
  }
  .word.claim {
    text-decoration-color: var(--claim);
    text-decoration-style: dashed;
  }
  .word[role='button']:hover,
  .word.current {
    background: var(--place-soft);
  }
  .word.time[role='button']:hover,
  .word.time.current {
    background: var(--time-soft);
  }
  .word.editable {
    cursor: text;
    text-decoration-style: wavy;
  }
  .focus {
    background: color-mix(in srgb, var(--ink) 6%, transparent);
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--ink) 6%, transparent);
    border-radius: 1px;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .rights {
    font-size: 13px;
    color: var(--soft);
    margin: 0 0 14px;
  }
  .rights a {
    color: inherit;
  }
  .waiting p {
    height: 68px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--ink) 5%, transparent);
  }
  .card {
    margin: 20px 0 4px;
    padding: 14px 16px 12px;
    background: var(--raised);
    border-radius: 10px;
    box-shadow: 0 0 0 1px var(--line), 0 3px 14px rgb(0 0 0 / 0.06);
    font-size: 13px;
  }
  .card header {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    margin-bottom: 8px;
  }
  .card h2 {
    margin: 0;
    font-size: 13px;
    font-weight: 650;
  }
  .verdict {
    white-space: nowrap;
    color: var(--claim);
  }
  .verdict.consistent {
    color: var(--time);
  }
  .verdict.unverifiable {
    color: var(--soft);
  }
  .card dl {
    margin: 0;
  }
  .card dl div {
    display: flex;
    justify-content: space-between;
    padding: 3px 0;
  }
  .card dt {
    color: var(--soft);
    display: flex;
    align-items: center;
    gap: 9px;
  }
  .card dd {
    margin: 0;
    font-weight: 650;
  }
  .card i {
    width: 22px;
    height: 0;
    border-top: 2px dashed var(--claim);
  }
  .card i.straight {
    border-top: 3px dotted var(--place);
  }
  .card i.rail {
    height: 5px;
    border: 0;
    background: repeating-linear-gradient(90deg, var(--paper) 0 3px, transparent 3px 6px) center / 100% 2px no-repeat var(--ink);
  }
  .heading {
    margin: 26px 0 8px;
    font-size: 13px;
    font-weight: 650;
  }
  event-list {
    margin: 0 -28px;
    padding: 0 14px;
  }
  @media (max-width: 720px) {
    article {
      padding: 20px 18px 32px;
    }
    h1 {
      font-size: 27px;
    }
    event-list {
      margin: 0 -18px;
      padding: 0 6px;
    }
  }
`;
