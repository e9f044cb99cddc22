import { html, LitElement, nothing } from 'lit';
import type { Words } from '../i18n/words.ts';
import { isoDay } from '../selection/url.ts';
import { parseEdtf } from '../selection/extent.ts';
import {
  type Correction,
  type FoundPlace,
  findPlaces,
  sendCorrection,
  withdrawCorrection,
} from '../server/corrections.ts';
import { ServerAnswerError } from '../server/fetch-graphql.ts';
import { basics } from '../styles/tokens.ts';
import { dialogCss } from '../styles/dialog.ts';
import { correctionCss } from './correction-box.css.ts';
import type { CorrectionTarget } from './target.ts';

/** Where a place lies, to tell it from others of its name. */
interface Choice {
  readonly id: string;
  readonly name: string;
  readonly within: string;
}

const none = 'none';

/**
 * A small form for what an editor knows better: another place or none, another time or none, an event to hide. Asks for a key first and
 * keeps it on this page only. Fires `keyed` when there is a key and `corrected` when the server took a correction or gave it back.
 */
export class CorrectionBox extends LitElement {
  static override styles = [basics, dialogCss, correctionCss];
  static override properties = {
    words: { attribute: false },
    target: { state: true },
    found: { state: true },
    chosen: { state: true },
    isSaving: { state: true },
    fault: { state: true },
    done: { state: true },
  };

  words!: Words;
  target: CorrectionTarget | null = null;
  found: readonly FoundPlace[] = [];
  /** Of a place its id or `none`; of a time its value or `none`. */
  chosen = '';
  isSaving = false;
  fault = '';
  /** Whether the last correction was taken, or taken back. */
  done: 'saved' | 'undone' | null = null;

  #key = '';
  #correctionId: string | null = null;
  #remember = true;
  #searching: ReturnType<typeof setTimeout> | undefined;

  get hasKey(): boolean {
    return this.#key !== '';
  }

  forgetKey(): void {
    this.#key = '';
  }

  /** Opens for a target; without one it only asks for the key. */
  show(target: CorrectionTarget | null): void {
    this.target = target;
    this.found = [];
    this.fault = '';
    this.done = null;
    this.#remember = true;
    this.chosen =
      target?.kind === 'place' ? (target.mention.place?.id ?? none) : target?.kind === 'time' ? target.value : '';
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render() {
    return html`<dialog aria-labelledby="title">${this.#renderStep()}</dialog>`;
  }

  #renderStep() {
    const { t } = this.words;
    if (!this.hasKey) return this.#renderKey();
    if (this.done) return this.#renderDone(this.done);
    const { target } = this;
    if (!target) return nothing;
    return html`<form method="dialog" @submit=${this.#save}>
      ${target.kind === 'place' ? this.#renderPlace(target) : target.kind === 'time' ? this.#renderTime(target) : this.#renderEvent(target)}
      ${this.fault ? html`<p class="fault" role="alert">${t('correctRefused')} <q lang="en">${this.fault}</q></p>` : nothing}
      <div class="buttons">
        <button type="button" @click=${this.#close}>${t('close')}</button>
        <button class="strong" ?disabled=${this.isSaving}>${t(this.isSaving ? 'saving' : target.kind === 'event' ? 'hideEvent' : 'save')}</button>
      </div>
    </form>`;
  }

