import { describe, expect, it } from 'vitest';
import { paragraphsOf, piecesOf, type TextMark } from '../../web/story/marked-text.ts';

const text = 'De trein reed zondag uit Artjom, zo’n 200 km van Noord-Korea.';
const mark = (words: string, kind: TextMark['kind']): TextMark => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind, event: null, id: words };
};
const written = (marks: TextMark[]): string =>
  piecesOf(text, 0, text.length, marks)
    .map((piece) => (piece.mark ? `[${piece.mark.kind} ${piece.text}]` : piece.text))
    .join('');

describe('marks in a text', () => {
  it.each([
    ['none', [], text],
    [
      'a place and a time',
      [mark('Artjom', 'place'), mark('zondag', 'time')],
      'De trein reed [time zondag] uit [place Artjom], zo’n 200 km van Noord-Korea.',
    ],
    [
      'a place inside a claim keeps its own line',
      [mark('zo’n 200 km van Noord-Korea', 'claim'), mark('Noord-Korea', 'place')],
      'De trein reed zondag uit Artjom, [claim zo’n 200 km van ][place Noord-Korea].',
    ],
  ])('%s', (_name, marks, expected) => expect(written(marks)).toBe(expected));

  it('never loses or doubles a character', () => {
    const marks = [mark('zondag uit Artjom', 'claim'), mark('Artjom, zo', 'time'), mark('trein reed zondag', 'place')];
    expect(
      piecesOf(text, 0, text.length, marks)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('marks a stretch that begins inside a word of another', () => {
    expect(piecesOf(text, 3, 8, []).map((piece) => piece.text)).toEqual(['trein']);
  });

  it('splits paragraphs and keeps their offsets', () => {
    expect(paragraphsOf('a\n\nbb\n')).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 5 },
    ]);
  });
});
