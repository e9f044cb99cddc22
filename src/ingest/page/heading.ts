const HEADINGS = [
  /^meer (?:nieuws )?uit (?:de |het )?(.+)$/i,
  /^meer (.+)nieuws$/i,
  /^(?:meer|laatste|ander|overig) nieuws$/i,
  /^more (?:news |stories )?(?:from|in) (?:the )?(.+)$/i,
  /^mehr (?:nachrichten )?aus (?:der |dem )?(.+)$/i,
  /^plus (?:d['’]actualités? |d['’]infos? )?(?:de|en|dans) (?:la |l['’]|les? )?(.+)$/i,
];

/**
 * Reads the heading between a page's main story and its briefs: `Meer uit Buitenland` gives the section `Buitenland`,
 * `Meer nieuws` the section null. Null where the line is no such heading; one in running text ends like a sentence or is too long.
 */
export function readHeading(line: string): { readonly section: string | null } | null {
  if (line.length > 50 || /[.!?,;]$/.test(line) || line.split(' ').length > 6) return null;
  for (const heading of HEADINGS) {
    const match = heading.exec(line);
    if (match) return { section: match[1]?.trim().replace(/:$/, '') || null };
  }
  return null;
}
