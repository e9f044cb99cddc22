import type { GivenLocation } from '../../model/article.ts';
import { primaryLanguage } from '../../model/language.ts';
import { cleanLine } from '../clean-text.ts';
import { locationOfJsonLd } from '../formats/given-location.ts';
import { type PageScan, visibleLines } from './scan-page.ts';

/** What a page says about its story in its head, before anyone reads the text. */
interface PageFacts {
  readonly headline: string | null;
  /** As written, in whatever notation. */
  readonly published: string | null;
  readonly section: string | null;
  readonly language: string | null;
  /** The story's own address. */
  readonly url: string | null;
  /** The text of the story, where the page gives it to machines. */
  readonly body: string | null;
  readonly location: GivenLocation | null;
}

/** schema.org's kinds of article: NewsArticle, ReportageNewsArticle, LiveBlogPosting ... */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
const DEEPEST = 6;

/** JSON-LD first, then OpenGraph and other meta elements, then the document itself: the most deliberate statement wins. */
export function readPageFacts(scan: PageScan): PageFacts {
  const article = articleOf(scan.jsonLd);
  const meta = (...names: string[]) => names.map((name) => scan.metas.get(name)).find((content) => content) ?? null;
  return {
    headline: plain(
      textOf(article?.headline) ??
        statedTitle(meta('og:title', 'twitter:title'), meta('og:site_name')) ??
        scan.heading ??
        withoutSiteName(scan.title),
    ),
    published:
      textOf(article?.datePublished) ??
      meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'dcterms.created',
        'pubdate',
        'dc.date.issued',
      ) ??
      scan.time,
    section: plain(textOf(article?.articleSection) ?? meta('article:section', 'og:article:section', 'section')),
    language: primaryLanguage(
      textOf(article?.inLanguage) ?? scan.language ?? meta('og:locale', 'content-language', 'language'),
    ),
    url:
      addressOf(article?.url) ??
      addressOf(article?.mainEntityOfPage) ??
      httpAddress(scan.canonical) ??
      httpAddress(meta('og:url')),
    body: textOf(article?.articleBody),
    location: locationOfJsonLd(article?.contentLocation),
  };
}

type Json = Readonly<Record<string, unknown>>;

/** The first article of the page's JSON-LD; broken JSON says nothing. */
function articleOf(scripts: readonly string[]): Json | null {
  for (const script of scripts) {
    try {
      const article = findArticle(JSON.parse(script.trim()), 0);
      if (article) return article;
    } catch {
      // Pages often print JSON-LD that is not JSON; the other statements remain.
    }
  }
  return null;
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map((each) => findArticle(each, depth + 1)).find((found) => found) ?? null;
  const node = value as Json;
  const types = [node['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return node;
  return findArticle(node['@graph'], depth + 1) ?? findArticle(node.mainEntity, depth + 1);
}

/** A string, the first string of a list, or the `@value` or `name` of an object. */
function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text =
    typeof first === 'object' && first !== null
      ? ((first as Json)['@value'] ?? (first as Json).name ?? (first as Json).alternateName)
      : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** Without the markup and the character references that some pages print into their JSON. */
function plain(text: string | null): string | null {
  return (text && cleanLine(visibleLines(text).join(' '))) || null;
}

function addressOf(value: unknown): string | null {
  return httpAddress(
    typeof value === 'object' && value !== null ? textOf((value as Json)['@id'] ?? (value as Json).url) : textOf(value),
  );
}

function httpAddress(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : null;
}

/** Some pages put the paper's name behind the title that they state, too. */
function statedTitle(title: string | null, site: string | null): string | null {
  const tail = site && title?.endsWith(site) ? title.slice(0, -site.length).replace(/\s*[|–—·-]\s*$/, '') : null;
  return tail || title;
}

/** `Brug weer open | Krant` and `Brug weer open - Krant` name the paper last. */
function withoutSiteName(title: string | null): string | null {
  return title?.replace(/ [|–—-] [^|–—]{2,40}$/, '') ?? null;
}
