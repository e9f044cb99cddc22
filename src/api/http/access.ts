import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import ipaddr from 'ipaddr.js';

/** Who asks, as a request or an upgrade to a socket tells it. */
export interface Caller {
  readonly headers: IncomingHttpHeaders;
  /** The other end of the connection. */
  readonly address: string | undefined;
}

/** Whether a caller may change things. */
export type Access = (caller: Caller) => boolean;

/**
 * With a key: whoever sends it as `Authorization: Bearer <key>`. Without one: only programs on this machine, and pages of this
 * server itself. A page elsewhere that the user's browser has open reaches loopback too, by its own origin or by a name that was
 * made to resolve to loopback: both are refused.
 */
export function createAccess(key: string | null): Access {
  if (key === null) return isLocal;
  const expected = digest(key);
  return ({ headers }) => {
    const sent = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    return sent !== undefined && timingSafeEqual(digest(sent), expected);
  };
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
