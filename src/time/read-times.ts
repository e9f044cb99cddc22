import type { Sentence } from '../model/sentence.ts';
import type { Tense } from '../model/tense.ts';
import type { Timex } from '../model/timex.ts';
import type { TimeLanguage } from './language.ts';
import { type Line, mayBegin, readLine } from './line.ts';
import { isEssay, isTale, printedDate } from './story.ts';
import type { Match } from './parse/match.ts';
import { readMatch } from './resolve/read-match.ts';
import { readReference } from './resolve/reference.ts';
import { Resolver } from './resolve/resolver.ts';
import { tenseReader } from './tense.ts';

export interface TimeReading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly pack: TimeLanguage;
  /**
   * The document creation time, ISO 8601 with offset or a bare date; its own calendar counts. Null where nothing says it:
   * (nor a date line of the text itself): then relative expressions keep a relative value and get no date.
   */
  readonly reference: {
    readonly instant: string | null;
    /** Zone of the dateline's place in the IANA database (`Asia/Vladivostok`), for "local time"; absent where not known. */
    readonly placeZone?: string | null;
  };
}

/**
 * Finds the time expressions of a story and puts them on the calendar, in text order, without overlaps. Values follow TIMEX3
 * (ISO-TimeML), dates EDTF level 1 (ISO 8601-2). Throws a ProblemError for a reference that is no ISO 8601 time.
 *
 * "Hij kwam afgelopen dinsdag aan" on 2023-09-17 gives "afgelopen dinsdag", DATE, 2023-09-12.
 */
export function readTimes({ text, sentences, pack, reference }: TimeReading): readonly Timex[] {
  const given = readReference(reference.instant, reference.placeZone ?? null, pack.homeZones);
  const lines = sentences.map((sentence) => {
    const line = readLine(text, sentence.start, sentence.end, pack.lexicon);
    return { sentence, line, matches: matchesOf(line, pack) };
  });
  const now = given ?? printedDate(lines);
  const all = lines.flatMap(({ matches }) => matches);
  const resolver = new Resolver(
    now,
    { tale: isTale(all, now), essay: isEssay(all, sentences.length) },
    pack.conventions,
  );
  return lines.flatMap(({ sentence, line, matches }, index) => {
    resolver.enter(index, sentence.paragraph);
    const tenseAt = tenseReader(line, pack.verbForm);
    let tense: Tense | null = null;
    return matches.map((match, i) => {
      // Both ends of a range lie on the same side of now.
      if (!matches[i - 1]?.until) tense = tenseAt(match.from, match.to);
      const span = { start: line[match.from]!.start, end: line[match.to - 1]!.end };
      return { ...readMatch(match, tense, resolver), span, text: text.slice(span.start, span.end) };
    });
  });
}

/** Tries every parser at every word, keeps the longest match, goes on after it, then refines. */
function matchesOf(line: Line, { parsers, refiners, conventions }: TimeLanguage): readonly Match[] {
  const found: Match[] = [];
  for (let at = 0; at < line.length; ) {
    if (!mayBegin(line[at]!)) {
      at++;
      continue;
    }
    let best: Match | null = null;
    for (const parse of parsers) {
      const match = parse(line, at, conventions);
      if (match && (!best || match.to > best.to)) best = match;
    }
    if (best) found.push(best);
    at = best ? best.to : at + 1;
  }
  return refiners.reduce<readonly Match[]>((matches, refine) => refine(matches, line, conventions), found);
}
