import { html, nothing } from 'lit';
import type { MessageKey } from '../i18n/nl.ts';
import type { Words } from '../i18n/words.ts';
import { everything, type Selection } from '../selection/selection.ts';
import type { Facets } from './facets.ts';

const filters = ['text', 'kinds', 'source', 'place', 'window', 'withinMap', 'story', 'compare'] as const;

/** What a fresh view has: for wiping every filter at once. */
const unfiltered: Partial<Selection> = Object.fromEntries(filters.map((name) => [name, everything[name]]));

interface Chip {
  readonly name: string;
  /** What is wiped. */
  readonly patch: Partial<Selection>;
}

/** Every filter that is on as a chip with its own way out; nothing where none is. Stories that are compared stand in the legend. */
export function activeFilters(
  selection: Selection,
  facets: Facets,
  words: Words,
  adjust: (patch: Partial<Selection>) => void,
) {
  const { t } = words;
  const chips = chipsOf(selection, facets, words);
  if (chips.length === 0) return nothing;
  return html`<ul class="active" aria-label=${t('activeFilters')}>
    ${chips.map(
      ({ name, patch }) =>
        html`<li><button aria-label=${t('removeFilter', { name })} @click=${() => adjust(patch)}>${name} <b aria-hidden="true">×</b></button></li>`,
    )}
    <li><button class="all" @click=${() => adjust(unfiltered)}>${t('clearFilters')}</button></li>
  </ul>`;
}

function chipsOf(selection: Selection, facets: Facets, words: Words): Chip[] {
  const { t } = words;
  const { text, kinds, place, source, window, withinMap, story } = selection;
  const nameOf = (list: Facets['places'], id: string): string => list.find((each) => each.id === id)?.name ?? id;
  return [
    ...(text ? [{ name: `“${text}”`, patch: { text: '' } }] : []),
    ...(place ? [{ name: `${t('place')}: ${nameOf(facets.places, place)}`, patch: { place: null } }] : []),
    ...(source ? [{ name: `${t('source')}: ${nameOf(facets.sources, source)}`, patch: { source: null } }] : []),
    ...kinds.map((kind) => ({
      name: t(kind as MessageKey),
      patch: { kinds: kinds.filter((other) => other !== kind) },
    })),
    ...(window
      ? [
          {
            name: t('period', { from: words.dateMs(window.from), to: words.dateMs(window.to - 1) }),
            patch: { window: null },
          },
        ]
      : []),
    ...(withinMap ? [{ name: t('withinMap'), patch: { withinMap: false } }] : []),
    ...(story ? [{ name: t('story'), patch: { story: null } }] : []),
  ];
}
