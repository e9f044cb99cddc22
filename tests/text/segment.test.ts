import { describe, expect, it } from 'vitest';
import { de } from '../../src/text/de/index.ts';
import { en } from '../../src/text/en/index.ts';
import { fr } from '../../src/text/fr/index.ts';
import type { TextLanguage } from '../../src/text/language.ts';
import { nl } from '../../src/text/nl/index.ts';
import { segment } from '../../src/text/segment.ts';

const sentencesOf = (text: string, pack: TextLanguage) =>
  segment(text, pack).map(({ start, end }) => text.slice(start, end));

const tokensOf = (text: string, pack: TextLanguage) =>
  segment(text, pack).flatMap(({ tokens }) => tokens.map((token) => token.text));

/** Each row: the text, with `|` where a sentence must end and nowhere else. */
const sentences: readonly [language: string, pack: TextLanguage, rows: readonly string[]][] = [
  [
    'nl',
    nl,
    [
      'De trein vertrok.| Niemand zwaaide.',
      'Dr. Jansen sprak met mevr. De Boer.| Zij zweeg.',
      'J.P. de Vries en A. De Smet kwamen ook.| Het regende.',
      'Hij reed naar St. Willebrord.| Daar wachtte ze.',
      '"Mooi weer!" zei ze.| "Blijft het zo?" vroeg hij.',
      '"Blijft het zo?"| Ze wist het niet.',
      'Er kwamen ca. 10.000 mensen, o.a. uit Gent.| De rest bleef thuis.',
      'Het begint om 15.30 uur.| Zie art. 5 lid 2.',
      'Kaas, brood, enz. stonden klaar.| Men at kaas, brood, enz.| De wijn was op.',
      "Het werd stil.| 's Avonds brandde er licht.",
      'GOES (ANP) - De brug is open.| Dat meldt de gemeente.',
      'Hij zweeg...| Toen ging hij.',
      'Hij twijfelde... maar ging toch.',
      'Het was feest 🎉!| Iedereen danste.',
      'Dat staat op nu.nl.| Lees het daar.',
      'Ze stopte bij het huis.|De hond blafte.',
      'Kopje\n|Een alinea verder.',
    ],
  ],
  [
    'en',
    en,
    [
      'The U.S. President left.| He waved.',
      'She moved to the U.S.| The house was sold.',
      'Sen. Ann Smith Jr. of Dover, Del., spoke at 5 p.m. on Friday.',
      'They closed at 5 p.m.| The crowd left.',
      'He said no.| Five people laughed.',
      'No. 5 won.| No one cared.',
      'It is at 12 St. James St. in Mt. Vernon, Ill.| The door is red.',
      'Read https://example.org/a.b?c=d.| It helps.',
      'You and I. Newton agree.',
      'Yahoo! shares fell.',
    ],
  ],
  [
    'de',
    de,
    [
      'Am 3. März kam er.| Es schneite.',
      'Im 19. Jahrhundert war das z. B. verboten.| Heute nicht.',
      'Er ist 12.| Das Kind lacht.',
      'Das war 1995.| Berlin feierte.',
      'Wilhelm II. war Kaiser.',
    ],
  ],
  [
    'fr',
    fr,
    [
      "M. Dupont l'a dit à l'Élysée.| Il est parti.",
      '« Oui. »| Elle sourit.',
      'Du pain, du vin, etc.| Il a tout mangé.',
    ],
  ],
];

describe.each(sentences)('sentences in %s', (_, pack, rows) => {
  it.each(rows)('%s', (row) => {
    expect(sentencesOf(row.replaceAll('|', ''), pack)).toEqual(row.split('|').map((sentence) => sentence.trim()));
  });
});

