import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import ipaddr from 'ipaddr.js';
import { KEY_SCOPES, type KeyRecord, type KeyStore } from '../../store/keys.ts';
import type { Identity } from '../identity.ts';
import type { Payer } from '../limits/rates.ts';

/** Who asks, as a request or an upgrade to a socket tells it. */
export interface Caller {
  readonly headers: IncomingHttpHeaders;
  /** The other end of the connection. */
  readonly address: string | undefined;
}

/** What a caller may do, and whose budget it spends. */
export interface Admission {
  /** Looked up when it matters. Rejects where the store does not answer. */
  identity(): Promise<Identity>;
  readonly payer: Payer | null;
}

export type Access = (caller: Caller) => Promise<Admission>;

/** Keys that the store knows; asked only where no other way tells who it is. */
type Keys = Pick<KeyStore, 'find' | 'hasAny'>;

/** A key has so many times the public budget. */
const KEY_BUDGET = 10;

/**
 * Whoever sends `Authorization: Bearer <key>` has the scopes of that key and a budget of its own. `masterKey`, from the environment, has
 * all scopes. Where no key was ever made, programs on this machine and pages of this server itself may do everything. A page elsewhere
 * that the user's browser has open reaches loopback too, by its own origin or by a name that was made to resolve to loopback: both are
 * refused. A key is looked up for each request that brings one, so it is worth nothing from the moment that it is revoked.
 */
export function createAccess(masterKey: string | null, keys: () => Keys): Access {
  const expected = masterKey === null ? null : digest(masterKey);

  const withoutKey = async (caller: Caller): Promise<Identity> => {
    const isOpen = expected === null && isLocal(caller) && !(await keys().hasAny());
    return isOpen ? { kind: 'OPEN', name: 'this machine' } : { kind: 'NONE' };
  };

  return async (caller) => {
    const sent = /^Bearer +(\S+)$/i.exec(caller.headers.authorization ?? '')?.[1];
    if (sent === undefined) return { identity: () => withoutKey(caller), payer: publicPayer(caller) };
    if (expected !== null && timingSafeEqual(digest(sent), expected)) {
      const identity: Identity = { kind: 'KEY', name: 'DATELINE_KEY', scopes: KEY_SCOPES };
      return { identity: async () => identity, payer: { id: 'key', times: KEY_BUDGET } };
    }
    const found = keys().find(sent);
    // A store that does not answer is told when something is to be changed; reading goes on as the public does.
    const known = await found.catch(() => null);
    return {
      identity: async () => identityOf(await found),
      payer: known && known.revokedAt === null ? { id: `key ${known.id}`, times: KEY_BUDGET } : publicPayer(caller),
    };
  };
}

function identityOf(key: KeyRecord | null): Identity {
  if (!key) return { kind: 'UNKNOWN' };
  const { name, scope, revokedAt } = key;
  return revokedAt === null ? { kind: 'KEY', name, scopes: [scope] } : { kind: 'REVOKED', name, revokedAt };
}

/** A program on this machine has no limit; everyone else has the budget of an address. */
function publicPayer({ headers, address = 'unknown' }: Caller): Payer | null {
  if (!isLoopback(address)) return { id: address, times: 1 };
  // Behind a proxy on this machine the address is the last one that it noted: those before it anyone can write.
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)!
    .trim();
  return forwarded ? { id: forwarded, times: 1 } : null;
}

function isLocal({ headers, address }: Caller): boolean {
  if (!isLoopback(address ?? '')) return false;
  // A proxy on this machine speaks for others.
  if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false;
  const host = hostOf(`http://${headers.host ?? ''}`);
  if (host === null || !(host.hostname === 'localhost' || isLoopback(host.hostname.replace(/^\[|\]$/g, ''))))
    return false;
  return headers.origin === undefined || hostOf(headers.origin)?.host === host.host;
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

function hostOf(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

/** Of equal length whatever was sent, so that comparing takes equal time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
