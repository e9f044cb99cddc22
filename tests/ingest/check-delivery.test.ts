import { describe, expect, test } from 'vitest';
import { readDelivery } from '../../src/ingest/read-delivery.ts';
import { readOne } from '../../src/ingest/read-one.ts';
import { type Delivery, LONGEST_STORY } from '../../src/model/delivery.ts';
import { ProblemError } from '../../src/model/problem.ts';

const languages = ['nl', 'en', 'de', 'fr'];
const text = 'GOES (ANP) - De molen van Goes draait weer na een verbouwing.';

function problem(
  delivery: Delivery,
  read: typeof readDelivery | typeof readOne = readDelivery,
): Pick<ProblemError, 'kind' | 'field' | 'message'> {
  try {
    read(delivery, { languages });
  } catch (error) {
    if (error instanceof ProblemError) return { kind: error.kind, field: error.field, message: error.message };
    throw error;
  }
  throw new Error('was read');
}

describe('a delivery that cannot be read says what was expected, what was got and what to do', () => {
  test.each<[string, Delivery, string, string, string]>([
    [
      'nothing',
      {},
      'INVALID_INPUT',
      'text',
      'Expected exactly one of text, html and url, got none of them. Send the story as one of them.',
    ],
    [
      'two contents',
      { text, url: 'https://krant.example' },
      'INVALID_INPUT',
      'text',
      'Expected exactly one of text, html and url, got text and url. Send the story as one of them.',
    ],
    [
      'an empty text',
      { text: '' },
      'INVALID_INPUT',
      'text',
      'Expected text with a story in it, got nothing but white space. Paste the story with its dateline and headline.',
    ],
    [
      'white space',
      { html: ' \n\t ' },
      'INVALID_INPUT',
      'html',
      'Expected html with a story in it, got nothing but white space. Paste the story with its dateline and headline.',
    ],
    [
      'an address',
      { url: 'https://krant.example' },
      'UNSUPPORTED',
      'url',
      'Expected the content of a page, got its address. Fetch it first and hand in its html.',
    ],
    [
      'a NUL',
      { text: `${text}\0` },
      'INVALID_INPUT',
      'text',
      'Expected text as text, got binary data. Send the story itself as UTF-8, not an archive, image or office file.',
    ],
    [
      'a PNG',
      { text: '\x89PNG\r\n\x1a\n\x02\x03\x04IHDR' },
      'INVALID_INPUT',
      'text',
      'Expected text as text, got binary data. Send the story itself as UTF-8, not an archive, image or office file.',
    ],
    [
      'half a character',
      { text: `${text} \ud83d` },
      'INVALID_INPUT',
      'text',
      'Expected text as Unicode text, got half of a surrogate pair. Encode the text as UTF-8 again at its source.',
    ],
    [
      'a story over 2 MB',
      { text: 'De molen draait. '.repeat(LONGEST_STORY / 17 + 2) },
      'TOO_LARGE',
      'text',
      'Expected at most 2,000,000 characters a story, got 2,000,032. Send it in parts.',
    ],
    [
      'a page over 8 MB',
      { text: 'a'.repeat(10_000_000) },
      'TOO_LARGE',
      'text',
      'Expected at most 8,000,000 characters a page (2,000,000 a story), got 10,000,000. Send the stories one by one.',
    ],
    [
      'furniture',
      { text: 'Webmail\nDeel dit artikel\nAdvertentie' },
      'INVALID_INPUT',
      'text',
      'Expected a story, got only the furniture of a page. Paste the story with its headline.',
    ],
    [
      'another language',
      { text, language: 'es' },
      'UNSUPPORTED',
      'language',
      'Expected a language that Dateline reads (nl, en, de, fr), got "es". Leave it out to have it guessed.',
    ],
    [
      'no language',
      { text, language: 'Dutch' },
      'UNSUPPORTED',
      'language',
      'Expected a language that Dateline reads (nl, en, de, fr), got "Dutch". Leave it out to have it guessed.',
    ],
    [
      'another script',
      { text: 'Мост через реку снова открыт для движения.' },
      'UNSUPPORTED',
      'language',
      'Expected a text in a language that Dateline reads (nl, en, de, fr), got one that is mostly in another script. Give "language" if that is wrong.',
    ],
    [
      'a status in small letters',
      { text, status: 'usable' as never },
      'INVALID_INPUT',
      'status',
      'Expected status as one of USABLE, CORRECTED, WITHHELD, CANCELLED, got "usable".',
    ],
    [
      'unknown rights',
      { text, rights: 'ALL' as never },
      'INVALID_INPUT',
      'rights',
      'Expected rights as one of FULL, QUOTES, LINK, got "ALL".',
    ],
    [
      'version zero',
      { text, version: 0 },
      'INVALID_INPUT',
      'version',
      'Expected version as a whole number from 1, got 0. Raise it by one for each correction.',
    ],
    [
      'half a version',
      { text, version: 1.5 },
      'INVALID_INPUT',
      'version',
      'Expected version as a whole number from 1, got 1.5. Raise it by one for each correction.',
    ],
    [
      'a name for a source',
      { text, source: 'De Krant' },
      'INVALID_INPUT',
      'source',
      'Expected source as the publisher\'s domain, such as "zeelandnet.nl", got "De Krant".',
    ],
    [
      'an id of two lines',
      { text, externalId: 'a\nb' },
      'INVALID_INPUT',
      'externalId',
      "Expected externalId of at most 500 printable characters, got 3. Use the publisher's own id of the story.",
    ],
  ])('%s', (_, delivery, kind, field, message) => {
    expect(problem(delivery)).toEqual({ kind, field, message });
  });

  const wanted = 'as an ISO 8601 date and time with offset, such as "2023-09-17T12:00:00+02:00"';
  test.each([
    ['2023-09-17', 'Add the time of day and the offset.'],
    ['2023-09-17T12:00:00', 'Add the offset: Z for UTC, +01:00 or +02:00 for Amsterdam.'],
    ['17-09-2023 12:00', 'Write year, month and day first, or leave it out: relative times then stay relative.'],
    ['2023-02-31T12:00:00Z', 'Write year, month and day first, or leave it out: relative times then stay relative.'],
    ['2023-09-17T25:00:00Z', 'Write year, month and day first, or leave it out: relative times then stay relative.'],
    [
      '2023-09-17T12:00:00+19:00',
      'Write year, month and day first, or leave it out: relative times then stay relative.',
    ],
    ['', 'Write year, month and day first, or leave it out: relative times then stay relative.'],
  ])('the date %j', (date, step) => {
    for (const field of ['publishedAt', 'retrievedAt', 'embargoUntil']) {
      expect(problem({ text, [field]: date })).toEqual({
        kind: 'INVALID_INPUT',
        field,
        message: `Expected ${field} ${wanted}, got ${JSON.stringify(date)}. ${step}`,
      });
    }
  });
});

