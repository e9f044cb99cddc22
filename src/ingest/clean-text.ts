import { ProblemError } from '../model/problem.ts';
import { repairWindows1252 } from './windows-1252.ts';

// What these match is the point: control characters and what hides between letters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
const CONTROLS = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g;
const LONE_SURROGATE = /[\ud800-\udfff]/u;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** More than one control character in a hundred is no text. */
const MOST_CONTROLS = 0.01;

/**
 * One spelling for what means the same: composed letters (NFC), line feeds, plain spaces. Soft hyphens, zero-width spaces and stray
 * control characters go; those of Windows-1252 in a text that was read as Latin-1 become the quotation marks and dashes they were.
 * Throws a `ProblemError` about `field` for bytes that are no text.
 */
export function cleanText(text: string, field: string): string {
  if (text.includes('\0') || (repairWindows1252(text).match(CONTROLS)?.length ?? 0) > text.length * MOST_CONTROLS) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected ${field} as text, got binary data. Send the story itself as UTF-8, not an archive, image or office file.`,
      field,
    );
  }
  if (LONE_SURROGATE.test(text)) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected ${field} as Unicode text, got half of a surrogate pair. Encode the text as UTF-8 again at its source.`,
      field,
    );
  }
  return unified(text);
}

/** The same for a title, a section or an id out of a document: on one line, and what is no text in it is left out. */
export function cleanLine(text: string): string {
  return unified(text.replaceAll('\0', '').replace(/[\ud800-\udfff]/gu, '\ufffd'))
    .replace(/\s+/g, ' ')
    .trim();
}

function unified(text: string): string {
  return repairWindows1252(text)
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .normalize('NFC');
}
