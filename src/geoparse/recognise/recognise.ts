import type { Article } from '../../model/article.ts';
import type { Candidate, Gazetteer } from '../../model/candidate.ts';
import type { Mention, NamedEntity } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import { overlaps, type Span, wordsOf } from '../../model/span.ts';
import { candidatesFor } from '../candidates/candidates-for.ts';
import type { GeoparseLanguage } from '../language.ts';
import { featuresOf } from './features.ts';
import { joinedAdjectives } from './joined-adjectives.ts';
import { kindOf } from './kind.ts';
import type { RecogniserModel } from './model.ts';
import { type Reading, readArticle } from './reading.ts';
import { type Tagging, tagArticle } from './tag.ts';
import { toponymsOf } from './toponyms.ts';

/** What recognition found in one article, both in the order of the text. */
export interface Recognition {
  readonly mentions: readonly Mention[];
  readonly entities: readonly NamedEntity[];
}

/**
 * Finds the words that name places, and the names of persons, organisations and other things.
 *
 * Trained taggers decide, looking at the words, the gazetteer's names, lists of person names and the rest of the article; a
 * language without weights of its own is read by what holds in all of them. A mention may have no candidates: a name that the
 * gazetteer lacks is still a name. Offsets are half-open, in UTF-16 code units of the article's text.
 */
export function recognise({
  article,
  sentences,
  gazetteer,
  pack,
  model,
}: {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly gazetteer: Gazetteer;
  readonly pack: GeoparseLanguage;
  readonly model: RecogniserModel;
}): Recognition {
  const ownChain = model.entities[article.language];
  const toponymChain = model.toponyms[article.language];
  const candidatesOf = candidateReader(article, gazetteer, pack);
  // What a dateline holds is known already: its places, and agencies that are none.
  const { dateline } = article;

  const mentions: Mention[] = (dateline?.places ?? []).map((span) => ({
    span,
    kind: 'DATELINE',
    text: wordsOf(article.text, span),
    candidates: candidatesOf(wordsOf(article.text, span)),
    recognition: 1,
  }));
  const entities: NamedEntity[] = (dateline?.places ?? []).map((span) => ({ ...span, type: 'LOC' }));

  const readings = readArticle(article, sentences, gazetteer, pack, model.names);
  const features = readings.map((reading) => featuresOf(reading, 'LEXICAL'));
  const taggings = tagArticle(ownChain ?? model.entities.shared, readings, features, ownChain ? 'LEXICAL' : 'SHARED');
  const places = toponymChain && tagArticle(toponymChain, readings, features);
  readings.forEach((reading, index) => {
    entities.push(
      ...entitiesOf(reading, taggings[index]!).filter(
        (entity) => !dateline || !overlaps(dateline.span, entity) || entity.type === 'ORG',
      ),
    );
    const toponyms = toponymsOf(reading, taggings[index]!, places?.[index]);
    for (const found of toponyms) {
      const span = spanOf(reading, found.first, found.last);
      const text = wordsOf(article.text, span);
      const candidates = candidatesOf(text);
      if (dateline && overlaps(dateline.span, span) && !isContainer(span, candidates, article)) continue;
      mentions.push({
        span,
        kind: kindOf(reading, found, candidates),
        text,
        candidates,
        recognition: found.probability,
      });
    }
    mentions.push(...joinedAdjectives(reading, toponyms, taggings[index]!, candidatesOf));
  });
  return {
    mentions: mentions.sort((a, b) => a.span.start - b.span.start),
    entities: entities.sort((a, b) => a.start - b.start),
  };
}

/** Candidates by the words, looked up once an article. */
function candidateReader(
  article: Article,
  gazetteer: Gazetteer,
  pack: GeoparseLanguage,
): (words: string) => readonly Candidate[] {
  const known = new Map<string, readonly Candidate[]>();
  return (words) => {
    let candidates = known.get(words);
    if (candidates === undefined) {
      candidates = candidatesFor(words, article.language, gazetteer, pack);
      known.set(words, candidates);
    }
    return candidates;
  };
}

/** "N.C." in "RALEIGH, N.C. (AP)": the region behind a place of the dateline. */
function isContainer({ start }: Span, candidates: readonly Candidate[], { dateline, text }: Article): boolean {
  return (
    candidates.some(({ place }) => place.kind === 'COUNTRY' || place.kind === 'REGION') &&
    dateline!.places.some(({ end }) => end < start && /^,\s*$/.test(text.slice(end, start)))
  );
}

function entitiesOf(reading: Reading, { spans }: Tagging): readonly NamedEntity[] {
  return spans.map(({ first, last, type }) => ({ ...spanOf(reading, first, last), type: type as NamedEntity['type'] }));
}

function spanOf({ sentence: { tokens } }: Reading, first: number, last: number): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
