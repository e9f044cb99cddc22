import { asWallClock, isWeekday, readPrintedDate } from '../calendar-words.ts';
import { isKnownAgency } from '../dateline/agencies.ts';
import type { WallClock } from '../instant.ts';

/** When a page says its story was published, and which agency signed it, on a line of its own. */
interface Stamp {
  readonly date: WallClock | null;
  readonly agency: string | null;
}

const CHANGED =
  /(?:laatste? )?(?:gewijzigd|bijgewerkt|update|updated|aktualisiert|geändert|mis à jour|modifié)(?: op| am| on| le)?:?\s+(\S.*)$/iu;
const LEAD =
  /^(?:gepubliceerd|geplaatst|published|posted|veröffentlicht|erstellt|publié|stand)\s?(?:op|on|am|le)?:?\s+/i;

/**
 * Reads a line that is nothing but a stamp: `10 February 2006 07:13Gewijzigd op 14 November 2020 03:27` (the first date counts, the
 * second is the page's last change), `Door ANP - 7-10-2016, 9:23`, `Gepubliceerd op 3 maart 2021 10:15`, `ANP`, `vrijdag`. Its date is
 * null where it prints no whole one. Null for other lines.
 */
export function readStamp(line: string): Stamp | null {
  if (line.length > 120) return null;
  const change = CHANGED.exec(line);
  const changed = change !== null && readPrintedDate(change[1]!) !== null;
  const first = changed ? line.slice(0, change.index) : line;
  const [signature, rest] = readSignature(first.replace(LEAD, ''));
  if (rest === '') return changed || signature !== null ? { date: null, agency: signature } : null;
  // `01.11.2020, 18:17 Uhr | dpa`
  const [printed, below] = rest.split(/\s*[|•·]\s*/, 2) as [string, string | undefined];
  const date = readPrintedDate(printed.replace(/\s-$/, ''));
  if (!date && !isWeekday(printed)) return null;
  const signedBelow = below?.split('/').every(isKnownAgency) ? below : undefined;
  return { date: asWallClock(date), agency: signature ?? signedBelow ?? null };
}

/** The agency that opens the line, and what follows it. */
function readSignature(line: string): readonly [agency: string | null, rest: string] {
  const match = /^(?:(?:door|by|von|par|bron|source|quelle):?\s+)?([\p{L}/-]{2,20})\s*(?:[-–—|•·,]\s*|$)/iu.exec(line);
  const known = match?.[1]?.split('/').every(isKnownAgency);
  return match && known ? [match[1]!, line.slice(match[0].length).trim()] : [null, line.trim()];
}
