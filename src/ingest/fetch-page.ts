import type { Delivery } from '../model/delivery.ts';
import { decodeBytes } from './decode-bytes.ts';
import { DEFAULT_LIMITS, fetchPublicly, type FetchLimits } from './fetch/fetch-publicly.ts';

/**
 * The same delivery with the content that its `url` leads to instead of the address, which moves to `foundAt` as it is after
 * redirects. `retrievedAt` is now where the delivery does not say. The one part of ingest that touches the network and a clock;
 * see `fetchPublicly` for what is refused. Throws a `ProblemError` about `url`.
 */
export async function fetchPage(delivery: Delivery, limits: Partial<FetchLimits> = {}): Promise<Delivery> {
  const page = await fetchPublicly(delivery.url ?? '', {}, { ...DEFAULT_LIMITS, ...limits });
  const content = decodeBytes(page.bytes, page.contentType);
  const plain = /^text\/plain\b/i.test(page.contentType ?? '');
  return {
    ...delivery,
    url: null,
    ...(plain ? { text: content } : { html: content }),
    foundAt: page.url,
    retrievedAt: delivery.retrievedAt ?? new Date().toISOString(),
  };
}
