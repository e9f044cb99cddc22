import { CARD_SIZE } from '../oembed.ts';
import { darkPalette, lightPalette, pagePalette, propertiesOf } from '../picture/palette.ts';
import { type PictureSources, svgMap } from '../picture/svg-map.ts';
import { ATTRIBUTION, type Publication, type PublishedEvent } from '../publication.ts';
import { element, escapeXml } from '../xml.ts';
import { jsonLd } from './json-ld.ts';
import { whenWords, whereWords, wordsFor } from './words.ts';

export interface PageAddresses {
  readonly cardUrl: string;
  readonly oembedJsonUrl: string;
  readonly oembedXmlUrl: string;
}

/** What the server writes into a built page, so that it reads, prints and is found without a script. */
export interface PageParts {
  readonly title: string;
  readonly language: string;
  /** Goes at the beginning of head: consumers of oEmbed read only its first stretch. */
  readonly head: string;
  /** Goes inside the page's element, which covers it once it runs. */
  readonly body: string;
}

export function pageParts(publication: Publication, sources: PictureSources, addresses: PageAddresses): PageParts {
  return {
    title: `${publication.title} · Dateline`,
    language: publication.language,
    head: headOf(publication, addresses),
    body: bodyOf(publication, sources),
  };
}

/** Puts the parts into the page as it was built. */
export function filled(page: string, { title, language, head, body }: PageParts): string {
  return page
    .replace(/<html lang="[^"]*">/, () => `<html lang="${escapeXml(language)}">`)
    .replace(/<title>[^<]*<\/title>/, () => element('title', title))
    .replace(/<meta charset="utf-8" ?\/?>/, (charset) => charset + head)
    .replace(/<(explorer-app|embedded-story)><\/\1>/, (_, name: string) => `<${name}>${body}</${name}>`);
}

function headOf({ title, url, articles, events, kind, language }: Publication, addresses: PageAddresses): string {
  const description = events[0]?.quotes[0] ?? events.map(({ title: each }) => each).join('; ');
  const meta = (attribute: 'name' | 'property', name: string, content: string | number): string =>
    `<meta ${attribute}="${name}" content="${escapeXml(String(content))}">`;
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escapeXml(addresses.oembedJsonUrl)}" title="${escapeXml(title)}">`,
    `<link rel="alternate" type="text/xml+oembed" href="${escapeXml(addresses.oembedXmlUrl)}" title="${escapeXml(title)}">`,
    `<link rel="canonical" href="${escapeXml(url)}">`,
    meta('name', 'description', description.slice(0, 300)),
    meta('property', 'og:type', kind === 'article' ? 'article' : 'website'),
    meta('property', 'og:site_name', 'Dateline'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description.slice(0, 300)),
    meta('property', 'og:url', url),
    meta('property', 'og:locale', language === 'nl' ? 'nl_NL' : language),
    meta('property', 'og:image', addresses.cardUrl),
    meta('property', 'og:image:width', CARD_SIZE.width),
    meta('property', 'og:image:height', CARD_SIZE.height),
    meta('property', 'og:image:alt', title),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...(articles[0]?.publishedAt && kind === 'article'
      ? [meta('property', 'article:published_time', articles[0].publishedAt)]
      : []),
    `<script type="application/ld+json">${jsonLd({ title, url, articles, events, kind, language, id: '' })}</script>`,
  ].join('');
}

const style = `.still{max-width:44rem;margin:0 auto;padding:1.5rem 1rem;font:1.0625rem/1.55 'Iowan Old Style',Charter,Georgia,serif;${propertiesOf(lightPalette)};color:var(--map-ink)}
.still svg{width:100%;height:auto;display:block;border:1px solid var(--map-border)}.still h1{font-size:1.6rem;line-height:1.2}.still ol{padding:0;list-style:none}
.still li{padding:.7rem 0;border-top:1px solid var(--map-border)}.still blockquote{margin:.4rem 0 0;font-style:italic}.still small{color:var(--map-soft);font-family:system-ui,sans-serif}.still a{color:inherit}
@media (prefers-color-scheme:dark){.still{${propertiesOf(darkPalette)}}}`;

function bodyOf(publication: Publication, sources: PictureSources): string {
  const { title, url, language, articles, events } = publication;
  const words = wordsFor(language);
  const map = svgMap(publication, sources, { width: 700, height: 420, palette: pagePalette });
  const credits = articles.map(({ sourceName, sourceUrl }) =>
    sourceUrl
      ? `<a href="${escapeXml(sourceUrl)}">${words.readAtSource}${sourceName ? ` (${escapeXml(sourceName)})` : ''}</a>`
      : escapeXml(sourceName ?? ''),
  );
  return [
    `<style>${style}</style><article class="still" lang="${escapeXml(language)}">`,
    element('h1', title),
    map && `<figure style="margin:0">${map}<figcaption><small>${escapeXml(ATTRIBUTION)}</small></figcaption></figure>`,
    `${element('h2', words.events)}<ol>${events.map(itemOf).join('')}</ol>`,
    `<p><small>${[...new Set(credits)].filter(Boolean).join(' · ')} <a href="${escapeXml(url)}">${words.openMap}</a></small></p></article>`,
  ]
    .filter(Boolean)
    .join('');
}

function itemOf(event: PublishedEvent): string {
  const { language } = event.article;
  const facts = [whenWords(event), whereWords(event)].filter((fact) => fact !== null).map(escapeXml);
  return [
    '<li>',
    `<small>${facts.join(' · ')}</small><br>`,
    `<a href="${escapeXml(event.url)}">${element('strong', event.title)}</a>`,
    ...event.quotes.map((quote) => `<blockquote lang="${escapeXml(language)}">${escapeXml(quote)}</blockquote>`),
    ...event.relations
      .filter(({ measuredKm }) => measuredKm !== null)
      .map((relation) => element('p', measuredWords(relation, language))),
    '</li>',
  ].join('');
}

function measuredWords(relation: PublishedEvent['relations'][number], language: string): string {
  const km = (value: number | null): string | null =>
    value === null
      ? null
      : new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }).format(value);
  const claimed = km(relation.claimedKm);
  return wordsFor(language).measured(
    claimed && relation.claimedApproximate ? `± ${claimed}` : claimed,
    km(relation.measuredKm)!,
    km(relation.measuredRailKm),
  );
}
