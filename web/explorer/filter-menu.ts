import { css, html, LitElement, nothing } from 'lit';
import type { StoryShape } from '../selection/compared.ts';
import { storyMarks } from '../styles/story-marks.ts';
import { basics } from '../styles/tokens.ts';

/** One choice of a menu. */
export interface FilterOption {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
  /** How a chosen story is drawn. */
  readonly shape?: StoryShape | undefined;
}

/** A button that opens a list of boxes to tick. Fires `change` (detail: the ids that are ticked, in the order of ticking). */
export class FilterMenu extends LitElement {
  static override styles = [
    basics,
    storyMarks,
    css`
      :host {
        flex: none;
      }
      .open {
        height: 28px;
        padding: 0 10px;
        border-radius: 14px;
        border: 1px solid var(--line);
        font-size: 12.5px;
        white-space: nowrap;
      }
      .open.some {
        border-color: var(--ink);
        font-weight: 600;
        box-shadow: inset 0 0 0 0.5px var(--ink);
      }
      .open::after {
        content: ' ▾';
        color: var(--soft);
      }
      [popover] {
        position: fixed;
        inset: auto;
        margin: 0;
        width: min(340px, calc(100vw - 16px));
        max-height: min(420px, 70vh);
        overflow: auto;
        padding: 8px;
        border: 1px solid var(--line);
        border-radius: 10px;
        background: var(--raised);
        color: var(--ink);
        box-shadow: 0 10px 34px rgb(0 0 0 / 0.18);
        font-size: 13px;
      }
      p {
        margin: 4px 8px 8px;
        color: var(--soft);
        font-size: 12.5px;
      }
      label {
        display: flex;
        align-items: center;
        gap: 9px;
        min-height: 32px;
        padding: 3px 8px;
        border-radius: 6px;
        line-height: 1.3;
      }
      label:hover {
        background: color-mix(in srgb, var(--ink) 5%, transparent);
      }
      label span {
        flex: 1;
      }
      label.off {
        color: var(--soft);
      }
      small {
        color: var(--soft);
      }
      input {
        flex: none;
        width: 16px;
        height: 16px;
        margin: 0;
        accent-color: var(--ink);
      }
    `,
  ];
  static override properties = {
    label: { attribute: false },
    options: { attribute: false },
    chosen: { attribute: false },
    most: { attribute: false },
    help: { attribute: false },
  };

  label = '';
  options: readonly FilterOption[] = [];
  chosen: readonly string[] = [];
  /** At most so many. */
  most = Number.POSITIVE_INFINITY;
  /** A sentence above the choices. */
  help = '';

  override render() {
    const n = this.chosen.length;
    const isFull = n >= this.most;
    return html`<button class=${`open${n > 0 ? ' some' : ''}`} popovertarget="choices">${this.label}${n > 0 ? ` ${n}` : ''}</button>
      <div id="choices" popover role="group" aria-label=${this.label} @beforetoggle=${this.#place}>
        ${this.help ? html`<p>${this.help}</p>` : nothing}
        ${this.options.map(({ id, name, count, shape }) => {
          const isChosen = this.chosen.includes(id);
          const isOff = isFull && !isChosen;
          return html`<label class=${isOff ? 'off' : ''}>
            <input type="checkbox" .checked=${isChosen} ?disabled=${isOff} @change=${() => this.#toggle(id)} />
            ${shape ? html`<i class=${`story-key story-${shape}`}></i>` : nothing}
            <span>${name}</span>${count === undefined ? nothing : html` <small>${count}</small>`}
          </label>`;
        })}
      </div>`;
  }

  #toggle(id: string): void {
    const detail = this.chosen.includes(id) ? this.chosen.filter((other) => other !== id) : [...this.chosen, id];
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }

  /** Below its button and inside the window: a popover leaves the bar that it belongs to. */
  #place = (e: Event): void => {
    const popover = e.target as HTMLElement;
    const { left, bottom } = this.getBoundingClientRect();
    popover.style.top = `${bottom + 6}px`;
    popover.style.left = `${Math.max(8, Math.min(left, window.innerWidth - 348))}px`;
  };
}

customElements.define('filter-menu', FilterMenu);
