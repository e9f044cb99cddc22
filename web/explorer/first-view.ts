import { type InterfaceLanguage, preferredLanguage } from '../i18n/interface.ts';
import type { Selection } from '../selection/selection.ts';
import { fromUrl } from '../selection/url.ts';
import { fetchView, type View } from '../server/stories.ts';

/** The interface's language for whoever comes in at this address: what its `lang` says, else the browser's. */
export function languageHere(): InterfaceLanguage {
  return preferredLanguage([new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages]);
}

let begun: Promise<View> | null = null;

/** Asks for the events of this address at once, while the rest of the explorer is still on its way. */
export function beginFirstView(): void {
  begun = fetchView(languageHere(), baseFilter(fromUrl(location.href)), fromUrl(location.href));
  // Whoever takes it hears of a failure; until then it is nobody's.
  begun.catch(() => {});
}

/** What was asked for by `beginFirstView`, once; null after that. */
export function takeFirstView(): Promise<View> | null {
  const view = begun;
  begun = null;
  return view;
}

/** What is always asked of the server, however few events there are. */
export function baseFilter({ story }: Selection) {
  return story ? { storyId: story } : {};
}
