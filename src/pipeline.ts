import { readEvents } from './events/read-events.ts';
import type { RecogniserModel } from './geoparse/recognise/model.ts';
import { recognise } from './geoparse/recognise/recognise.ts';
import type { ResolverModel } from './geoparse/resolve/model.ts';
import { resolve } from './geoparse/resolve/resolve.ts';
import { mentionsAt } from './geoparse/recognise/mentions-at.ts';
import { type LanguagePack, languagePacks } from './languages.ts';
import type { Annotation } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import type { Gazetteer } from './model/candidate.ts';
import type { Geography } from './model/geography.ts';
import { ProblemError } from './model/problem.ts';
import type { Span } from './model/span.ts';
import { segment } from './text/segment.ts';
import { readTimes } from './time/read-times.ts';

/** What is loaded once at the edge and handed to the stages. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  readonly geography: Geography;
  readonly recogniser: RecogniserModel;
  readonly resolver: ResolverModel;
}

/** Grows by one whenever the same article may be read differently; stored with every piece of evidence. */
export const ENGINE_VERSION = '1';

export interface Pipeline {
  /**
   * Reads one article through all stages. Pure: the same article gives the same annotation.
   * With `spans`, recognition is skipped and exactly those spans are resolved.
   */
  annotate(article: Article, spans?: readonly Span[]): Annotation;
}

/** The one place that names the stages in order. */
export function createPipeline({ gazetteer, geography, recogniser, resolver }: Resources): Pipeline {
  return {
    annotate(article, spans) {
      const pack = packOf(article);
      const sentences = segment(article.text, pack.text);
      const { mentions, entities } = spans
        ? mentionsAt({ article, sentences, gazetteer, pack: pack.geoparse, spans })
        : recognise({ article, sentences, gazetteer, pack: pack.geoparse, model: recogniser });
      const resolved = resolve({ article, sentences, mentions, gazetteer, pack: pack.geoparse, model: resolver });
      const timexes = readTimes({
        text: article.text,
        sentences,
        pack: pack.time,
        reference: { instant: article.publishedAt },
      });
      const events = readEvents({
        article,
        sentences,
        mentions: resolved,
        entities,
        timexes,
        geography,
        pack: pack.events,
      });
      return { article, sentences, mentions: resolved, entities, timexes, events };
    },
  };
}

function packOf(article: Article): LanguagePack {
  const pack = languagePacks[article.language];
  if (pack) return pack;
  throw new ProblemError(
    'UNSUPPORTED',
    `Expected a language that Dateline reads (${Object.keys(languagePacks).join(', ')}), got "${article.language}". Leave it out to have it guessed.`,
    'language',
  );
}
