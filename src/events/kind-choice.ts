import { EVENT_KINDS, type EventKind } from '../model/event.ts';
import type { KindCue } from './vocabulary.ts';
import { KIND_WEIGHTS } from './kind-weights.ts';

/** A word of a sentence that tells a kind, as it stands: what the choice among the kinds is made from. */
export interface KindSign {
  readonly cue: KindCue;
  /** From 0: less in the background, behind "zou", in a clause that hangs on another. */
  readonly strength: number;
  readonly isSubordinate: boolean;
  /** Token indexes, `last` inclusive. */
  readonly first: number;
  readonly last: number;
}

/** What stands around a sentence. */
export interface KindContext {
  /** The words of the headline and the sentence after it, for a story's first. */
  readonly around: readonly KindCue[];
  /** The kind of the story's lead, for the sentences after it. */
  readonly storyKind: EventKind | null;
}

export const noContext: KindContext = { around: [], storyKind: null };

/** A kind with what speaks for it. */
export interface KindOption {
  readonly kind: EventKind;
  readonly features: readonly number[];
}

/** The features that all kinds share; each kind has two more of its own: that it is this one, and its strength. */
const SHARED_FEATURES = [
  'strongest word',
  'further words',
  'verb of the main clause',
  'noun',
  'topics',
  'phrase',
  'word of this kind alone',
  'first verb',
  'last verb',
  'verbs around',
  'nouns around',
  'topics around',
  'kind of the story',
  'no word',
] as const;

/** How many features an option has. */
export const FEATURE_COUNT = SHARED_FEATURES.length + 2 * EVENT_KINDS.length;

/** The kinds that a sentence may tell, the likeliest first. */
export function rankKinds(
  signs: readonly KindSign[],
  context: KindContext,
  weights: readonly number[] = KIND_WEIGHTS,
): EventKind[] {
  const scored = kindOptions(signs, context).map(({ kind, features }) => ({
    kind,
    score: features.reduce((sum, value, i) => sum + value * weights[i]!, 0),
  }));
  return scored.sort((a, b) => b.score - a.score).map(({ kind }) => kind);
}

/** Every kind that a word of the sentence tells, that of the story, and OTHER; of one whose verbs tell none also those of the words around it. */
export function kindOptions(signs: readonly KindSign[], { around, storyKind }: KindContext): KindOption[] {
  const hasVerb = signs.some(({ cue, isSubordinate }) => cue.form === 'VERB' && !isSubordinate);
  const kinds = new Set<EventKind>([
    ...signs.map(({ cue }) => cue.kind),
    ...(hasVerb ? [] : around.filter(({ form }) => form !== 'TOPIC').map(({ kind }) => kind)),
    ...(storyKind ? [storyKind] : []),
    'OTHER',
  ]);
  const verbs = signs.filter(({ cue }) => cue.form === 'VERB');
  const [firstVerb, lastVerb] = [
    Math.min(...verbs.map(({ first }) => first)),
    Math.max(...verbs.map(({ last }) => last)),
  ];
  return [...kinds].map((kind) => {
    const own = signs.filter(({ cue }) => cue.kind === kind).sort((a, b) => b.strength - a.strength);
    const ownVerbs = own.filter(({ cue }) => cue.form === 'VERB');
    const near = around.filter((cue) => cue.kind === kind);
    const count = (form: KindCue['form']): number => near.filter((cue) => cue.form === form).length;
    const strongest = (own[0]?.strength ?? 0) / 4;
    const index = EVENT_KINDS.indexOf(kind);
    const shared = [
      strongest,
      Math.min(
        3,
        own.slice(1).reduce((sum, { strength }) => sum + strength / 4, 0),
      ),
      Number(ownVerbs.some(({ isSubordinate }) => !isSubordinate)),
      Number(own.some(({ cue }) => cue.form === 'NOUN')),
      Math.min(3, own.filter(({ cue }) => cue.form === 'TOPIC').length) / 2,
      Number(ownVerbs.some(({ first, last }) => last > first)),
      Math.max(0, ...own.map((sign) => 1 / signs.filter(({ first }) => first === sign.first).length)),
      Number(ownVerbs.some(({ first }) => first === firstVerb)),
      Number(ownVerbs.some(({ last }) => last === lastVerb)),
      Math.min(2, count('VERB')) / 2,
      Math.min(2, count('NOUN')) / 2,
      Math.min(3, count('TOPIC')) / 3,
      Number(kind === storyKind),
      Number(own.length === 0),
    ];
    const features = [...shared, ...new Array<number>(2 * EVENT_KINDS.length).fill(0)];
    features[SHARED_FEATURES.length + index] = 1;
    features[SHARED_FEATURES.length + EVENT_KINDS.length + index] = strongest;
    return { kind, features };
  });
}
