/**
 * A half-open stretch of one text: `text.slice(start, end)`.
 * Offsets count UTF-16 code units, as JavaScript strings do.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer` (equal spans count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
