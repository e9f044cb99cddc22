import { describe, expect, test } from 'vitest';
import { dutchSentences, newsToponyms, type PlaceCase, wireDatelines } from '../../../bench/accuracy/place-lists.ts';
import { greatCircleKm } from '../../../src/geo/distance.ts';
import { hasSharedFiles } from '../../shared-files.ts';
import { resolved, resolvedAt, told } from './story.ts';

/** Names in brackets; what each means, in the order of the text. */
type Row = readonly [language: string, story: string, places: readonly string[], note?: string];

const stories: readonly Row[] = [
  ['nl', 'In [Bergen] in [Noorwegen] regent het.', ['Bergen = CITY NO NO.46', 'Noorwegen = COUNTRY NO -']],
  ['nl', 'Bij [Bergen] in [België] staat een file.', ['Bergen = CITY BE BE.WAL', 'België = COUNTRY BE -']],
  ['nl', 'In [Elst] ([Gelderland]) brandde een schuur af.', ['Elst = CITY NL NL.03', 'Gelderland = REGION NL NL.03']],
  [
    'nl',
    'De trein vertrok uit [Artjom], [Primorje], meldt een bureau. Later reed hij [Artjom] weer uit.',
    ['Artjom = CITY RU RU.59', 'Primorje = REGION RU RU.59', 'Artjom = CITY RU RU.59'],
    'what is said once of a name holds for the rest of the story',
  ],
  [
    'nl',
    'De gouverneur van de provincie [Groningen] kwam naar [Groningen] en sprak de gemeenteraad toe.',
    ['Groningen = REGION NL NL.04', 'Groningen = CITY NL NL.04'],
    'unless the text tells two meanings apart',
  ],
  [
    'nl',
    'De staat [Washington] klaagt de regering in [Washington] aan.',
    ['Washington = REGION US US.WA', 'Washington = CITY US US.DC'],
  ],
  [
    'en',
    'Fires burned in [Portland], [Maine], on Monday. Police in [Portland] made two arrests.',
    ['Portland = CITY US US.ME', 'Maine = REGION US US.ME', 'Portland = CITY US US.ME'],
  ],
  [
    'en',
    'The outbreak reached [Texas], [Virginia], [Georgia] and [Wyoming].',
    ['Texas = REGION US US.TX', 'Virginia = REGION US US.VA', 'Georgia = REGION US US.GA', 'Wyoming = REGION US US.WY'],
    'places of one list are of one kind',
  ],
  [
    'en',
    'Crews from [Clinton] helped. The fire began near [Cedar Rapids], [Iowa].',
    ['Clinton = CITY US US.IA', 'Cedar Rapids = CITY US US.IA', 'Iowa = REGION US US.IA'],
    'near the other places of the story',
  ],
  [
    'nl',
    '[MOSKOU] (ANP/RTR) - De minister vliegt zaterdag naar [Minsk].',
    ['MOSKOU = CITY RU RU.48', 'Minsk = CITY BY BY.04'],
  ],
  ['nl', 'De brug naar de [Krim] is dicht.', ['Krim = REGION UA UA.11'], 'the code is a label: see disputedBy'],
  [
    'nl',
    'De [Noord-Koreaanse] leider reisde met de trein naar [Chasan].',
    ['Noord-Koreaanse = COUNTRY KP -', 'Chasan = CITY RU RU.59'],
  ],
  ['nl', 'In [Georgië] wordt gestemd, zegt [Tbilisi].', ['Georgië = COUNTRY GE -', 'Tbilisi = CITY GE GE.51']],
  ['nl', 'In [Atlanta] in de staat [Georgia] wordt gestemd.', ['Atlanta = CITY US US.GA', 'Georgia = REGION US US.GA']],
  ['nl', 'Het leger nam [Xyzzystad] in.', ['Xyzzystad = ?'], 'no candidate: unresolved, not guessed'],
  [
    'de',
    'Der Kanton [Zug] senkt die Steuern; in [Luzern] wird noch beraten.',
    ['Zug = REGION CH CH.ZG', 'Luzern = CITY CH CH.LU'],
  ],
  [
    'fr',
    'Un séisme a touché le nord de l’[Italie], près de [Bergame].',
    ['Italie = COUNTRY IT -', 'Bergame = CITY IT IT.09'],
  ],
];

