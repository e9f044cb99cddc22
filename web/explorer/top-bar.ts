import { html, LitElement, nothing } from 'lit';
import type { InterfaceLanguage } from '../i18n/interface.ts';
import type { MessageKey } from '../i18n/nl.ts';
import type { Words } from '../i18n/words.ts';
import type { Selection } from '../selection/selection.ts';
import { basics } from '../styles/tokens.ts';
import { topBarCss } from './top-bar.css.ts';

export type ThemeChoice = 'auto' | 'light' | 'dark';

export interface Facets {
  /** Kinds with their counts, most frequent first. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly sources: readonly Choice[];
  /** Where most happened, by name. */
  readonly places: readonly Choice[];
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Search, filters and settings. Fires `filter` (a part of the selection), `language`, `theme`, `paste-story` and `embed`. */
export class TopBar extends LitElement {
  static override styles = [basics, topBarCss];
  static override properties = {
    selection: { attribute: false },
    facets: { attribute: false },
    words: { attribute: false },
    theme: { attribute: false },
    canEmbed: { attribute: false },
  };

  selection!: Selection;
  facets: Facets = { kinds: [], sources: [], places: [] };
  words!: Words;
  theme: ThemeChoice = 'auto';
  canEmbed = false;

  override render() {
    const { t, language } = this.words;
    const { kinds, text } = this.selection;
    return html`<header>
      <a class="wordmark" href="/" aria-label="Dateline">Dateline<b>.</b></a>
      <search>
        <input
          type="search"
          name="q"
          placeholder=${t('search')}
          aria-label=${t('search')}
          .value=${text}
          @input=${(e: Event) => this.#filter({ text: (e.target as HTMLInputElement).value })}
        />
      </search>
      <div class="filters">
        ${this.#select('place', 'allPlaces', this.facets.places)} ${this.#select('source', 'allSources', this.facets.sources)}
        <div class="chips" role="group" aria-label=${t('filters')}>
          <button aria-pressed=${kinds.length === 0} @click=${() => this.#filter({ kinds: [] })}>${t('allKinds')}</button>
          ${this.facets.kinds
            .slice(0, 6)
            .map(
              ({ kind, count }) =>
                html`<button aria-pressed=${kinds.includes(kind)} @click=${() => this.#toggle(kind)}>${t(kind as MessageKey)} <span>${count}</span></button>`,
            )}
        </div>
      </div>
      <div class="settings">
        <a class="quiet api" href="/graphql">${t('playground')}</a>
        <button class="quiet" aria-label=${`${t('language')}: ${language === 'nl' ? 'Nederlands' : 'English'}`} @click=${this.#turnLanguage}>
          ${language.toUpperCase()}
        </button>
        <button class="quiet icon" aria-label=${`${t('theme')}: ${this.#themeWords()}`} title=${this.#themeWords()} @click=${this.#turnTheme}>
          ${{ auto: '◐', light: '☀', dark: '☾' }[this.theme]}
        </button>
        <button class="outlined" aria-label=${t('paste')} @click=${() => this.dispatchEvent(new CustomEvent('paste-story'))}>
          <span class="long">${t('paste')}</span><span class="short">${t('pasteShort')}</span>
        </button>
        ${this.canEmbed ? html`<button class="strong" @click=${() => this.dispatchEvent(new CustomEvent('embed'))}>${t('embed')}</button>` : nothing}
      </div>
    </header>`;
  }

  #select(name: 'place' | 'source', all: MessageKey, choices: readonly Choice[]) {
    if (choices.length < 2) return nothing;
    const { t } = this.words;
    const chosen = this.selection[name];
    return html`<select name=${name} aria-label=${t(name)} @change=${(e: Event) => this.#filter({ [name]: (e.target as HTMLSelectElement).value || null })}>
      <option value="" ?selected=${!chosen}>${t(all)}</option>
      ${choices.map((each) => html`<option value=${each.id} ?selected=${each.id === chosen}>${each.name}</option>`)}
    </select>`;
  }

  #themeWords(): string {
    return this.words.t(({ auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const)[this.theme]);
  }

  #toggle(kind: string): void {
    const { kinds } = this.selection;
    this.#filter({ kinds: kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind] });
  }

  #filter(detail: Partial<Selection>): void {
    this.dispatchEvent(new CustomEvent('filter', { detail }));
  }

  #turnLanguage = (): void => {
    const detail: InterfaceLanguage = this.words.language === 'nl' ? 'en' : 'nl';
    this.dispatchEvent(new CustomEvent('language', { detail }));
  };

  #turnTheme = (): void => {
    const order: ThemeChoice[] = ['auto', 'light', 'dark'];
    this.dispatchEvent(new CustomEvent('theme', { detail: order[(order.indexOf(this.theme) + 1) % order.length] }));
  };
}

customElements.define('top-bar', TopBar);
