/** Words to mark in a text; offsets in UTF-16 code units, end exclusive. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'place' | 'time' | 'claim';
  /** What a click goes to: an event, or the mention itself. */
  readonly event: string | null;
  readonly id: string;
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mark: TextMark | null;
}

const precedence = { place: 0, time: 1, claim: 2 } as const;

/**
 * The stretch `from`..`to` of a text cut into marked and plain pieces, in order. Where marks overlap, a place or time shows and the
 * claim around it is cut, so that no underline is lost; of two of a kind the shorter shows.
 */
export function piecesOf(text: string, from: number, to: number, marks: readonly TextMark[]): Piece[] {
  const inside = marks
    .filter((mark) => mark.start < to && mark.end > from)
    .sort((a, b) => precedence[a.kind] - precedence[b.kind] || a.end - a.start - (b.end - b.start));
  const cuts = [
    ...new Set([from, to, ...inside.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])]),
  ].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    return { start, text: text.slice(start, end), mark: inside.find((m) => m.start <= start && m.end >= end) ?? null };
  });
}

/** The paragraphs of a text as stretches, blank lines left out; `from` is where to begin. */
export function paragraphsOf(text: string, from = 0): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = from;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}
