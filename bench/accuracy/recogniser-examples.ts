import { type FeatureRows, featuresOf } from '../../src/geoparse/recognise/features.ts';
import type { PersonNames } from '../../src/geoparse/recognise/model.ts';
import { type Reading, readArticle, STYLES } from '../../src/geoparse/recognise/reading.ts';
import { languagePacks } from '../../src/languages.ts';
import type { Article } from '../../src/model/article.ts';
import type { Gazetteer } from '../../src/model/candidate.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { overlaps } from '../../src/model/span.ts';
import { segment } from '../../src/text/segment.ts';
import { articleOf } from './articles.ts';
import { type GoldDocument, readCorpus } from './corpora.ts';
import { foldOf } from './folds.ts';
import { createRenaming, type Marked, type TypedSpan, withHeadlines } from './recogniser-variants.ts';

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
  /** Its sentences, then some once more as headlines, then some with other names in them. */
  readonly labelled: readonly LabelledSentence[];
  /** The same without features that hold in one language only. */
  readonly delexicalised: readonly LabelledSentence[];
}

export const ENTITY_CORPUS = 'conll2002-nl';
export const TOPONYM_CORPORA = ['lgl', 'trnews', 'geovirus', 'geowebnews', 'tudloc2013', 'meantime-en-geo'] as const;

/** Reads corpora; toponyms become LOC whatever their own type is, entities keep theirs. */
export function createExampleReader(
  gazetteer: Gazetteer,
  names: PersonNames,
): (corpus: string) => readonly ExampleDocument[] {
  const renaming = createRenaming(gazetteer, names);
  return (corpus) =>
    readCorpus(corpus).map((gold) => {
      const pack = languagePacks[gold.lang]!;
      const article = articleOf(gold);
      const sentences = segment(article.text, pack.text);
      const marked: Marked = { text: article.text, spans: markedIn(gold) };
      const read = (text: string, spans: readonly TypedSpan[]) =>
        readArticle({ ...article, text }, segment(text, pack.text), gazetteer, pack.geoparse, names).map((reading) => ({
          reading,
          labels: labelsOf(reading.sentence, spans),
        }));
      const renamed = renaming(marked, gold.lang);
      const all = [
        ...read(marked.text, marked.spans),
        ...read(withHeadlines(marked.text, sentences), marked.spans).filter(isHeadline),
        ...read(renamed.text, renamed.spans).filter(({ labels }) => labels.some((label) => RENAMED.test(label))),
      ];
      const labelledBy = (use: 'LEXICAL' | 'SHARED') =>
        all.map(({ reading, labels }) => ({ features: featuresOf(reading, use), labels }));
      return {
        corpus,
        gold,
        fold: foldOf(gold),
        article,
        sentences,
        labelled: labelledBy('LEXICAL'),
        delexicalised: labelledBy('SHARED'),
      };
    });
}

const RENAMED = /^B-(?:LOC|PER)$/;

function isHeadline({ reading: { style } }: { readonly reading: Reading }): boolean {
  return style === STYLES.CAPITALS || style === STYLES.TITLE;
}

function markedIn({ toponyms, entities }: GoldDocument): readonly TypedSpan[] {
  return toponyms?.map(({ start, end }) => ({ start, end, type: 'LOC' })) ?? ((entities ?? []) as readonly TypedSpan[]);
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
