const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Units as pages print them, by their first letters; null where the length is not fixed and nothing can be counted back. */
const UNITS: readonly (readonly [RegExp, number | null])[] = [
  [/^(?:s|sec|secs|seconde|seconden|seconds?|sekunden?|secondes)$/, SECOND_MS],
  [/^(?:m|min|mins|minuut|minuten|minutes?|minuten?)$/, MINUTE_MS],
  [/^(?:u|h|hr|hrs|uur|uren|hours?|stunden?|std|heures?)$/, HOUR_MS],
  [/^(?:d|dag|dagen|days?|tag|tagen?|jours?)$/, DAY_MS],
  [/^(?:w|week|weken|weeks?|wochen?|semaines?)$/, 7 * DAY_MS],
  [/^(?:maand|maanden|months?|monate?n?|mois|jaar|jaren|years?|jahre?n?|ans?)$/, null],
];

const AMOUNT = String.raw`(\d{1,3}|een|één|an?|einer?|einem|une?)\s?(\p{L}{1,9})\.?`;
const PHRASES = [
  new RegExp(`^${AMOUNT} geleden`, 'iu'),
  new RegExp(`^${AMOUNT} ago`, 'iu'),
  new RegExp(`^vor ${AMOUNT}`, 'iu'),
  new RegExp(`^il y a (?:environ )?${AMOUNT}`, 'iu'),
];
const JUST_NOW = /^(?:zojuist|zonet|just now|gerade eben|à l['’]instant)(?!\p{L})/iu;

/** How long before the page was read a story was put there. */
export interface Age {
  /** Milliseconds; null for months and years, whose length is not fixed. */
  readonly ageMs: number | null;
  /** Length of the phrase in the line. */
  readonly length: number;
}

/**
 * Reads the age that a line starts with: `5 uur geleden`, `35 minutes ago`, `vor 2 Stunden`, `il y a 3 heures`.
 * Whether it is a page's age or running text ("5 uur geleden vertrok ...") is for the caller to see from what follows it.
 */
export function readAge(line: string): Age | null {
  const head = line.slice(0, 40);
  const now = JUST_NOW.exec(head);
  if (now) return { ageMs: 0, length: now[0].length };
  for (const phrase of PHRASES) {
    const match = phrase.exec(head);
    const unit = match && UNITS.find(([name]) => name.test(match[2]!.toLowerCase()));
    if (!unit) continue;
    const amount = /^\d/.test(match[1]!) ? Number(match[1]) : 1;
    return { ageMs: unit[1] === null ? null : amount * unit[1], length: match[0].length };
  }
  return null;
}

/** `Gisteren`, `Yesterday, 14:05`: an age where only ages stand, below a brief. Elsewhere it may be a subhead. Nothing is counted back from it. */
export function isVagueAge(line: string): boolean {
  return /^(?:eergisteren|gisteren|vandaag|yesterday|today|gestern|heute|hier|aujourd['’]hui)(?:,? (?:om |at |um |à )?\d{1,2}[:.h]\d{2}(?: (?:uur|Uhr))?)?$/i.test(
    line,
  );
}
