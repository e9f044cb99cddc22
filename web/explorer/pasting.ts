import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Words } from '../i18n/words.ts';

/** The paste box, which comes when it is asked for: most readers never do. */
export class Pasting {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isLoaded = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  async open(): Promise<void> {
    await import('../paste/paste-box.ts');
    this.#isLoaded = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement & { show(): void }>('paste-box')?.show();
  }

  render(words: Words, theme: 'light' | 'dark') {
    return this.#isLoaded ? html`<paste-box .words=${words} .theme=${theme}></paste-box>` : nothing;
  }
}
