import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mentionsAt } from '../../../src/geoparse/recognise/mentions-at.ts';
import { parseResolverModel } from '../../../src/geoparse/resolve/model.ts';
import { resolve } from '../../../src/geoparse/resolve/resolve.ts';
import { readOne } from '../../../src/ingest/read-one.ts';
import { languagePacks, languages } from '../../../src/languages.ts';
import type { ResolvedMention } from '../../../src/model/mention.ts';
import { paths } from '../../../src/paths.ts';
import { segment } from '../../../src/text/segment.ts';
import { gazetteer } from '../../gazetteer/loaded.ts';

/** The model as shipped. */
const model = parseResolverModel(JSON.parse(readFileSync(join(paths.models, 'resolver.json'), 'utf8')));

/** Resolves the names in square brackets: `In [Bergen] in [Noorwegen] regent het.` */
export function resolved(
  marked: string,
  { language = 'nl', source = null as string | null } = {},
): readonly ResolvedMention[] {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    if (part.startsWith('[')) spans.push({ start: text.length, end: text.length + part.length - 2 });
    text += part.startsWith('[') ? part.slice(1, -1) : part;
  }
  return resolvedAt(text, spans, { language, source });
}

export function resolvedAt(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  { language = 'nl', source = null as string | null } = {},
): readonly ResolvedMention[] {
  const article = readOne({ text, language, source }, { languages });
  const pack = languagePacks[language]!;
  const sentences = segment(article.text, pack.text);
  const { mentions } = mentionsAt({ article, sentences, gazetteer, pack: pack.geoparse, spans });
  return resolve({ article, sentences, mentions, gazetteer, pack: pack.geoparse, model });
}

/** `Bergen = gn:3161732 CITY NO`, one for each mention. */
export function told(mentions: readonly ResolvedMention[]): readonly string[] {
  return mentions.map(({ text, place }) =>
    place ? `${text} = ${place.kind} ${place.countryCode ?? '-'} ${place.admin1 ?? '-'}` : `${text} = ?`,
  );
}
