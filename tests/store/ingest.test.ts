import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../src/model/problem.ts';
import type { ArticleRecord, EventRecord, Store } from '../../src/store/store.ts';
import { availableDatabases } from './databases.ts';
import {
  amersfoort,
  type ArticleSpec,
  annotation,
  brussels,
  type EventSpec,
  netherlands,
  utrecht,
} from './fixtures.ts';
import { useStore } from './use-store.ts';

const options = { engineVersion: '1' };
/** Each train is another and has its own day, so that no test's story is a copy or a part of another's. */
function derailment(source: string, train: number) {
  const derailed = `Bij Utrecht is sneltrein ${train} ontspoord en tegen een seinhuis gekanteld.`;
  const closed = `De politie in Amersfoort heeft het station van trein ${train} tot de avond afgesloten.`;
  const when = `2024-03-${String(train % 100).padStart(2, '0')}`;
  const spec: ArticleSpec & { readonly events: readonly EventSpec[] } = {
    title: `Sneltrein ${train} ontspoord bij Utrecht`,
    source,
    events: [
      { words: derailed, kind: 'ACCIDENT', where: utrecht, when },
      { words: closed, kind: 'OTHER', where: amersfoort, when },
    ],
  };
  return { derailed, closed, spec };
}

async function one(store: Store, spec: ArticleSpec): Promise<ArticleRecord> {
  const [ingested] = await store.ingest([annotation(spec)], options);
  return (ingested as { article: ArticleRecord }).article;
}

async function eventsOf(store: Store, article: ArticleRecord): Promise<readonly EventRecord[]> {
  return (await store.eventsOfArticles([article.id], 100)).get(article.id) ?? [];
}

