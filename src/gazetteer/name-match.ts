import { NAME_MATCHES, type NameKind, type NameMatch } from '../model/candidate.ts';
import type { Language } from '../model/language.ts';

/** A name of the gazetteer as it may be met in a text. */
export interface NameSense {
  /** As the gazetteer spells it. */
  readonly name: string;
  readonly kind: NameKind;
  /** Those in which it is tagged; empty where no source says. */
  readonly languages: readonly Language[];
  /** Spelled by our rules, not by a source. */
  readonly transliterated: boolean;
}

/** How words that fold to the name match it; null where they may not count as this name at all. */
export function matchOf(
  surface: string,
  language: Language,
  { name, kind, languages, transliterated }: NameSense,
): NameMatch | null {
  const isInLanguage = languages.length === 0 || languages.includes(language);
  switch (kind) {
    case 'ABBREVIATION':
      return isInLanguage && isSameAbbreviation(surface, name) ? 'ABBREVIATION' : null;
    case 'ADJECTIVE':
    case 'INHABITANT':
      return isInLanguage && !hasLostItsCapital(surface, name) ? 'DEMONYM' : null;
    case 'METONYM':
      return 'METONYM';
    default:
      if (transliterated) return 'TRANSLITERATION';
      if (surface === name) return 'EXACT';
      return surface.toLowerCase() === name.toLowerCase() ? 'CASE' : 'DIACRITICS';
  }
}

/** True for the matches of a name in its own spelling, give or take capitals and diacritics. */
export function isLiteral(match: NameMatch): boolean {
  return match === 'EXACT' || match === 'CASE' || match === 'DIACRITICS';
}

/** 0 for the most exact. */
export function rankOf(match: NameMatch): number {
  return NAME_MATCHES.indexOf(match);
}

/** "V. S." and "V.S" are "V.S."; but "Ze" is not "Ze.", nor "Man" "Man.". */
function isSameAbbreviation(surface: string, name: string): boolean {
  const [printed, known] = [surface.replaceAll(' ', ''), name.replaceAll(' ', '')];
  return printed === known || (printed.includes('.') && `${printed}.` === known);
}

/** "polish" is not "Polish". */
function hasLostItsCapital(surface: string, name: string): boolean {
  return surface.charAt(0) === surface.charAt(0).toLowerCase() && name.charAt(0) !== name.charAt(0).toLowerCase();
}
