import type { Dateline } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { asWallClock, isWeekday, type PrintedDate, readPrintedDate } from '../calendar-words.ts';
import type { WallClock } from '../instant.ts';
import { isKnownAgency, readAgencies, readCutAgencies } from './agencies.ts';
import { isShouted, splitPlaces } from './place-name.ts';

/** What opens a paragraph, with how far it can be believed. Spans count from the start of the paragraph. */
export interface OpeningDateline extends Dateline {
  /**
   * SIGNED by an agency, SHOUTED in capitals, or QUIET: mixed case without agency, which running text can look like too
   * and which only a story's first paragraph is trusted with.
   */
  readonly form: 'SIGNED' | 'SHOUTED' | 'QUIET';
  /** The date that the line prints, where it prints a whole one: `Middelburg, 29 januari 2014 –`. */
  readonly date: WallClock | null;
}

/** No dateline is longer than this: a bound on what is looked at in each paragraph. */
const LONGEST = 160;

/** Words in capitals that newspapers put before a dash or a full stop where a place might stand. */
const KICKERS = new Set(
  (
    'LIVE LIVEBLOG UPDATE VIDEO FOTO FOTOS BEELD KIJK LEES LUISTER INTERVIEW OPINIE COLUMN ANALYSE REPORTAGE EXCLUSIEF BREAKING ' +
    'ACHTERGROND NIEUWS SPORT WEER VERKEER DOSSIER PODCAST RECENSIE REVIEW PORTRET ESSAY COMMENTAAR RECTIFICATIE CORRECTIE ' +
    'HERHALING ADVERTENTIE NOOT QUIZ TIP EXCLUSIVE OPINION ANALYSIS EXPLAINER CORRECTION FACTBOX NEWS WATCH EILMELDUNG KORREKTUR ' +
    'MEINUNG KOMMENTAR ENTRETIEN VIDÉO DIRECT TRIBUNE EXCLUSIF'
  ).split(' '),
);

/**
 * Reads the dateline that a paragraph opens with: `BEIJING/NEW DELHI (ANP/RTR) - `, `GOES - `, `LONDON, March 3 (Reuters) — `,
 * `-Vaticaanstad- `, `8:49 VLISSINGEN - `, `WASHINGTON. `. Null where it opens with none. With `cutShort` the page ended here,
 * perhaps within the dateline, and `GELIDA (ANP/R` or `ULAANBAATAR` alone counts too.
 */
export function readDateline(paragraph: string, cutShort = false): OpeningDateline | null {
  const head = paragraph.slice(0, LONGEST);
  const from = prefixLength(head);
  return (
    betweenHyphens(head) ??
    dashed(head, from) ??
    signedWithoutDash(head, from) ??
    datedWithoutDash(head, from) ??
    stopped(head, from) ??
    (cutShort && paragraph.length <= LONGEST ? cut(head, from) : null)
  );
}

/** A clock or a day that some sites print before the dateline: `8:49 VLISSINGEN - `, `13 oktober GOES - `. */
function prefixLength(head: string): number {
  const match = /^(?:\d{1,2}[.:]\d{2}(?:\s?(?:uur|u|Uhr|h))?|(\d{1,2} \p{Ll}{3,9}))\s+(?=\p{Lu})/u.exec(head);
  return match && (match[1] === undefined || readPrintedDate(match[1])) ? match[0].length : 0;
}

