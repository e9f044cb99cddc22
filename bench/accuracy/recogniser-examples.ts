import { createHash } from 'node:crypto';
import { type FeatureRows, featuresOf } from '../../src/geoparse/recognise/features.ts';
import type { PersonNames } from '../../src/geoparse/recognise/model.ts';
import { readArticle } from '../../src/geoparse/recognise/reading.ts';
import { languagePacks } from '../../src/languages.ts';
import type { Article } from '../../src/model/article.ts';
import type { Gazetteer } from '../../src/model/candidate.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { segment } from '../../src/text/segment.ts';
import { articleOf } from './articles.ts';
import { type GoldDocument, readCorpus } from './corpora.ts';

/** A span with the type that a tagger is to give it. */
interface TypedSpan extends Span {
  readonly type: string;
}

/** One sentence to learn from, with the labels that its annotators gave. */
export interface LabelledSentence {
  readonly features: FeatureRows;
  readonly labels: readonly string[];
}

/** One document, read as the recogniser reads it. */
export interface ExampleDocument {
  readonly corpus: string;
  readonly gold: GoldDocument;
  /** 0 to 4, by the document's id. */
  readonly fold: number;
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly labelled: readonly LabelledSentence[];
  /** The same without features that hold in one language only. */
  readonly delexicalised: readonly LabelledSentence[];
}

export const FOLDS = 5;
export const ENTITY_CORPUS = 'conll2002-nl';
export const TOPONYM_CORPORA = ['lgl', 'trnews', 'geovirus', 'geowebnews', 'tudloc2013', 'meantime-en-geo'] as const;

/** Reads a corpus; toponyms become LOC whatever their own type is, entities keep theirs. */
export function readExamples(corpus: string, gazetteer: Gazetteer, names: PersonNames): readonly ExampleDocument[] {
  return readCorpus(corpus).map((gold) => {
    const pack = languagePacks[gold.lang]!;
    const article = articleOf(gold);
    const sentences = segment(article.text, pack.text);
    const spans =
      gold.toponyms?.map((span) => ({ ...span, type: 'LOC' })) ?? ((gold.entities ?? []) as readonly TypedSpan[]);
    const readings = readArticle(article, sentences, gazetteer, pack.geoparse, names);
    const labelledBy = (use: 'LEXICAL' | 'SHARED') =>
      readings.map((reading) => ({ features: featuresOf(reading, use), labels: labelsOf(reading.sentence, spans) }));
    return {
      corpus,
      gold,
      fold: foldOf(gold.id),
      article,
      sentences,
      labelled: labelledBy('LEXICAL'),
      delexicalised: labelledBy('SHARED'),
    };
  });
}

/** Labels in the BIO scheme: a token that shares a character with a span belongs to it. */
function labelsOf(sentence: Sentence, spans: readonly TypedSpan[]): readonly string[] {
  const near = spans.filter((span) => overlaps(span, sentence));
  let previous: TypedSpan | undefined;
  return sentence.tokens.map((token) => {
    const span = near.find((span) => overlaps(span, token));
    const label = span === undefined ? 'O' : `${span === previous ? 'I' : 'B'}-${span.type}`;
    previous = span;
    return label;
  });
}

function foldOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() % FOLDS;
}
