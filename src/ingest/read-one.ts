import type { Article, Dateline } from '../model/article.ts';
import { type Delivery, LONGEST_STORY } from '../model/delivery.ts';
import { ProblemError } from '../model/problem.ts';
import { checkDelivery } from './check-delivery.ts';
import { moveDateline } from './dateline/move-dateline.ts';
import { readDateline } from './dateline/read-dateline.ts';
import { guessLanguage } from './guess-language.ts';
import type { ReadingOptions } from './read-delivery.ts';

/** How many lines may stand above a story's dateline: headline, deck, byline, stamp. */
const DEEPEST_HEAD = 8;
const LONGEST_HEAD = 5000;

/** A quiet dateline, in mixed case and without agency, needs at least a short sentence behind it. */
const SHORTEST_LEAD = 40;

/**
 * The text of a delivery as one article, neither split nor cleaned: offsets count in the text as given. For trying a text out
 * and for scoring. Throws a `ProblemError` that names the field, as `readDelivery` does.
 */
export function readOne(
  delivery: Delivery & { readonly title?: string | null },
  { languages }: ReadingOptions,
): Article {
  const { content, language, foundAt, version, status, ...facts } = checkDelivery(delivery, languages);
  if (content.kind !== 'text') {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected text, got ${content.kind}. Offsets count in plain text only.`,
      content.kind,
    );
  }
  const text = content.value;
  if (text.length > LONGEST_STORY) {
    const [most, got] = [LONGEST_STORY, text.length].map((length) => length.toLocaleString('en'));
    throw new ProblemError(
      'TOO_LARGE',
      `Expected at most ${most} characters a story, got ${got}. Send it in parts.`,
      'text',
    );
  }
  if (text.includes('\0')) {
    throw new ProblemError('INVALID_INPUT', 'Expected text, got binary data. Send the story itself as UTF-8.', 'text');
  }
  const title = delivery.title?.trim() ?? '';
  return {
    ...facts,
    title,
    text,
    language: language ?? guessLanguage(text, languages),
    dateline: datelineOf(text, title),
    version: version ?? 1,
    status: status ?? 'USABLE',
    url: foundAt,
    section: null,
    mediaTopics: [],
  };
}

/** In the first lines, or right behind the title where the text repeats it in front. */
function datelineOf(text: string, title: string): Dateline | null {
  const repeated = title !== '' && text.startsWith(title) ? /^[.:!?\s]*/.exec(text.slice(title.length))![0].length : 0;
  let start = repeated > 0 ? title.length + repeated : 0;
  for (const line of text.slice(start, start + LONGEST_HEAD).split('\n', DEEPEST_HEAD)) {
    const indent = line.length - line.trimStart().length;
    const dateline = readDateline(line.trim());
    const certain = dateline && (dateline.form !== 'QUIET' || line.length > dateline.span.end + SHORTEST_LEAD);
    if (certain) return moveDateline(dateline, start + indent);
    start += line.length + 1;
  }
  return null;
}
