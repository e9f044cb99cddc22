/** `US`, `U.S.`, `VAE`, `É.-U.`, `Ned.`: names that count only as they are written. */
export function isAbbreviation(name: string): boolean {
  return /^[\p{Lu}.\- ]{1,10}$/u.test(name) || /^\p{L}{1,5}\.$/u.test(name);
}

/**
 * Alternate names as newspapers print them. GeoNames' lower-case ones are machine romanisations of other scripts ("ji fu"),
 * its three capitals are airport codes.
 */
export function isPrinted(name: string): boolean {
  return !/^[\p{Ll}\p{N}]/u.test(name) && !/^[A-Z]{3}$/.test(name) && !/[()]/.test(name);
}
