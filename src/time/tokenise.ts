/** A run of letters, a run of digits, or one other mark. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly digits: boolean;
  readonly letters: boolean;
  /** No white space between it and the piece before. */
  readonly glued: boolean;
}

/**
 * Cuts `text[start, end)` finer than words: "34-jarige" is three pieces, "15.00" three, "'s" two. Times are made of such
 * pieces ("24-May-08", "'99", "1990s"), so this stage cuts by itself rather than undo the words of the sentence.
 * Curly apostrophes come out straight and every dash as a hyphen.
 */
export function tokenise(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let glued = false;
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      glued = false;
      i++;
      continue;
    }
    const from = i;
    const digits = isDigit(code);
    const letters = !digits && isLetter(code);
    i++;
    if (digits) while (i < end && isDigit(text.charCodeAt(i))) i++;
    else if (letters) while (i < end && isLetter(text.charCodeAt(i))) i++;
    pieces.push({
      start: from,
      end: i,
      text: digits || letters ? text.slice(from, i) : plain(text, from, code),
      digits,
      letters,
      glued,
    });
    glued = true;
  }
  return pieces;
}

function plain(text: string, at: number, code: number): string {
  if (code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4) return "'";
  if (code >= 0x2010 && code <= 0x2015) return '-';
  return text[at] ?? '';
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII letters and all letters from U+00C0 on; general punctuation and symbols excepted. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 0xaa || code === 0xba;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}
