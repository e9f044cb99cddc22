import { html, LitElement, nothing } from 'lit';
import { type EmbedTarget, embedUrl } from '../embed/address.ts';
import { elementCode, frameCode } from '../embed/code.ts';
import { copied } from '../embed/copy.ts';
import { type InterfaceLanguage, preferredLanguage } from '../i18n/interface.ts';
import { basics, tokens } from '../styles/tokens.ts';
import { builderCss } from './embed-builder.css.ts';
import { type Fields, readFields, untouched } from './fields.ts';
import { type Embeddable, findEmbeddable, titleOf } from './stories.ts';
import { type BuilderWords, builderWords } from './words.ts';

/** `/embed/new`: pick a story, see it live, copy its code. The address holds the choice: `?kind=article&id=...`. */
export class EmbedBuilder extends LitElement {
  static override styles = [tokens, basics, builderCss];
  static override properties = {
    stories: { state: true },
    state: { state: true },
    target: { state: true },
    headline: { state: true },
    fields: { state: true },
    code: { state: true },
    copied: { state: true },
    wide: { state: true },
  };

  stories: readonly Embeddable[] = [];
  state: 'searching' | 'found' | 'failed' = 'searching';
  target: EmbedTarget | null = readTarget(location.href);
  headline = '';
  fields: Fields = untouched;
  code: 'frame' | 'element' = 'frame';
  copied = false;
  wide = true;

