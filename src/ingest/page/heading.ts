/** Sections are names and begin with a capital: "Meer uit voorzorg" heads nothing. */
const HEADINGS = [
  /^(?:[Mm]eer (?:nieuws )?uit|MEER UIT) (?:de |het |DE |HET )?(\p{Lu}.*|regio)$/u,
  /^[Mm]eer (\p{L}+)nieuws$/u,
  /^(?:[Mm]eer|[Ll]aatste|[Aa]nder|[Oo]verig) nieuws$/u,
  /^(?:[Mm]ore (?:news |stories )?(?:from|in)|MORE (?:NEWS )?FROM) (?:the )?(\p{Lu}.*)$/u,
  /^(?:[Mm]ehr (?:Nachrichten )?aus|MEHR AUS) (?:der |dem )?(\p{Lu}.*)$/u,
  /^[Pp]lus (?:d['’]actualités? |d['’]infos? )?(?:de |en |dans )(?:la |l['’]|les? )?(\p{Lu}.*)$/u,
];

/**
 * Reads the heading between a page's main story and its briefs: `Meer uit Buitenland` gives the section `Buitenland`,
 * `Meer nieuws` the section null. Null where the line is no such heading; one in running text ends like a sentence or is too long.
 */
export function readHeading(line: string): { readonly section: string | null } | null {
  if (line.length > 50 || /[.!?,;]$/.test(line) || line.split(' ').length > 6) return null;
  for (const heading of HEADINGS) {
    const match = heading.exec(line);
    if (match) return { section: match[1]?.replace(/:$/, '').trim() || null };
  }
  return null;
}
