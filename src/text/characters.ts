/** What a UTF-16 code unit is to a reader of words. Uncased letters (Arabic, Han) are LETTER. */
export const SPACE = 1;
export const UPPER = 2;
export const LOWER = 3;
const LETTER = 4;
export const DIGIT = 5;
export const MARK = 6;
const OTHER = 7;

/** Class of each code unit, filled as they are met: regular expressions cost too much to ask for every character. */
const classes = new Uint8Array(0x10000);

/** The class of the code unit; one half of a surrogate pair is OTHER, see {@link characterLength}. */
export function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

/** True for what words are made of. */
export function isWordUnit(unit: number): boolean {
  const found = classOf(unit);
  return found >= UPPER && found <= MARK;
}

/** True for letters of any case. */
export function isLetter(unit: number): boolean {
  const found = classOf(unit);
  return found >= UPPER && found <= LETTER;
}

/**
 * Code units of the visible character at `index`: 2 for a surrogate pair, more for an emoji with its modifiers and joiners,
 * 1 for all else, lone surrogates too. Never past `end`.
 */
export function characterLength(text: string, index: number, end: number): number {
  let at = index + unitsAt(text, index, end);
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit === ZERO_WIDTH_JOINER && at + 1 < end) at += 1 + unitsAt(text, at + 1, end);
    else if (unit === VARIATION_SELECTOR || unit === KEYCAP) at += 1;
    else if (isEmojiModifier(text, at, end)) at += 2;
    else break;
  }
  return at - index;
}

const ZERO_WIDTH_JOINER = 0x200d;
const VARIATION_SELECTOR = 0xfe0f;
const KEYCAP = 0x20e3;

function unitsAt(text: string, index: number, end: number): number {
  if (index + 1 >= end) return 1;
  const high = text.charCodeAt(index);
  const low = text.charCodeAt(index + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000 ? 2 : 1;
}

/** Skin tones, U+1F3FB to U+1F3FF. */
function isEmojiModifier(text: string, index: number, end: number): boolean {
  if (text.charCodeAt(index) !== 0xd83c || index + 1 >= end) return false;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdffb && low <= 0xdfff;
}

function classify(character: string): number {
  if (/^[\s\p{Cc}\u200b\ufeff]$/u.test(character)) return SPACE;
  if (/^\p{Lu}|\p{Lt}$/u.test(character)) return UPPER;
  if (/^\p{Ll}$/u.test(character)) return LOWER;
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{Nd}$/u.test(character)) return DIGIT;
  // A soft hyphen and a zero-width joiner are printed inside words and seen by nobody.
  if (/^[\p{M}\u00ad\u200c\u200d]$/u.test(character)) return MARK;
  return OTHER;
}
