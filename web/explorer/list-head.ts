import { html, nothing } from 'lit';
import type { Translate } from '../i18n/interface.ts';
import { everything, type Selection } from '../selection/selection.ts';

const filters = ['text', 'kinds', 'source', 'place', 'window', 'withinMap', 'story'] as const;

/** What a fresh view has: for wiping every filter at once. */
const unfiltered: Partial<Selection> = Object.fromEntries(filters.map((name) => [name, everything[name]]));

/** Above the list: how many of how many, what lies in the map, and the way back to everything. */
export function listHead(
  selection: Selection,
  count: { readonly shown: number; readonly total: number },
  t: Translate,
  adjust: (patch: Partial<Selection>) => void,
) {
  const isFiltered = filters.some((name) =>
    name === 'kinds' ? selection.kinds.length > 0 : selection[name] !== everything[name],
  );
  return html`<div class="list-head">
      <p>${t('showing', { n: count.shown, total: count.total })}</p>
      <label><input type="checkbox" .checked=${selection.withinMap} @change=${(e: Event) => adjust({ withinMap: (e.target as HTMLInputElement).checked })} /> ${t('withinMap')}</label>
      ${isFiltered ? html`<button class="text-button" @click=${() => adjust(unfiltered)}>${t('clearFilters')}</button>` : nothing}
    </div>
    ${count.shown === 0 ? html`<div class="state"><h2>${t('emptyTitle')}</h2><p>${t('emptyHelp')}</p></div>` : nothing}`;
}
