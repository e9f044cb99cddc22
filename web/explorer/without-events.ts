import { html } from 'lit';
import type { Translate } from '../i18n/interface.ts';

export type Progress = 'loading' | 'ready' | 'offline' | 'failed';

/** What the explorer says while it has no events: they are coming, there are none, or they did not come. */
export function withoutEvents(progress: Progress, t: Translate, retry: () => void) {
  switch (progress) {
    case 'loading':
      // The page's own sketch stands behind, or what the server wrote inside the element, until there is something better.
      return html`<slot><main class="loading" aria-busy="true"><p>${t('slow')}</p></main></slot>`;
    case 'ready':
      return html`<main class="state">
        <h1>${t('noStories')}</h1>
        <p>${t('noStoriesHelp')}</p>
      </main>`;
    default:
      return html`<main class="state">
        <h1>${t('failedTitle')}</h1>
        <p>${t(progress === 'offline' ? 'offlineHelp' : 'failedHelp')}</p>
        <button class="strong" @click=${retry}>${t('retry')}</button>
      </main>
      <slot></slot>`;
  }
}
