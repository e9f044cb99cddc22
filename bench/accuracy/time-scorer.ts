import type { GoldDocument, TimexAnnotation } from './time-corpus.ts';

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface TimeScore {
  readonly strict?: Measure;
  readonly relaxed?: Measure;
  readonly value: Measure;
  /** Of sentence values: those that name a place on the calendar. */
  readonly calendar?: Measure;
  readonly misses: readonly string[];
}

interface Count {
  hit: number;
  gold: number;
  found: number;
}

const count = (): Count => ({ hit: 0, gold: 0, found: 0 });

function measure({ hit, gold, found }: Count): Measure {
  const [precision, recall] = [found ? hit / found : 0, gold ? hit / gold : 0];
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The measures of `score.mjs`: spans one to one by exact match, then largest overlap; a value counts on an overlapping span. */
export function scoreDocuments(
  documents: readonly GoldDocument[],
  read: (document: GoldDocument) => readonly TimexAnnotation[],
): TimeScore {
  const [strict, relaxed, value, calendar] = [count(), count(), count(), count()];
  const misses: string[] = [];
  for (const document of documents) {
    const found = read(document);
    if (document.sentences) scoreSentences(document, found, { value, calendar }, misses);
    else scoreSpans(document, found, { strict, relaxed, value }, misses);
  }
  if (!relaxed.gold) return { value: measure(value), calendar: measure(calendar), misses };
  return { strict: measure(strict), relaxed: measure(relaxed), value: measure(value), misses };
}

function scoreSpans(
  document: GoldDocument,
  found: readonly TimexAnnotation[],
  counts: Record<'strict' | 'relaxed' | 'value', Count>,
  misses: string[],
): void {
  const gold = document.timexes ?? [];
  const pairs = gold
    .flatMap((g) =>
      found.map((f) => ({
        g,
        f,
        shared: Math.min(g.end, f.end) - Math.max(g.start, f.start),
        same: g.start === f.start && g.end === f.end,
      })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => Number(b.same) - Number(a.same) || b.shared - a.shared || a.g.start - b.g.start);
  const taken = new Set<TimexAnnotation>();
  const matched = pairs.filter(({ g, f }) => {
    if (taken.has(g) || taken.has(f)) return false;
    taken.add(g).add(f);
    return true;
  });
  for (const tally of Object.values(counts)) {
    tally.gold += gold.length;
    tally.found += found.length;
  }
  counts.strict.hit += matched.filter(({ same }) => same).length;
  counts.relaxed.hit += matched.length;
  counts.value.hit += matched.filter(({ g, f }) => g.value.trim() === f.value).length;
  const shown = (start: number, end: number) => document.text.slice(start, end).replace(/\s+/g, ' ');
  const around = ({ start, end }: TimexAnnotation) =>
    `${shown(Math.max(0, start - 60), start)}[${shown(start, end)}]${shown(end, end + 40)}`;
  for (const { g, f } of matched)
    if (g.value !== f.value)
      misses.push(`VALUE ${g.value} got ${f.value} "${shown(f.start, f.end)}" ${document.dct} ${around(g)}`);
  for (const g of gold) if (!taken.has(g)) misses.push(`MISSED ${g.value} ${around(g)}`);
  for (const f of found) if (!taken.has(f)) misses.push(`EXTRA ${f.value} ${around(f)}`);
}

const CALENDAR = /^\d{4}(-\d\d|-W\d\d|-Q\d|-S[PUAI]|$)/;

function scoreSentences(
  document: GoldDocument,
  found: readonly TimexAnnotation[],
  counts: Record<'value' | 'calendar', Count>,
  misses: string[],
): void {
  for (const sentence of document.sentences ?? []) {
    const gold = sentence.values.map(({ value }) => value);
    const read = found
      .filter(({ start, end }) => start < sentence.end && sentence.start < end)
      .map(({ value }) => value);
    const { missing, extra } = compareBags(gold, read, counts.value);
    compareBags(
      gold.filter((value) => CALENDAR.test(value)),
      read.filter((value) => CALENDAR.test(value)),
      counts.calendar,
    );
    if (missing.length || extra.length) {
      misses.push(
        `missing ${missing} extra ${extra} ${document.dct} ${document.text.slice(sentence.start, sentence.end)}`,
      );
    }
  }
}

function compareBags(gold: readonly string[], found: readonly string[], tally: Count) {
  const extra = [...found];
  const missing = gold.filter((value) => {
    const at = extra.indexOf(value);
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  tally.gold += gold.length;
  tally.found += found.length;
  tally.hit += gold.length - missing.length;
  return { missing, extra };
}
