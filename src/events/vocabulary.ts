import type { EventKind } from '../model/event.ts';
import { TRAVEL_MODES, type TravelMode } from '../model/route.ts';
import { type EventsLanguage, type Inflection, type KindWords, MOVEMENTS, type Movement } from './language.ts';
import { compileSpace, type SpatialVocabulary } from './spatial-vocabulary.ts';
import { compileSet, compileWords, entriesOf, type WordMatcher } from './word-list.ts';

/** What a word of the kinds' lexicon tells. */
export interface KindCue {
  readonly kind: EventKind;
  readonly form: 'VERB' | 'NOUN' | 'TOPIC';
  /** For TRAVEL only. */
  readonly movement: Movement | null;
}

/** A language's word lists, compiled. */
export interface EventsVocabulary {
  readonly kinds: WordMatcher<KindCue>;
  readonly modes: WordMatcher<TravelMode>;
  readonly planned: WordMatcher<true>;
  readonly hypothetical: WordMatcher<true>;
  readonly denied: WordMatcher<true>;
  readonly negation: WordMatcher<true>;
  readonly historical: WordMatcher<true>;
  readonly clauseOpeners: WordMatcher<true>;
  readonly relatives: WordMatcher<true>;
  readonly subjects: WordMatcher<true>;
  readonly recalling: WordMatcher<true>;
  readonly happened: WordMatcher<true>;
  readonly background: WordMatcher<true>;
  readonly foreground: WordMatcher<true>;
  readonly reasons: WordMatcher<true>;
  readonly definite: WordMatcher<true>;
  readonly also: WordMatcher<true>;
  readonly previous: WordMatcher<true>;
  readonly before: WordMatcher<true>;
  readonly attribution: WordMatcher<true>;
  readonly since: WordMatcher<true>;
  readonly openEnded: WordMatcher<true>;
  readonly states: WordMatcher<true>;
  readonly pointing: WordMatcher<true>;
  readonly homeward: WordMatcher<true>;
  readonly leaders: WordMatcher<true>;
  readonly space: SpatialVocabulary;
}

const compiled = new WeakMap<EventsLanguage, EventsVocabulary>();

/** Compiles a language's lists the first time it is read. */
export function vocabularyOf(pack: EventsLanguage): EventsVocabulary {
  let vocabulary = compiled.get(pack);
  if (!vocabulary) {
    vocabulary = compile(pack);
    compiled.set(pack, vocabulary);
  }
  return vocabulary;
}

function compile(pack: EventsLanguage): EventsVocabulary {
  const travel = MOVEMENTS.flatMap((movement) => cuesOf('TRAVEL', movement, pack.movements[movement], pack.inflection));
  const others = (Object.entries(pack.kinds) as [EventKind, KindWords][]).flatMap(([kind, words]) =>
    cuesOf(kind, null, words, pack.inflection),
  );
  return {
    kinds: oncePerKind(compileWords([...travel, ...others], new Set(entriesOf(pack.inflection.afterParticle)))),
    modes: compileWords(TRAVEL_MODES.map((mode) => [mode, pack.modes[mode]] as const)),
    planned: compileSet(pack.modality.planned),
    hypothetical: compileSet(pack.modality.hypothetical),
    denied: compileSet(pack.modality.denied),
    negation: compileSet(pack.modality.negation),
    historical: compileSet(pack.modality.historical),
    clauseOpeners: compileSet(pack.clauseOpeners),
    relatives: compileSet(pack.relatives),
    subjects: compileSet(pack.subjects),
    recalling: compileSet(pack.recalling),
    happened: compileSet(pack.happened),
    background: compileSet(pack.background),
    foreground: compileSet(pack.foreground),
    reasons: compileSet(pack.reasons),
    definite: compileSet(pack.definite),
    also: compileSet(pack.also),
    previous: compileSet(pack.previous),
    before: compileSet(pack.before),
    attribution: compileSet(pack.attribution),
    since: compileSet(pack.since),
    openEnded: compileSet(pack.openEnded),
    states: compileSet(pack.states),
    pointing: compileSet(pack.pointing),
    homeward: compileSet(pack.homeward),
    leaders: compileSet(pack.leaders),
    space: compileSpace(pack.space),
  };
}

function cuesOf(
  kind: EventKind,
  movement: Movement | null,
  { verbs, infinitives, nouns, heads, topics }: KindWords,
  { verbForms, nounForms }: Inflection,
): (readonly [KindCue, readonly string[]])[] {
  return [
    [{ kind, form: 'VERB', movement }, [...entriesOf(verbs), ...entriesOf(infinitives).flatMap(verbForms)]],
    [{ kind, form: 'NOUN', movement }, [...entriesOf(nouns), ...entriesOf(heads).flatMap(nounForms)]],
    [{ kind, form: 'TOPIC', movement }, entriesOf(topics)],
  ];
}

/** Of the cues that one and the same words give for a kind, only the first: a verb before a noun before a topic. */
function oncePerKind(matcher: WordMatcher<KindCue>): WordMatcher<KindCue> {
  return {
    ...matcher,
    find(words) {
      const found = matcher.find(words);
      return found.filter(({ label, first }, i) => {
        for (let before = i - 1; before >= 0 && found[before]!.first === first; before--) {
          if (found[before]!.label.kind === label.kind) return false;
        }
        return true;
      });
    },
  };
}
