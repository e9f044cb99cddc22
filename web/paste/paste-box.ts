import { html, LitElement, nothing } from 'lit';
import { clusterMarks } from '../explorer/clusters.ts';
import { AnnotateDocument } from '../generated/graphql.ts';
import type { Words } from '../i18n/words.ts';
import type { EventMap } from '../map/event-map.ts';
import { isoDay } from '../selection/url.ts';
import { fetchGraphql, ServerAnswerError } from '../server/fetch-graphql.ts';
import { fetchOutline } from '../server/stories.ts';
import { dialogCss } from '../styles/dialog.ts';
import { basics } from '../styles/tokens.ts';
import { type DraftStory, draftStory } from './draft-story.ts';
import { pasteCss } from './paste-box.css.ts';
import '../map/event-map.ts';
import '../story/story-panel.ts';

const languages = ['nl', 'en', 'de', 'fr'] as const;
const greatestLength = 2_000_000;

/** What went wrong: in the reader's words, and the server's own where it has any. */
interface Fault {
  readonly words: string;
  readonly answer: string | null;
}

/** Paste a story and watch it resolve: a dry run of the engine that stores nothing. */
export class PasteBox extends LitElement {
  static override styles = [basics, dialogCss, pasteCss];
  static override properties = {
    words: { attribute: false },
    theme: { attribute: false },
    draft: { state: true },
    isReading: { state: true },
    fault: { state: true },
    focused: { state: true },
    pointed: { state: true },
  };

  words!: Words;
  theme = 'light';
  draft: DraftStory | null = null;
  isReading = false;
  fault: Fault | null = null;
  focused: string | null = null;
  pointed: string | null = null;

  #written = { text: '', date: isoDay(Date.now()), language: '' };

  show(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render() {
    return html`<dialog class=${this.draft ? 'read' : ''} aria-label=${this.words.t('paste')}>
      ${this.draft ? this.#renderDraft(this.draft) : this.#renderForm()}
    </dialog>`;
  }

  #renderForm() {
    const { t, language } = this.words;
    const names = new Intl.DisplayNames([language], { type: 'language' });
    const { text, date, language: chosen } = this.#written;
    return html`<form @submit=${this.#read}>
      <h2>${t('paste')}</h2>
      <p>${t('pasteHelp')}</p>
      <textarea name="text" required autofocus aria-label=${t('pasteText')} .value=${text}></textarea>
      <div class="options">
        <label>${t('pasteDate')} <input type="date" name="date" .value=${date} aria-describedby="date-help" /></label>
        <label>
          ${t('language')}
          <select name="language">
            <option value="">${t('guessLanguage')}</option>
            ${languages.map((each) => html`<option value=${each} ?selected=${each === chosen}>${names.of(each)}</option>`)}
          </select>
        </label>
        <small id="date-help">${t('pasteDateHelp')}</small>
      </div>
      ${this.#renderFault()}
      <div class="buttons">
        <button type="button" @click=${this.#close}>${t('close')}</button>
        <button class="strong" ?disabled=${this.isReading}>${t(this.isReading ? 'reading' : 'read')}</button>
      </div>
    </form>`;
  }

  #renderFault() {
    if (!this.fault) return nothing;
    const { words, answer } = this.fault;
    return html`<p class="fault" role="alert">${words} ${answer ? html`<q lang="en">${answer}</q>` : nothing}</p>`;
  }

  #renderDraft({ story, text }: DraftStory) {
    const { t, language } = this.words;
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(text.language) ?? text.language;
    return html`<div class="result" @choose=${this.#onChoose} @point=${this.#onPoint}>
      <div class="head">
        <p role="status">${t('readAs', { language: name })} ${story.events.length === 1 ? t('countEvent') : t('countEvents', { n: story.events.length })}</p>
        <button @click=${this.#startOver}>${t('changeText')}</button>
        <button @click=${this.#close}>${t('close')}</button>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${story.title}>
        ${story.events.length === 0 ? html`<p class="nothing">${t('nothingRead')}</p>` : nothing}
        <story-panel
          .story=${story}
          .text=${text}
          .focused=${this.focused}
          .pointed=${this.pointed}
          .words=${this.words}
        ></story-panel>
      </div>
      <event-map
        .events=${story.events}
        .focused=${this.focused}
        .pointed=${this.pointed}
        .article=${story.id}
        .label=${`${t('map')}: ${story.title}`}
        .words=${this.words}
        .theme=${this.theme}
        .clusterer=${clusterMarks}
        .outlines=${fetchOutline}
        @fit-story=${() => this.#map?.fitStory(story.events)}
      ></event-map>
    </div>`;
  }

  get #map(): EventMap | null {
    return this.renderRoot.querySelector('event-map');
  }

  #read = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const form = new FormData(e.target as HTMLFormElement);
    const [text, date, language] = ['text', 'date', 'language'].map((name) => String(form.get(name) ?? ''));
    this.#written = { text: text!.trim(), date: date!, language: language! };
    this.fault = null;
    if (text!.length > greatestLength) {
      this.fault = { words: this.words.t('pasteTooLong'), answer: null };
      return;
    }
    this.isReading = true;
    try {
      await this.#annotate();
    } catch (error) {
      this.fault = this.#faultOf(error);
    } finally {
      this.isReading = false;
    }
  };

  async #annotate(): Promise<void> {
    const { text, date, language } = this.#written;
    // Noon where the reader is: the day that they mean, whatever the clock says elsewhere.
    const publishedAt = date ? new Date(`${date}T12:00`).toISOString() : null;
    const variables = { text, language: language || null, publishedAt, reader: this.words.language };
    const { annotate } = await fetchGraphql(AnnotateDocument, variables);
    if (!annotate) throw new ServerAnswerError('The server answered without an annotation.');
    this.draft = draftStory(text, publishedAt, annotate);
    this.focused = null;
    await this.updateComplete;
    await this.#map?.updateComplete;
    this.#map?.fitStory(this.draft.story.events, false);
  }

  #faultOf(error: unknown): Fault {
    const { t } = this.words;
    if (error instanceof ServerAnswerError) return { words: t('pasteRefused'), answer: error.message };
    return { words: t('pasteOffline'), answer: null };
  }

  #onChoose = (e: CustomEvent<string | null>): void => {
    e.stopPropagation();
    this.focused = e.detail;
    const event = this.draft?.story.events.find(({ id }) => id === e.detail);
    if (event) this.#map?.reveal(event);
  };

  #onPoint = (e: CustomEvent<string | null>): void => {
    e.stopPropagation();
    this.pointed = e.detail;
  };

  #startOver = (): void => {
    this.draft = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  };

  #close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };
}

customElements.define('paste-box', PasteBox);
