import type { StoryEvent } from '../selection/events.ts';
import type { TextMark } from './marked-text.ts';
import type { StoryText } from './story-panel.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of an article to mark: its mentions of places, its times and the distances it claims, each with the event that a click
 * opens: one proved by the sentence the words stand in, best one at that place or time.
 */
export function marksFor(text: StoryText, events: readonly StoryEvent[]): TextMark[] {
  const proving = events.flatMap((event) =>
    event.evidence.filter(({ article }) => article.id === text.id).map(({ span }) => ({ event, span })),
  );
  const around = (span: Stretch): StoryEvent[] =>
    proving.filter(({ span: proof }) => proof.start <= span.start && proof.end >= span.end).map(({ event }) => event);
  const best = (candidates: readonly StoryEvent[], fits: (event: StoryEvent) => boolean): string | null =>
    (candidates.find(fits) ?? candidates[0])?.id ?? null;

  const marks: TextMark[] = [];
  for (const { node } of text.mentions.edges) {
    const { place } = node;
    if (!place) continue;
    const fits = (event: StoryEvent): boolean => event.where?.place.id === place.id;
    const near = around(node.span);
    // A place outside every proof still leads to the one event that happened there.
    const event = best(near, fits) ?? events.find(fits)?.id ?? null;
    marks.push({ start: node.span.start, end: node.span.end, kind: 'place', event, id: node.id });
  }
  for (const { span } of text.timexes) {
    const event = best(around(span), ({ when }) => when?.text === span.exact);
    marks.push({ start: span.start, end: span.end, kind: 'time', event, id: `time-${span.start}` });
  }
  for (const event of events) {
    for (const relation of event.spatialRelations) {
      const { start, end } = relation.evidence.span;
      marks.push({ start, end, kind: 'claim', event: event.id, id: relation.id });
    }
  }
  return marks;
}
