import { ProblemError } from '../model/problem.ts';
import type { Deliver } from './ingest.ts';

const mutation = `mutation Ingest($input: IngestInput!) {
  ingest(input: $input) {
    ... on IngestPayload { articles { id title publishedAt dateline { span { exact } } events(first: 1) { totalCount } } }
    ... on Problem { message }
  }
}`;

interface Answer {
  readonly data?: {
    readonly ingest: {
      readonly message?: string;
      readonly articles?: readonly {
        readonly id: string;
        readonly title: string;
        readonly publishedAt: string | null;
        readonly dateline: { readonly span: { readonly exact: string } } | null;
        readonly events: { readonly totalCount: number };
      }[];
    } | null;
  } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Hands deliveries to a running Dateline over its API. */
export function deliverTo(server: string, key: string | null): Deliver {
  const url = new URL('/graphql', server);
  return async (delivery) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ query: mutation, variables: { input: delivery } }),
    }).catch((cause: unknown) => {
      throw new Error(`No Dateline answers at ${server}; start one with \`npm start\` or leave --server out.`, {
        cause,
      });
    });
    const { data, errors } = (await response.json()) as Answer;
    const message = data?.ingest?.message ?? errors?.[0]?.message;
    if (message) throw new ProblemError('INVALID_INPUT', message);
    return (data?.ingest?.articles ?? []).map(({ id, title, publishedAt, dateline, events }) => ({
      id,
      title,
      publishedAt,
      dateline: dateline?.span.exact.trim() ?? null,
      events: events.totalCount,
    }));
  };
}
