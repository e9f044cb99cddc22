import { continuedIds, readEvent } from '../../model/continuity.ts';
import { wordsOf } from '../../model/span.ts';
import type { PlannedArticle, PlannedEvent } from './article-rows.ts';
import type { Delivered } from './delivered.ts';
import { hash } from './fingerprint.ts';
import { sqlInstant } from './instant.ts';
import { type StoryEvent, storyEvents, storyOf } from './stories.ts';
import { originalOf, type StoredArticle, type Teller, wireIdentity } from './stored.ts';
import { uuidv7 } from './uuid.ts';

/** What the database knows, read before anything is decided; grows with what is planned in the same transaction. */
export interface Known {
  /** By article id: what a stored article told until now. */
  readonly tellers: ReadonlyMap<string, Teller>;
  /** Articles of which others may be copies, the oldest first. */
  readonly originals: Teller[];
  /** By article id: the events, by what they are in every copy, that an editor hid there. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
  readonly storyEvents: StoryEvent[];
}

export interface PlanOptions {
  readonly now: string;
  readonly engineVersion: string;
  readonly sourceId: string | null;
  readonly configuration: string;
}

/**
 * Decides ids, version, story and status of one article and its events. What is planned becomes known to the articles after it.
 * Events keep the id of the one they continue. Events that another article tells in the same words are merged into that one's.
 */
export function planArticle(
  delivered: Delivered,
  stored: StoredArticle | undefined,
  known: Known,
  { now, engineVersion, sourceId, configuration }: PlanOptions,
): PlannedArticle {
  const { annotation, drafts, visible } = delivered;
  const { article } = annotation;
  const id = stored?.id ?? uuidv7();
  const original = visible ? originalOf(delivered.fingerprint, known.originals, id) : null;
  const told = storyEvents('', article.title, drafts);
  const storyId =
    stored?.story_id ?? original?.storyId ?? storyOf(told, known.storyEvents) ?? (drafts.length > 0 ? uuidv7() : null);
  const planned: PlannedArticle = {
    ...delivered,
    id,
    version: versionOf(delivered, stored),
    sourceId,
    configuration,
    engineVersion,
    publishedAt: sqlInstant(article.publishedAt) ?? stored?.published_at ?? null,
    publishedAs: article.publishedAt ?? stored?.published_as ?? null,
    retrievedAt: sqlInstant(article.retrievedAt) ?? stored?.retrieved_at ?? null,
    ingestedAt: stored?.ingested_at ?? now,
    duplicateOfId: original?.id ?? null,
    storyId,
    events: planEvents(delivered, { original, before: known.tellers.get(id), hidden: known.hidden }),
  };
  if (visible && storyId) known.storyEvents.push(...told.map((event) => ({ ...event, storyId })));
  if (visible && !original) known.originals.push(tellerOf(planned));
  return planned;
}

/** A correction without a higher version gets the next one: spans count in exactly one text. A mere new reading keeps its version. */
function versionOf({ annotation, contentHash }: Delivered, stored: StoredArticle | undefined): number {
  const given = annotation.article.version;
  if (!stored || given > stored.version) return given;
  return contentHash === stored.content_hash ? stored.version : stored.version + 1;
}

interface ToCompare extends Pick<Known, 'hidden'> {
  readonly original: Teller | null;
  /** The article itself, as it told until now. */
  readonly before: Teller | undefined;
}

function planEvents(
  { annotation, drafts, visible }: Delivered,
  { original, before, hidden }: ToCompare,
): readonly PlannedEvent[] {
  const readings = drafts.map((draft) => {
    const quotes = draft.evidence.map(({ span }) => wordsOf(annotation.article.text, span));
    return { draft, quotes, ...readEvent(draft.kind, draft.where?.place.id ?? null, quotes) };
  });
  const ids = continuedIds(before?.events ?? [], readings);
  const taken = new Set<string>();
  return readings.map(({ draft, quotes }, index) => {
    const identity = wireIdentity(draft.kind, quotes);
    const same = original?.events.find(
      (event) => event.status === 'ACTIVE' && event.wireIdentity === identity && !taken.has(event.id),
    );
    if (same) taken.add(same.id);
    const old = before?.events.find((event) => event.id === ids[index]);
    const digest = hash([draft, quotes, visible]).slice(0, 32);
    // What an editor hid in the original is not brought back by a copy.
    const isHidden = original !== null && hidden.get(original.id)?.has(identity) === true;
    const status = isHidden ? 'RETRACTED' : same ? 'MERGED' : 'ACTIVE';
    return {
      id: old?.id ?? uuidv7(),
      draft,
      quotes,
      digest,
      status,
      mergedIntoId: same?.id ?? null,
      changeSeq: old?.digest === digest && old.status === status ? old.changeSeq : null,
      sourceCounts: old?.sourceCounts ?? { all: 1, independent: 1 },
    };
  });
}

function tellerOf({ id, storyId, fingerprint, events }: PlannedArticle): Teller {
  return {
    id,
    storyId,
    fingerprint,
    events: events.map(({ draft, quotes, changeSeq, ...event }) => ({
      ...event,
      visible: true,
      changeSeq: changeSeq ?? '0',
      ...readEvent(draft.kind, draft.where?.place.id ?? null, quotes),
      wireIdentity: wireIdentity(draft.kind, quotes),
    })),
  };
}
