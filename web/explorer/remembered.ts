import type { ThemeChoice } from './appearance.ts';

const key = 'dateline-theme';

/** The reader's choice of light or dark; `auto` where storage is refused. */
export function rememberedTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    return 'auto';
  }
}

export function rememberTheme(theme: ThemeChoice): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
