import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Selection, SelectionStore } from '../selection/selection.ts';
import { fromUrl, toUrl } from '../selection/url.ts';

/** The selection, kept in the address: every state is a link, and Back undoes steps. */
export class KeptInUrl implements ReactiveController {
  readonly #store = new SelectionStore(fromUrl(location.href));
  readonly #onBack: (before: Selection) => void;

  /** `onBack` is called after Back or Forward changed the selection. */
  constructor(host: ReactiveControllerHost, onBack: (before: Selection) => void) {
    this.#onBack = onBack;
    this.#store.subscribe(() => host.requestUpdate());
    host.addController(this);
  }

  get value(): Selection {
    return this.#store.value;
  }

  /** A change that Back does not undo: typing, brushing, panning. */
  adjust(patch: Partial<Selection>): void {
    if (this.#store.update(patch)) history.replaceState(null, '', toUrl(this.value));
  }

  /** A change that Back undoes: another event, another story, a filter. */
  step(patch: Partial<Selection>): void {
    if (this.#store.update(patch)) history.pushState(null, '', toUrl(this.value));
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#pop);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#pop);
  }

  #pop = (): void => {
    const before = this.value;
    this.#store.update(fromUrl(location.href));
    this.#onBack(before);
  };
}
