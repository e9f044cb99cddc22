import { repairWindows1252 } from './windows-1252.ts';

/** How far into a page its own word about its encoding may stand (HTML Standard: 1024 bytes). */
const PRESCAN_LENGTH = 1024;

/**
 * Bytes to text, in the encoding that a byte order mark, the HTTP header, or the page itself (`<meta charset>`, `<?xml encoding?>`)
 * names, in this order; else UTF-8, and Windows-1252 for what is not valid UTF-8. Never throws: bytes in no encoding come out with
 * characters that `readDelivery` refuses as binary.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null = null): string {
  const decoder = markedDecoder(bytes) ?? namedDecoder(charsetOf(contentType)) ?? namedDecoder(prescan(bytes));
  if (decoder?.encoding === 'windows-1252') return decodeWindows1252(bytes);
  if (decoder && decoder.encoding !== 'utf-8') return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  return repairWindows1252(new TextDecoder('windows-1252').decode(bytes));
}

function markedDecoder(bytes: Uint8Array): TextDecoder | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8');
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return null;
}

/** Null for no label and for one that the Encoding Standard does not know. */
function namedDecoder(label: string | null): TextDecoder | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

/** A page that can be read so far as ASCII and says UTF-16 cannot mean it (HTML Standard, 13.2.3.3). */
function prescan(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_LENGTH));
  const label = /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(start)?.[1] ?? charsetOf(start);
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
