/**
 * The one spelling under which all spellings of a name meet: lower case, without diacritics, with spaces for hyphens and
 * punctuation, without apostrophes, and with one form of saint, mount and fort.
 *
 *     fold("'s-Gravenhage") === 's gravenhage'
 *     fold('Sint-Petersburg') === fold('St. Petersburg') === 'st petersburg'
 *     fold('Łódź') === 'lodz'
 *
 * Letters that Unicode does not decompose (ß, ø, ł, ı ...) are written out; other scripts are kept.
 * Linear in the text's length.
 */
export function fold(text: string): string {
  const plain = PLAIN.test(text) ? text.toLowerCase() : withoutMarks(text);
  return plain.includes(' ') ? plain.split(' ').map(oneForm).join(' ') : oneForm(plain);
}

/** Text that needs no more than lower case. */
const PLAIN = /^[A-Za-z0-9]+$/;
const APOSTROPHES = /['’‘ʻʼʾʿ`´′"“”„]/g;
const COMBINING_MARKS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(UNDECOMPOSED, (letter) => WRITTEN_OUT[letter]!)
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
  ĳ: 'ij',
};
const UNDECOMPOSED = new RegExp(`[${Object.keys(WRITTEN_OUT).join('')}]`, 'g');

/** One form for words that are abbreviated or translated at will: Saint, St., Ste., Sint, Sankt; Mount, Mt.; Fort, Ft. */
function oneForm(word: string): string {
  return ONE_FORM.get(word) ?? word;
}

const ONE_FORM: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'st'],
  ['ste', 'st'],
  ['sint', 'st'],
  ['sankt', 'st'],
  ['mount', 'mt'],
  ['fort', 'ft'],
]);
