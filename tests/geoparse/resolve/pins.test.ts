import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mentionsAt } from '../../../src/geoparse/recognise/mentions-at.ts';
import { parseResolverModel } from '../../../src/geoparse/resolve/model.ts';
import type { ResolverPins } from '../../../src/geoparse/resolve/pins.ts';
import { resolve } from '../../../src/geoparse/resolve/resolve.ts';
import { readOne } from '../../../src/ingest/read-one.ts';
import { languagePacks, languages } from '../../../src/languages.ts';
import type { Place } from '../../../src/model/place.ts';
import { paths } from '../../../src/paths.ts';
import { segment } from '../../../src/text/segment.ts';
import { gazetteer } from '../../gazetteer/loaded.ts';

const model = parseResolverModel(JSON.parse(readFileSync(join(paths.models, 'resolver.json'), 'utf8')));

/** The one entry of that name in that country, and of that first-level region where one is given. */
function placeNamed(name: string, countryCode: string, admin1?: string): Place {
  const found = gazetteer
    .lookup(name, 'nl')
    .map(({ place }) => place)
    .filter(
      (place) => place.countryCode === countryCode && (!admin1 || place.admin1 === admin1) && place.kind === 'CITY',
    );
  if (!found[0]) throw new Error(`The gazetteer has no ${name} in ${countryCode}.`);
  return found[0];
}

/** Resolves the names in square brackets of a story that editors corrected. */
function resolved(marked: string, pins: Partial<ResolverPins>) {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    if (part.startsWith('[')) spans.push({ start: text.length, end: text.length + part.length - 2 });
    text += part.startsWith('[') ? part.slice(1, -1) : part;
  }
  const article = readOne({ text, language: 'nl' }, { languages });
  const pack = languagePacks.nl!;
  const sentences = segment(article.text, pack.text);
  const { mentions } = mentionsAt({ article, sentences, gazetteer, pack: pack.geoparse, spans });
  return resolve({
    article,
    sentences,
    mentions,
    gazetteer,
    pack: pack.geoparse,
    model,
    pins: { places: new Map(), remembered: new Map(), ...pins },
  });
}

const bergenNorway = placeNamed('Bergen', 'NO');
const bergenLimburg = placeNamed('Bergen', 'NL', 'NL.05');
const middelburgSouthAfrica = placeNamed('Middelburg', 'ZA');
const middelburgZeeland = placeNamed('Middelburg', 'NL', 'NL.10');

describe('an editor decided', () => {
  test('the place is that one, surely, and the reason says who', () => {
    const [unpinned] = resolved('In [Bergen] brandde een schuur af.', {});
    const other = unpinned!.place!.id === bergenNorway.id ? bergenLimburg : bergenNorway;
    const [mention] = resolved('In [Bergen] brandde een schuur af.', { places: new Map([[0, other]]) });
    expect(mention).toMatchObject({ place: { id: other.id }, confidence: 1 });
    const [first, ...rest] = mention!.candidates;
    expect(first!.reasons[0]).toEqual({ label: 'editor', weight: 100 });
    expect(first!.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(first!.score, 6);
    expect(rest.flatMap(({ reasons }) => reasons.map(({ label }) => label))).not.toContain('editor');
  });

  test('the same name later in the story means the same', () => {
    const mentions = resolved('In [Bergen] brandde een schuur af. De burgemeester van [Bergen] kwam kijken.', {
      places: new Map([[0, bergenLimburg]]),
    });
    expect(mentions.map(({ place }) => place?.id)).toEqual([bergenLimburg.id, bergenLimburg.id]);
  });

  test('unless the text tells two apart, or the editor does', () => {
    const story = 'In [Bergen] in [Noorwegen] regent het. In [Bergen] brandde een schuur af.';
    const mentions = resolved(story, { places: new Map([[2, bergenLimburg]]) });
    expect([mentions[0]!.place?.id, mentions[2]!.place?.id]).toEqual([bergenNorway.id, bergenLimburg.id]);
  });

  test('the other names of the story are judged by it', () => {
    const story = 'De agenten uit [Clinton] kwamen te laat in [Springfield].';
    const springfield = (state: string) => {
      const clinton = placeNamed('Clinton', 'US', state);
      return resolved(story, { places: new Map([[0, clinton]]) })[1]!.candidates[0]!.place.admin1;
    };
    expect([springfield('US.MO'), springfield('US.MA')]).toEqual(['US.MO', 'US.MA']);
  });

  test('a name that is no place stays unresolved and keeps its candidates, with the editor against each', () => {
    const [mention] = resolved('[Nice] is wat anders.', { places: new Map([[0, null]]) });
    expect(mention).toMatchObject({ place: null, confidence: 1 });
    expect(mention!.candidates[0]!.reasons).toEqual([{ label: 'editor', weight: -100 }]);
  });

  test('a place that the gazetteer does not know by that name', () => {
    const [mention] = resolved('In [Mokum] is feest.', { places: new Map([[0, bergenLimburg]]) });
    expect(mention!.place?.id).toBe(bergenLimburg.id);
  });
});

describe('an editor of this source decided earlier', () => {
  const remembered = new Map([['middelburg', middelburgSouthAfrica]]);

  test.each([
    ['the name alone', 'In [Middelburg] brandde een schuur af.', middelburgSouthAfrica],
    ['in capitals', '[MIDDELBURG] - Er brandde een schuur af.', middelburgSouthAfrica],
    ['another name', 'In [Bergen] in [Noorwegen] brandde een schuur af.', bergenNorway],
    ['the text says where it lies', 'In [Middelburg], [Zeeland], brandde een schuur af.', middelburgZeeland],
    ['the text says so in brackets', 'In [Middelburg] ([Zeeland]) brandde een schuur af.', middelburgZeeland],
    [
      'the text says where it lies, and it is there',
      'In [Middelburg], [Zuid-Afrika], brandde een schuur af.',
      middelburgSouthAfrica,
    ],
  ])('%s', (_what, story, expected) => {
    expect(resolved(story, { remembered })[0]!.place?.id).toBe(expected.id);
  });

  test('the text says that it is something else', () => {
    const [mention] = resolved('De provincie [Utrecht] gaf een vergunning.', {
      remembered: new Map([['utrecht', placeNamed('Utrecht', 'NL')]]),
    });
    expect(mention!.place).toMatchObject({ kind: 'REGION', countryCode: 'NL' });
  });

  test('and the reason says so', () => {
    const [mention] = resolved('In [Middelburg] brandde een schuur af.', { remembered });
    expect(mention!.candidates[0]!.reasons).toContainEqual({ label: "corrected by this source's editors", weight: 8 });
    expect(mention!.confidence).toBeGreaterThan(0.5);
  });
});
