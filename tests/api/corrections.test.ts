import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReading } from '../../src/reading.ts';
import { loadResources } from '../../src/resources.ts';
import { availableDatabases } from '../store/databases.ts';
import { type RunningApi, startApi } from './running-api.ts';

const resources = loadResources();
const reading = createReading(resources);
const services = {
  ...resources,
  read: async (delivery: Parameters<typeof reading.read>[0]) => reading.read(delivery),
  readOne: reading.readOne,
  annotate: reading.annotate,
};

const ingest = `mutation ($input: IngestInput!) { ingest(input: $input) {
  ... on IngestPayload { articles { ${'id version mentions(first: 50) { edges { node { id span { exact start } } } } events(first: 50) { edges { node { id } } }'} } }
  ... on Problem { message } } }`;

const told = `query ($id: ID!) { article(id: $id) {
  version
  timexes { span { exact start end } value }
  mentions(first: 50) { edges { node { id confidence span { exact start end articleVersion }
    place { id name countryCode } candidates(first: 5) { place { id } score reasons { label weight } } } } }
  events(first: 50) { edges { node { id title status kind when { edtf } where { place { name countryCode } } evidence { span { exact } } } } }
} }`;

const payload = `{ __typename
  ... on CorrectionPayload {
    correction { id kind exact value place { name countryCode } remember isStale madeBy note withdrawnBy span { start exact articleVersion } }
    article { id version }
    mention { id confidence place { name countryCode } candidates(first: 1) { reasons { label weight } } }
    timex { value span { exact } }
    events { id status where { place { name countryCode } } when { edtf } }
    withdrawnEventIds
  }
  ... on Problem { message field } }`;
const correctMention = `mutation ($input: CorrectMentionInput!) { correctMention(input: $input) ${payload} }`;
const correctTime = `mutation ($input: CorrectTimeInput!) { correctTime(input: $input) ${payload} }`;
const hideEvent = `mutation ($input: HideEventInput!) { hideEvent(input: $input) ${payload} }`;
const withdraw = `mutation ($id: ID!) { withdrawCorrection(id: $id) ${payload} }`;
const corrections = 'query ($id: ID!) { article(id: $id) { corrections { id exact isStale note withdrawnBy } } }';

