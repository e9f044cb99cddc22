import { hasBegun, nowOf } from '../playback/moments.ts';
import { inOrderOfTime, type StoryEvent } from '../selection/events.ts';
import { isDuring, isWithin, matching, type ViewBox } from '../selection/filter.ts';
import type { Selection } from '../selection/selection.ts';

/** What the views show of the events on the page. */
export interface Visible {
  /** What passes the filters and lies in the map, whatever its time: the timeline shows it all. In order of time. */
  readonly inView: readonly StoryEvent[];
  /** Of those what lies in the window and has happened by now: map and list. */
  readonly shown: readonly StoryEvent[];
  /** Where playback stands, in ms; null when everything shows. */
  readonly now: number | null;
}

/**
 * A function that filters, and gives the same lists again while nothing that they hang on has changed: pointing at things renders anew,
 * and marks need not be laid out for it.
 */
export function rememberVisible(): (
  events: readonly StoryEvent[],
  selection: Selection,
  box: ViewBox | null,
) => Visible {
  let key: readonly unknown[] = [];
  let visible: Visible = { inView: [], shown: [], now: null };
  return (events, selection, box) => {
    const { text, kinds, source, place, compare, window } = selection;
    const now = nowOf(events, selection);
    const present = [events, text, kinds, source, place, compare, window, now, box?.join()];
    if (present.some((part, i) => part !== key[i])) {
      key = present;
      const matched = inOrderOfTime(matching(events, selection));
      const inView = box ? matched.filter((event) => isWithin(event, box)) : matched;
      const shown = inView.filter((event) => isDuring(event, window) && hasBegun(event, now));
      visible = { inView, shown, now };
    }
    return visible;
  };
}
