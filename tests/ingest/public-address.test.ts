import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../src/ingest/fetch/public-address.ts';

describe('addresses on the public internet', () => {
  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '192.30.252.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '2a00:1450:400e::1',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'the rest of loopback'],
    ['0.0.0.0', 'this host'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private, its last'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'carrier'],
    ['169.254.169.254', 'link-local: cloud metadata'],
    ['168.63.129.16', 'Azure inside, on a public number'],
    ['192.0.0.192', 'IETF protocols: Oracle metadata'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarks'],
    ['198.51.100.7', 'documentation'],
    ['203.0.113.9', 'documentation'],
    ['192.88.99.1', '6to4 relay'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::127.0.0.1', 'IPv4-compatible, ::/96'],
    ['::7f00:1', 'the same in hexadecimal'],
    ['::a9fe:a9fe', 'metadata, IPv4-compatible'],
    ['::ffff:127.0.0.1', 'IPv4-mapped'],
    ['::ffff:a9fe:a9fe', 'metadata, IPv4-mapped'],
    ['::ffff:0:127.0.0.1', 'IPv4-translated'],
    ['64:ff9b::7f00:1', 'NAT64'],
    ['64:ff9b:1::1', 'local NAT64'],
    ['100::1', 'discard'],
    ['2001::1', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['2002:7f00:1::', '6to4 of loopback'],
    ['3fff::1', 'documentation'],
    ['5f00::1', 'segment routing'],
    ['fc00::1', 'unique local'],
    ['fd00:ec2::254', 'AWS metadata'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['fec0::1', 'site-local, old'],
    ['ff02::1', 'multicast'],
    ['4000::1', 'not assigned'],
    ['', 'nothing'],
    ['example.org', 'a name'],
  ])('%s is refused: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