  readonly #language: InterfaceLanguage = preferredLanguage(navigator.languages);
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  #text = '';
  #typing: ReturnType<typeof setTimeout> | undefined;
  #search = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = this.#language;
    document.title = `${this.#words.title} · Dateline`;
    this.#dark.addEventListener('change', () => this.requestUpdate());
    if (this.target) void titleOf(this.target).then((title) => (this.headline = title ?? ''));
    void this.#find();
  }

  override willUpdate(): void {
    this.dataset.theme = this.#dark.matches ? 'dark' : 'light';
  }

  override render() {
    const words = this.#words;
    return html`<header><a href="/">Dateline<b>.</b></a></header>
      <main>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <div class="columns">
          <form @submit=${(e: Event) => e.preventDefault()}>
            ${this.#picker(words)} ${this.#appearance(words)} ${this.#codes(words)}
          </form>
          ${this.#preview(words)}
        </div>
      </main>`;
  }

  #picker(words: BuilderWords) {
    return html`<fieldset>
      <legend>${words.pick}</legend>
      <label class="search"><span class="hidden">${words.search}</span>
        <input type="search" placeholder=${words.search} @input=${this.#onSearch} /></label>
      <p class="note" role="status">${
        this.state === 'searching'
          ? words.searching
          : this.state === 'failed'
            ? words.failed
            : this.stories.length === 0
              ? words.none
              : nothing
      }</p>
      <div class="stories">${this.stories.map((story) => this.#story(story, words))}</div>
      ${this.#wholeStory(words)}
    </fieldset>`;
  }

  #story({ id, title, language, sourceName, publishedAt, events }: Embeddable, words: BuilderWords) {
    const count = events === 1 ? words.event : words.events.replace('{n}', String(events));
    const date = publishedAt
      ? new Intl.DateTimeFormat(this.#language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(publishedAt))
      : null;
    return html`<label class="story">
      <input type="radio" name="story" .checked=${this.#picked?.id === id} @change=${() => this.#pick({ kind: 'article', id }, title)} />
      <span><strong lang=${language}>${title}</strong><small>${[sourceName, date, count].filter(Boolean).join(' · ')}</small></span>
    </label>`;
  }

  #wholeStory(words: BuilderWords) {
    const picked = this.#picked;
    if (!picked?.storyId) return nothing;
    const { id, storyId, title } = picked;
    return html`<label class="check"><input type="checkbox" .checked=${this.target?.kind === 'story'}
      @change=${(e: Event) =>
        this.#pick(
          (e.target as HTMLInputElement).checked ? { kind: 'story', id: storyId } : { kind: 'article', id },
          title,
        )} /> ${words.whole}</label>`;
  }

  #appearance(words: BuilderWords) {
    const { layout, theme, language, height, latitude, longitude, zoom, isFixed, from, to } = this.fields;
    const read = readFields(this.fields);
    return html`<fieldset>
      <legend>${words.look}</legend>
      ${this.#choice('layout', words.layout, layout, { both: words.both, map: words.map, timeline: words.timeline })}
      ${this.#choice('theme', words.theme, theme, { auto: words.auto, light: words.light, dark: words.dark })}
      ${this.#choice('language', words.language, language, { '': words.readers, nl: 'Nederlands', en: 'English' })}
      <div class="row">
        ${this.#input('height', words.height, height, { inputmode: 'numeric', help: words.heightHelp, fault: read.faults.includes('height') ? words.heightWrong : null })}
      </div>
      ${this.#choice('isFixed', words.begin, isFixed, { '': words.beginWhole, fixed: words.beginHere })}
      ${
        isFixed
          ? html`<div class="row">
              ${this.#input('latitude', words.latitude, latitude, { type: 'number', min: -90, max: 90, step: 'any' })}
              ${this.#input('longitude', words.longitude, longitude, { type: 'number', min: -180, max: 180, step: 'any' })}
              ${this.#input('zoom', words.zoom, zoom, { type: 'number', min: 0, max: 10, step: 'any' })}
            </div>`
          : nothing
      }
      <div class="row" role="group" aria-label=${words.window}>
        ${this.#input('from', words.from, from, { type: 'date' })}
        ${this.#input('to', words.to, to, { type: 'date', fault: read.faults.includes('window') ? words.windowWrong : null })}
      </div>
    </fieldset>`;
  }

  #choice(name: keyof Fields, label: string, value: string, choices: Readonly<Record<string, string>>) {
    return html`<div class="choice" role="radiogroup" aria-label=${label}>
      <span class="label" aria-hidden="true">${label}</span>
      ${Object.entries(choices).map(
        ([key, text]) =>
          html`<label><input type="radio" name=${name} .checked=${value === key} @change=${() => this.#set({ [name]: key })} />${text}</label>`,
      )}
    </div>`;
  }

  #input(
    name: keyof Fields,
    label: string,
    value: string,
    { help, fault, type = 'text', inputmode, min, max, step }: InputLooks,
  ) {
    return html`<label class="field">${label}
      <input type=${type} inputmode=${inputmode ?? nothing} min=${min ?? nothing} max=${max ?? nothing} step=${step ?? nothing}
        .value=${value} aria-invalid=${fault ? 'true' : 'false'} @change=${(e: Event) => this.#set({ [name]: (e.target as HTMLInputElement).value })} />
      ${fault ? html`<small class="fault" role="alert">${fault}</small>` : help ? html`<small>${help}</small>` : nothing}
    </label>`;
  }

  #codes(words: BuilderWords) {
    return html`<fieldset ?disabled=${this.target === null}>
      <legend>${words.copy}</legend>
      <div class="choice" role="radiogroup" aria-label=${words.copy}>
        ${(['frame', 'element'] as const).map(
          (each) =>
            html`<label><input type="radio" name="code" .checked=${this.code === each} @change=${() => this.#show({ code: each })} />${words[each]}</label>`,
        )}
      </div>
      <textarea readonly aria-label="HTML" .value=${this.#html} @focus=${(e: Event) => (e.target as HTMLTextAreaElement).select()}></textarea>
      <button type="button" class="strong" @click=${this.#copy}>${this.copied ? words.copied : words.copyButton}</button>
    </fieldset>`;
  }

  #preview(words: BuilderWords) {
    const { options, height } = readFields(this.fields);
    return html`<section class="preview" aria-label=${words.preview}>
      <div class="bar"><h2>${words.preview}</h2>
        <div class="choice" role="radiogroup" aria-label=${words.width}>
          ${[true, false].map(
            (wide) =>
              html`<label><input type="radio" name="width" .checked=${this.wide === wide} @change=${() => this.#show({ wide })} />${wide ? words.wide : words.narrow}</label>`,
          )}
        </div>
      </div>
      ${
        this.target
          ? html`<iframe title=${`${words.preview}: ${this.headline}`} class=${this.wide ? '' : 'narrow'} height=${height ?? 640}
              src=${embedUrl('', this.target, options)}></iframe>`
          : html`<p class="state">${words.pickFirst}</p>`
      }
    </section>`;
  }

  get #words(): BuilderWords {
    return builderWords[this.#language];
  }

  /** The article of the list that is shown, alone or as its story. */
  get #picked(): Embeddable | undefined {
    const { target } = this;
    return this.stories.find(({ id, storyId }) => (target?.kind === 'story' ? storyId : id) === target?.id);
  }

  get #html(): string {
    if (!this.target) return '';
    const { options, height } = readFields(this.fields);
    return this.code === 'frame'
      ? frameCode(location.origin, this.target, options, this.headline, height ?? undefined)
      : elementCode(location.origin, this.target, options, this.headline, height);
  }

  #pick(target: EmbedTarget, headline: string): void {
    this.target = target;
    this.headline = headline;
    this.copied = false;
    history.replaceState(null, '', `?kind=${target.kind}&id=${encodeURIComponent(target.id)}`);
  }

  #set(change: Partial<Fields>): void {
    this.fields = { ...this.fields, ...change };
    this.copied = false;
  }

  #show(change: Partial<Pick<EmbedBuilder, 'code' | 'wide'>>): void {
    Object.assign(this, change, { copied: false });
  }

  #onSearch = (e: Event): void => {
    this.#text = (e.target as HTMLInputElement).value;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#find(), 250);
  };

  async #find(): Promise<void> {
    const turn = ++this.#search;
    this.state = 'searching';
    const found = await findEmbeddable(this.#text).catch(() => null);
    // Only the answer to the last question counts.
    if (turn !== this.#search) return;
    this.stories = found ?? [];
    this.state = found ? 'found' : 'failed';
  }

  #copy = async (): Promise<void> => {
    if (await copied(this.renderRoot.querySelector('textarea')!)) this.copied = true;
  };
}

interface InputLooks {
  readonly type?: 'text' | 'number' | 'date';
  readonly inputmode?: 'numeric';
  readonly min?: number;
  readonly max?: number;
  readonly step?: 'any';
  readonly help?: string;
  readonly fault?: string | null;
}

function readTarget(url: string): EmbedTarget | null {
  const { searchParams } = new URL(url);
  const kind = (['article', 'event', 'story'] as const).find((each) => each === searchParams.get('kind'));
  const id = searchParams.get('id');
  return kind && id ? { kind, id } : null;
}

customElements.define('embed-builder', EmbedBuilder);
