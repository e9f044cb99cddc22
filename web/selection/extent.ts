/** A stretch of time in ms since 1970, `to` exclusive. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

interface Timed {
  readonly edtf?: string | null;
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

/**
 * Where a time lies on the axis. A date of day precision or coarser is that calendar date wherever the reader is, so it is laid out
 * in UTC from its EDTF; clock times are instants. Null when there is no calendar time at all.
 */
export function extentOf(when: Timed | null | undefined): Extent | null {
  if (!when) return null;
  const written = when.edtf ? parseEdtf(when.edtf) : null;
  if (written) return written;
  const from = Date.parse(when.earliest ?? when.latest ?? '');
  const to = Date.parse(when.latest ?? when.earliest ?? '');
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to: Math.max(to, from + 1) };
}

/**
 * The extent of an EDTF level 1 date or interval: `2023-09`, `2023-09-12/2023-09-17`, `2023-09-XX`, `2023~`.
 * Null for an open interval without any end, a season, and whatever is not EDTF.
 */
export function parseEdtf(text: string): Extent | null {
  const [first = '', second] = text.split('/');
  const start = parseDate(first);
  if (second === undefined) return start;
  const end = parseDate(second);
  if (start && end) return { from: start.from, to: end.to };
  return start ?? end;
}

const datePattern = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[~?%]?$/;

function parseDate(text: string): Extent | null {
  if (text.includes('T')) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? null : { from: at, to: at + (/T\d\d$/.test(text) ? 3_600_000 : 60_000) };
  }
  const match = datePattern.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  const yearFrom = Number(year.replaceAll('X', '0'));
  if (month === undefined || month === 'XX') {
    return { from: Date.UTC(yearFrom, 0), to: Date.UTC(Number(year.replaceAll('X', '9')) + 1, 0) };
  }
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined || day === 'XX')
    return { from: Date.UTC(yearFrom, Number(month) - 1), to: Date.UTC(yearFrom, Number(month)) };
  return {
    from: Date.UTC(yearFrom, Number(month) - 1, Number(day)),
    to: Date.UTC(yearFrom, Number(month) - 1, Number(day) + 1),
  };
}
