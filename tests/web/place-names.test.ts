import { describe, expect, it } from 'vitest';
import { arrivals } from '../../web/server/arrivals.ts';
import { namedAsWritten } from '../../web/server/place-names.ts';
import type { StoryEvent } from '../../web/selection/events.ts';

const place = (name: string, kind: string) => ({
  id: name,
  name,
  kind,
  disputedBy: [],
  point: { longitude: 0, latitude: 0 },
});

function event(name: string, kind: string, mention: [kind: string, words: string] | null, language = 'nl'): StoryEvent {
  return {
    id: name,
    where: { place: place(name, kind), mention: mention && { kind: mention[0], span: { exact: mention[1] } } },
    otherPlaces: [],
    routes: [{ stops: [{ place: place(name, kind) }, { place: null }] }],
    spatialRelations: [{ subject: { place: place(name, kind) }, reference: place('Noord-Korea', 'COUNTRY') }],
    evidence: [{ article: { language } }],
  } as unknown as StoryEvent;
}

describe('towns by the name of the text', () => {
  it.each([
    ['a town that the text names', event('Artëm', 'CITY', ['LITERAL', 'Artjom']), 'Artjom'],
    [
      'a dateline in capitals keeps the full name',
      event('Vladivostok', 'CITY', ['DATELINE', 'VLADIVOSTOK']),
      'Vladivostok',
    ],
    ['so does any word in capitals', event('New York', 'CITY', ['LITERAL', 'NY']), 'New York'],
    ['an adjective is no name', event('Amsterdam', 'CITY', ['DEMONYM', 'Amsterdamse']), 'Amsterdam'],
    ['a country keeps its name', event('Verenigde Staten', 'COUNTRY', ['LITERAL', 'Amerika']), 'Verenigde Staten'],
    ['a text in another language does not decide', event('Keulen', 'CITY', ['LITERAL', 'Köln'], 'de'), 'Keulen'],
    ['no mention at all', event('Gent', 'CITY', null), 'Gent'],
  ])('%s', (_name, given, expected) => {
    const [named] = namedAsWritten([given], 'nl');
    expect(named!.where!.place.name).toBe(expected);
    expect(named!.routes[0]!.stops[0]!.place!.name).toBe(expected);
    expect(named!.spatialRelations[0]!.subject.place.name).toBe(expected);
    expect(named!.spatialRelations[0]!.reference.name).toBe('Noord-Korea');
  });
});

describe('what comes in while somebody reads', () => {
  const named = (...ids: string[]): StoryEvent[] => ids.map((id) => ({ id }) as StoryEvent);
  it.each([
    ['a new one waits', named('a'), named('b', 'a'), 'a', 'b'],
    ['a withdrawn one goes at once', named('a', 'b'), named('b'), 'b', ''],
    ['nothing new', named('a'), named('a'), 'a', ''],
  ])('%s', (_name, present, answer, shown, waiting) => {
    const found = arrivals(present, answer);
    expect(found.shown.map(({ id }) => id).join(' ')).toBe(shown);
    expect(found.waiting.map(({ id }) => id).join(' ')).toBe(waiting);
  });

  it('a corrected one is the new one, in its place', () => {
    const corrected = { id: 'a', title: 'corrected' } as StoryEvent;
    expect(arrivals(named('a'), [corrected]).shown).toEqual([corrected]);
  });
});