  #renderKey() {
    const { t } = this.words;
    return html`<form method="dialog" @submit=${this.#takeKey}>
      <h2 id="title">${t('keyTitle')}</h2>
      <p>${t('keyHelp')}</p>
      <label class="field">${t('key')} <input type="password" name="key" required autocomplete="off" autofocus /></label>
      <div class="buttons">
        <button type="button" @click=${this.#close}>${t('close')}</button>
        <button class="strong">${t('goOn')}</button>
      </div>
    </form>`;
  }

  #renderDone(done: 'saved' | 'undone') {
    const { t } = this.words;
    return html`<h2 id="title" role="status">${t(done)}</h2>
      ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      <div class="buttons">
        ${done === 'saved' ? html`<button @click=${this.#undo}>${t('undo')}</button>` : nothing}
        <button class="strong" autofocus @click=${this.#close}>${t('close')}</button>
      </div>`;
  }

  #renderPlace({ exact, mention }: CorrectionTarget & { kind: 'place' }) {
    const { t } = this.words;
    const read = mention.candidates.map(
      ({ place }): Choice => ({ id: place.id, name: place.name, within: place.country?.name ?? '' }),
    );
    const found = this.found.map(
      (place): Choice => ({
        id: place.id,
        name: place.name,
        within: [place.ancestors[0]?.name, place.country?.name]
          .filter((name) => name && name !== place.name)
          .join(', '),
      }),
    );
    const known = mention.place;
    const choices = [
      ...(known && !read.some(({ id }) => id === known.id) ? [{ id: known.id, name: known.name, within: '' }] : []),
      ...read,
      ...found.filter(({ id }) => !read.some((other) => other.id === id)),
    ];
    return html`<h2 id="title">${t('correctPlace', { words: exact })}</h2>
      <fieldset>
        ${choices.map(({ id, name, within }) => this.#choice(id, name, [within, id === known?.id ? t('readNow') : ''].filter(Boolean).join(' · ')))}
        ${this.#choice(none, t('noPlace'), known ? '' : t('readNow'))}
      </fieldset>
      <label class="field">${t('findPlace')} <input type="search" autocomplete="off" @input=${this.#search} /></label>
      <label class="choice"
        ><input type="checkbox" .checked=${this.#remember} @change=${(e: Event) => (this.#remember = (e.target as HTMLInputElement).checked)} />
        ${t('alsoLater')}</label
      >`;
  }

  #renderTime({ exact, value }: CorrectionTarget & { kind: 'time' }) {
    const { t } = this.words;
    const extent = this.chosen === none ? null : parseEdtf(this.chosen);
    const day = (end: 'from' | 'to') => (e: Event) => {
      const written = (e.target as HTMLInputElement).value;
      const from = end === 'from' ? written : extent ? isoDay(extent.from) : written;
      const to = end === 'to' ? written : extent ? isoDay(extent.to - 1) : written;
      this.chosen = from >= to ? written : `${from}/${to}`;
    };
    return html`<h2 id="title">${t('correctTime', { words: exact })}</h2>
      <fieldset>
        <legend>${t('otherDate')}</legend>
        <div class="dates">
          <label class="field">${t('from')} <input type="date" .value=${extent ? isoDay(extent.from) : ''} @change=${day('from')} /></label>
          <label class="field">${t('to')} <input type="date" .value=${extent ? isoDay(extent.to - 1) : ''} @change=${day('to')} /></label>
        </div>
        <label class="field">${t('timeValue')} <input .value=${this.chosen === none ? '' : this.chosen} placeholder=${value} @change=${(e: Event) => (this.chosen = (e.target as HTMLInputElement).value.trim())} /></label>
        <label class="choice"
          ><input type="checkbox" .checked=${this.chosen === none} @change=${(e: Event) => (this.chosen = (e.target as HTMLInputElement).checked ? none : value)} />
          ${t('notATime')}</label
        >
      </fieldset>`;
  }

  #renderEvent({ event }: CorrectionTarget & { kind: 'event' }) {
    const { t } = this.words;
    return html`<h2 id="title">${t('hideAsk')}</h2>
      <p><b>${this.words.when(event.when, 'short')}</b> · ${this.words.where(event.where)} · ${event.title}</p>
      <p>${t('hideHelp')}</p>`;
  }

  #choice(id: string, name: string, more: string) {
    return html`<label class="choice"
      ><input type="radio" name="choice" .checked=${this.chosen === id} @change=${() => (this.chosen = id)} /> <span>${name}${more ? html` <small>${more}</small>` : nothing}</span></label
    >`;
  }

  #takeKey = (e: SubmitEvent): void => {
    e.preventDefault();
    this.#key = String(new FormData(e.target as HTMLFormElement).get('key') ?? '').trim();
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('keyed'));
    if (!this.target) this.#close();
  };

  #search = (e: Event): void => {
    const written = (e.target as HTMLInputElement).value.trim();
    clearTimeout(this.#searching);
    this.#searching = setTimeout(async () => {
      this.found = written.length < 2 ? [] : await findPlaces(written, this.words.language).catch(() => []);
    }, 200);
  };

  #save = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const correction = this.#correction();
    if (!correction) return;
    await this.#send(async () => {
      this.#correctionId = await sendCorrection(correction, this.#key);
      this.done = 'saved';
    });
  };

  #undo = async (): Promise<void> => {
    const id = this.#correctionId;
    if (!id) return;
    await this.#send(async () => {
      await withdrawCorrection(id, this.#key);
      this.done = 'undone';
    });
  };

  async #send(work: () => Promise<void>): Promise<void> {
    this.isSaving = true;
    this.fault = '';
    try {
      await work();
      this.dispatchEvent(new CustomEvent('corrected'));
    } catch (error) {
      this.fault = error instanceof ServerAnswerError ? error.message : this.words.t('failedHelp');
    } finally {
      this.isSaving = false;
    }
  }

  #correction(): Correction | null {
    const { target, chosen } = this;
    const isNone = chosen === none;
    switch (target?.kind) {
      case 'place': {
        const { mention, articleVersion } = target;
        const which = isNone ? { noPlace: true } : { placeId: chosen };
        return {
          kind: 'place',
          input: { mentionId: mention.id, articleVersion, noPlace: false, ...which, remember: this.#remember },
        };
      }
      case 'time': {
        const { articleId, span, articleVersion } = target;
        const which = isNone ? { notATime: true } : { value: chosen, notATime: false };
        return { kind: 'time', input: { articleId, at: { position: span }, articleVersion, ...which } };
      }
      case 'event':
        return { kind: 'event', input: { eventId: target.event.id } };
      default:
        return null;
    }
  }

  #close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };
}

customElements.define('correction-box', CorrectionBox);
