import { createHash, randomBytes } from 'node:crypto';

let lastMs = 0;
let counter = 0;

/**
 * A UUID version 7 (RFC 9562): 48 bits of milliseconds, a 12-bit counter that rises within one process and millisecond
 * (method 1 of section 6.2), and 62 random bits. Sorts by the time it was made.
 */
export function uuidv7(): string {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    counter = 0;
  } else if (++counter > 0xfff) {
    lastMs += 1;
    counter = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return written(bytes);
}

/**
 * The id of a part that is known by its parent and a name: the same every time, so that it survives a new reading. A UUID version 8 that
 * begins with the parent's time, so that it sorts beside it.
 */
export function partUuid(parentId: string, name: string): string {
  const bytes = createHash('sha256').update(`${parentId} ${name}`).digest().subarray(0, 16);
  bytes.write(parentId.replaceAll('-', '').slice(0, 12), 'hex');
  bytes.writeUInt8(0x80 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return written(bytes);
}

function written(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
