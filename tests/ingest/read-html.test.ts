import { describe, expect, test } from 'vitest';
import { readDelivery } from '../../src/ingest/read-delivery.ts';
import type { Article } from '../../src/model/article.ts';
import type { Delivery } from '../../src/model/delivery.ts';

const languages = ['nl', 'en', 'de', 'fr'];

function read(html: string, facts: Delivery = {}): readonly Article[] {
  return readDelivery({ html, ...facts }, { languages });
}

const story = `<p>GOES - De brug over het kanaal is weer open, meldt de provincie. Het verkeer kan er sinds woensdag langs.</p>
  <p>Er is nog wat oponthoud, zegt een <b>woord</b>voerder. Dat duurt tot vrijdag.</p>`;
const storyText =
  'GOES - De brug over het kanaal is weer open, meldt de provincie. Het verkeer kan er sinds woensdag langs.\n' +
  'Er is nog wat oponthoud, zegt een woordvoerder. Dat duurt tot vrijdag.';
const page = (head: string, body = `<article><h1>Brug weer open</h1>${story}</article>`) =>
  `<!doctype html><html lang="nl-NL"><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('what a page says about its story', () => {
  const news = {
    '@type': 'NewsArticle',
    headline: 'Brug bij Goes &quot;eindelijk&quot; open',
    datePublished: '2024-03-05T10:00:00+01:00',
    articleSection: ['Zeeland', 'Verkeer'],
    inLanguage: 'nl',
    mainEntityOfPage: { '@id': 'https://www.krant.example/brug' },
  };

  test.each([
    ['by itself', news],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', headline: 'Krant' }, news] }],
    ['in a list, with several types', [{ ...news, '@type': ['ReportageNewsArticle', 'Thing'] }]],
    ['of a page', { '@type': 'WebPage', mainEntity: news }],
  ])('as JSON-LD %s', (_, value) => {
    expect(read(page(jsonLd(value)))).toMatchObject([
      {
        title: 'Brug bij Goes "eindelijk" open',
        text: storyText,
        publishedAt: '2024-03-05T10:00:00+01:00',
        section: 'Zeeland',
        language: 'nl',
        url: 'https://www.krant.example/brug',
        source: 'krant.example',
      },
    ]);
  });

  test('as OpenGraph, where its JSON-LD is broken or tells of something else', () => {
    const head = `${jsonLd('{"@type": "NewsArticle", oops')}${jsonLd({ '@type': 'Organization', name: 'Krant' })}
      <meta property="og:title" content="Brug open - De Krant"><meta property="og:site_name" content="De Krant"><meta property="article:published_time" content="2024-03-05">
      <meta property="article:section" content="Regio"><link rel="canonical" href="https://krant.example/2">`;
    expect(read(page(head))).toMatchObject([
      {
        title: 'Brug open',
        text: storyText,
        publishedAt: '2024-03-05T12:00:00Z',
        section: 'Regio',
        url: 'https://krant.example/2',
      },
    ]);
  });

  test('in its document alone', () => {
    const body = `<h1>Brug weer open</h1><time datetime="2024-07-05T10:00">vrijdag</time>${story}`;
    expect(read(page('<title>Brug weer open | Krant</title>', body), { source: 'krant.nl' })).toMatchObject([
      // A wall clock without offset is the publisher's: July, Amsterdam.
      { title: 'Brug weer open', text: storyText, publishedAt: '2024-07-05T10:00:00+02:00' },
    ]);
    expect(read('<title>Brug weer open - De Krant</title><p>De brug is open.')).toMatchObject([
      { title: 'Brug weer open', text: 'De brug is open.' },
    ]);
  });

  test('gives way to what the newsroom says', () => {
    const facts = { publishedAt: '2020-01-01T00:00:00Z', source: 'eigen.example', language: 'de', externalId: 'b1' };
    expect(read(page(jsonLd(news)), facts)).toMatchObject([facts]);
  });

  test('where it was fetched is its address and its publisher, where it says neither', () => {
    expect(read(page(''), { foundAt: 'https://www.krant.example/brug' })).toMatchObject([
      { url: 'https://www.krant.example/brug', source: 'krant.example' },
    ]);
  });
});

describe('the text of a page', () => {
  test('leaves menus, captions, scripts and footers out', () => {
    const body = `<nav><ul><li>Home<li>Nieuws</ul></nav><main><h1>Brug weer open</h1><figure><img src="x"><figcaption>De brug. Foto: ANP</figcaption></figure>
      ${story}<script>alert('x')</script><div style="display:none">Verborgen tekst die niemand ziet.</div></main><footer>Copyright</footer>`;
    expect(read(page('', body))[0]!.text).toBe(storyText);
  });

  test('is text: markup in it is a character like any other, and invisible characters go', () => {
    const body =
      '<h1>Brug</h1><p>De brug &lt;b&gt;over&lt;/b&gt; het ka&shy;naal&nbsp;is weer open &amp; vrij, meldt de provincie Zeeland.</p>';
    expect(read(page('', body))[0]!.text).toBe(
      'De brug <b>over</b> het kanaal is weer open & vrij, meldt de provincie Zeeland.',
    );
  });

  test('is what the page gives to machines where it shows readers much less', () => {
    const articleBody =
      'DEN HAAG (ANP) - De minister is tevreden over het akkoord.\n\nDe Kamer is dat niet, bleek woensdag in een debat.';
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Minister tevreden', articleBody });
    expect(read(page(head, '<div>Neem een abonnement.</div>'))[0]!.text).toBe(articleBody.replace('\n\n', '\n'));
  });

  test('may be given as text: what begins as HTML is read as HTML', () => {
    expect(readDelivery({ text: `\n<!-- krant -->${page('')}` }, { languages })[0]).toMatchObject({
      title: 'Brug weer open',
      text: storyText,
    });
  });
});

test('the briefs of a page are stories of their own, teasers are not', () => {
  const body = `<main><h1>Brug weer open</h1>${story}</main><section><h2>Meer uit Buitenland</h2>
    <div><h3>Trein ontspoord</h3><p>TURIJN (ANP/DPA) - Een goederentrein is ontspoord.</p><span>35 minuten geleden</span></div>
    <div><h3>Water zakt</h3><p>PARIJS (ANP) - Het water van de Seine zakt.</p><span>1 uur geleden</span></div></section>
    <aside><a href="/x">Tien tips voor de tuin</a><span>3 uur geleden</span><p>Lees hoe je de tuin winterklaar maakt, in tien stappen.</p></aside>`;
  const articles = read(page('', body), {
    publishedAt: '2023-09-17T12:00:00+02:00',
    retrievedAt: '2026-01-29T22:30:00+01:00',
  });
  expect(articles.map(({ title, publishedAt, section }) => [title, publishedAt, section])).toEqual([
    ['Brug weer open', '2023-09-17T12:00:00+02:00', 'Buitenland'],
    ['Trein ontspoord', '2026-01-29T21:55:00+01:00', 'Buitenland'],
    ['Water zakt', '2026-01-29T21:30:00+01:00', 'Buitenland'],
  ]);
});

test('a page with two datelines and no heading has two stories', () => {
  const body = `<main><h1>Brug weer open</h1><p>GOES (ANP) - De brug over het kanaal is weer open, meldt de provincie.</p>
    <p>EDE (ANP) - De trein naar Ede rijdt maandag weer, meldt de spoorbeheerder.</p></main>`;
  expect(read(page('', body)).map(({ text }) => text.slice(0, 4))).toEqual(['GOES', 'EDE ']);
});

describe('markup that is no page', () => {
  test.each([
    ['nested too deep', '<div>'.repeat(10_000), /at most 500 levels/],
    ['in a language that is not read', '<html lang="es"><p>El puente está abierto.', /says it is in "es"/],
    ['empty', '<html><body><script>let x = 1;</script></body></html>', /only the furniture of a page/],
  ])('%s', (_, html, message) => {
    expect(() => read(html)).toThrow(message);
  });

  test.each([
    ['angle brackets', '<'.repeat(1_000_000)],
    ['character references', `<p>${'&amp'.repeat(300_000)}`],
    ['unclosed comments', '<!--'.repeat(300_000)],
    ['paragraphs', '<p>De brug is weer open, meldt de provincie Zeeland. '.repeat(20_000)],
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=b`).join(' ')}>De brug is open.`],
    ['nested divisions', `${'<div>'.repeat(99)}${'<div>De brug is open.</div>'.repeat(30_000)}`],
  ])('a million characters of %s are read in seconds', (_, html) => {
    const start = performance.now();
    try {
      read(html, { language: 'nl' });
    } catch {
      // Refused is as good as read.
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
