import { css, html, LitElement } from 'lit';
import { plainly } from '../embed/address.ts';
import { frameCode } from '../embed/code.ts';
import { copied } from '../embed/copy.ts';
import type { Words } from '../i18n/words.ts';
import { dialogCss } from '../styles/dialog.ts';
import { basics } from '../styles/tokens.ts';

/** The line of HTML that puts a story in an article. */
export class EmbedDialog extends LitElement {
  static override styles = [
    basics,
    dialogCss,
    css`
      dialog {
        width: min(560px, calc(100vw - 32px));
      }
      h2 {
        font: 700 20px/1.2 var(--serif);
        margin: 0 0 6px;
      }
      p {
        margin: 0 0 12px;
        color: var(--soft);
        font-size: 13.5px;
      }
      textarea {
        width: 100%;
        height: 108px;
        font: 12px/1.5 ui-monospace, Menlo, Consolas, monospace;
        padding: 10px;
        border: 1px solid var(--line);
        border-radius: 7px;
        background: var(--paper);
        color: var(--ink);
        resize: vertical;
      }
      .buttons {
        display: flex;
        gap: 10px;
        justify-content: flex-end;
        margin-top: 12px;
      }
      .buttons a {
        margin-right: auto;
        align-self: center;
        color: var(--soft);
        font-size: 13.5px;
      }
      .buttons button {
        height: 34px;
        padding: 0 16px;
        border-radius: 7px;
        border: 1px solid var(--line);
      }
      .buttons .strong {
        background: var(--ink);
        color: var(--paper);
        font-weight: 650;
      }
    `,
  ];
  static override properties = {
    words: { attribute: false },
    article: { attribute: false },
    headline: { attribute: false },
    copied: { state: true },
  };

  words!: Words;
  article = '';
  headline = '';
  copied = false;

  show(): void {
    this.copied = false;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render() {
    const { t } = this.words;
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${t('embedTitle')}</h2>
      <p>${t('embedHelp')}</p>
      <textarea readonly aria-label="HTML" .value=${this.#code()} @focus=${(e: Event) => (e.target as HTMLTextAreaElement).select()}></textarea>
      <div class="buttons">
        <a href=${`/embed/new?kind=article&id=${encodeURIComponent(this.article)}`}>${t('embedMore')}</a>
        <button @click=${() => this.renderRoot.querySelector('dialog')?.close()}>${t('close')}</button>
        <button class="strong" @click=${this.#copy}>${t(this.copied ? 'copied' : 'copy')}</button>
      </div>
    </dialog>`;
  }

  #code(): string {
    return frameCode(location.origin, { kind: 'article', id: this.article }, plainly, this.headline);
  }

  #copy = async (): Promise<void> => {
    if (await copied(this.renderRoot.querySelector('textarea')!)) this.copied = true;
  };
}

customElements.define('embed-dialog', EmbedDialog);
