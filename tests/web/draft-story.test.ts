import { describe, expect, it } from 'vitest';
import { type Annotation, draftStory, headlineOf } from '../../web/paste/draft-story.ts';
import { marksFor } from '../../web/story/marks-for.ts';

const text = 'Brand in Gent\n\nMaandag brandde in Gent een magazijn af.';
const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, exact: words };
};
const gent = { id: 'gent', name: 'Gent', kind: 'CITY', disputedBy: [], point: { longitude: 3.72, latitude: 51.05 } };
const fire = (edtf: string | null, title: string) => ({
  kind: 'DISASTER',
  title,
  when: edtf ? { edtf, text: 'Maandag' } : null,
  where: { place: gent, precision: 'CITY', point: gent.point },
  otherPlaces: [],
  evidence: [{ rule: 'sentence', span: span('Maandag brandde in Gent een magazijn af.') }],
  routes: [{ stops: [] }],
  spatialRelations: [{ subject: { place: gent }, reference: gent, span: span('in Gent', 20) }],
});
const annotation = {
  language: 'nl',
  mentions: [{ kind: 'LITERAL', confidence: 0.9, span: span('Gent', 20), place: gent, candidates: [] }],
  timexes: [{ type: 'DATE', value: '2026-11-23', span: span('Maandag') }],
  events: [fire(null, 'undated'), fire('2026-11-23', 'dated')],
} as unknown as Annotation;

describe('a dry run as an article', () => {
  const draft = draftStory(text, '2026-11-24T11:00:00.000Z', annotation);

  it('has its headline, date and events in order of time', () => {
    expect(draft.story.title).toBe('Brand in Gent');
    expect(draft.story.publishedAt).toBe('2026-11-24T11:00:00.000Z');
    expect(draft.story.events.map(({ title }) => title)).toEqual(['dated', 'undated']);
  });

  it('gives events, routes and relations names of their own', () => {
    const ids = draft.story.events.flatMap((e) => [
      e.id,
      ...e.routes.map((r) => r.id),
      ...e.spatialRelations.map((r) => r.id),
    ]);
    expect(new Set(ids).size).toBe(6);
  });

  it('marks the words of the text, each leading to its event', () => {
    const marks = marksFor(draft.text, draft.story.events);
    expect(marks.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'place Gent',
      'time Maandag',
      'claim in Gent',
      'claim in Gent',
    ]);
    expect(marks.every(({ event }) => event === draft.story.events[0]!.id || event === draft.story.events[1]!.id)).toBe(
      true,
    );
  });
});

describe('the headline of a pasted text', () => {
  it.each([
    ['the first line', '  Brand in Gent\nMeer tekst.', 'Brand in Gent'],
    ['of a long line its first words', `${'woord '.repeat(40)}`, `${'woord '.repeat(20).trim()} …`],
    ['a long word is cut', 'x'.repeat(200), `${'x'.repeat(120)} …`],
  ])('%s', (_name, given, expected) => expect(headlineOf(given)).toBe(expected));
});