describe.each(await availableDatabases())('on %s', (database) => {
  let api: RunningApi;
  let edit: Record<string, string>;
  let hand: Record<string, string>;
  let next = 0;

  beforeAll(async () => {
    api = await startApi({ database, services });
    const { keys } = api.services.store;
    edit = { authorization: `Bearer ${(await keys.create('edit', 'eindredactie')).key}` };
    hand = { authorization: `Bearer ${(await keys.create('ingest', 'cms')).key}` };
  });
  afterAll(() => api.close());

  /** A story of its own, handed in; its id. */
  async function story(text: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const input = {
      text: `Kop van bericht ${++next}\n${text}`,
      source: 'veluwebode.example',
      externalId: `bericht-${next}`,
      language: 'nl',
      rights: 'FULL',
      publishedAt: '2025-03-06T12:00:00+01:00',
      ...more,
    };
    const { body } = await api.ask(ingest, { input }, hand);
    expect(body.errors).toBeUndefined();
    expect(body.data.ingest.message).toBeUndefined();
    return body.data.ingest.articles[0].id;
  }

  async function read(id: string) {
    const { article } = (await api.ask(told, { id })).body.data;
    const nodes = (connection: { edges: { node: unknown }[] }) => connection.edges.map(({ node }) => node);
    return { ...article, mentions: nodes(article.mentions), events: nodes(article.events) };
  }

  const named = async (id: string, exact: string) =>
    // biome-ignore lint/suspicious/noExplicitAny: the test knows what it asked for.
    (await read(id)).mentions.find(({ span }: any) => span.exact === exact);

  /** The global id of a place. */
  async function placeId(name: string, countryCode: string, kind = 'CITY'): Promise<string> {
    const found = resources.gazetteer
      .lookup(name, 'nl')
      .find(({ place }) => place.countryCode === countryCode && place.kind === kind)!;
    return Buffer.from(`Place:${found.place.id}`).toString('base64url');
  }

  const answerOf = async (mutation: string, variables: Readonly<Record<string, unknown>>, headers = edit) => {
    const { body } = await api.ask(mutation, variables, headers);
    expect(body.errors).toBeUndefined();
    return Object.values(body.data)[0] as ReturnType<typeof JSON.parse>;
  };

  describe('a mention', () => {
    const text = 'In Middelburg is woensdag een brug ingestort. Er vielen drie gewonden in Middelburg.';

    test('means what an editor says, everywhere and at once, with the reason', async () => {
      const id = await story(text, { source: 'a.example' });
      const before = await named(id, 'Middelburg');
      expect(before.place.countryCode).toBe('NL');
      const cursor = (await api.ask('{ eventsSince(first: 1, cursor: null) { cursor } }')).body.data;
      expect(cursor).not.toBeNull();

      const answer = await answerOf(correctMention, {
        input: {
          mentionId: before.id,
          articleVersion: 1,
          placeId: await placeId('Middelburg', 'ZA'),
          note: 'Mpumalanga',
        },
      });
      expect(answer).toMatchObject({
        __typename: 'CorrectionPayload',
        correction: {
          kind: 'PLACE',
          exact: 'Middelburg',
          place: { countryCode: 'ZA' },
          madeBy: 'eindredactie',
          note: 'Mpumalanga',
        },
        mention: { id: before.id, confidence: 1, place: { countryCode: 'ZA' } },
      });
      expect(answer.mention.candidates[0].reasons[0]).toEqual({ label: 'editor', weight: 100 });
      expect(answer.events[0]).toMatchObject({ status: 'ACTIVE', where: { place: { countryCode: 'ZA' } } });

      const after = await read(id);
      expect(after.events[0].where.place.countryCode).toBe('ZA');
      // The same name later in the story.
      // biome-ignore lint/suspicious/noExplicitAny: the test knows what it asked for.
      expect(after.mentions.map(({ place }: any) => place.countryCode)).toEqual(['ZA', 'ZA']);
      const csv = await (await fetch(`${api.url}/articles/${id}.csv`)).text();
      expect(csv).toMatch(/ZA/);
      expect(csv).not.toMatch(/,NL,/);
    });

    test('decided twice is decided once; decided otherwise, the last word counts', async () => {
      const id = await story(text, { source: 'b.example' });
      const mention = await named(id, 'Middelburg');
      const input = { mentionId: mention.id, articleVersion: 1, placeId: await placeId('Middelburg', 'ZA') };
      const first = await answerOf(correctMention, { input });
      const again = await answerOf(correctMention, { input });
      expect(again.correction.id).toBe(first.correction.id);
      expect(again.events).toEqual([]);
      const other = await answerOf(correctMention, { input: { ...input, placeId: undefined, noPlace: true } });
      expect(other.mention).toMatchObject({ place: null, confidence: 1 });
      const { body } = await api.ask(corrections, { id }, edit);
      expect(body.data.article.corrections).toMatchObject([
        { id: other.correction.id, withdrawnBy: null },
        { id: first.correction.id, withdrawnBy: 'eindredactie' },
      ]);
    });

    test('at words that nobody took for a place', async () => {
      const id = await story('De brandweer rukte uit naar Zandgat. Er raakte niemand gewond.', { source: 'c.example' });
      const answer = await answerOf(correctMention, {
        input: {
          articleId: id,
          at: { quote: { exact: 'Zandgat', prefix: 'naar ' } },
          articleVersion: 1,
          placeId: await placeId('Ede', 'NL'),
        },
      });
      expect(answer.mention).toMatchObject({ place: { name: 'Ede' }, confidence: 1 });
    });

    test('taken back, the article reads as before', async () => {
      const id = await story(text, { source: 'd.example' });
      const before = await read(id);
      const answer = await answerOf(correctMention, {
        input: { mentionId: before.mentions[0].id, articleVersion: 1, placeId: await placeId('Middelburg', 'ZA') },
      });
      const back = await answerOf(withdraw, { id: answer.correction.id });
      expect(back).toMatchObject({ __typename: 'CorrectionPayload', correction: { withdrawnBy: 'eindredactie' } });
      expect(await read(id)).toEqual(before);
      expect((await answerOf(withdraw, { id: answer.correction.id })).events).toEqual([]);
    });

    test('stays corrected in a new version, wherever the words went; reported where they are gone', async () => {
      const source = { source: 'e.example', externalId: 'brug' };
      const id = await story(text, source);
      await answerOf(correctMention, {
        input: {
          mentionId: (await named(id, 'Middelburg')).id,
          articleVersion: 1,
          placeId: await placeId('Middelburg', 'ZA'),
        },
      });
      expect(await story(`Bij een ongeluk vielen gewonden. ${text}`, { ...source, version: 2 })).toBe(id);
      const moved = await named(id, 'Middelburg');
      expect(moved).toMatchObject({ place: { countryCode: 'ZA' }, confidence: 1, span: { articleVersion: 2 } });

      await story('In Goes is woensdag een brug ingestort.', { ...source, version: 3 });
      const { body } = await api.ask(corrections, { id }, edit);
      expect(body.data.article.corrections).toMatchObject([{ exact: 'Middelburg', isStale: true }]);
      await story(text, { ...source, version: 4 });
      expect(await named(id, 'Middelburg')).toMatchObject({ place: { countryCode: 'ZA' } });
    });
  });

  describe('a name that was corrected', () => {
    beforeAll(async () => {
      const id = await story('In Middelburg is brand.', { source: 'lowveld.example' });
      await answerOf(correctMention, {
        input: {
          mentionId: (await named(id, 'Middelburg')).id,
          articleVersion: 1,
          placeId: await placeId('Middelburg', 'ZA'),
        },
      });
      const other = await story('In Bergen is brand.', { source: 'lowveld.example' });
      await answerOf(correctMention, {
        input: {
          mentionId: (await named(other, 'Bergen')).id,
          articleVersion: 1,
          placeId: await placeId('Bergen', 'NO'),
          remember: false,
        },
      });
    });

    test.each([
      [
        'means the same in a later story of the source',
        'lowveld.example',
        'De politie van Middelburg zoekt getuigen.',
        'ZA',
      ],
      [
        'unless that says where it lies',
        'lowveld.example',
        'De politie van Middelburg, Zeeland, zoekt getuigen.',
        'NL',
      ],
      ['and where it lies there', 'lowveld.example', 'De politie van Middelburg, Zuid-Afrika, zoekt getuigen.', 'ZA'],
      ['not in those of another source', 'zeeland.example', 'De politie van Middelburg zoekt getuigen.', 'NL'],
    ])('%s', async (_what, source, text, countryCode) => {
      const mention = await named(await story(text, { source }), 'Middelburg');
      expect(mention.place.countryCode).toBe(countryCode);
      const labels = mention.candidates
        .flatMap(({ reasons }: { reasons: { label: string }[] }) => reasons)
        .map(({ label }: { label: string }) => label);
      const isRemembered = source === 'lowveld.example' && !text.includes('Zeeland');
      expect(labels.includes("corrected by this source's editors")).toBe(isRemembered);
    });

    test('is not remembered where the editor said so', async () => {
      const later = await named(
        await story('De politie van Bergen zoekt getuigen.', { source: 'lowveld.example' }),
        'Bergen',
      );
      const elsewhere = await named(
        await story('De politie van Bergen zoekt getuigen.', { source: 'f.example' }),
        'Bergen',
      );
      expect(later.place).toEqual(elsewhere.place);
    });
  });

  describe('a time', () => {
    const text = 'In Ede is woensdag een brug ingestort. De brug werd in mei gebouwd.';

    test('means what an editor says, and the event moves', async () => {
      const id = await story(text);
      const answer = await answerOf(correctTime, {
        input: { articleId: id, at: { quote: { exact: 'woensdag' } }, articleVersion: 1, value: '2025-02-26' },
      });
      expect(answer).toMatchObject({
        correction: { kind: 'TIME', exact: 'woensdag', value: '2025-02-26' },
        timex: { value: '2025-02-26' },
      });
      expect(answer.events[0].when.edtf).toBe('2025-02-26');
      expect((await read(id)).events[0].when.edtf).toBe('2025-02-26');
    });

    test('is none', async () => {
      const id = await story(text);
      const [first] = (await read(id)).timexes;
      const answer = await answerOf(correctTime, {
        input: {
          articleId: id,
          at: { position: { start: first.span.start, end: first.span.end } },
          articleVersion: 1,
          notATime: true,
        },
      });
      expect(answer).toMatchObject({ correction: { value: null }, timex: null });
      // biome-ignore lint/suspicious/noExplicitAny: the test knows what it asked for.
      expect((await read(id)).timexes.map(({ span }: any) => span.exact)).not.toContain('woensdag');
    });
  });

  describe('a hidden event', () => {
    const text =
      'In Ede is woensdag een brug ingestort. Daarbij vielen drie gewonden. In Zwolle demonstreerden honderden mensen tegen de nieuwe weg.';

    test('is withdrawn for everyone, stays away when the story is read again, and comes back under its id', async () => {
      const source = { source: 'g.example', externalId: 'hidden' };
      const id = await story(text, source);
      const { events } = await read(id);
      // biome-ignore lint/suspicious/noExplicitAny: the test knows what it asked for.
      const event = events.find(({ where }: any) => where?.place.name === 'Zwolle');
      const cursor = (await api.services.store.changesSince(null, 100_000)).changes.at(-1)!.changeSeq;
      const answer = await answerOf(hideEvent, { input: { eventId: event.id, articleVersion: 1 } });
      expect(answer).toMatchObject({ correction: { kind: 'HIDDEN' }, withdrawnEventIds: [event.id] });
      const since = await api.ask(
        'query ($cursor: ID) { eventsSince(cursor: $cursor, first: 10) { changes { status event { id } } } }',
        {
          cursor,
        },
      );
      expect(since.body.data.eventsSince.changes).toContainEqual({ status: 'RETRACTED', event: null });
      expect(
        (await api.ask('query ($id: ID!) { event(id: $id) { id } }', { id: event.id })).body.data.event,
      ).toBeNull();
      expect((await read(id)).events).toHaveLength(events.length - 1);

      await story(`${text} De burgemeester kwam kijken.`, { ...source, version: 2 });
      // biome-ignore lint/suspicious/noExplicitAny: the test knows what it asked for.
      expect((await read(id)).events.map((each: any) => each.id)).not.toContain(event.id);

      const again = await answerOf(hideEvent, { input: { eventId: event.id } });
      expect(again.correction.id).toBe(answer.correction.id);
      const back = await answerOf(withdraw, { id: answer.correction.id });
      expect(back.events).toMatchObject([{ id: event.id, status: 'ACTIVE' }]);
    });

    test('is not brought back by a copy of the story, old or new', async () => {
      const wire = `${text} De provincie stelt een onderzoek in naar de oorzaak van de ramp met de brug.`;
      const id = await story(wire, { source: 'bureau.example' });
      await story(wire, { source: 'copy-1.example' });
      const { events } = await read(id);
      // biome-ignore lint/suspicious/noExplicitAny: the test knows what it asked for.
      const event = events.find(({ where }: any) => where?.place.name === 'Zwolle');
      const count = async () =>
        (
          await api.ask('query ($title: String!) { events(first: 50, filter: { text: $title }) { totalCount } }', {
            title: 'Zwolle',
          })
        ).body.data.events.totalCount;
      const shown = await count();
      const { correction } = await answerOf(hideEvent, { input: { eventId: event.id } });
      expect(await count()).toBe(shown - 1);
      await story(wire, { source: 'copy-2.example' });
      expect(await count()).toBe(shown - 1);
      await answerOf(withdraw, { id: correction.id });
      expect(await count()).toBe(shown);
      expect(await api.services.store.verify()).toEqual([]);
    });
  });

  describe('what cannot be done is said', () => {
    let id: string;
    let place: string;
    beforeAll(async () => {
      id = await story('In Ede is woensdag brand. In Ede is donderdag feest.', { source: 'h.example' });
      place = await placeId('Ede', 'NL');
    });

    test.each([
      [
        'another version',
        { articleVersion: 2, at: { quote: { exact: 'woensdag' } } },
        'Conflict',
        /Expected the article at version 1, got a correction of version 2/,
      ],
      [
        'words that are not there',
        { at: { quote: { exact: 'Lunteren' } } },
        'InvalidInput',
        /got "Lunteren", which it does not say/,
      ],
      ['words that stand twice', { at: { quote: { exact: 'Ede' } } }, 'InvalidInput', /stands in several/],
      ['a stretch outside', { at: { position: { start: 5, end: 5000 } } }, 'InvalidInput', /got 5 to 5000/],
      ['both ways', { at: { quote: { exact: 'Ede' }, position: { start: 3, end: 6 } } }, 'InvalidInput', /got both/],
      [
        'no decision',
        { placeId: null },
        'InvalidInput',
        /Expected exactly one of "placeId" and "noPlace: true", got neither/,
      ],
      ['two decisions', { noPlace: true }, 'InvalidInput', /got both/],
      [
        'a place that is none',
        { placeId: Buffer.from('Place:gn:1').toString('base64url') },
        'NotFound',
        /There is no place/,
      ],
      ['an id of another kind', { placeId: 'QXJ0aWNsZTow' }, 'InvalidInput', /Expected an id of the kind Place/],
      ['a long note', { note: 'x'.repeat(1001) }, 'InvalidInput', /at most 1,000 characters, got 1001/],
    ])('%s', async (_what, given, type, message) => {
      const input = {
        articleId: id,
        articleVersion: 1,
        at: { position: { start: 3, end: 6 } },
        placeId: place,
        ...given,
      };
      const answer = await answerOf(correctMention, { input });
      expect([answer.__typename, answer.message]).toEqual([type, expect.stringMatching(message)]);
    });

    test('a time that nobody can read', async () => {
      const answer = await answerOf(correctTime, {
        input: { articleId: id, articleVersion: 1, at: { quote: { exact: 'donderdag' } }, value: 'overmorgen' },
      });
      expect(answer).toMatchObject({
        __typename: 'InvalidInput',
        field: 'value',
        message: expect.stringMatching(/got "overmorgen"/),
      });
    });

    test('an article that was taken back, and what was never there', async () => {
      const gone = await story('In Ede is niets gebeurd.', { source: 'i.example' });
      const input = { articleId: gone, articleVersion: 1, at: { quote: { exact: 'Ede' } }, placeId: place };
      await answerOf(correctMention, { input });
      await api.ask('mutation ($id: ID!) { purgeArticle(id: $id) { __typename } }', { id: gone }, edit);
      expect(await answerOf(correctMention, { input })).toMatchObject({ __typename: 'NotFound' });
      const nothing = Buffer.from('Correction:01a21426-e68e-7000-b543-2db009ac0118').toString('base64url');
      expect(await answerOf(withdraw, { id: nothing })).toMatchObject({ __typename: 'NotFound' });
      expect(await api.services.store.verify()).toEqual([]);
    });

    test('who may not', async () => {
      const input = { articleId: id, articleVersion: 1, at: { position: { start: 3, end: 6 } }, placeId: place };
      const asPublic = await api.ask(correctMention, { input });
      expect([asPublic.status, asPublic.body.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
      const asCms = await api.ask(correctMention, { input }, hand);
      expect([asCms.status, asCms.body.errors?.[0]]).toMatchObject([
        403,
        {
          message: expect.stringMatching(/scope "edit", got "cms" of the scope "ingest"/),
          extensions: { code: 'FORBIDDEN' },
        },
      ]);
      const list = await api.ask(corrections, { id });
      expect(list.body.data.article.corrections).toBeNull();
      expect(list.body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });
  });
});
