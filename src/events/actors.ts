import type { Actor } from '../model/event.ts';
import type { NamedEntity } from '../model/mention.ts';
import { contains, wordsOf } from '../model/span.ts';
import type { ToldEvent } from './told-event.ts';

const mostActors = 6;

/** The people and organisations named in the sentences that tell an event, each once, in order. */
export function actorsOf({ proofs }: ToldEvent, entities: readonly NamedEntity[], text: string): Actor[] {
  const named = entities.filter(({ type }) => type === 'PER' || type === 'ORG');
  const actors = new Map<string, Actor>();
  for (const { happening } of proofs) {
    for (const { start, end } of named) {
      const span = { start, end };
      if (!contains(happening.reading.span, span)) continue;
      const name = wordsOf(text, span);
      if (!actors.has(name)) actors.set(name, { name, span });
    }
  }
  return [...actors.values()].slice(0, mostActors);
}
