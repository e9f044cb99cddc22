import { describe, expect, it } from 'vitest';
import { readOne } from '../src/ingest/read-one.ts';
import { languages } from '../src/languages.ts';
import { createPipeline } from '../src/pipeline.ts';
import { loadResources } from '../src/resources.ts';

const { annotate } = createPipeline(loadResources());

/** The instant at which the first clock time of a text begins. */
function clockOf(text: string, language: string): string | null | undefined {
  const article = readOne({ text, language, publishedAt: '2023-09-17T16:00:00+02:00' }, { languages });
  return annotate(article).timexes.find(({ type }) => type === 'TIME')?.earliest;
}

describe('local time is that of the place in the dateline', () => {
  it.each([
    ['nl', 'VLADIVOSTOK (ANP) - De trein vertrok zondag om 09.00 uur lokale tijd.', '2023-09-16T23:00:00Z'],
    ['en', 'NEW YORK (AP) - The count began at 9:30 a.m. local time on Saturday.', '2023-09-16T13:30:00Z'],
    ['de', 'TOKIO (dpa) - Das Spiel begann am Sonntag um 19.00 Uhr Ortszeit.', '2023-09-17T10:00:00Z'],
    ['fr', 'MONTRÉAL (AFP) - Le vol a décollé dimanche à 7h00, heure locale.', '2023-09-17T11:00:00Z'],
  ])('%s', (language, text, instant) => expect(clockOf(text, language)).toBe(instant));

  it('without it the clock is the publisher’s', () =>
    expect(clockOf('VLADIVOSTOK (ANP) - De trein vertrok zondag om 09.00 uur.', 'nl')).toBe('2023-09-17T07:00:00Z'));

  it('a dateline that names a country says no zone', () =>
    expect(clockOf('RUSLAND (ANP) - De trein vertrok zondag om 09.00 uur lokale tijd.', 'nl')).not.toBe(
      '2023-09-17T07:00:00Z',
    ));
});
