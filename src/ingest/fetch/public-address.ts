import ipaddr from 'ipaddr.js';

/** All that is assigned for the public internet in IPv6 (IANA): everything else is somebody's inside, or nobody's. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/** Azure answers here, on a public number, with the secrets of the machine that asks. */
const INSIDE_CLOUDS = new Set(['168.63.129.16']);

/**
 * True for an address that any host on the internet may be asked at: global unicast. False for loopback, private, link-local, carrier,
 * documentation, multicast and reserved ranges, for IPv6 forms that wrap an IPv4 address (`::/96`, mapped, translated, 6to4, Teredo),
 * and for anything that is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || INSIDE_CLOUDS.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_IPV6);
}
