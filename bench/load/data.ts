import type { Annotation } from '../../src/model/annotation.ts';
import { openStore } from '../../src/store/open-store.ts';
import { generatedStories } from '../speed/generated-stories.ts';
import { annotation } from '../speed/story-builder.ts';

const articlesAtOnce = 100;
const articlesOfTheStory = 12;

/** Fills an embedded store with about so many generated events, and one story that twelve papers tell. Returns the events stored. */
export async function fillStore(dataDirectory: string, events: number, seed: number): Promise<number> {
  const store = await openStore({ databaseUrl: null, dataDirectory });
  if (!(await store.isEmpty()))
    throw new Error('Expected an empty store to fill with generated stories, got one with articles.');
  try {
    const generated = generatedStories(seed);
    const first = generated.next().value;
    let stored = 0;
    for (const article of oneStory(first)) {
      await store.ingest([article], { engineVersion: '1' });
      stored += article.events.length;
    }
    while (stored < events) {
      const batch = Array.from({ length: articlesAtOnce }, () => generated.next().value);
      stored += batch.reduce((sum, { events: told }) => sum + told.length, 0);
      await store.ingest(batch, { engineVersion: '1' });
    }
    return stored;
  } finally {
    await store.close();
  }
}

/** The same happenings as papers tell them: nearly the same words, so that the store joins them. */
function oneStory(seed: Annotation): Annotation[] {
  const where = seed.events.find((event) => event.where?.point)?.where?.place;
  if (!where) throw new Error('Expected the first generated article to have a located event.');
  return Array.from({ length: articlesOfTheStory }, (_, paper) =>
    annotation({
      title: `Brand in de haven van ${where.name}, zegt krant ${paper}`,
      source: `paper-${paper}.example`,
      externalId: `story-${paper}`,
      publishedAt: `2024-03-05T${String(paper + 8).padStart(2, '0')}:00:00Z`,
      events: ['hal', 'kade', 'loods', 'kraan'].map((part) => ({
        words: `In ${where.name} woedde brand in de haven, meldt de brandweer over de ${part} van bericht ${paper}.`,
        kind: 'DISASTER' as const,
        where,
        when: '2024-03-05',
      })),
    }),
  );
}
