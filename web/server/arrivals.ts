import type { StoryEvent } from '../selection/events.ts';

/**
 * What a new answer changes on screen at once, and what waits until the reader asks for it: events that were corrected or withdrawn
 * change in their places, new ones wait, so that nothing moves under the reader's eyes.
 */
export function arrivals(
  present: readonly StoryEvent[],
  answer: readonly StoryEvent[],
): { readonly shown: readonly StoryEvent[]; readonly waiting: readonly StoryEvent[] } {
  const known = new Set(present.map(({ id }) => id));
  return { shown: answer.filter(({ id }) => known.has(id)), waiting: answer.filter(({ id }) => !known.has(id)) };
}
