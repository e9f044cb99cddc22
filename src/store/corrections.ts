import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Decision, Pins } from '../model/correction.ts';
import type { Span } from '../model/span.ts';
import type { IngestOptions, RereadArticle } from './store.ts';

/** An editor's decision with who made it, and what became of it in the version that was read last. */
export interface CorrectionRecord {
  readonly id: string;
  readonly articleId: string;
  readonly decision: Decision;
  /** Whether later stories of the source give the name the same place. */
  readonly remember: boolean;
  /** Where its words stand in `articleVersion`; null where they are gone: then it does nothing until they are back. */
  readonly span: Span | null;
  readonly articleVersion: number;
  /** The name of the key that it came with. */
  readonly madeBy: string;
  readonly madeAt: string;
  readonly note: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
}

/** A decision that is about to be stored; its id is made by the caller, since the reading that comes with it names it. */
export interface NewCorrection {
  readonly id: string;
  readonly articleId: string;
  readonly decision: Decision;
  /** The name that later stories of the source take from it; null for none. */
  readonly rememberedName: string | null;
  readonly note: string | null;
}

/** Decisions that are made and withdrawn together, with the articles as they read after it. */
export interface CorrectionChange {
  readonly made: readonly NewCorrection[];
  readonly withdrawnIds: readonly string[];
  readonly by: string;
  /** Each in the version that the editor saw. */
  readonly read: readonly { readonly articleId: string; readonly annotation: Annotation }[];
}

/** An article as the stages take it, with what is decided about it. */
export interface CorrectableArticle extends RereadArticle {
  readonly pins: Pins;
}

/** What editors decided. */
export interface CorrectionStore {
  /** What was decided about the words of these deliveries, and the names that their sources' editors gave a place; in their order. */
  pinsFor(articles: readonly Article[]): Promise<readonly Pins[]>;
  /** Stored articles with their text; killed, withheld and purged ones are left out. */
  articles(ids: readonly string[]): Promise<readonly CorrectableArticle[]>;
  /** Articles that tell the same in the same words as this one. */
  copiesOf(articleId: string): Promise<readonly string[]>;
  /** The newest first, withdrawn ones too. */
  ofArticles(articleIds: readonly string[]): Promise<ReadonlyMap<string, readonly CorrectionRecord[]>>;
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, CorrectionRecord>>;
  /** The words of an event's evidence and the article that tells it, retracted ones too; of a merged event those of the one it went into. */
  eventToHide(eventId: string): Promise<EventToHide | null>;
  /**
   * Stores decisions and what the articles tell by them, in one transaction. Returns the events that changed. Throws a CONFLICT problem
   * where an article has another version by now, an OutdatedReading where somebody decided something else meanwhile.
   */
  change(change: CorrectionChange, options: IngestOptions): Promise<readonly string[]>;
}

export interface EventToHide {
  readonly id: string;
  readonly articleId: string;
  readonly kind: string;
  readonly placeId: string | null;
  readonly quotes: readonly string[];
  readonly isActive: boolean;
}

/** An article was read without what an editor decided meanwhile: read it again. */
export class OutdatedReading extends Error {
  constructor(articleId: string) {
    super(`Article ${articleId} was read without all that editors decided about it; read it again with \`pinsFor\`.`);
    this.name = 'OutdatedReading';
  }
}

const MOST_ATTEMPTS = 5;

/**
 * Reads articles with what editors decided about them and hands the annotations to `save`; once more where somebody decided something
 * while they were read. Whatever stores articles goes this way: a reading that leaves a correction out is refused.
 */
export async function readAsCorrected<Answer>(
  { corrections }: { readonly corrections: Pick<CorrectionStore, 'pinsFor'> },
  articles: readonly Article[],
  annotate: (articles: readonly Article[], pins: readonly Pins[]) => Promise<readonly Annotation[]>,
  save: (annotations: readonly Annotation[]) => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const annotations = await annotate(articles, await corrections.pinsFor(articles));
    try {
      return await save(annotations);
    } catch (error) {
      if (!(error instanceof OutdatedReading) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