for (const kind of await availableDatabases()) {
  describe(`ingest on ${kind}`, () => {
    const used = useStore(kind);

    test('gives back what went in', async () => {
      const { derailed, closed, spec } = derailment('roundtrip.example', 101);
      const given = annotation({
        ...spec,
        externalId: 'R1',
        url: 'https://roundtrip.example/r1',
        section: 'Binnenland',
        mediaTopics: ['medtop:03000000'],
        rights: 'QUOTES',
        retrievedAt: '2024-03-05T13:00:00+01:00',
      });
      const [ingested] = await used.store.ingest([given], options);
      expect(ingested?.outcome).toBe('CREATED');
      const article = (await used.store.articlesByIds([ingested?.article.id ?? ''])).get(ingested?.article.id ?? '');
      expect(article).toMatchObject({
        externalId: 'R1',
        url: 'https://roundtrip.example/r1',
        title: 'Sneltrein 101 ontspoord bij Utrecht',
        language: 'nl',
        version: 1,
        status: 'USABLE',
        rights: 'QUOTES',
        publishedAt: '2024-03-05T12:00:00.000Z',
        retrievedAt: '2024-03-05T12:00:00.000Z',
        section: 'Binnenland',
        mediaTopics: ['medtop:03000000'],
        text: `${derailed}\n${closed}`,
        duplicateOfId: null,
      });
      const source = (await used.store.sourcesByIds([article?.sourceId ?? ''])).get(article?.sourceId ?? '');
      expect(source).toMatchObject({ domain: 'roundtrip.example', name: 'roundtrip.example', kind: 'UNKNOWN' });

      const events = await eventsOf(used.store, article as ArticleRecord);
      expect(events.map(({ title, lead, kind }) => [title, lead, kind])).toEqual([
        [derailed, true, 'ACCIDENT'],
        [closed, false, 'OTHER'],
      ]);
      const [first] = events as [EventRecord];
      expect(first.when).toEqual(given.events[0]?.when);
      const places = (await used.store.placesOfEvents([first.id])).get(first.id);
      expect(places).toEqual([
        {
          eventId: first.id,
          placeId: 't:utrecht',
          primary: true,
          point: [5.12, 52.09],
          precision: 'CITY',
          radiusKm: 10,
          role: 'HAPPENED_AT',
          span: { start: 4, end: 11 },
          mentionId: expect.any(String),
          confidence: 0.95,
        },
      ]);
      const mentionId = places?.[0]?.mentionId ?? '';
      expect((await used.store.mentionsByIds([mentionId])).get(mentionId)).toMatchObject({
        articleId: article?.id,
        span: { start: 4, end: 11 },
        placeId: 't:utrecht',
        candidates: [{ placeId: 't:utrecht', score: 1.5, reasons: [{ label: 'population', weight: 1.5 }] }],
      });
      expect((await used.store.placesByIds(['t:utrecht', 't:nowhere'])).get('t:utrecht')).toEqual(utrecht);
      expect((await used.store.evidenceOfEvents([first.id])).get(first.id)).toEqual([
        {
          eventId: first.id,
          articleId: article?.id,
          articleVersion: 1,
          span: { start: 0, end: derailed.length },
          rule: 'test',
          engineVersion: '1',
        },
      ]);
    });

    test('one story delivered thrice, shuffled and at once, is one story', async () => {
      const stories = ['T1', 'T2', 'T3', 'T4'].map((externalId, index) =>
        annotation({
          title: `Bericht ${externalId}`,
          source: 'thrice.example',
          externalId,
          events: [
            { words: `Het ${index + 1}e bericht van deze dag komt uit Utrecht en gaat over water.`, where: utrecht },
          ],
        }),
      );
      const clients = [stories, stories.toReversed(), [stories[2], stories[0], stories[3], stories[1]]] as const;
      const answers = await Promise.all(
        clients.flatMap((delivery) => delivery.map((story) => used.store.ingest(story ? [story] : [], options))),
      );
      const articles = answers.flat();
      expect(new Set(articles.map(({ article }) => article.id)).size).toBe(4);
      expect(articles.filter(({ outcome }) => outcome === 'CREATED')).toHaveLength(4);
      expect(articles.filter(({ outcome }) => outcome === 'UNCHANGED')).toHaveLength(8);
      const sourceId = articles[0]?.article.sourceId ?? '';
      expect(await used.store.countEvents({ sourceId })).toBe(4);
    });

    test('a story twice in one delivery is one story, the higher version', async () => {
      const [low, high] = await used.store.ingest(
        [
          annotation({ title: 'Eerste lezing', source: 'both.example', externalId: 'B', version: 1 }),
          annotation({ title: 'Tweede lezing', source: 'both.example', externalId: 'B', version: 2 }),
        ],
        options,
      );
      expect(low?.article).toEqual(high?.article);
      expect(high?.article).toMatchObject({ title: 'Tweede lezing', version: 2 });
    });

    test('an idempotency key gives the first answer again, and refuses other stories', async () => {
      const keyed = { ...options, idempotencyKey: `key-${kind}` };
      const story = annotation(derailment('key.example', 102).spec);
      const [first] = await used.store.ingest([story], keyed);
      const [again] = await used.store.ingest([story], keyed);
      expect(again).toEqual(first);
      expect(again?.outcome).toBe('CREATED');
      await expect(used.store.ingest([annotation({ title: 'Heel iets anders' })], keyed)).rejects.toThrow(ProblemError);
    });

    test('a correction replaces the text; events that go on keep their ids', async () => {
      const { derailed, spec: first } = derailment('correct.example', 103);
      const spec = { ...first, externalId: 'C1' };
      const spoke = 'De minister noemde het ongeluk in Brussel een ramp voor het hele spoor.';
      const before = await eventsOf(used.store, await one(used.store, spec));
      const corrected = await one(used.store, {
        ...spec,
        version: 2,
        status: 'CORRECTED',
        events: [
          { words: spoke, kind: 'STATEMENT', where: brussels, when: '2024-03-05' },
          { words: derailed.replace('sneltrein', 'stoptrein'), kind: 'ACCIDENT', where: utrecht, when: '2024-03-04' },
        ],
      });
      expect(corrected).toMatchObject({ version: 2, status: 'CORRECTED' });
      const after = await eventsOf(used.store, corrected);
      expect(after.map(({ kind: eventKind }) => eventKind)).toEqual(['STATEMENT', 'ACCIDENT']);
      expect(after[1]?.id).toBe(before[0]?.id);
      expect(after[1]?.title).toContain('stoptrein');
      expect(before.map(({ id }) => id)).not.toContain(after[0]?.id);
      // The closing of the station is told no more.
      expect((await used.store.eventsByIds([before[1]?.id ?? ''])).size).toBe(0);
      const { changes } = await used.store.changesSince(before.at(-1)?.changeSeq ?? null, 100);
      expect(changes.filter(({ eventId }) => eventId === before[1]?.id)).toMatchObject([{ status: 'RETRACTED' }]);
      expect(changes.filter(({ eventId }) => eventId === before[0]?.id)).toMatchObject([{ status: 'ACTIVE' }]);
      expect((await used.store.evidenceOfEvents([after[1]?.id ?? ''])).get(after[1]?.id ?? '')).toMatchObject([
        { articleVersion: 2, span: { start: spoke.length + 1 } },
      ]);
    });

    test('an event that was taken back and is told again comes back under its id', async () => {
      const spec = { ...derailment('again.example', 104).spec, externalId: 'A1' };
      const [, station] = await eventsOf(used.store, await one(used.store, spec));
      await one(used.store, { ...spec, version: 2, events: spec.events.slice(0, 1) });
      const [, back] = await eventsOf(used.store, await one(used.store, { ...spec, version: 3 }));
      expect(back?.id).toBe(station?.id);
    });

    test('an older version that arrives late changes nothing', async () => {
      const spec = { source: 'late.example', externalId: 'L1' };
      await one(used.store, { ...spec, title: 'Nieuw', version: 2 });
      const [late] = await used.store.ingest([annotation({ ...spec, title: 'Oud', version: 1 })], options);
      expect(late).toMatchObject({ outcome: 'UNCHANGED', article: { title: 'Nieuw', version: 2 } });
    });

    test('other content under the same version is a correction with the next version', async () => {
      const spec = { source: 'silent.example', externalId: 'S1' };
      await one(used.store, { ...spec, title: 'Trien ontspoord' });
      const [mended] = await used.store.ingest([annotation({ ...spec, title: 'Trein ontspoord' })], options);
      expect(mended).toMatchObject({ outcome: 'UPDATED', article: { title: 'Trein ontspoord', version: 2 } });
    });

    test('a page pasted again with its date gets the date; one read again later stays as it is', async () => {
      const spec = { ...derailment('dated.example', 105).spec, publishedAt: null };
      await one(used.store, spec);
      const [dated] = await used.store.ingest([annotation({ ...spec, publishedAt: '2024-03-05T10:00:00Z' })], options);
      expect(dated).toMatchObject({
        outcome: 'UPDATED',
        article: { publishedAt: '2024-03-05T10:00:00.000Z', version: 1 },
      });
      const [aged] = await used.store.ingest([annotation({ ...spec, publishedAt: '2024-03-05T10:20:00Z' })], options);
      expect(aged).toMatchObject({ outcome: 'UNCHANGED', article: { publishedAt: '2024-03-05T10:00:00.000Z' } });
    });

    test('another engine reads anew: ids stay, and only what it reads differently changes', async () => {
      const spec = { ...derailment('reread.example', 106).spec, externalId: 'E1' };
      const before = await eventsOf(used.store, await one(used.store, spec));
      const better = annotation({
        ...spec,
        events: spec.events.map((event) => (event.where === amersfoort ? { ...event, where: brussels } : event)),
      });
      const [ingested] = await used.store.ingest([better], { engineVersion: '2' });
      expect(ingested).toMatchObject({ outcome: 'UPDATED', article: { version: 1 } });
      const after = await eventsOf(used.store, ingested?.article as ArticleRecord);
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(after[0]?.changeSeq).toBe(before[0]?.changeSeq);
      expect(Number(after[1]?.changeSeq)).toBeGreaterThan(Number(before[1]?.changeSeq));
    });

    test('a retracted story is shown nowhere', async () => {
      const article = await one(used.store, { ...derailment('kill.example', 107).spec, externalId: 'K1' });
      const [event] = (await eventsOf(used.store, article)) as [EventRecord];
      expect(await used.store.retractArticle(article.id)).toMatchObject({ id: article.id, status: 'CANCELLED' });
      expect((await used.store.articlesByIds([article.id])).size).toBe(0);
      expect((await used.store.eventsByIds([event.id])).size).toBe(0);
      expect((await used.store.mentionsOfArticles([article.id])).size).toBe(0);
      expect((await used.store.storiesByIds([article.storyId ?? ''])).size).toBe(0);
      expect(await used.store.countEvents({ sourceId: article.sourceId ?? '' })).toBe(0);
      const { changes } = await used.store.changesSince(event.changeSeq, 100);
      expect(changes.filter(({ eventId }) => eventId === event.id)).toMatchObject([{ status: 'RETRACTED' }]);
      expect(await used.store.retractArticle('00000000-0000-7000-8000-000000000000')).toBeNull();
      expect(await used.store.retractArticle('no id')).toBeNull();
    });

    test("a publisher's kill retracts, and its withheld story never shows", async () => {
      const spec = { ...derailment('killed.example', 108).spec, externalId: 'K2' };
      const article = await one(used.store, spec);
      const killed = await one(used.store, { ...spec, version: 2, status: 'CANCELLED' });
      expect(killed).toMatchObject({ id: article.id, status: 'CANCELLED', version: 2 });
      await one(used.store, { ...spec, externalId: 'K3', status: 'WITHHELD' });
      expect(await used.store.countEvents({ sourceId: article.sourceId ?? '' })).toBe(0);
      expect((await used.store.articles({ sourceId: article.sourceId ?? '' }, {})).rows).toEqual([]);
    });

    test('an embargo hides a story until it is over', async () => {
      const soon = new Date(Date.now() + 1500).toISOString();
      const article = await one(used.store, { ...derailment('embargo.example', 109).spec, embargoUntil: soon });
      const sourceId = article.sourceId ?? '';
      const version = await used.store.dataVersion();
      expect(await used.store.releaseEmbargoed()).toBe(0);
      expect(await used.store.countEvents({ sourceId })).toBe(0);
      expect((await used.store.articlesByIds([article.id])).size).toBe(0);
      await new Promise((resolve) => setTimeout(resolve, 1600));
      await used.store.releaseEmbargoed();
      expect(await used.store.countEvents({ sourceId })).toBe(2);
      expect(await used.store.dataVersion()).not.toBe(version);
      const { changes } = await used.store.changesSince(version, 100);
      expect(changes.map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE']);
    });

    test('a purge leaves a tombstone and no words, and the story does not come back', async () => {
      const spec = { ...derailment('purge.example', 110).spec, externalId: 'P1' };
      const article = await one(used.store, spec);
      const events = await eventsOf(used.store, article);
      expect(await used.store.purgeArticle(article.id)).toBe(true);
      expect((await used.store.eventsByIds(events.map(({ id }) => id))).size).toBe(0);
      expect((await used.store.evidenceOfEvents(events.map(({ id }) => id))).size).toBe(0);
      expect((await used.store.storiesByIds([article.storyId ?? ''])).size).toBe(0);
      const { changes } = await used.store.changesSince(events.at(-1)?.changeSeq ?? null, 100);
      expect(changes.filter(({ eventId }) => events.some(({ id }) => id === eventId))).toMatchObject([
        { status: 'RETRACTED' },
        { status: 'RETRACTED' },
      ]);
      const [again] = await used.store.ingest([annotation({ ...spec, version: 9 })], options);
      expect(again).toMatchObject({
        outcome: 'UNCHANGED',
        article: {
          id: article.id,
          sourceId: article.sourceId,
          externalId: 'P1',
          title: '',
          text: null,
          url: null,
          timexes: [],
          entities: [],
          sentences: [],
          dateline: null,
          status: 'CANCELLED',
        },
      });
      expect(await used.store.purgeArticle('00000000-0000-7000-8000-000000000000')).toBe(false);
    });

    test('texts that PostgreSQL cannot hold are stored with U+FFFD in their place', async () => {
      const article = await one(used.store, {
        title: 'Nul \0 en half \ud800 teken',
        source: 'poison.example',
        events: [
          {
            words: 'In Utrecht \0 valt \udfff niets te melden "\\u0000".',
            where: utrecht,
            when: ['-000044-03-15T00:00:00.000Z', '+012000-01-01T00:00:00.000Z'],
          },
        ],
      });
      expect(article.title).toBe('Nul \uFFFD en half \uFFFD teken');
      expect(article.text).toBe('In Utrecht \uFFFD valt \uFFFD niets te melden "\\u0000".');
      expect(await used.store.countEvents({ sourceId: article.sourceId ?? '', text: 'Utrecht' })).toBe(1);
    });

    test('a delivery that fails leaves nothing behind', async () => {
      const good = annotation({ ...derailment('half.example', 111).spec, title: 'Halve levering' });
      const bad = annotation({ title: 'Kapot', source: 'half.example', version: 3_000_000_000 });
      const version = await used.store.dataVersion();
      await expect(used.store.ingest([good, bad], options)).rejects.toThrow();
      expect(await used.store.dataVersion()).toBe(version);
      expect((await used.store.articles({ text: 'Halve levering' }, {})).rows).toEqual([]);
    });
  });

  describe(`copies and stories on ${kind}`, () => {
    const used = useStore(kind);
    const wire: ArticleSpec = {
      title: 'Brand in depot Brussel',
      events: [
        {
          words: 'In een goederendepot in Brussel is zondagnacht brand uitgebroken.',
          kind: 'DISASTER',
          where: brussels,
          when: '2024-05-12',
        },
        {
          words: 'De burgemeester zei dat omwonenden hun ramen dicht moeten houden.',
          kind: 'STATEMENT',
          where: brussels,
          when: '2024-05-12',
        },
      ],
      more: ['Het depot stond al jaren leeg, meldt de eigenaar van het terrein.'],
    };

    test('the same wire copy in three papers is three articles, one story and each event once', async () => {
      const [agency, north, south] = [
        await one(used.store, { ...wire, source: 'agency.example' }),
        await one(used.store, { ...wire, source: 'north.example', title: 'Grote brand in depot' }),
        await one(used.store, { ...wire, source: 'south.example', more: [], events: wire.events }),
      ] as const;
      expect([agency, north, south].map(({ duplicateOfId }) => duplicateOfId)).toEqual([null, agency.id, null]);
      expect(north.storyId).toBe(agency.storyId);
      const told = await used.store.eventsOfArticles([agency.id, north.id], 10);
      expect(told.get(north.id)?.map(({ id }) => id)).toEqual(told.get(agency.id)?.map(({ id }) => id));
      expect(await used.store.eventCountsOfArticles([agency.id, north.id])).toEqual(
        new Map([
          [agency.id, 2],
          [north.id, 2],
        ]),
      );
      expect(await used.store.countEvents({ articleId: north.id })).toBe(2);
      const [fire] = told.get(agency.id) as [EventRecord];
      const evidence = (await used.store.evidenceOfEvents([fire.id])).get(fire.id);
      expect(evidence?.map(({ articleId }) => articleId)).toEqual([agency.id, north.id]);
    });

    test('when the first is killed its copy tells the events, and when all are the events are gone', async () => {
      const spec: ArticleSpec = {
        title: 'Staking bij de haven',
        events: [
          {
            words: 'Havenwerkers in Utrecht leggen donderdag om middernacht het werk neer.',
            kind: 'PROTEST',
            where: utrecht,
            when: '2024-06-20',
          },
        ],
        more: [
          'De bond eist een hoger loon voor alle ploegen in de haven.',
          'Een woordvoerder van de werkgevers wil niet reageren.',
        ],
      };
      const first = await one(used.store, { ...spec, source: 'one.example' });
      const second = await one(used.store, { ...spec, source: 'two.example' });
      const third = await one(used.store, { ...spec, source: 'three.example' });
      const [event] = (await eventsOf(used.store, third)) as [EventRecord];
      expect(event).toMatchObject({ articleId: first.id, sourceCount: 3, independentSourceCount: 1 });

      await used.store.retractArticle(first.id);
      const [risen] = (await eventsOf(used.store, third)) as [EventRecord];
      expect(risen).toMatchObject({
        articleId: second.id,
        status: 'ACTIVE',
        sourceCount: 2,
        independentSourceCount: 1,
      });
      expect((await used.store.articlesByIds([second.id, third.id])).get(third.id)?.duplicateOfId).toBe(second.id);
      expect((await used.store.articlesByIds([second.id])).get(second.id)?.duplicateOfId).toBeNull();
      const { changes } = await used.store.changesSince(event.changeSeq, 100);
      expect(changes.find(({ eventId }) => eventId === event.id)?.status).toBe('RETRACTED');
      expect(changes.find(({ eventId }) => eventId === risen.id)?.status).toBe('ACTIVE');

      await used.store.purgeArticle(second.id);
      await used.store.retractArticle(third.id);
      expect(await used.store.countEvents({ kinds: ['PROTEST'] })).toBe(0);
      expect((await used.store.storiesByIds([first.storyId ?? ''])).size).toBe(0);
    });

    test('own words about the same event gather in one story and count as independent', async () => {
      const first = await one(used.store, {
        title: 'Kabinet valt over begroting in Brussel',
        source: 'paper-a.example',
        events: [
          {
            words: 'Het kabinet is woensdag in Brussel gevallen na ruzie over de begroting.',
            kind: 'REJECT',
            where: brussels,
            when: '2024-07-03',
          },
        ],
      });
      const second = await one(used.store, {
        title: 'Ruzie over begroting: kabinet in Brussel gevallen',
        source: 'paper-b.example',
        events: [
          {
            words: 'Na een nacht vergaderen gaf de premier in Brussel het op.',
            kind: 'REJECT',
            where: brussels,
            when: '2024-07-03',
          },
        ],
      });
      const elsewhere = await one(used.store, {
        title: 'Kabinet in Utrecht gevallen over begroting',
        source: 'paper-c.example',
        events: [
          {
            words: 'Ook in Utrecht viel het bestuur over de begroting.',
            kind: 'REJECT',
            where: utrecht,
            when: '2024-07-03',
          },
        ],
      });
      const another = await one(used.store, {
        title: 'Wielrenner wijst contract af',
        source: 'paper-d.example',
        events: [
          {
            words: 'De renner wees in Brussel een verlenging van de hand.',
            kind: 'REJECT',
            where: brussels,
            when: '2024-07-03',
          },
        ],
      });
      expect(second.storyId).toBe(first.storyId);
      expect(new Set([first, elsewhere, another].map(({ storyId }) => storyId)).size).toBe(3);
      const [event] = await eventsOf(used.store, first);
      expect(event).toMatchObject({ sourceCount: 2, independentSourceCount: 2 });
      expect((await used.store.articlesOfStories([first.storyId ?? ''], 10)).get(first.storyId ?? '')).toHaveLength(2);
      expect((await used.store.eventsOfStories([first.storyId ?? ''], 1)).get(first.storyId ?? '')).toHaveLength(1);
      expect(await used.store.eventCountsOfStories([first.storyId ?? ''])).toEqual(new Map([[first.storyId, 2]]));
      expect(await used.store.articleCountsOfStories([first.storyId ?? ''])).toEqual(new Map([[first.storyId, 2]]));
      expect((await used.store.storiesByIds([first.storyId ?? ''])).get(first.storyId ?? '')).toEqual({
        id: first.storyId,
        title: 'Kabinet valt over begroting in Brussel',
        bbox: [4.35, 50.85, 4.35, 50.85],
        when: { earliest: '2024-07-03T00:00:00.000Z', latest: '2024-07-04T00:00:00.000Z' },
      });
    });

    test('stories of one page are no story together; a story without events has none', async () => {
      const page = await used.store.ingest(
        [
          annotation({
            title: 'Kort een',
            source: 'page.example',
            events: [{ words: 'Kort nieuws uit Nederland over de weg A.', where: netherlands, when: '2024-08-01' }],
          }),
          annotation({
            title: 'Kort twee',
            source: 'page.example',
            events: [{ words: 'Ander nieuws uit Brussel over een plein.', where: brussels, when: '2024-08-01' }],
          }),
          annotation({
            title: 'Zonder plaats',
            source: 'page.example',
            more: ['Hier gebeurt niets met een plaats of een tijd.'],
          }),
        ],
        options,
      );
      const stories = page.map(({ article }) => article.storyId);
      expect(stories[0]).not.toBe(stories[1]);
      expect(stories[2]).toBeNull();
    });
  });
}
