import { describe, expect, it } from 'vitest';
import type { TextLanguage } from '../../src/text/language.ts';
import { segment } from '../../src/text/segment.ts';
import type { TimeLanguage } from '../../src/time/language.ts';
import { readTimes } from '../../src/time/read-times.ts';

/** The words, their TIMEX3 type and value, and the EDTF, null while they have no place on the calendar. */
export type Reading = readonly [words: string, type: string, value: string, edtf: string | null];

/** A text and everything that is to be found in it: with no reading, it is a near-miss. */
export type Row = readonly [text: string, ...readings: Reading[]];

/** Rows told at one reference time; null where none is known. */
export interface Table {
  readonly title: string;
  readonly reference: string | null;
  readonly rows: readonly Row[];
}

export interface Packs {
  readonly text: TextLanguage;
  readonly time: TimeLanguage;
}

export function read(text: string, { text: textPack, time }: Packs, instant: string | null) {
  return readTimes({ text, sentences: segment(text, textPack), pack: time, reference: { instant } });
}

/** One test a row, named by its text. */
export function readAsTold(language: string, packs: Packs, tables: readonly Table[]): void {
  describe(`times in ${language}`, () => {
    for (const { title, reference, rows } of tables) {
      describe(`${title} (${reference ?? 'no reference time'})`, () => {
        it.each(rows.map((row) => ({ text: row[0], readings: row.slice(1) })))('$text', ({ text, readings }) => {
          const found = read(text, packs, reference).map((timex) => [timex.text, timex.type, timex.value, timex.edtf]);
          expect(found).toEqual(readings);
        });
      });
    }
  });
}
