import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../src/model/candidate.ts';
import type { Place } from '../../src/model/place.ts';
import { repositoryRoot } from '../../src/paths.ts';
import type { GoldDocument, GoldToponym } from './corpora.ts';

/** Sentences of our own that teach what the corpora hardly have; see the head of the file. Throws where one names no entry. */
export function readLessons(gazetteer: Gazetteer): readonly GoldDocument[] {
  const lines = readFileSync(join(repositoryRoot, 'bench/accuracy/lessons/places.tsv'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line, index) => {
      const [lang, marked] = line.split('\t') as [string, string];
      return { id: `lesson-${index}`, lang, ...unmarked(marked, lang, gazetteer) };
    });
}

/** `In [Halle|CITY DE] ...` as its text and the entry that each name means. */
function unmarked(marked: string, language: string, gazetteer: Gazetteer): Pick<GoldDocument, 'text' | 'toponyms'> {
  const toponyms: GoldToponym[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const [, name, kind, code] = /^\[([^|]+)\|(\S+) (\S+)\]$/.exec(part) ?? [];
    if (name === undefined) {
      text += part;
      continue;
    }
    const place = placeOf(name, kind!, code!, language, gazetteer);
    const [lon, lat] = place.point;
    toponyms.push({ start: text.length, end: text.length + name.length, text: name, lat, lon, placeId: place.id });
    text += name;
  }
  return { text, toponyms };
}

function placeOf(name: string, kind: string, code: string, language: string, gazetteer: Gazetteer): Place {
  const places = gazetteer.lookup(name, language).map(({ place }) => place);
  const found = places
    .filter((place) => place.kind === kind && [place.countryCode ?? '-', place.admin1].includes(code))
    .sort((a, b) => b.population - a.population)[0];
  if (found) return found;
  const known = places.map((place) => `${place.kind} ${place.admin1 ?? place.countryCode}`).join(', ');
  throw new Error(
    `Lesson: expected a ${kind} in ${code} named "${name}" (${language}), the gazetteer has ${known || 'none'}.`,
  );
}
