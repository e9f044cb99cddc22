import { html, nothing } from 'lit';
import type { Words } from '../i18n/words.ts';
import type { Selection } from '../selection/selection.ts';

/** What a list shows of what there is. */
export interface ListCount {
  readonly shown: number;
  readonly total: number;
  /** The list is cut short: there are too many to send. */
  readonly isCrowd: boolean;
}

/** Above the list: how many of how many, and whether only what lies in the map. */
export function listHead(
  selection: Selection,
  { shown, total, isCrowd }: ListCount,
  words: Words,
  adjust: (patch: Partial<Selection>) => void,
) {
  const { t } = words;
  const count = { n: words.number(shown), total: words.number(total) };
  return html`<div class="list-head">
      <p>${t(isCrowd ? 'inSight' : 'showing', count)}</p>
      ${
        isCrowd
          ? nothing
          : html`<label><input type="checkbox" .checked=${selection.withinMap} @change=${(e: Event) => adjust({ withinMap: (e.target as HTMLInputElement).checked })} /> ${t('withinMap')}</label>`
      }
    </div>
    ${shown === 0 ? html`<div class="state"><h2>${t('emptyTitle')}</h2><p>${t('emptyHelp')}</p></div>` : nothing}`;
}