describe('what a delivery says is kept', () => {
  const one = (delivery: Delivery) => readDelivery({ text, ...delivery }, { languages })[0]!;

  test.each([
    ['2023-09-17T12:00:00+02:00', '2023-09-17T12:00:00+02:00'],
    ['2023-09-17t12:00z', '2023-09-17T12:00:00Z'],
    ['2023-09-17T12:00:00.250-0330', '2023-09-17T12:00:00.250-03:30'],
    ['2024-02-29T23:59:59+14:00', '2024-02-29T23:59:59+14:00'],
  ])('the date %s, on its own offset', (given, kept) => {
    expect(one({ publishedAt: given, embargoUntil: given })).toMatchObject({ publishedAt: kept, embargoUntil: kept });
  });

  test('the language by its primary tag', () => {
    expect(one({ language: 'nl-BE' }).language).toBe('nl');
    expect(one({ language: '' }).language).toBe('nl');
  });

  test('the publisher by its domain', () => {
    expect(one({ source: 'https://www.PZC.nl/zeeland' }).source).toBe('pzc.nl');
    expect(one({ source: ' ' }).source).toBeNull();
  });
});

describe('spellings of one and the same text', () => {
  const cleaned = (given: string) => readDelivery({ text: given, language: 'nl' }, { languages })[0]!.text;
  test.each([
    ['decomposed letters', 'De weg naar Cefalu\u0300 is open.', 'De weg naar Cefalù is open.'],
    ['no-break and thin spaces', 'De\u00a0weg\u2009is\u202fopen.', 'De weg is open.'],
    [
      'soft hyphens, zero-width spaces, byte order marks',
      '\ufeffDe snel\u00adweg is\u200b open.',
      'De snelweg is open.',
    ],
    [
      'line ends of Windows and old Macs',
      'De weg is open.\r\nDe brug is open.\rDe dijk is open.',
      'De weg is open.\nDe brug is open.\nDe dijk is open.',
    ],
    ['Windows-1252 read as Latin-1', '\u0093De weg is open\u0094, \u0096 zegt men.', '“De weg is open”, – zegt men.'],
    [
      'a stray control character',
      `De weg is open.\u001a${' De brug is open.'.repeat(9)}`,
      `De weg is open.${' De brug is open.'.repeat(9)}`,
    ],
  ])('%s', (_, given, text) => {
    expect(cleaned(given)).toBe(text);
  });
});

