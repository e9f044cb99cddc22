import type { Annotation } from '../../src/model/annotation.ts';
import { EVENT_KINDS, MODALITIES } from '../../src/model/event.ts';
import { pick } from './seeded.ts';
import { annotation, type EventSpec, place } from './story-builder.ts';

/** Stories of one to three events: half of them around a few towns, the others anywhere on Earth, a tenth without place or time. */
export function randomStories(random: () => number, count: number, source: string): readonly Annotation[] {
  const towns = Array.from(
    { length: 12 },
    () => [random() * 360 - 180, Math.asin(random() * 2 - 1) * 57.2958] as const,
  );
  return Array.from({ length: count }, (_, story) =>
    annotation({
      title: `Verhaal ${story} van ${source}`,
      source,
      externalId: String(story),
      events: Array.from({ length: 1 + Math.floor(random() * 3) }, (_, event) =>
        randomEvent(random, towns, `Zin ${event} van verhaal ${story} van ${source} zegt iets anders.`),
      ),
    }),
  );
}

function randomEvent(random: () => number, towns: readonly (readonly [number, number])[], words: string): EventSpec {
  const [longitude, latitude] = random() < 0.5 ? pick(random, towns) : [random() * 360 - 180, random() * 180 - 90];
  const kind = pick(random, ['CITY', 'CITY', 'CITY', 'POI', 'DISTRICT', 'REGION', 'COUNTRY'] as const);
  const hour = Math.floor(random() * 24 * 400);
  const lengths = [1, 24, 24, 24, 24 * 7, 24 * 30];
  return {
    words,
    kind: pick(random, EVENT_KINDS.slice(0, 5)),
    modality: pick(random, MODALITIES),
    confidence: Math.round(random() * 100) / 100,
    where:
      random() < 0.1
        ? null
        : place(`r:${longitude.toFixed(4)}:${latitude.toFixed(4)}:${kind}`, 'Ergens', [longitude, latitude], { kind }),
    when: random() < 0.1 ? null : [instant(hour), instant(hour + pick(random, lengths))],
  };
}

function instant(hour: number): string {
  return new Date(Date.UTC(2023, 0, 1, hour)).toISOString();
}
