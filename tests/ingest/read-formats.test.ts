import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../src/ingest/detect-format.ts';
import { readDelivery } from '../../src/ingest/read-delivery.ts';
import type { Article } from '../../src/model/article.ts';
import type { Delivery } from '../../src/model/delivery.ts';

const languages = ['nl', 'en', 'de', 'fr'];

function read(text: string | object, facts: Delivery = {}): readonly Article[] {
  return readDelivery({ text: typeof text === 'string' ? text : JSON.stringify(text), ...facts }, { languages });
}

const words = (article: Article, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => article.text.slice(start, end));

describe('what a content is, by how it begins', () => {
  test.each([
    ['GOES (ANP) - De brug is open.', 'text'],
    ['[UPDATE] Brug weer open', 'text'],
    ['{Goes} De brug is open', 'text'],
    ['<Goes> is een stad', 'text'],
    ['< 10 graden in Goes', 'text'],
    ['<!DOCTYPE html><html>', 'html'],
    ['<!-- krant --><html lang="nl">', 'html'],
    ['<p>De brug is open.</p>', 'html'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html>', 'html'],
    ['<?xml version="1.0"?>\n<rss version="2.0">', 'xml'],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'xml'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'xml'],
    ['<!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd" [<!ENTITY a "b">]><NewsML>', 'xml'],
    ['<newsItem guid="x">', 'xml'],
    ['<?xml version="1.0"?><order>', 'xml'],
    ['{ "uri": "x" }', 'json'],
    ['[\n  {"title": "x"}]', 'json'],
  ])('%s is %s', (content, format) => {
    expect(detectFormat(content)).toBe(format);
  });
});

describe('RSS', () => {
  const feed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Krant</title><link>https://www.krant.nl/</link><atom:link rel="self" href="https://feeds.krant.nl/rss"/><language>nl-nl</language>
<item>
  <title>Brug &amp;amp; sluis &lt;i&gt;open&lt;/i&gt;</title><link>https://www.krant.nl/brug</link><guid isPermaLink="false">krant-17</guid>
  <pubDate>Tue, 05 Mar 2024 10:00:00 +0100</pubDate><category>Zeeland</category><category>Verkeer</category>
  <description>Kort.</description>
  <content:encoded><![CDATA[<p>GOES (ANP) - De brug is open &amp; vrij.</p><p>De sluis ook.</p>]]></content:encoded>
</item>
<item>
  <title>Trein rijdt weer</title><guid>https://www.krant.nl/trein</guid><pubDate>5 Jul 24 10:00</pubDate>
  <description>De trein naar Parijs rijdt weer.&lt;br/&gt;Dat meldt het spoor.</description>
</item>
<item></item>
</channel></rss>`;

  test('2.0: each item an article with the facts that it states', () => {
    const [bridge, train, ...none] = read(feed);
    expect(bridge).toMatchObject({
      title: 'Brug & sluis open',
      text: 'GOES (ANP) - De brug is open & vrij.\nDe sluis ook.',
      publishedAt: '2024-03-05T10:00:00+01:00',
      language: 'nl',
      source: 'krant.nl',
      externalId: 'krant-17',
      url: 'https://www.krant.nl/brug',
      section: 'Zeeland',
      rights: 'QUOTES',
    });
    expect(words(bridge!, bridge!.dateline!.places)).toEqual(['GOES']);
    expect(train).toMatchObject({
      title: 'Trein rijdt weer',
      text: 'De trein naar Parijs rijdt weer.\nDat meldt het spoor.',
      // A wall clock in July, on a Dutch paper's wall.
      publishedAt: '2024-07-05T10:00:00+02:00',
      externalId: 'https://www.krant.nl/trein',
      url: 'https://www.krant.nl/trein',
    });
    expect(none).toEqual([]);
  });

  test('what is delivered with a feed is about all of it, or about none', () => {
    const facts = {
      source: 'eigen.nl',
      rights: 'FULL',
      status: 'WITHHELD',
      embargoUntil: '2030-01-01T00:00:00Z',
    } as const;
    for (const article of read(feed, { ...facts, externalId: 'x', publishedAt: '2020-01-01T00:00:00Z', version: 9 })) {
      expect(article).toMatchObject({ ...facts, version: 1, publishedAt: expect.stringMatching(/^2024/) });
      expect(article.externalId).not.toBe('x');
    }
  });

  test('1.0: items beside the channel', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://krant.nl/rss"><title>Krant</title><link>https://krant.nl/</link></channel>
      <item rdf:about="https://krant.nl/1"><title>Brug open</title><link>https://krant.nl/1</link><description>De brug over het kanaal is weer open.</description>
      <dc:date>2024-03-05T10:00:00Z</dc:date><dc:subject>Zeeland</dc:subject></item></rdf:RDF>`;
    expect(read(rdf)).toMatchObject([
      {
        title: 'Brug open',
        text: 'De brug over het kanaal is weer open.',
        publishedAt: '2024-03-05T10:00:00Z',
        url: 'https://krant.nl/1',
        section: 'Zeeland',
      },
    ]);
  });
});

