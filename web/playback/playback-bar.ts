import { css, html, LitElement } from 'lit';
import type { Words } from '../i18n/words.ts';
import { basics } from '../styles/tokens.ts';
import { paces } from './moments.ts';

/** Play or pause, how fast, and whether what has been stays. Fires `play` (true or false), `pace` (a number) and `build-up` (true or false). */
export class PlaybackBar extends LitElement {
  static override styles = [
    basics,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 8px;
      }
      button {
        display: grid;
        place-items: center;
        width: 30px;
        height: 28px;
        border-radius: 6px;
        background: var(--time);
        color: var(--paper);
      }
      svg {
        width: 14px;
        fill: currentColor;
      }
      select {
        height: 28px;
        border: 0;
        border-radius: 6px;
        background: none;
        color: var(--time);
        font-weight: 600;
      }
      option {
        background: var(--raised);
        color: var(--ink);
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 28px;
        white-space: nowrap;
      }
      input {
        width: 16px;
        height: 16px;
        margin: 0;
        accent-color: var(--time);
      }
    `,
  ];
  static override properties = {
    playing: { attribute: false },
    pace: { attribute: false },
    buildUp: { attribute: false },
    words: { attribute: false },
  };

  playing = false;
  pace = 1;
  buildUp = false;
  words!: Words;

  override render() {
    const { t, language } = this.words;
    const name = t(this.playing ? 'pause' : 'play');
    const times = new Intl.NumberFormat(language);
    return html`
      <button aria-label=${name} title=${name} @click=${() => this.#fire('play', !this.playing)}>
        <svg viewBox="0 0 14 14" aria-hidden="true"><path d=${this.playing ? 'M2 1h3.6v12H2zM8.4 1H12v12H8.4z' : 'M2.5 .8 13 7 2.5 13.2z'} /></svg>
      </button>
      <select
        aria-label=${t('pace')}
        title=${t('pace')}
        @change=${(e: Event) => this.#fire('pace', Number((e.target as HTMLSelectElement).value))}
      >
        ${paces.map((pace) => html`<option value=${pace} ?selected=${pace === this.pace}>${times.format(pace)}×</option>`)}
      </select>
      <label title=${t('buildUpHelp')}>
        <input type="checkbox" name="build-up" .checked=${this.buildUp} @change=${(e: Event) => this.#fire('build-up', (e.target as HTMLInputElement).checked)} />
        ${t('buildUp')}
      </label>
    `;
  }

  #fire(name: string, detail: boolean | number): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('playback-bar', PlaybackBar);
