import { describe, expect, test } from 'vitest';
import { anchorOf, quoteOf } from '../../src/model/text-quote.ts';

const text = 'De trein van Bergen naar Bergen in Noorwegen rijdt niet.';
const second = { start: 25, end: 31 };

describe('words with their surroundings', () => {
  test('are found where they stood', () => {
    expect(anchorOf(text, quoteOf(text, second))).toEqual({ ...second, isUnique: true });
  });

  test.each([
    ['words were put before', `Update: ${text}`, 33],
    ['the sentence was rewritten on one side', 'Vandaag rijdt er geen trein naar Bergen in Noorwegen.', 33],
    ['only the words are left', 'In Bergen regent het.', 3],
  ])('%s', (_what, changed, start) => {
    expect(anchorOf(changed, quoteOf(text, second))).toMatchObject({ start, end: start + 6 });
  });

  test('gone is gone', () => {
    expect(anchorOf('De trein rijdt niet.', quoteOf(text, second))).toBeNull();
    expect(anchorOf(text, { exact: '', prefix: '', suffix: '' })).toBeNull();
  });

  test('a quote that fits twice says so', () => {
    expect(anchorOf(text, { exact: 'Bergen', prefix: '', suffix: '' })).toEqual({
      start: 13,
      end: 19,
      isUnique: false,
    });
    expect(anchorOf(text, { exact: 'Bergen', prefix: '', suffix: ' in' })).toEqual({ ...second, isUnique: true });
  });
});
