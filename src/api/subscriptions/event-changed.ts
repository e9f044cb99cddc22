import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { ChangeRecord, EventFilter, Store } from '../../store/store.ts';
import type { ApiContext } from '../context.ts';
import { createLoaders } from '../loaders/loaders.ts';
import { readChangeCursor } from '../inputs/change-cursor.ts';
import { eventFilter, EventFilterInput } from '../inputs/event-filter.ts';
import { EventChangeType } from '../types/changes.ts';
import { followChanges } from './follow-changes.ts';
import { stoppable } from './stoppable.ts';

interface Arguments {
  readonly filter?: EventFilterInput | null;
  readonly cursor?: string | null;
}

/** Changes as they happen. */
@Resolver()
export class EventChangedSubscription {
  @Subscription(() => EventChangeType, {
    description:
      'Every event that is added, changed or withdrawn, from now on or from a cursor. With a filter: what passes it now, and every withdrawal, since what is gone can no longer be filtered.',
    subscribe: ({ args, context }) =>
      stoppable((signal) => changedEvents(args as Arguments, context as ApiContext, signal)),
  })
  eventChanged(
    @Root() change: EventChangeType,
    @Arg('filter', () => EventFilterInput, { nullable: true, description: 'Which events. All where it is left out.' })
    _filter: EventFilterInput | null,
    @Arg('cursor', () => ID, {
      nullable: true,
      description: 'The last `changeSeq` that was seen: what was missed since comes first. Example: `42`.',
    })
    _cursor: string | null,
  ): EventChangeType {
    return change;
  }
}

async function* changedEvents(
  { filter, cursor }: Arguments,
  context: ApiContext,
  signal: AbortSignal,
): AsyncGenerator<EventChangeType, void, void> {
  const { store } = context.services;
  const wanted = eventFilter(filter);
  for await (const changes of followChanges(store, readChangeCursor(cursor), signal)) {
    for (const change of await passing(changes, wanted, store)) {
      // One context serves the whole subscription; its loaders must not remember rows from before this change.
      context.loaders = createLoaders(context.services);
      yield new EventChangeType(change);
    }
  }
}

/** The changes of events that pass the filter, and all withdrawals. */
async function passing(
  changes: readonly ChangeRecord[],
  filter: EventFilter,
  store: Store,
): Promise<readonly ChangeRecord[]> {
  if (Object.keys(filter).length === 0) return changes;
  const passed = new Set<string>();
  // Those that pass are among the last changed ones that do.
  for (let at = 0; at < changes.length; at += 100) {
    const { rows } = await store.events(filter, 'RECENTLY_CHANGED', { first: 100 });
    for (const { row } of rows) passed.add(row.id);
  }
  return changes.filter(({ eventId, status }) => status !== 'ACTIVE' || passed.has(eventId));
}
