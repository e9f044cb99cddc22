import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width of a sheet between its margins, in CSS pixels: A4 and Letter alike. */
const sheetWidth = 680;

/** Before the sheet is laid out: light, and the map as large as it stands. All of it happens in microtasks, which printing waits for. */
export class Printing implements ReactiveController {
  isPrinting = false;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#begin);
    window.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#begin);
    window.removeEventListener('afterprint', this.#end);
  }

  #begin = (): void => {
    this.isPrinting = true;
    const map = this.#host.shadowRoot?.querySelector('event-map');
    if (map) {
      const { width, height } = map.getBoundingClientRect();
      this.#host.style.setProperty('--map-width', `${width}px`);
      this.#host.style.setProperty('--map-height', `${height}px`);
      this.#host.style.setProperty('--map-zoom', String(Math.min(1, sheetWidth / width)));
    }
    this.#host.requestUpdate();
  };

  #end = (): void => {
    this.isPrinting = false;
    this.#host.requestUpdate();
  };
}