describe('Atom', () => {
  test.each([
    [
      'html',
      '<content type="html">&lt;p&gt;PARIS (AFP) - Le pont est &amp;eacute;largi.&lt;/p&gt;&lt;p&gt;Il rouvre lundi.&lt;/p&gt;</content>',
    ],
    [
      'xhtml',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>PARIS (AFP) - Le pont est <b>él</b>argi.</p><p>Il rouvre lundi.</p></div></content>',
    ],
    ['text', '<summary>PARIS (AFP) - Le pont est élargi.\n  Il rouvre lundi.</summary>'],
  ])('with content as %s', (_, content) => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Journal</title><link href="https://journal.fr/"/>
      <entry><title type="html">Le pont &amp;amp; la route</title><id>tag:journal.fr,2024:1</id><link rel="alternate" href="https://journal.fr/1"/>
      <link rel="enclosure" href="https://journal.fr/1.mp3"/><published>2024-03-05T10:00:00+01:00</published><updated>2024-03-06T10:00:00+01:00</updated>
      <category term="monde" label="Monde"/>${content}</entry></feed>`;
    expect(read(feed)).toMatchObject([
      {
        title: 'Le pont & la route',
        text: 'PARIS (AFP) - Le pont est élargi.\nIl rouvre lundi.',
        publishedAt: '2024-03-05T10:00:00+01:00',
        language: 'fr',
        source: 'journal.fr',
        externalId: 'tag:journal.fr,2024:1',
        url: 'https://journal.fr/1',
        section: 'Monde',
      },
    ]);
  });
});

test('JSON Feed', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Krant',
    home_page_url: 'https://krant.nl/',
    language: 'nl',
    items: [
      {
        id: 1,
        url: 'https://krant.nl/1',
        title: 'Brug open',
        content_html: '<p>GOES - De brug is <em>open</em>.</p>',
        date_published: '2024-03-05T10:00:00+01:00',
        tags: ['Zeeland'],
      },
      { id: '2', content_text: 'De sluis is weer open.\n\nDat meldt de provincie Zeeland.' },
    ],
  };
  expect(read(feed)).toMatchObject([
    {
      title: 'Brug open',
      text: 'GOES - De brug is open.',
      publishedAt: '2024-03-05T10:00:00+01:00',
      externalId: '1',
      section: 'Zeeland',
      source: 'krant.nl',
    },
    {
      title: 'De sluis is weer open',
      text: 'De sluis is weer open.\nDat meldt de provincie Zeeland.',
      publishedAt: null,
      externalId: '2',
    },
  ]);
});

describe('ninjs', () => {
  const item = {
    uri: 'urn:krant:brug',
    type: 'text',
    version: '3',
    versioncreated: '2024-03-06T08:00:00Z',
    firstcreated: '2024-03-05T10:00:00+01:00',
    pubstatus: 'usable',
    language: 'nl',
    headline: 'Brug weer open',
    located: 'Goes',
    subject: [{ code: '20000065', name: 'ongeluk' }, { code: 'medtop:20000139' }, { code: 'a1072' }],
  };

  test.each([
    ['1, plain', { ...item, body_text: 'De brug is weer open.\n\nDat meldt de provincie.' }],
    ['1, XHTML', { ...item, body_xhtml: '<p>De brug is weer <b>open</b>.</p><p>Dat meldt de provincie.</p>' }],
    [
      '2',
      {
        ...item,
        headline: undefined,
        headlines: [
          { role: 'short', value: 'Brug' },
          { role: 'main', value: 'Brug weer open' },
        ],
        bodies: [{ contenttype: 'text/html', value: '<p>De brug is weer open.</p><p>Dat meldt de provincie.</p>' }],
      },
    ],
    [
      '3',
      {
        ...item,
        subject: undefined,
        subjects: item.subject,
        pubstatus: undefined,
        pubStatus: 'usable',
        bodies: [{ role: 'main', contentType: 'text/plain', value: 'De brug is weer open.\nDat meldt de provincie.' }],
      },
    ],
  ])('version %s', (_, story) => {
    const [article] = read(story);
    expect(article).toMatchObject({
      title: 'Brug weer open',
      // The place that the item states stands where a dateline would.
      text: 'Goes - De brug is weer open.\nDat meldt de provincie.',
      publishedAt: '2024-03-05T10:00:00+01:00',
      externalId: 'urn:krant:brug',
      version: 3,
      status: 'USABLE',
      mediaTopics: ['medtop:20000065', 'medtop:20000139'],
    });
    expect(words(article!, article!.dateline!.places)).toEqual(['Goes']);
  });

  const body = { ...item, body_text: 'GOES (ANP) - De brug is weer open.' };
  test.each([
    [{ pubstatus: 'canceled' }, { status: 'CANCELLED' }],
    [{ pubstatus: 'withheld' }, { status: 'WITHHELD' }],
    [{ embargoed: '2024-03-07T06:00:00+01:00' }, { status: 'USABLE', embargoUntil: '2024-03-07T06:00:00+01:00' }],
    // An embargo that cannot be read has not ended.
    [{ embargoed: 'tot donderdag' }, { status: 'WITHHELD', embargoUntil: null }],
    [{ located: 'Middelburg' }, { text: 'GOES (ANP) - De brug is weer open.' }],
  ])('%o', (stated, expected) => {
    expect(read({ ...body, ...stated })).toMatchObject([expected]);
  });

  test('what the newsroom says of it wins', () => {
    const facts = {
      externalId: 'x',
      version: 7,
      status: 'CORRECTED',
      publishedAt: '2020-01-01T00:00:00Z',
      language: 'de',
    } as const;
    expect(read(body, facts)).toMatchObject([facts]);
  });

  test('a list of items, bare or in an object', () => {
    expect(read([body, { ...body, uri: 'urn:2' }]).map(({ externalId }) => externalId)).toEqual([
      'urn:krant:brug',
      'urn:2',
    ]);
    expect(read({ _items: [body] })).toHaveLength(1);
  });
});

test("ANP's JSON", () => {
  const story = {
    id: 'b7f1',
    title: 'Brug weer open',
    bodyText: '<p>GOES (ANP) - De brug is open.</p>\n<p>Dat meldt de provincie.</p>',
    firstIssueDate: '2024-07-05T10:00:00',
    pubDate: '2024-07-05T12:00:00',
    sourceTitle: 'ANP',
    categories: ['Binnenland'],
  };
  const expected = {
    title: 'Brug weer open',
    text: 'GOES (ANP) - De brug is open.\nDat meldt de provincie.',
    publishedAt: '2024-07-05T10:00:00+02:00',
    externalId: 'b7f1',
    section: 'Binnenland',
  };
  expect(read(story, { source: 'anp.nl' })).toMatchObject([expected]);
  expect(
    read(
      {
        items: [
          {
            ...story,
            bodyText: 'GOES (ANP) - De brug is open.\n\nDat meldt de provincie.',
            categories: [{ title: 'Binnenland' }],
          },
        ],
      },
      { source: 'anp.nl' },
    ),
  ).toMatchObject([expected]);
});

describe('NewsML-G2', () => {
  const item = (
    meta: string,
    content: string,
  ) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:krant:brug" version="4" xml:lang="de">
    <itemMeta><versionCreated>2024-03-06T08:00:00Z</versionCreated><firstCreated>2024-03-05T10:00:00+01:00</firstCreated>${meta}</itemMeta>
    <contentMeta><language tag="de-DE"/><headline>Brücke wieder offen</headline><dateline>Berlin (dpa) -</dateline>
    <subject qcode="medtop:20000065"/><subject qcode="subj:04000000"/></contentMeta><contentSet>${content}</contentSet></newsItem>`;
  const xhtml =
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Die Brücke ist wieder <b>offen</b>.</p><p>Das teilte die Stadt mit.</p></body></html></inlineXML>';
  const nitf =
    '<inlineXML><nitf><body><body.head/><body.content><p>Die Brücke ist wieder offen.</p><p>Das teilte die Stadt mit.</p></body.content></body></nitf></inlineXML>';
  const plain =
    '<inlineData contenttype="text/plain">Die Brücke ist wieder offen.\nDas teilte die Stadt mit.</inlineData>';

  test.each([
    ['XHTML', xhtml],
    ['NITF', nitf],
    ['plain text', plain],
  ])('with %s', (_, content) => {
    const [article] = read(item('<pubStatus qcode="stat:usable"/>', content));
    expect(article).toMatchObject({
      title: 'Brücke wieder offen',
      text: 'Berlin (dpa) - Die Brücke ist wieder offen.\nDas teilte die Stadt mit.',
      publishedAt: '2024-03-05T10:00:00+01:00',
      language: 'de',
      externalId: 'urn:newsml:krant:brug',
      version: 4,
      status: 'USABLE',
      mediaTopics: ['medtop:20000065'],
    });
    expect(article!.dateline!.agencies).toEqual(['dpa']);
  });

  test.each([
    ['<pubStatus qcode="stat:canceled"/>', { status: 'CANCELLED' }],
    ['<pubStatus qcode="stat:usable"/><signal qcode="sig:correction"/>', { status: 'CORRECTED' }],
    [
      '<embargoed>2024-03-07T06:00:00+01:00</embargoed><pubStatus qcode="stat:usable"/>',
      { embargoUntil: '2024-03-07T06:00:00+01:00' },
    ],
  ])('%s', (meta, expected) => {
    expect(read(item(meta, xhtml))).toMatchObject([expected]);
  });

  test('in a message, where pictures are passed over', () => {
    const picture = '<newsItem guid="p"><contentSet><remoteContent href="p.jpg"/></contentSet></newsItem>';
    expect(read(`<newsMessage><itemSet>${picture}${item('', xhtml)}</itemSet></newsMessage>`)).toHaveLength(1);
  });
});

test('NewsML 1.2', () => {
  const management = (status: string) =>
    `<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20240305T100000+0100</FirstCreated><ThisRevisionCreated>20240306T080000Z</ThisRevisionCreated>${status}</NewsManagement>`;
  const message = (status: string) => `<?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd"><NewsML><NewsItem>
    <Identification><NewsIdentifier><ProviderId>anp.nl</ProviderId><NewsItemId>brug</NewsItemId><RevisionId PreviousRevision="1" Update="N">2</RevisionId>
    <PublicIdentifier>urn:newsml:anp.nl:20240305:brug:2</PublicIdentifier></NewsIdentifier><NameLabel>BIN</NameLabel></Identification>${management(status)}
    <NewsComponent><NewsLines><HeadLine>Brug weer open</HeadLine></NewsLines><DescriptiveMetadata><Language FormalName="nl"/></DescriptiveMetadata>
    <NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.head><hedline><hl1>Brug</hl1></hedline>
    <dateline><location>GOES (ANP)</location></dateline></body.head><body.content><p>De brug is weer open.</p><p>Dat meldt de provincie.</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent>
    </NewsComponent></NewsItem></NewsML>`;
  expect(read(message('<Status FormalName="Usable"/>'))).toMatchObject([
    {
      title: 'Brug weer open',
      text: 'GOES (ANP) - De brug is weer open.\nDat meldt de provincie.',
      publishedAt: '2024-03-05T10:00:00+01:00',
      language: 'nl',
      externalId: 'urn:newsml:anp.nl:20240305:brug:2',
      section: 'BIN',
      version: 2,
      status: 'USABLE',
    },
  ]);
  expect(read(message('<Status FormalName="Canceled"/>'))).toMatchObject([{ status: 'CANCELLED' }]);
  expect(read(message('<Status FormalName="Embargoed"/>'))).toMatchObject([{ status: 'WITHHELD', embargoUntil: null }]);
  const opens =
    '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20240307T060000+0100</DateAndTime></StatusWillChange>';
  expect(read(message(opens))).toMatchObject([{ status: 'USABLE', embargoUntil: '2024-03-07T06:00:00+01:00' }]);
});

test('NITF', () => {
  const nitf = `<nitf><head><docdata><doc-id id-string="brug-1"/><date.issue norm="20240305T100000Z"/></docdata></head><body><body.head><hedline><hl1>Brug weer open</hl1></hedline>
    <dateline><location>GOES</location></dateline></body.head><body.content><p>De brug is weer open.</p></body.content></body></nitf>`;
  expect(read(nitf)).toMatchObject([
    {
      title: 'Brug weer open',
      text: 'GOES - De brug is weer open.',
      externalId: 'brug-1',
      publishedAt: '2024-03-05T10:00:00Z',
    },
  ]);
});

describe('documents that cannot be read whole are refused', () => {
  const rss = (inside: string) =>
    `<rss version="2.0"><channel><item><title>x</title><description>${inside}</description></item></channel></rss>`;
  test.each([
    ['cut short', rss('De brug is open.').slice(0, -30), /<(?:item|channel|description)> is not closed/],
    ['badly nested', '<rss><channel><item></channel></rss>', /is not closed/],
    ['too deep', `<rss>${'<a>'.repeat(10_000)}`, /at most 100 levels/],
    ['without stories', '<rss version="2.0"><channel></channel></rss>', /one without/],
    ['other XML', '<?xml version="1.0"?><order><line/></order>', /whose root is <order>/],
    ['broken JSON', '{"uri": "x", "body_text": "De brug', /^Expected JSON to its end/],
    ['other JSON', '{"name": "x", "price": 3}', /got an object with name, price/],
    ['a list with something else in it', '[{"uri": "x", "body_text": "De brug is open."}, 3]', /got 3/],
    [
      'a language that is not read',
      '<rss><channel><language>es</language><item><title>El puente</title></item></channel></rss>',
      /it is in "es"/,
    ],
  ])('%s', (_, document, message) => {
    expect(() => read(document)).toThrow(message);
  });

  test('entities of a DTD are not expanded, nor files included', () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
      ${rss('De brug is open, &b; &file; zegt men in Goes.')}`;
    expect(read(laughs)[0]!.text).toBe('De brug is open, &b; &file; zegt men in Goes.');
  });
});