const tokens: readonly [text: string, pack: TextLanguage, expected: readonly string[]][] = [
  ['de Noord-Koreaanse leider', nl, ['de', 'Noord-Koreaanse', 'leider']],
  ["'s-Hertogenbosch en 't Gooi", nl, ["'s-Hertogenbosch", 'en', "'t", 'Gooi']],
  ["China's leider zag zo'n foto's", nl, ['China', "'s", 'leider', 'zag', "zo'n", "foto's"]],
  ['The dog’s in Obama’s house', en, ['The', 'dog', '’s', 'in', 'Obama', '’s', 'house']],
  ["jusqu'à l'Europe, aujourd'hui", fr, ["jusqu'", 'à', "l'", 'Europe', ',', "aujourd'hui"]],
  ['BEIJING/NEW DELHI (ANP) -', nl, ['BEIJING', '/', 'NEW', 'DELHI', '(', 'ANP', ')', '-']],
  [
    '31-jarige, 5e, 10.000, 3,5, 15.00 en 50%',
    nl,
    ['31-jarige', ',', '5e', ',', '10.000', ',', '3,5', ',', '15.00', 'en', '50', '%'],
  ],
  ['AT&T, F-16 en MH17', nl, ['AT&T', ',', 'F-16', 'en', 'MH17']],
  ['mail jan@voorbeeld.nl!', nl, ['mail', 'jan@voorbeeld.nl', '!']],
  ['binnen- en buitenland', nl, ['binnen', '-', 'en', 'buitenland']],
  ['1990-1995', nl, ['1990', '-', '1995']],
  ['👩‍👩‍👧 👍🏽 5️⃣', nl, ['👩‍👩‍👧', '👍🏽', '5', '️⃣']],
  ['a \ud83d b', nl, ['a', '\ud83d', 'b']],
  ['Sao\u00a0Paulo', nl, ['Sao', 'Paulo']],
];

describe('tokens', () => {
  it.each(tokens)('%s', (text, pack, expected) => {
    expect(tokensOf(text, pack)).toEqual(expected);
  });

  it('say what they are', () => {
    const [sentence] = segment('Op 3 mei!', nl);
    expect(sentence!.tokens.map(({ shape }) => shape)).toEqual(['word', 'number', 'word', 'punctuation']);
  });

  it('have the offsets of what is printed, and leave only whitespace between them', () => {
    const text = '\ufeff Één 🎉  regel,\r\n\r\n\tmet "tab" en l’été… \udc00\n';
    let at = 0;
    for (const { tokens: row } of segment(text, fr)) {
      for (const token of row) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(at, token.start).trim()).toBe('');
        at = token.end;
      }
    }
    expect(text.slice(at).trim()).toBe('');
  });
});

describe('paragraphs', () => {
  it('are counted from 0 and not made by blank lines', () => {
    expect(segment('\n\nEen. Twee.\r\n\r\nDrie.', nl).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  it.each(['', ' \n\t\n'])('are none in an empty text', (text) => {
    expect(segment(text, nl)).toEqual([]);
  });
});

describe('lines broken to fit a width', () => {
  const wrapped = [
    'De wethouder van verkeer heeft donderdag in de raad gezegd dat de nieuwe',
    'brug over de Eem pas volgend jaar opengaat voor auto\u2019s en vrachtwagens uit',
    'Amersfoort en Baarn. Fietsers mogen er al wel over, en ook voetgangers van',
    'beide oevers. De aannemer noemt de vertraging spijtig maar',
    'onvermijdelijk.',
  ].join('\n');

  it('are put together, before capitals too where there are many', () => {
    expect(segment(wrapped, nl).map(({ paragraph }) => paragraph)).toEqual([0, 0, 0]);
  });

  it.each([
    ['a short line, as a heading is', 'Brug gaat later open\nzegt de wethouder', 2],
    [
      'a line that ends a sentence',
      `${'De brug gaat later open dan de wethouder had beloofd'.padEnd(60, ' en ook')}.\nde rest`,
      2,
    ],
    ['a blank line', 'De brug gaat later open dan de wethouder had beloofd aan de raad\n\nde rest', 2],
    [
      'one long line before a capital',
      'De brug gaat later open dan de wethouder had beloofd aan de raad\nFietsers wel',
      2,
    ],
    [
      'one long line before a small letter',
      'De brug gaat later open dan de wethouder had beloofd aan de raad\nvan de stad',
      1,
    ],
  ])('or not: %s', (_, text, paragraphs) => {
    expect(new Set(segment(text, nl).map(({ paragraph }) => paragraph)).size).toBe(paragraphs);
  });
});

describe('time', () => {
  // Each of these would take minutes where any step looked back or ahead without bound.
  it.each([
    ['brackets and stops', '('.repeat(500_000) + '. '.repeat(250_000)],
    ['one dotted word', 'a.'.repeat(500_000)],
    ['one apostrophed word', "x'".repeat(500_000)],
    ['spaces after abbreviations', `${'no.'.padEnd(1000)}\n`.repeat(1000)],
    ['letters without end', 'a'.repeat(1_000_000)],
    ['lines without end', `${'a'.repeat(60)}\n`.repeat(15_000)],
  ])('is linear: %s', (_, text) => {
    const start = performance.now();
    segment(text, fr);
    segment(text, en);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
