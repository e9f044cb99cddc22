/**
 * A BCP 47 primary language subtag in lower case: `nl`. Which ones Dateline reads is said in `languages.ts` alone,
 * so that adding one touches no core file.
 */
export type Language = string;

/** The primary subtag of any language tag: `nl-NL` and `NL_be` give `nl`; null for what is no tag. */
export function primaryLanguage(tag: string | null | undefined): Language | null {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag ?? '')?.[0].toLowerCase() ?? null;
}