describe('one story, unsplit', () => {
  test('keeps its text to the last code unit, with offsets that count in it', () => {
    const given =
      '  Kop\r\n  GOES (ANP) - De  molen\u00a0draait.\nMeer uit Zeeland\nEDE (ANP) - De trein rijdt.\n1 uur geleden\n';
    const article = readOne({ text: given, title: 'Kop', source: 'krant.nl' }, { languages });
    expect(article).toMatchObject({ text: given, title: 'Kop', source: 'krant.nl', publishedAt: null, language: 'nl' });
    const { span, places, agencies } = article.dateline!;
    expect(given.slice(span.start, span.end)).toBe('GOES (ANP) - ');
    expect(places.map(({ start, end }) => given.slice(start, end))).toEqual(['GOES']);
    expect(agencies).toEqual(['ANP']);
  });

  test('finds the dateline behind a title that the text repeats', () => {
    const given = 'Brug open. GOES (ANP) - De brug is open.';
    expect(readOne({ text: given, title: 'Brug open' }, { languages }).dateline!.places).toEqual([
      { start: 11, end: 15 },
    ]);
    expect(readOne({ text: given }, { languages }).dateline).toBeNull();
  });

  test.each<[Delivery, string, RegExp]>([
    [{ text: '' }, 'text', /white space/],
    [{ text: `${text}\0` }, 'text', /binary/],
    [{ text: 'a'.repeat(LONGEST_STORY + 1) }, 'text', /at most 2,000,000 characters a story, got 2,000,001/],
    [{ html: '<p>De molen draait.' }, 'html', /plain text only/],
    [{ text, publishedAt: 'gisteren' }, 'publishedAt', /ISO 8601/],
  ])('%o is a problem', (delivery, field, message) => {
    expect(problem(delivery, readOne)).toMatchObject({ field, message: expect.stringMatching(message) });
  });
});

describe('two megabytes of anything are read in seconds', () => {
  const fill = (unit: (i: number) => string) => {
    const units: string[] = [];
    for (let length = 0, i = 0; length < LONGEST_STORY - 100; i++) {
      units.push(unit(i));
      length += units[i]!.length;
    }
    return units.join('');
  };
  test.each([
    ['one letter', fill(() => 'a')],
    ['capitals', fill(() => 'GOES ')],
    ['empty lines', `GOES\n${fill(() => '\n')}EDE`],
    ['spaces', `GOES ${fill(() => ' ')} EDE`],
    ['brackets', fill(() => '(')],
    ['slashes', fill(() => 'A/')],
    ['quotes', fill(() => '."')],
    ['agency datelines', fill((i) => `GOES (ANP) - De molen ${i} draait weer.\n`)],
    ['datelines without line feeds', fill((i) => `GOES (ANP) - De molen ${i} draait. `)],
    ['glued ages', fill(() => '5 uur geledenA')],
    [
      'headlines with ages',
      `GOES (ANP) - De molen.\nMeer uit Zeeland\n${fill((i) => `Kop ${i}\n${i % 60} minuten geleden\n`)}`,
    ],
    ['short lines above a dateline', `${fill((i) => `Kop ${i}\n`)}GOES (ANP) - De molen.`],
    ['lines of a fixed width', fill(() => 'aaaa aaaaaa aaaaa aaaaaaaa aaaaaa aaaaaa aaaaaaa aaaaa\n')],
    ['combining marks', `a${fill(() => '\u0301')}`],
  ])('%s', (_, given) => {
    const start = performance.now();
    try {
      readDelivery({ text: given, language: 'nl' }, { languages });
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemError);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
