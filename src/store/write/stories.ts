import { sql } from 'kysely';
import type { BoundingBox } from '../../model/bounding-box.ts';
import { wordList } from '../../model/continuity.ts';
import type { EventDraft } from '../../model/event.ts';
import type { Database } from '../database.ts';
import { insertRows } from './insert-rows.ts';
import { comparableTime } from './instant.ts';
import { among } from '../read/uuids.ts';

/** An event of a story, as another article's is compared with it. */
export interface StoryEvent {
  readonly storyId: string;
  readonly placeId: string;
  readonly kind: string;
  readonly earliest: string;
  readonly latest: string;
  readonly words: ReadonlySet<string>;
}

const longestMs = 2 * 24 * 3600 * 1000;
const leastSharedWords = 3;
const leastSharedShare = 0.4;

/** What can tell that two articles are of one story: an event with a place, within two days, that is not recalled from the past. */
export function storyEvents(
  storyId: string,
  articleTitle: string,
  drafts: readonly EventDraft[],
): readonly StoryEvent[] {
  return drafts.flatMap((draft) => {
    const { earliest, latest } = comparableTime(draft.when);
    if (!draft.where || draft.modality === 'HISTORICAL' || earliest === null || latest === null) return [];
    if (!(Date.parse(latest) - Date.parse(earliest) <= longestMs)) return [];
    const words = significantWords(articleTitle, draft.title);
    return [{ storyId, placeId: draft.where.place.id, kind: draft.kind, earliest, latest, words }];
  });
}

/** The stored events at the same places, of the same kinds and at the same times. */
export async function storyEventsLike(
  transaction: Database,
  asked: readonly StoryEvent[],
): Promise<readonly StoryEvent[]> {
  if (asked.length === 0) return [];
  const { rows } = await sql<{
    storyId: string;
    placeId: string;
    kind: string;
    earliest: string;
    latest: string;
    title: string;
    articleTitle: string;
  }>`
    select distinct on (event.id) event.story_id as "storyId", event.place_id as "placeId", event.kind,
      event.earliest, event.latest, event.title, article.title as "articleTitle"
    from unnest(${asked.map(({ placeId }) => placeId)}::text[], ${asked.map(({ kind }) => kind)}::text[],
        ${asked.map(({ earliest }) => earliest)}::timestamptz[], ${asked.map(({ latest }) => latest)}::timestamptz[])
      as asked (place_id, kind, earliest, latest)
    join event on event.visible and event.story_id is not null and event.modality <> 'HISTORICAL'
      and event.place_id = asked.place_id and event.kind = asked.kind
      and event.earliest > asked.earliest - interval '2 days' and event.earliest < asked.latest
      and event.latest > asked.earliest and event.latest <= event.earliest + interval '2 days'
    join article on article.id = event.article_id`.execute(transaction);
  return rows.map(({ title, articleTitle, ...event }) => ({ ...event, words: significantWords(articleTitle, title) }));
}

/**
 * The story whose events an article tells: the same kind of event in the same place at the same time, in words of which enough are
 * shared. Articles that came on one page belong together no more than others do. Null where it opens a story of its own.
 */
export function storyOf(events: readonly StoryEvent[], known: readonly StoryEvent[]): string | null {
  let best: { readonly storyId: string; readonly share: number } | null = null;
  for (const event of events) {
    for (const other of known) {
      if (other.placeId !== event.placeId || other.kind !== event.kind) continue;
      if (
        !(
          Date.parse(other.earliest) < Date.parse(event.latest) && Date.parse(event.earliest) < Date.parse(other.latest)
        )
      )
        continue;
      const shared = [...event.words].filter((word) => other.words.has(word)).length;
      const share = shared / Math.max(1, Math.min(event.words.size, other.words.size));
      if (shared < leastSharedWords || share < leastSharedShare || (best && best.share >= share)) continue;
      best = { storyId: other.storyId, share };
    }
  }
  return best?.storyId ?? null;
}

/** Words of four letters and more carry the matter; shorter ones are mostly grammar. */
function significantWords(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => wordList(text)).filter((word) => word.length >= 4));
}

/** Brings stories up to date with their articles and events: title of the first article, box, time; gone where no article is left. */
export async function refreshStories(transaction: Database, storyIds: readonly string[]): Promise<void> {
  const ids = [...new Set(storyIds)];
  if (ids.length === 0) return;
  const { rows } = await sql<{
    id: string;
    title: string | null;
    visible: boolean;
    earliest: string | null;
    latest: string | null;
    points: readonly (readonly [number, number])[] | null;
  }>`
    select asked.id, first_article.title, coalesce(first_article.visible and told.events > 0, false) as visible,
      told.earliest, told.latest, told.points
    from unnest(${ids}::uuid[]) as asked(id)
    left join lateral (
      select title, visible from article where story_id = asked.id and text is not null
      order by visible desc, listed_at, id limit 1) as first_article on true
    left join lateral (
      select count(*) as events,
        min(earliest) filter (where isfinite(earliest) and modality <> 'HISTORICAL') as earliest,
        max(latest) filter (where isfinite(latest) and modality <> 'HISTORICAL') as latest,
        jsonb_agg(distinct jsonb_build_array(location[0], location[1])) filter (where precision_rank <= 2) as points
      from event where story_id = asked.id and visible) as told on true`.execute(transaction);
  await insertRows(
    transaction,
    'story',
    rows.flatMap(({ id, title, visible, earliest, latest, points }) =>
      title === null ? [] : [{ id, title, visible, earliest, latest, bbox: points ? smallestBox(points) : null }],
    ),
    {
      onConflict: sql`on conflict (id) do update set title = excluded.title, visible = excluded.visible,
        earliest = excluded.earliest, latest = excluded.latest, bbox = excluded.bbox`,
    },
  );
  const empty = rows.filter(({ title }) => title === null).map(({ id }) => id);
  if (empty.length > 0) await transaction.deleteFrom('story').where(among('story.id', empty)).execute();
}

/** The smallest box around the points: it leaves out the widest stretch of longitudes without any, so it may cross the antimeridian. */
export function smallestBox(points: readonly (readonly [number, number])[]): BoundingBox {
  const longitudes = points.map(([longitude]) => longitude).sort((a, b) => a - b);
  const latitudes = points.map(([, latitude]) => latitude);
  let west = longitudes[0] as number;
  let east = longitudes.at(-1) as number;
  let widest = west + 360 - east;
  for (let index = 1; index < longitudes.length; index++) {
    const [before, after] = [longitudes[index - 1] as number, longitudes[index] as number];
    if (after - before <= widest) continue;
    widest = after - before;
    west = after;
    east = before;
  }
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}
