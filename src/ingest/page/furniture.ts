/** Lines that a page puts around and between a story's paragraphs and that are not part of it. Each pattern must match the whole line. */
const FURNITURE = [
  // Navigation and choosers.
  /^(?:webmail|kies je webmail|home|menu|zoeken|inloggen|log in|abonneren|nieuwsbrief|search|suche|anmelden|rechercher)$/i,
  /^omdat \S+ ook .{1,40} webmail aanbiedt\b.*$/i,
  /^editie: .{1,60}$/i,
  // The list of what has just come in: `- Binnenland 14:20 Brug weer open`.
  /^[-•*·] \p{L}[\p{L} ]{1,20} \d{1,2}[:.]\d{2} \S.*$/u,
  // Advertisements and consent.
  /^(?:advertentie|advertenties|advertisement|anzeige|werbung|publicité)$/i,
  // Sharing, printing, replying.
  /^(?:deel|delen|deel dit(?: artikel| bericht)?|deel via .{1,40}|share(?: this.{0,20})?|teilen|partager|print|reageer|reacties?(?: \(\d+\))?|comments?)$/i,
  /^(?:twitter|x|facebook|whatsapp|e-?mail|linkedin|bluesky|telegram|kopieer link|copy link)$/i,
  // Links to other stories on the same line.
  /^(?:lees|bekijk|luister|kijk) ook\b.*$/i,
  /^(?:lees (?:meer|verder)|read more|weiterlesen|lire la suite|read also|lesen sie auch|(?:à )?lire aussi)\b.{0,120}$/i,
  // Pictures.
  /^(?:de )?(?:tekst|artikel|verhaal) (?:loopt|gaat) (?:door|verder) (?:onder|na) .{1,40}$/i,
  /^[([]?(?:foto|beeld|foto’s|bron foto|photo|image|bild|crédit photo|foto:? archief)\s?:.{0,100}$/i,
  /^(?:[Ff]oto|[Bb]eeld|[Pp]hoto|[Bb]ild)(?:['’]?s)? (?:\p{Lu}{2,}|Getty|Reuters|Belga|Pro Shots|Shutterstock|iStock|archief)(?: ?[/,|] ?.{1,40}| \p{Lu}[\p{L}.-]*){0,3}$/u,
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  // Prompts to subscribers and readers.
  /^(?:ontvang|schrijf je in|meld je aan|abonneer je)\b.{0,80}\bnieuwsbrief\b.{0,80}$/i,
  /^\S+ in (?:je|uw) mailbox\?$/i,
  /^(?:hebt u|heb je|zie je) een (?:taal|spel|type)?fout\b.{0,100}$/i,
  /^\[\/?\w{1,20}\]$/,
];

/** A label whose link stands on the line below. */
const LINK_LABEL =
  /^(?:lees|bekijk|kijk|luister) ook:?$|^meer over:?$|^(?:read also|lesen sie auch|(?:à )?lire aussi):?$/i;

/** True for the label of a link: the next line, where it reads like a headline, is the link and no part of the story either. */
export function isLinkLabel(line: string): boolean {
  return LINK_LABEL.test(line);
}

/** True for a line that belongs to the page and not to the story. */
export function isFurniture(line: string): boolean {
  return line.length <= 200 && FURNITURE.some((pattern) => pattern.test(line));
}

const BYLINE =
  /^(?:[Dd]oor|[Bb]y|BY|[Vv]on|[Pp]ar|[Tt]ekst|[Aa]uteur):? (?:(?:onze|our|de redactie|redactie)\b.{0,40}|\p{Lu}\S*(?: (?:\p{Lu}\S*|van|de|der|den|en|and|und|et)){0,6})$/u;
const DESK_BYLINE = /^(?:[Vv]an|VAN) (?:onze|ONZE) (?:\p{L}+ )?(?:correspondent|verslagge|redact)\p{L}*$/iu;

/** `Door Jan Jansen`, `By Our Reporter`, `Von Max Müller`: who wrote it, on a line of its own. "Von der Leyen naar Kyiv" is a headline. */
export function isByline(line: string): boolean {
  return line.length <= 100 && (BYLINE.test(line) || DESK_BYLINE.test(line));
}

/** Picture agencies whose name some pages glue before a headline. */
const CREDIT = /^(?:ANP|AFP|EPA|DPA|Belga|Reuters) (?=["'“„«‘]?\p{Lu})/u;

/** A headline without a picture credit glued to it: `Brug weer open (foto: ...)`, `ANP Brug weer open`. */
export function withoutCredit(headline: string): string {
  return headline.replace(CREDIT, '').replace(/\s?\((?:foto|beeld|photo|bild|archieffoto)\b[^()]{0,80}\)$/i, '');
}
