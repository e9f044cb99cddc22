import type { Words } from '../i18n/words.ts';
import { markWords } from './chooser.ts';
import { markRadius } from './label-layer.ts';
import type { Mark } from './marks.ts';

export interface MarkHandlers {
  readonly pick: (key: string) => void;
  /** Null when the pointer leaves. */
  readonly point: (key: string | null) => void;
}

/** The marks of the map as buttons: one tab stop for all, arrow keys go from mark to mark in order of weight. */
export class MarkButtons {
  readonly #handlers: MarkHandlers;
  readonly #buttons = new Map<string, HTMLButtonElement>();

  constructor(handlers: MarkHandlers) {
    this.#handlers = handlers;
  }

  /** The buttons of these marks, in their order; those of others are forgotten. */
  show(marks: readonly Mark[], words: Words): HTMLButtonElement[] {
    const keep = new Set(marks.map(({ key }) => key));
    for (const key of this.#buttons.keys()) if (!keep.has(key)) this.#buttons.delete(key);
    const buttons = marks.map((mark) => this.#dressed(mark, words));
    for (const [i, button] of buttons.entries()) button.tabIndex = i === 0 ? 0 : -1;
    return buttons;
  }

  focus(key: string): void {
    this.#buttons.get(key)?.focus();
  }

  light(key: string, isPointed: boolean): void {
    this.#buttons.get(key)?.classList.toggle('pointed', isPointed);
  }

  #dressed(mark: Mark, words: Words): HTMLButtonElement {
    const button = this.#buttons.get(mark.key) ?? this.#make(mark.key);
    const { count } = mark;
    const story = mark.story ? ` compared story-${mark.story}` : '';
    button.className = `mark ${mark.shape} ${mark.weight}${mark.uncertain ? ' uncertain' : ''}${story}`;
    button.style.setProperty('--radius', `${markRadius(mark)}px`);
    button.style.setProperty('--shift-x', `${mark.shift[0]}px`);
    button.style.setProperty('--shift-y', `${mark.shift[1]}px`);
    const many = words.count(count);
    button.textContent = mark.shape === 'area' ? mark.name : count > 1 ? many : '';
    if (mark.shape === 'area' && count > 1)
      button.append(Object.assign(document.createElement('span'), { textContent: many }));
    button.setAttribute('aria-label', markWords(mark, words));
    return button;
  }

  #make(key: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', () => this.#handlers.pick(key));
    button.addEventListener('pointerenter', () => this.#handlers.point(key));
    button.addEventListener('pointerleave', () => this.#handlers.point(null));
    button.addEventListener('keydown', (event) => this.#onKey(event, key));
    this.#buttons.set(key, button);
    return button;
  }

  #onKey(event: KeyboardEvent, key: string): void {
    const keys = [...this.#buttons.keys()];
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = this.#buttons.get(keys[(keys.indexOf(key) + step + keys.length) % keys.length]!);
    for (const button of this.#buttons.values()) button.tabIndex = -1;
    if (next) next.tabIndex = 0;
    next?.focus();
  }
}
