import type { RecogniserModel } from '../../src/geoparse/recognise/model.ts';
import { recognise, type Recognition } from '../../src/geoparse/recognise/recognise.ts';
import { languagePacks } from '../../src/languages.ts';
import type { Gazetteer } from '../../src/model/candidate.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { type Figures, sharedScorer } from './predict.ts';
import type { ExampleDocument } from './recogniser-examples.ts';

/** What the recogniser finds in a document, with the document. */
export interface Outcome {
  readonly document: ExampleDocument;
  readonly recognition: Recognition;
}

/** Runs the recogniser itself, as the pipeline does. */
export function recogniseAll(
  documents: readonly ExampleDocument[],
  gazetteer: Gazetteer,
  model: RecogniserModel,
): readonly Outcome[] {
  return documents.map((document) => {
    const { article, sentences } = document;
    const pack = languagePacks[article.language]!.geoparse;
    return { document, recognition: recognise({ article, sentences, gazetteer, pack, model }) };
  });
}

/** Prints precision, recall and F1 as the shared scorer counts them. */
export async function printScores(name: string, outcomes: readonly Outcome[]): Promise<void> {
  const score = await sharedScorer();
  const scores = score(
    outcomes.map(({ document }) => document.gold),
    outcomes.map(({ document: { gold }, recognition: { mentions, entities } }) => ({
      id: gold.id,
      toponyms: mentions.map(({ span }) => span),
      entities,
    })),
  );
  const rows: readonly (readonly [string, Figures])[] =
    scores.kind === 'toponyms'
      ? [
          ['overlap', scores.recognitionOverlap!],
          ['exact', scores.recognitionExact!],
        ]
      : (['all', 'LOC', 'PER', 'ORG', 'MISC'] as const).map((type) => [type, scores[type]!] as const);
  for (const [what, { p, r, f1 }] of rows) {
    console.log(`${name.padEnd(18)} ${what.padEnd(8)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}`);
  }
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

/** Prints toponyms that were missed and that were no toponyms, with the words around them. */
export function printErrors(outcomes: readonly Outcome[], most: number): void {
  const lines = outcomes.flatMap(({ document: { gold, article }, recognition: { mentions, entities } }) => {
    const found: readonly Span[] =
      gold.toponyms === undefined ? entities.filter(({ type }) => type === 'LOC') : mentions.map(({ span }) => span);
    const wanted =
      gold.toponyms ??
      (gold.entities as readonly (Span & { readonly type: string })[]).filter(({ type }) => type === 'LOC');
    const shown = ({ start, end }: Span) =>
      `${article.text.slice(Math.max(0, start - 40), start)}[[${article.text.slice(start, end)}]]${article.text.slice(end, end + 30)}`.replace(
        /\s+/g,
        ' ',
      );
    return [
      ...found
        .filter((span) => !wanted.some((other) => overlaps(span, other)))
        .map((span) => `  wrong   ${shown(span)}`),
      ...wanted
        .filter((span) => !found.some((other) => overlaps(span, other)))
        .map((span) => `  missed  ${shown(span)}`),
    ];
  });
  for (const line of lines.slice(0, most)) console.log(line);
}
