import { describe, expect, test } from 'vitest';
import { withGivenLocation } from '../../src/events/given-location.ts';
import type { GivenLocation } from '../../src/model/article.ts';
import { createReading } from '../../src/reading.ts';
import { loadResources } from '../../src/resources.ts';

const reading = createReading(loadResources());
const text =
  'GOES (ANP) - In een loods in Goes heeft dinsdagochtend brand gewoed. In Middelburg ging een school dicht vanwege de rook.';

function lead(location?: GivenLocation) {
  const article = reading.readOne({ text, language: 'nl', publishedAt: '2025-03-04T12:00:00+01:00' });
  const { events } = reading.annotate(location ? { ...article, location } : article);
  return { lead: events.find((event) => event.lead)!, others: events.filter((event) => !event.lead) };
}

describe('a location that came with the story', () => {
  test('wins over what we read, keeps the name that the text has for it, and is marked', () => {
    const { lead: told, others } = lead({ position: [3.8801, 51.5102], name: 'Havenkade' });
    expect(told.where).toMatchObject({
      place: { name: 'Goes' },
      point: [3.8801, 51.5102],
      precision: 'EXACT',
      confidence: 1,
    });
    expect(told.evidence.map(({ rule }) => rule)).toContain('given-location');
    expect(others).toEqual(lead().others);
  });

  test('elsewhere than the text says, it is where the publisher says, under his name for it', () => {
    const { lead: told } = lead({ position: [3.5709, 51.4426], name: 'Rede van Vlissingen' });
    expect(told.where).toMatchObject({
      place: { id: 'geo:51.44260:3.57090', name: 'Rede van Vlissingen', kind: 'POI', countryCode: null },
      point: [3.5709, 51.4426],
      span: null,
    });
  });

  test('without a name it is called by its coordinates, never by a guess', () => {
    expect(lead({ position: [-30, 45], name: null }).lead.where?.place.name).toBe('45.00000, -30.00000');
  });

  test('without one nothing changes', () => {
    const article = reading.readOne({ text, language: 'nl' });
    const { events, mentions } = reading.annotate(article);
    expect(withGivenLocation(events, article, mentions)).toBe(events);
    expect(lead().lead.evidence.map(({ rule }) => rule)).not.toContain('given-location');
  });
});
