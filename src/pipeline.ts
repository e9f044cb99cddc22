import { readEvents } from './events/read-events.ts';
import type { RecogniserModel } from './geoparse/recognise/model.ts';
import { recognise } from './geoparse/recognise/recognise.ts';
import type { ResolverModel } from './geoparse/resolve/model.ts';
import { resolve } from './geoparse/resolve/resolve.ts';
import { mentionsAt } from './geoparse/recognise/mentions-at.ts';
import { timeZoneAt } from './geo/time-zone.ts';
import { withGivenLocation } from './events/given-location.ts';
import { type LanguagePack, languagePacks } from './languages.ts';
import type { Annotation } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import type { Gazetteer } from './model/candidate.ts';
import { NO_PINS, type Pins } from './model/correction.ts';
import type { Geography } from './model/geography.ts';
import type { ResolvedMention } from './model/mention.ts';
import { ProblemError } from './model/problem.ts';
import type { Span } from './model/span.ts';
import { anchored, resolverPins, withoutHidden, withPinnedMentions, withPinnedTimes } from './pins.ts';
import { segment } from './text/segment.ts';
import { readTimes } from './time/read-times.ts';
import { tensesOf } from './time/tense-at.ts';

/** What is loaded once at the edge and handed to the stages. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  readonly geography: Geography;
  readonly recogniser: RecogniserModel;
  readonly resolver: ResolverModel;
}

/** Grows by one whenever the same article may be read differently; stored with every piece of evidence. */
export const ENGINE_VERSION = '2';

/** What is known of an article before it is read. Plain data. */
export interface ReadingOptions {
  /** Recognition is skipped and exactly these spans are resolved. */
  readonly spans?: readonly Span[] | null;
  /** What editors decided about its words. */
  readonly pins?: Pins;
}

export interface Pipeline {
  /** Reads one article through all stages. Pure: the same article and options give the same annotation. */
  annotate(article: Article, options?: ReadingOptions): Annotation;
}

/** The one place that names the stages in order. */
export function createPipeline({ gazetteer, geography, recogniser, resolver }: Resources): Pipeline {
  return {
    annotate(article, { spans, pins = NO_PINS } = {}) {
      const pack = packOf(article);
      const sentences = segment(article.text, pack.text);
      const said = anchored(pins, article, gazetteer);
      const { mentions: seen, entities } = spans
        ? mentionsAt({ article, sentences, gazetteer, pack: pack.geoparse, spans })
        : recognise({ article, sentences, gazetteer, pack: pack.geoparse, model: recogniser });
      const named = withPinnedMentions(seen, said, { article, sentences, gazetteer, pack });
      const mentions = resolve({
        article,
        sentences,
        mentions: named,
        gazetteer,
        pack: pack.geoparse,
        model: resolver,
        pins: resolverPins(named, said, gazetteer),
      });
      const times = readTimes({
        text: article.text,
        sentences,
        pack: pack.time,
        reference: { instant: article.publishedAt, placeZone: zoneOfDateline(mentions) },
      });
      const timexes = withPinnedTimes(times, said, article, pack);
      const tenseAt = tensesOf(article.text, sentences, pack.time);
      const told = readEvents({
        article,
        sentences,
        mentions,
        entities,
        timexes,
        tenseAt,
        geography,
        pack: pack.events,
      });
      const { events, pinned } = withoutHidden(withGivenLocation(told, article, mentions), said, article);
      const annotation = { article, sentences, mentions, entities, timexes, events };
      return pins.decisions.length > 0 ? { ...annotation, pinned } : annotation;
    },
  };
}

/** Areas wider than this, in km, may lie in several time zones. */
const oneZoneKm = 100;

/** Where "local time" is: the zone of the first place of the dateline; null where none is known or it is a country. */
function zoneOfDateline(mentions: readonly ResolvedMention[]): string | null {
  const place = mentions.find(({ kind }) => kind === 'DATELINE')?.place;
  return place && place.radiusKm <= oneZoneKm ? timeZoneAt(place.point) : null;
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
