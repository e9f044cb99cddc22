import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Printing } from './printing.ts';
import { rememberedTheme, rememberTheme } from './remembered.ts';

export type ThemeChoice = 'auto' | 'light' | 'dark';

/** Light or dark: what the reader chose, else what the system says, and paper while printing. */
export class Appearance implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #printing: Printing;
  #choice: ThemeChoice = rememberedTheme();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#printing = new Printing(host);
    host.addController(this);
  }

  get choice(): ThemeChoice {
    return this.#choice;
  }

  get shade(): 'light' | 'dark' {
    if (this.#printing.isPrinting) return 'light';
    return this.#choice === 'auto' ? (this.#dark.matches ? 'dark' : 'light') : this.#choice;
  }

  choose(choice: ThemeChoice): void {
    this.#choice = choice;
    rememberTheme(choice);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.#onChange);
  }

  #onChange = (): void => this.#host.requestUpdate();
}
