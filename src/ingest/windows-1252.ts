/** What Windows-1252 has at 0x80 to 0x9F (Encoding Standard), where Latin-1 has control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The quotation marks and dashes of a Windows-1252 text that was read as Latin-1: a frequent slip of servers, and of `TextDecoder`
 * in Node 20, which takes the two for one.
 */
export function repairWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80]!);
}
