/** Time zones of publishers by the last label of their domain, for the clocks that their pages print without an offset. */
const ZONES: Readonly<Record<string, string>> = {
  nl: 'Europe/Amsterdam',
  be: 'Europe/Brussels',
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  lu: 'Europe/Luxembourg',
  fr: 'Europe/Paris',
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
};

/** The IANA zone of a publisher's domain; UTC where the domain does not tell. */
export function zoneOf(source: string | null): string {
  return ZONES[source?.split('.').at(-1) ?? ''] ?? 'UTC';
}

/** The publisher's domain of an address, without `www.`; null for no address. */
export function hostOf(address: string | null | undefined): string | null {
  return address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}
