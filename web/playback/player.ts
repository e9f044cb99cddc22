import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StoryEvent } from '../selection/events.ts';
import type { Selection } from '../selection/selection.ts';
import { dwell, nextEvent } from './moments.ts';

/** What a player plays on. */
export interface Stage {
  selection(): Selection;
  /** The events that may have a turn. */
  playable(): readonly StoryEvent[];
  /** Puts an event in focus, or none; no step in the history. */
  focus(event: StoryEvent | null): void;
}

/** Goes from event to event at the selection's pace, to the last. It never starts by itself, and rests while the page is hidden. */
export class Player implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stage: Stage;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  /** Goes on from what is in focus; at the end it begins again. */
  play(): void {
    if (!this.#step()) {
      this.#stage.focus(null);
      if (!this.#step()) return;
    }
    this.#run();
  }

  /** Takes the selection's pace, playing on; nothing while it does not play. */
  keepPace(): void {
    if (this.isPlaying) this.#run();
  }

  #run(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      if (!document.hidden && !this.#step()) this.pause();
    }, dwell(this.#stage.selection().pace));
    this.#host.requestUpdate();
  }

  pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.pause();
  }

  #step(): boolean {
    const event = nextEvent(this.#stage.playable(), this.#stage.selection().event);
    if (event) this.#stage.focus(event);
    return event !== null;
  }
}
