/** What a server answered; `message` is the first error where it gave no data. */
export interface ServerAnswer<Data> {
  readonly data: Data | null;
  readonly message: string | null;
}

/** Sends one operation to a running Dateline. Rejects where none answers. */
export async function askServer<Data>(
  server: string,
  key: string | null,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<ServerAnswer<Data>> {
  const response = await fetch(new URL('/graphql', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  }).catch((cause: unknown) => {
    throw new Error(`No Dateline answers at ${server}; start one with \`npm start\` or leave --server out.`, { cause });
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: Data | null;
    readonly errors?: readonly { readonly message: string }[];
  };
  return { data: data ?? null, message: errors?.[0]?.message ?? null };
}
