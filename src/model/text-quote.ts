import type { Span } from './span.ts';

/** Words with what stands around them, so that they are found again in a changed text: Web Annotation's TextQuoteSelector. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Code units on either side that a quote remembers. */
const CONTEXT = 64;

/** The words of a span, with their surroundings. */
export function quoteOf(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Where a quote's words stand in a text: of all their occurrences the one whose surroundings agree longest with the quote's. Null where
 * the words are gone. `isUnique` is false where the quote fits another occurrence just as well; the first of those is given.
 *
 * The quote "Bergen" with the suffix " in Noorwegen" finds the second name of "Van Bergen naar Bergen in Noorwegen".
 */
export function anchorOf(text: string, quote: TextQuote): (Span & { readonly isUnique: boolean }) | null {
  if (quote.exact === '') return null;
  let [best, bestAgreement, isUnique] = [-1, -1, true];
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const agreement =
      agreementBefore(text, at, quote.prefix) + agreementAfter(text, at + quote.exact.length, quote.suffix);
    if (agreement > bestAgreement) [best, bestAgreement, isUnique] = [at, agreement, true];
    else if (agreement === bestAgreement) isUnique = false;
  }
  return best < 0 ? null : { start: best, end: best + quote.exact.length, isUnique };
}

function agreementBefore(text: string, at: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && at - length > 0 && text[at - length - 1] === prefix[prefix.length - length - 1])
    length++;
  return length;
}

function agreementAfter(text: string, at: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[at + length] === suffix[length]) length++;
  return length;
}
