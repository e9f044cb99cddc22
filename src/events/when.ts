import type { When } from '../model/event.ts';
import type { Timex } from '../model/timex.ts';
import type { Happening } from './happening.ts';
import type { SentenceReading } from './reading.ts';
import type { EventsVocabulary } from './vocabulary.ts';

/** The time that a happening's own sentence gives it; null where it gives none. */
export function whenOf(
  { reading, kind, first, last, ownTimex }: Happening,
  vocabulary: EventsVocabulary,
  taken: ReadonlySet<Timex>,
): When | null {
  if (ownTimex) return whenAt(ownTimex);
  const { clauses } = reading;
  const verbs = reading.cues
    .filter(({ label }) => label.form === 'VERB' && label.kind !== 'STATEMENT' && label.kind !== kind)
    .map((cue) => clauses[cue.first]);
  // "Hij vloog naar Jakarta en reist woensdag door": a day in a clause with a verb of its own is that verb's.
  const isFree = ({ timex, token }: { timex: Timex; token: number }): boolean =>
    !taken.has(timex) && (clauses[token] === clauses[first] || !verbs.includes(clauses[token]));
  const usable = usableTimexes(reading, vocabulary).filter(isFree);
  if (usable.length === 0) return sinceWhen(reading, clauses[first]!, vocabulary);
  const nearest = usable
    .map(({ timex, token }) => {
      const gap = token > last ? token - last : Math.max(0, first - token);
      const attribute =
        vocabulary.space.prepositions.labelOf(reading.words[token - 1] ?? '') === 'OF' ? attributeCost : 0;
      return { timex, cost: gap + attribute + acrossClauses * Math.abs(clauses[token]! - clauses[first]!) };
    })
    .sort((a, b) => a.cost - b.cost)[0];
  return nearest ? whenAt(nearest.timex) : null;
}

/** "Het ontzet van 1574 is vrijdag gevierd": the year is the noun's. */
const attributeCost = 8;
/** What a clause boundary between a happening and a time counts for, in words. */
const acrossClauses = 10;

/** Whether a sentence gives a time in the clause of these words. */
export function hasTimeInClause({ reading, first }: Happening, { span }: When): boolean {
  const token = reading.tokens.findIndex(({ end }) => span !== null && end > span.start);
  return span !== null && token >= 0 && reading.clauses[token] === reading.clauses[first];
}

/** Expressions that name a day or a stretch of the calendar, with the token they begin at. "Sinds zondag" names a beginning only. */
function usableTimexes(
  { tokens, words, timexes }: SentenceReading,
  { since }: EventsVocabulary,
): { timex: Timex; token: number }[] {
  return timexes.flatMap((timex) => {
    if (timex.type === 'DURATION' || timex.type === 'SET' || isVague(timex)) return [];
    const token = tokens.findIndex(({ end }) => end > timex.span.start);
    return token < 0 || (token > 0 && since.endingAt(words, token - 1)) || since.labelOf(words[token]!)
      ? []
      : [{ timex, token }];
  });
}

/** "Kunnen sinds woensdag weer over de brug": from then on. */
function sinceWhen(
  { tokens, words, timexes, clauses }: SentenceReading,
  clause: number,
  { openEnded }: EventsVocabulary,
): When | null {
  const since = timexes.find((timex) => {
    const token = tokens.findIndex(({ end }) => end > timex.span.start);
    const opens = openEnded.labelOf(words[token] ?? '') ?? openEnded.labelOf(words[token - 1] ?? '');
    return (
      clauses[token] === clause &&
      timex.type === 'DATE' &&
      timex.edtf !== null &&
      opens !== null &&
      !timex.edtf.startsWith('..')
    );
  });
  if (!since) return null;
  const when = whenAt(since);
  return { ...when, edtf: when.edtf!.includes('/') ? when.edtf : `${when.edtf}/..`, latest: null };
}

/** "Eerder", "nu", "later": a direction in time, no time. */
function isVague({ value, edtf }: Timex): boolean {
  return edtf === null && (/_REF$/.test(value) || /^T/.test(value) || value === '');
}

/**
 * An event's date is its day: the hour stands in `earliest` and `latest`, the doubt of "5 april?" in `uncertain`, so that events of one day
 * are found by it.
 */
function whenAt({ edtf, earliest, latest, precision, approximate, uncertain, text, span }: Timex): When {
  return {
    edtf: edtf && dayOf(edtf.replaceAll('?', '').replaceAll('%', '~')),
    earliest,
    latest,
    precision,
    approximate,
    uncertain,
    text,
    span,
  };
}

function dayOf(edtf: string): string {
  const [from, to] = edtf.replaceAll(/T[^/]*/g, '').split('/');
  return to === undefined || to === from ? from! : `${from}/${to}`;
}

/** The day on which the story was published, in the publisher's own zone: for a lead that names no time. Marked as inferred. */
export function publicationDay(publishedAt: string | null): When | null {
  const parts =
    /^(\d{4}-\d\d-\d\d)T.*?(Z|[+-]\d\d:\d\d)$/.exec(publishedAt ?? '') ??
    /^(\d{4}-\d\d-\d\d)()/.exec(publishedAt ?? '');
  if (!parts) return null;
  const [, day, zone] = parts;
  const earliest = new Date(`${day}T00:00:00${zone || 'Z'}`);
  const latest = new Date(earliest.getTime() + dayMs);
  return {
    edtf: day!,
    earliest: earliest.toISOString(),
    latest: latest.toISOString(),
    precision: 'DAY',
    approximate: false,
    uncertain: true,
    text: null,
    span: null,
  };
}

export const dayMs = 86_400_000;

/** True where both may be one and the same time: they overlap, or one of them is unknown. */
export function mayCoincide(a: When | null, b: When | null): boolean {
  if (!a || !b) return true;
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null)
    return a.edtf === b.edtf && a.text === b.text;
  return a.earliest < b.latest && b.earliest < a.latest;
}
