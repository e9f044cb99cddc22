import { inOrderOfTime, type StoryEvent } from '../selection/events.ts';
import { extentOf } from '../selection/extent.ts';
import type { Selection } from '../selection/selection.ts';

/** How many times faster than one event every two and a half seconds. */
export const paces = [0.5, 1, 2, 4, 16] as const;

const dwellMs = 2500;

/** How long an event stays in focus, in ms. */
export function dwell(pace: number): number {
  return dwellMs / pace;
}

/** The dated event after the one in focus; the first when none is, null after the last. An undated one has no turn: it has no "after". */
export function nextEvent(events: readonly StoryEvent[], focused: string | null): StoryEvent | null {
  const dated = inOrderOfTime(events).filter((event) => extentOf(event.when));
  const at = dated.findIndex(({ id }) => id === focused);
  return dated[at + 1] ?? null;
}

/** In cumulative mode: when the event in focus was over, in ms; null when everything shows. */
export function nowOf(events: readonly StoryEvent[], { buildUp, event: focused }: Selection): number | null {
  if (!buildUp) return null;
  return extentOf(events.find(({ id }) => id === focused)?.when)?.to ?? null;
}

/** True when the event had begun by then. An undated one always shows: "unknown" is not "later". */
export function hasBegun(event: StoryEvent, now: number | null): boolean {
  if (now === null) return true;
  const extent = extentOf(event.when);
  return !extent || extent.from < now;
}
