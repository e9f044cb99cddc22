import type { Request } from 'express';
import { PUBLICATION_KINDS, type PublicationKind } from '../../publish/publication.ts';
import type { PublicNames } from '../../publish/read-publication.ts';
import { globalId, localIdOf } from '../global-id.ts';

/** Other people's pages ask again after this long, so that a withdrawn story is gone from them within a minute. */
export const shortly = 'public, max-age=30';

const typeNames = { story: 'Story', article: 'Article', event: 'Event' } as const satisfies Record<
  PublicationKind,
  string
>;

/** What an address of this server is of. */
export interface Address {
  readonly kind: PublicationKind;
  readonly localId: string;
}

/** The thing that a path names; null for anything else. */
export function addressOf(kind: unknown, id: unknown): Address | null {
  const known = PUBLICATION_KINDS.find((each) => each === kind);
  const localId = known && typeof id === 'string' ? localIdOf(typeNames[known], id) : null;
  return known && localId ? { kind: known, localId } : null;
}

export function namesAt(request: Request): PublicNames {
  const id: PublicNames['id'] = (kind, localId) => globalId(typeNames[kind], localId);
  return { id, url: (kind, localId) => `${originOf(request)}/${kind}/${id(kind, localId)}` };
}

export function addressesOf(request: Request, { kind, localId }: Address) {
  const names = namesAt(request);
  const origin = originOf(request);
  const oembed = `${origin}/oembed?url=${encodeURIComponent(names.url(kind, localId))}`;
  return {
    cardUrl: `${origin}/card/${kind}/${names.id(kind, localId)}.png`,
    oembedJsonUrl: `${oembed}&format=json`,
    oembedXmlUrl: `${oembed}&format=xml`,
  };
}

export function originOf(request: Request): string {
  return `${request.protocol}://${request.get('host') ?? 'localhost'}`;
}
