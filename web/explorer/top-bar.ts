import { html, LitElement, nothing } from 'lit';
import type { InterfaceLanguage } from '../i18n/interface.ts';
import type { MessageKey } from '../i18n/nl.ts';
import type { Words } from '../i18n/words.ts';
import { comparedOf, storyShapes } from '../selection/compared.ts';
import type { StorySummary } from '../selection/events.ts';
import type { Selection } from '../selection/selection.ts';
import { basics } from '../styles/tokens.ts';
import type { ThemeChoice } from './appearance.ts';
import { type Choice, type Facets, noFacets } from './facets.ts';
import { topBarCss } from './top-bar.css.ts';
import './filter-menu.ts';

/** Search, filters and settings. Fires `filter` (a part of the selection), `language`, `theme`, `paste-story` and `embed`. */
export class TopBar extends LitElement {
  static override styles = [basics, topBarCss];
  static override properties = {
    selection: { attribute: false },
    facets: { attribute: false },
    stories: { attribute: false },
    words: { attribute: false },
    theme: { attribute: false },
    canEmbed: { attribute: false },
  };

  selection!: Selection;
  facets: Facets = noFacets;
  /** Those that can be compared. */
  stories: readonly StorySummary[] = [];
  words!: Words;
  theme: ThemeChoice = 'auto';
  canEmbed = false;

  override render() {
    const { t, language } = this.words;
    const { text } = this.selection;
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
        ${this.#kindMenu()} ${this.#storyMenu()}
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

  #kindMenu() {
    const { t } = this.words;
    const options = this.facets.kinds.map(({ kind, count }) => ({ id: kind, name: t(kind as MessageKey), count }));
    return html`<filter-menu
      .label=${t('kindOf')}
      .options=${options}
      .chosen=${this.selection.kinds}
      @change=${(e: CustomEvent<string[]>) => this.#filter({ kinds: e.detail })}
    ></filter-menu>`;
  }

  #storyMenu() {
    if (this.stories.length < 2) return nothing;
    const { t } = this.words;
    const { compare } = this.selection;
    const compared = comparedOf(compare);
    const options = this.stories.map(({ id, title, events }) => ({
      id,
      name: title,
      count: events.length,
      shape: compared.get(id),
    }));
    return html`<filter-menu
      .label=${t('compareShort')}
      .help=${t('compareHelp')}
      .options=${options}
      .chosen=${compare}
      .most=${storyShapes.length}
      @change=${(e: CustomEvent<string[]>) => this.#filter({ compare: e.detail })}
    ></filter-menu>`;
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
