/**
 * The name of a region without the word that says what it is: `Helmand` for "Helmand Province", "provincie Helmand",
 * "Region Helmand" or "the province of Helmand". Null where there is no such word.
 */
export function withoutRegionWord(name: string): string | null {
  const bare = BEFORE.exec(name)?.[1] ?? AFTER.exec(name)?.[1];
  return bare?.trim() || null;
}

/** The name without the article before it: `Verenigde Staten` for "de Verenigde Staten". */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:the|de|het|der|die|das|la|le|les) /i, '').replace(/^l['’]/i, '');
}

const WORDS =
  'province|county|region|state|district|governorate|prefecture|oblast|kray|krai|republic|department|territory|municipality|canton|parish|borough|island|city|' +
  'provincie|regio|staat|deelstaat|gouvernement|prefectuur|republiek|departement|gemeente|kanton|eiland|' +
  'provinz|kreis|landkreis|gouvernorat|bezirk|bundesland|kanton|gemeinde|stadt|' +
  'région|département|préfecture|gouvernorat|municipalité|commune|état|île';

const BEFORE = new RegExp(
  `^(?:the |de |het |der |die |das |la |le |les )?(?:${WORDS})(?: of| van| von|) (?:the |de )?(\\S.*)$`,
  'iu',
);
const AFTER = new RegExp(`^(?:the )?(\\S.*?)[ -](?:${WORDS})$`, 'iu');
