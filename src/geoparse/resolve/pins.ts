import type { Mention, RankedCandidate, Reason } from '../../model/mention.ts';
import { rememberedName } from '../../model/correction.ts';
import type { Place } from '../../model/place.ts';
import { type Name, type Option, optionOf } from './names.ts';
import { liesWithin } from '../containment.ts';

/** What editors decided about a story's names. */
export interface ResolverPins {
  /** By index of the mention: the place it means, or null where it names none. */
  readonly places: ReadonlyMap<number, Place | null>;
  /** By name, as `rememberedName` writes it: the place that the source's editors gave it in an earlier story. */
  readonly remembered: ReadonlyMap<string, Place>;
}

export const NOTHING_PINNED: ResolverPins = { places: new Map(), remembered: new Map() };

/** Beyond any score that the ranker gives. */
const EDITOR = 100;
/** More than a name's prominence and the other places of a story bring together; an explicit container overrules it (see `withMemory`). */
const MEMORY = 8;

/** The name with the place that an editor gave it, which it may not have had among its options. */
export function withEditorsPlace(name: Name, place: Place): Name {
  return favoured(name, place, { label: 'editor', weight: EDITOR });
}

/**
 * The name with the place that it had in an earlier story of its source, as a strong option. Left alone where the text itself says
 * that what it names lies elsewhere ("Arnhem, Zuid-Afrika") or is something else ("de provincie Utrecht").
 */
export function withMemory(name: Name, { remembered }: ResolverPins): Name {
  const place = remembered.get(rememberedName(name.occurrences[0]!.text));
  if (!place) return name;
  const isElsewhere = name.containers.length > 0 && !name.containers.some((outer) => liesWithin(place, outer.place));
  const kinds = name.occurrences.flatMap((occurrence) => occurrence.kinds);
  const isOther = kinds.length > 0 && !kinds.includes(place.kind);
  return isElsewhere || isOther
    ? name
    : favoured(name, place, { label: "corrected by this source's editors", weight: MEMORY });
}

function favoured(name: Name, place: Place, said: Reason): Name {
  const known = name.options.some(({ candidate }) => candidate.place.id === place.id);
  const { text } = name.occurrences[0]!;
  const added: readonly Option[] = known
    ? []
    : [optionOf({ place, name: text, nameKind: 'ALTERNATE', match: 'EXACT', languages: [] })];
  return {
    ...name,
    options: [...name.options, ...added].map((option) =>
      option.candidate.place.id === place.id ? { ...option, said } : option,
    ),
  };
}

/** What is shown of a mention that an editor said names no place: its candidates, each with that against it. */
export function overruled({ candidates }: Mention): readonly RankedCandidate[] {
  return candidates.map((candidate) => ({
    ...candidate,
    score: -EDITOR,
    reasons: [{ label: 'editor', weight: -EDITOR }],
  }));
}
