/** What XML 1.0 cannot write or should not (2.2, Char): control characters, non-characters and lone surrogates. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or a quoted attribute, of XML and HTML alike. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"']/g, (character) => entities[character]!);
}

/** `<name a="b">text</name>`; nothing at all where the text is null. */
export function element(
  name: string,
  text: string | number | null,
  attributes: Readonly<Record<string, string>> = {},
): string {
  if (text === null || text === '') return '';
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>${escapeXml(String(text))}</${name}>`;
}
