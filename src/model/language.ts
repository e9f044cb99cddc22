/** The languages Dateline reads. `languages.ts` says what each stage has for them. */
export const LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;

/** A BCP 47 primary language subtag that Dateline reads. */
export type Language = (typeof LANGUAGES)[number];

/** Narrows any string; `nl-NL` counts as `nl`, and unknown languages give `null`. */
export function asLanguage(tag: string | null | undefined): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