/** `-Vaticaanstad- ` */
function betweenHyphens(head: string): OpeningDateline | null {
  const match = /^[-–—]\s?([^-–—\d]{2,40}?)\s?[-–—]\s?(?=["'“„«‘\p{Lu}])/u.exec(head);
  const stem = match && readStem(match[1]!, match[0].indexOf(match[1]!));
  return stem && believed(head, stem, match[0].length);
}

/** Everything that ends in a dash, be it one that an encoding broke; Belga ends its datelines in `=`, Americans glue an em dash. */
function dashed(head: string, from: number): OpeningDateline | null {
  const dash = /(?:\s|(?<=\)))(?:[-–—\ufffd]{1,2}|=)(?=\s|$|["“„«])\s?|(?<=\p{Lu})—(?=["“]?\p{Lu}\p{Ll})/u.exec(
    head.slice(from),
  );
  if (!dash) return null;
  const end = from + dash.index + dash[0].length;
  // `KYIV, Ukraine — (AP) — `: the agency stands between dashes of its own.
  const apart = /^\(([^()]{2,60})\)\s?[-–—]{1,2}\s/.exec(head.slice(end));
  const stem = readStem(head.slice(from, from + dash.index), from);
  const agencies = apart && stem?.agencies.length === 0 ? readAgencies(apart[1]!) : null;
  return stem && believed(head, agencies ? { ...stem, agencies } : stem, agencies ? end + apart![0].length : end);
}

/** `MOSCOW (AP) The ...`, `Aachen (dpa). Die ...`, `BOZEN (pir). Die ...`: brackets that can only be an agency's or a writer's need no dash. */
function signedWithoutDash(head: string, from: number): OpeningDateline | null {
  const match = /^([^()]{2,80})\(([^()]{1,60})\)(\s?[.:,])?\s*(?=["“„«]?\p{Lu})/u.exec(head.slice(from));
  if (!match) return null;
  const [whole, words, inside, stop] = match as unknown as [string, string, string, string | undefined];
  const end = from + whole.length;
  // A writer's initials are no agency.
  const initials = /^\p{Ll}{1,4}$/u.test(inside) && !isKnownAgency(inside);
  const stem = readStem(initials ? words.trimEnd() : whole.slice(0, words.length + inside.length + 2), from);
  if (!stem) return null;
  if (initials) return stem.shouted && stop ? believed(head, stem, end) : null;
  const certain = stem.agencies.length > 0 && stem.agencies.every(isKnownAgency);
  return certain && (stem.shouted || stop) ? believed(head, stem, end) : null;
}

/** `LONDON, March 11 The ...`: feeds drop Reuters' dash, but the date closes the dateline as well. */
function datedWithoutDash(head: string, from: number): OpeningDateline | null {
  const match = /^([^,()]{2,60}, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}) (?:\* )?(?=["“]?\p{Lu})/u.exec(head.slice(from));
  const stem = match && readStem(match[1]!, from);
  return stem?.shouted && stem.date ? believed(head, stem, from + match![0].length) : null;
}

/** `WASHINGTON. The ...` */
function stopped(head: string, from: number): OpeningDateline | null {
  const match = /^([^.!?:;,()\d]{4,40})\.\s+(?=["'“„«‘]?\p{Lu})/u.exec(head.slice(from));
  const stem = match && readStem(match[1]!, from);
  return stem?.shouted ? believed(head, stem, from + match![0].length) : null;
}

/** What is left of a dateline at the end of a page that was cut off. */
function cut(head: string, from: number): OpeningDateline | null {
  const match = /^([^()]{2,60}?)\s*(?:\(([^()]*)\)?)?$/u.exec(head.slice(from));
  const stem = match && readStem(match[1]!, from);
  if (!stem?.shouted || isKicker(head, stem)) return null;
  const agencies = readCutAgencies(match![2] ?? '');
  return {
    span: { start: 0, end: head.length },
    places: stem.places,
    agencies,
    date: null,
    form: agencies.length > 0 ? 'SIGNED' : 'SHOUTED',
  };
}

/** A dateline taken apart, before it is believed. */
interface Stem {
  readonly places: readonly Span[];
  readonly agencies: readonly string[];
  readonly date: PrintedDate | null;
  readonly shouted: boolean;
}

/** Reads what stands before the dash: places, perhaps a region and a date behind commas, perhaps agencies in brackets. */
function readStem(stem: string, offset: number): Stem | null {
  const bracket = /\s*\(([^()]{2,60})\)\s*$/.exec(stem);
  const agencies = bracket ? readAgencies(bracket[1]!) : [];
  if (agencies === null) return null;
  const undated = bracket ? stem.slice(0, bracket.index) : stem;
  const dated = trailingDate(undated);
  const words = dated ? undated.slice(0, dated.at) : undated;
  const places = splitPlaces(words, offset);
  if (places === null || isSpelledOut(words, agencies)) return null;
  const shouted = places.every(({ start, end }) => isShouted(words.slice(start - offset, end - offset)));
  return { places, agencies, date: dated?.date ?? null, shouted };
}

/** `Autoriteit Persoonsgegevens (AP)`: brackets that hold the initials of the words before them explain an abbreviation. */
function isSpelledOut(words: string, agencies: readonly string[]): boolean {
  const initials = words
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('');
  return agencies.length === 1 && initials.length > 1 && initials.toLowerCase() === agencies[0]!.toLowerCase();
}

/** A date behind the last comma (`, le 3 mars`), behind the last two (`, March 3, 2024`) or, starting with its day, behind a space. */
function trailingDate(words: string): { readonly at: number; readonly date: PrintedDate | null } | null {
  const last = words.lastIndexOf(',');
  const starts = last < 0 ? [words.search(/\s\d/)] : [words.lastIndexOf(',', last - 1), last];
  for (const at of starts) {
    const tail = at < 0 ? '' : words.slice(at + 1).trim();
    const date = readPrintedDate(tail);
    if (date || isWeekday(tail)) return { at, date };
  }
  return null;
}

/** Decides whether the parts together may be believed. */
function believed(head: string, stem: Stem, end: number): OpeningDateline | null {
  const { places, agencies, shouted } = stem;
  const opening = { span: { start: 0, end }, places, agencies, date: asWallClock(stem.date) };
  if (agencies.length > 0) return shouted || agencies.some(isKnownAgency) ? { ...opening, form: 'SIGNED' } : null;
  // A line that goes on in capitals is a heading and opens no story.
  const rest = head.slice(end, end + 60);
  if (isKicker(head, stem) || (rest !== '' && !/\p{Ll}/u.test(rest))) return null;
  if (shouted) return { ...opening, form: 'SHOUTED' };
  const opensSentence = /^["'“„«‘(]?[\p{Lu}\d]/u.test(head.slice(end));
  const short = places.every((span) => head.slice(span.start, span.end).split(' ').length <= 3);
  return opensSentence && short ? { ...opening, form: 'QUIET' } : null;
}

function isKicker(head: string, { places }: Stem): boolean {
  return places.some(({ start, end }) => {
    const words = head.slice(start, end);
    return (
      /^(?:BY|DOOR|VON|PAR) /.test(words) ||
      KICKERS.has(words.toUpperCase()) ||
      isKnownAgency(words) ||
      isWeekday(words)
    );
  });
}
