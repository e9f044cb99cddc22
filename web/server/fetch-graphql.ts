import type { TypedDocumentString } from '../generated/graphql.ts';

/** The server answered, but not with data: its own words where it has any. */
export class ServerAnswerError extends Error {
  override readonly name = 'ServerAnswerError';
}

/** Runs one operation of `web/queries`, with an editor's key where it needs one. Rejects with a TypeError without connection, with a ServerAnswerError otherwise. */
export async function fetchGraphql<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  key?: string,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(key && { authorization: `Bearer ${key}` }),
    },
    credentials: 'omit',
    body: JSON.stringify({ query: String(document), variables }),
  });
  const answer = (await response.json().catch(() => null)) as {
    data?: Result | null;
    errors?: { message: string }[];
  } | null;
  const isEmpty = Object.values(answer?.data ?? {}).every((value) => value === null);
  if (!answer?.data || (isEmpty && answer.errors)) {
    throw new ServerAnswerError(
      answer?.errors?.[0]?.message ??
        `The server answered ${response.status} without data; expected a GraphQL response.`,
    );
  }
  return answer.data;
}
