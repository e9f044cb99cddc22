import type { Dateline } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** The dateline of a paragraph that starts at `offset` of its text. */
export function moveDateline({ span, places, agencies }: Dateline, offset: number): Dateline {
  const moved = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
  return { span: moved(span), places: places.map(moved), agencies };
}
