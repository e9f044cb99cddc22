import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import ipaddr from 'ipaddr.js';
import type { Payer } from '../limits/rates.ts';

/** Who asks, as a request or an upgrade to a socket tells it. */
export interface Caller {
  readonly headers: IncomingHttpHeaders;
  /** The other end of the connection. */
  readonly address: string | undefined;
}

/** What a caller may do, and whose budget it spends. */
export interface Admission {
  readonly mayMutate: boolean;
  readonly payer: Payer | null;
}

export type Access = (caller: Caller) => Admission;

/**
 * With a key: whoever sends it as `Authorization: Bearer <key>` may change things, and has ten times the public budget. Without one:
 * only programs on this machine, and pages of this server itself. A page elsewhere that the user's browser has open reaches
 * loopback too, by its own origin or by a name that was made to resolve to loopback: both are refused.
 */
export function createAccess(key: string | null): Access {
  const expected = key === null ? null : digest(key);
  return (caller) => {
    const sent = /^Bearer +(\S+)$/i.exec(caller.headers.authorization ?? '')?.[1];
    const hasKey = expected !== null && sent !== undefined && timingSafeEqual(digest(sent), expected);
    return {
      mayMutate: expected === null ? isLocal(caller) : hasKey,
      payer: hasKey ? { id: 'key', times: 10 } : publicPayer(caller),
    };
  };
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
