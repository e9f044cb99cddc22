import type { Span } from '../../model/span.ts';

/** Small words inside place names: Wijk aan Zee, Santiago de Chile, Newcastle upon Tyne. */
const PARTICLES = new Set(
  (
    "aan aan den der de den het in op bij en a/d a/h a/z am an im bei ob vor auf der die upon on by of the and le la les l' sur sous " +
    "en au aux lès et di del della d' do da dos das el al los las e i y ter ten te zu"
  ).split(' '),
);

/** Rivers that German towns carry behind a slash, which joins no two places there: Frankfurt/Main. */
const RIVERS = new Set(
  'main oder saale rhein donau neckar inn ruhr elbe weser spree isar lahn mosel sieg m. o. s.'.split(' '),
);

/** A word of a name: 's-Hertogenbosch, D'AMPEZZO, ST., MAR-A-LAGO, D.C. */
const NAME_WORD = /^(?:['’‘`]?[sStT]-)?(?:[\p{L}]['’`])?\p{Lu}[\p{L}\p{M}'’`.-]*$/u;

const LONGEST_NAME_WORDS = 6;

/**
 * Splits the words of a dateline into places, one span each: a slash joins places; behind a comma stands the region
 * (`KYIV, Ukraine`), which is no place of its own. Null where the words are no names.
 */
export function splitPlaces(words: string, offset: number): readonly Span[] | null {
  const [named, ...regions] = pieces(words, /,/g);
  if (regions.some(({ text }) => !/^\p{Lu}[\p{L}. -]{1,30}$/u.test(text))) return null;
  const places = joined(named!).map((piece) => withoutQualifier(piece));
  if (places.some((piece) => !isPlaceName(piece.text))) return null;
  return places.map(({ text, start }) => ({ start: offset + start, end: offset + start + text.length }));
}

/** True for one to six words with capitals, small words between them. */
function isPlaceName(name: string): boolean {
  const [first, ...rest] = name.split(/[ /]/) as [string, ...string[]];
  if (rest.length >= LONGEST_NAME_WORDS || !/\p{L}{2}/u.test(name)) return false;
  const opens = NAME_WORD.test(first) || (rest.length > 0 && /^['’‘`][sStT]$/.test(first));
  const last = rest.at(-1) ?? first;
  return (
    opens && NAME_WORD.test(last) && rest.every((word) => NAME_WORD.test(word) || PARTICLES.has(word.toLowerCase()))
  );
}

/** True for a name printed in capitals, but for its small words and the odd letter: `McALLEN`, `GROßENHAIN`, `'s-HERTOGENBOSCH`. */
export function isShouted(name: string): boolean {
  const words = name.split(/[ /]/).filter((word) => !PARTICLES.has(word) && !/^['’‘][st]$/.test(word));
  return isPlaceName(name) && words.every((word) => count(word, /\p{Lu}/gu) > 2 * count(word, /\p{Ll}/gu));
}

function count(word: string, letters: RegExp): number {
  return word.match(letters)?.length ?? 0;
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Cuts at each match of `separator` and trims, keeping where each piece starts. */
function pieces(words: string, separator: RegExp, from = 0): Piece[] {
  const cuts = [...words.matchAll(separator)];
  return [...cuts, null].map((cut, index) => {
    const previous = cuts[index - 1];
    const start = previous ? previous.index + previous[0].length : 0;
    const raw = words.slice(start, cut?.index);
    return { text: raw.trim(), start: from + start + (raw.length - raw.trimStart().length) };
  });
}

/** Places joined by slashes; one letter behind a slash (Alphen a/d Rijn) or a river (Frankfurt/Main) joins nothing. */
function joined(piece: Piece): Piece[] {
  const parts = pieces(piece.text, /\//g, piece.start);
  const single =
    parts.some(({ text }) => /^.?(?: |$)/u.test(text)) ||
    (parts.length === 2 && RIVERS.has(parts[1]!.text.toLowerCase()));
  return single ? [piece] : parts;
}

/** `Frankfurt (Oder)` is looked up as printed before its brackets. */
function withoutQualifier({ text, start }: Piece): Piece {
  return { text: text.replace(/\s+\(\p{Lu}[\p{L}. ]*\)$/u, ''), start };
}
