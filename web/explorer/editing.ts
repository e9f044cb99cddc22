import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { CorrectionBox } from '../correct/correction-box.ts';
import type { CorrectionTarget } from '../correct/target.ts';
import type { Words } from '../i18n/words.ts';

/** Correcting by clicking, for whoever has a key: most readers have none, and the form comes only when it is asked for. */
export class Editing {
  /** True once there is a key: words and events then offer themselves for correction. */
  isOn = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onCorrected: () => void;
  #isLoaded = false;

  constructor(host: ReactiveControllerHost & HTMLElement, onCorrected: () => void) {
    this.#host = host;
    this.#onCorrected = onCorrected;
  }

  /** Asks for a key, or forgets it. */
  async toggle(): Promise<void> {
    if (!this.isOn) return this.correct(null);
    this.#box?.forgetKey();
    this.isOn = false;
    this.#host.requestUpdate();
  }

  async correct(target: CorrectionTarget | null): Promise<void> {
    await import('../correct/correction-box.ts');
    this.#isLoaded = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#box?.updateComplete;
    this.#box?.show(target);
  }

  render(words: Words) {
    if (!this.#isLoaded) return nothing;
    return html`<correction-box .words=${words} @keyed=${this.#onKeyed} @corrected=${this.#onCorrected}></correction-box>`;
  }

  get #box(): CorrectionBox | null {
    return this.#host.shadowRoot?.querySelector('correction-box') ?? null;
  }

  #onKeyed = (): void => {
    this.isOn = true;
    this.#host.requestUpdate();
  };
}
