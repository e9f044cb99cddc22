import { ProblemError } from '../model/problem.ts';

/** What can be fetched again by its id, through `node`. */
const NODE_KINDS = [
  'Article',
  'Correction',
  'Event',
  'Mention',
  'Place',
  'Route',
  'Source',
  'SpatialRelation',
  'Story',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Place ids are the gazetteer's: `gn:2013348`. */
const placeId = /^[a-z]{2,8}:[\w.:-]{1,64}$/i;

/** The id that the API shows: unique over all kinds, stable across re-processing, opaque to clients. */
export function globalId(kind: NodeKind, localId: string): string {
  return Buffer.from(`${kind}:${localId}`).toString('base64url');
}

/** What a global id stands for; null for what we never gave out. */
export function readGlobalId(id: string): { readonly kind: NodeKind; readonly localId: string } | null {
  if (id.length > 128) return null;
  const plain = Buffer.from(id, 'base64url').toString('utf8');
  const colon = plain.indexOf(':');
  const kind = NODE_KINDS.find((known) => known === plain.slice(0, colon));
  const localId = plain.slice(colon + 1);
  if (!kind || !(kind === 'Place' ? placeId : uuid).test(localId)) return null;
  // Base64 reads sloppily; only the one spelling that we write counts.
  return globalId(kind, localId) === id ? { kind, localId } : null;
}

/** The local id behind a global one of the given kind; null where it is none. For fields that answer null to an unknown id. */
export function localIdOf(kind: NodeKind, id: string): string | null {
  const read = readGlobalId(id);
  return read?.kind === kind ? read.localId : null;
}

/** Like `localIdOf`, for arguments that must name something: throws an INVALID_INPUT problem about `field`. */
export function requireLocalId(kind: NodeKind, id: string, field: string): string {
  const localId = localIdOf(kind, id);
  if (localId !== null) return localId;
  const got = readGlobalId(id)?.kind;
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected an id of the kind ${kind} in "${field}", got ${got ? `one of the kind ${got}` : `"${id.slice(0, 80)}"`}. Pass an id as a field of this API gave it.`,
    field,
  );
}
