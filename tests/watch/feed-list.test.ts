import { describe, expect, test } from 'vitest';
import { parseFeedList } from '../../src/watch/feed-list.ts';

const parse = (value: unknown) =>
  parseFeedList(typeof value === 'string' ? value : JSON.stringify(value), 'feeds.json');

test('a list with all that may be said, and one with as little as may be', () => {
  expect(
    parse({
      contact: 'https://krant.example/bots',
      every: '10m',
      allowLoopback: true,
      feeds: [
        { url: 'https://www.krant.example/rss', every: '90s', rights: 'FULL', language: 'nl', source: 'Krant.example' },
        { url: 'https://www.omroep.example/nieuws.xml' },
      ],
    }),
  ).toEqual({
    contact: 'https://krant.example/bots',
    allowLoopback: true,
    feeds: [
      {
        url: 'https://www.krant.example/rss',
        source: 'krant.example',
        everyMs: 90_000,
        rights: 'FULL',
        language: 'nl',
      },
      {
        url: 'https://www.omroep.example/nieuws.xml',
        source: 'omroep.example',
        everyMs: 600_000,
        rights: null,
        language: null,
      },
    ],
  });
  expect(parse({ feeds: [{ url: 'https://a.example/' }] })).toMatchObject({
    contact: null,
    allowLoopback: false,
    feeds: [{ everyMs: 900_000 }],
  });
});

test('everything that is wrong is said at once', () => {
  const wrong = () =>
    parse({
      feed: [],
      every: 'hourly',
      feeds: [
        { url: 'ftp://a.example/', rights: 'ALL' },
        { url: 'https://b.example/', every: '1s', source: 'de krant' },
        { url: 'https://b.example/' },
        { url: 'https://user:secret@c.example/', language: 'Nederlands!' },
      ],
    });
  expect(wrong).toThrow('Mend feeds.json');
  for (const place of [
    'feeds.0.url',
    'feeds.0.rights',
    'feeds.1.every',
    'feeds.1.source',
    'feeds.3.url',
    'feeds.3.language',
    '  every:',
    '"feed"',
  ])
    expect(wrong).toThrow(place);
});

describe('what is no list', () => {
  test.each([
    ['no JSON', '{feeds: 1', 'Expected JSON'],
    ['no feeds', {}, 'feeds'],
    ['an empty list', { feeds: [] }, 'at least one feed'],
    [
      'the same feed twice',
      { feeds: [{ url: 'https://b.example/' }, { url: 'https://b.example/' }] },
      'the same as feeds.0.url',
    ],
  ])('%s', (_, value, words) => expect(() => parse(value)).toThrow(words));
});
