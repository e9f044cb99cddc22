import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dwell } from './moments.ts';

/** Calls `step` at the pace until it answers false or somebody pauses. It never starts by itself, and rests while the page is hidden. */
export class Player implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly step: () => boolean,
  ) {
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  play(pace: number): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      if (!document.hidden && !this.step()) this.pause();
    }, dwell(pace));
    this.host.requestUpdate();
  }

  pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.pause();
  }
}