const rows = stories.map(([language, story, places]) => ({ language, story, places }));

test.each(rows)('$language: $story', ({ language, story, places }) => {
  expect(told(resolved(story, { language }))).toEqual(places);
});

test.fails('a known weakness: in a list of states "Washington" is still taken for the capital', () => {
  const states = resolved('The outbreak reached [Texas], [Virginia], [Washington] and [Wyoming].', { language: 'en' });
  expect(told(states)[2]).toBe('Washington = REGION US US.WA');
});

describe('the publisher', () => {
  const story = 'The council of [Richmond] met on Monday.';
  test.each([
    ['pal-item.com', 'Richmond = CITY US US.IN'],
    ['timesdispatch.com', 'Richmond = CITY US US.VA'],
  ])('%s: %s', (source, place) => {
    expect(told(resolved(story, { language: 'en', source }))).toEqual([place]);
  });

  test('unknown: less sure', () => {
    const [known] = resolved(story, { language: 'en', source: 'pal-item.com' });
    const [unknown] = resolved(story, { language: 'en' });
    expect(unknown!.confidence).toBeLessThan(known!.confidence);
  });
});

describe('a name that the gazetteer lacks', () => {
  const mentions = resolved('Teachers at [Jefferson Middle School] in [Dubuque], [Iowa], went on strike.', {
    language: 'en',
  });

  test('is taken to lie near the place beside it, and says so', () => {
    const [school, town] = mentions;
    expect(school!.place?.id).toBe(town!.place!.id);
    expect(school!.candidates[0]!.match).toBe('NEARBY');
    expect(school!.confidence).toBeLessThan(town!.confidence);
  });
});

describe('reasons', () => {
  const mentions = resolved('In [Bergen] in [Noorwegen] regent het, niet in [Utrecht].');

  test('add up to the score of each candidate', () => {
    for (const { candidates } of mentions) {
      for (const { score, reasons } of candidates) {
        expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9);
      }
    }
  });

  test('name what the text says right there', () => {
    const labels = mentions[0]!.candidates[0]!.reasons.map(({ label }) => label);
    expect(labels).toContain('the place said to hold it');
    expect(labels).toContain('population');
  });

  test('come with the candidates best first', () => {
    const scores = mentions[0]!.candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

test('a story of thousands of mentions is read in linear time', () => {
  const sentence = 'Tussen Utrecht en Springfield ligt Bergen, niet Washington. ';
  const time = (sentences: number): number => {
    const text = sentence.repeat(sentences);
    const spans = [...text.matchAll(/Utrecht|Springfield|Bergen|Washington/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    const begun = performance.now();
    expect(resolvedAt(text, spans)).toHaveLength(4 * sentences);
    return performance.now() - begun;
  };
  time(100);
  expect(time(4000)).toBeLessThan(Math.max(2000, 12 * time(1000)));
});

/** Cases of a list that are resolved beyond their tolerance, as lines to read. */
function missesOf(cases: readonly PlaceCase[]): readonly string[] {
  return cases.flatMap((each) => {
    const [mention] = resolvedAt(each.text, [each]);
    const km = mention!.place ? greatCircleKm(mention!.place.point, [each.longitude, each.latitude]) : null;
    if (km !== null && km <= each.toleranceKm) return [];
    return [`${each.place}: ${mention!.place?.name ?? 'unresolved'} in "${each.text}"`];
  });
}

describe('lists', () => {
  test('Dutch sentences of our own: at least 90 %', () => {
    const cases = dutchSentences();
    const misses = missesOf(cases);
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(cases.length / 10);
  });

  test.skipIf(!hasSharedFiles)('80 names of Dutch news: every one', () => {
    expect(missesOf(newsToponyms())).toEqual([]);
  });

  test.skipIf(!hasSharedFiles)('datelines of Dutch wire copy: at least 97 %', () => {
    const cases = wireDatelines();
    const misses = missesOf(cases);
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(0.03 * cases.length);
  });
});
