import { GraphQLError } from 'graphql';
import type { KeyScope } from '../store/keys.ts';
import type { ApiContext } from './context.ts';

/** Who asks, as far as it bears on what it may change. */
export type Identity =
  /** A program on the server's own machine, where no key was ever made. */
  | { readonly kind: 'OPEN'; readonly name: string }
  | { readonly kind: 'KEY'; readonly name: string; readonly scopes: readonly KeyScope[] }
  | { readonly kind: 'REVOKED'; readonly name: string; readonly revokedAt: string }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'NONE' };

/** Whether this caller may do at least one thing that the public may not. */
export function isTrusted({ kind }: Identity): boolean {
  return kind === 'OPEN' || kind === 'KEY';
}

/**
 * Lets through who may do what needs the scope, and gives the name that it is noted under. Throws UNAUTHENTICATED for a caller without
 * a key that counts, FORBIDDEN for one whose key is for something else. The answer is no public read any more.
 */
export async function requireScope(context: ApiContext, scope: KeyScope): Promise<string> {
  context.keepPrivate();
  const identity = await context.identity();
  switch (identity.kind) {
    case 'OPEN':
      return identity.name;
    case 'KEY':
      if (identity.scopes.includes(scope)) return identity.name;
      throw refused(
        'FORBIDDEN',
        403,
        `Expected a key of the scope "${scope}", got "${identity.name}" of the scope "${identity.scopes.join(', ')}". Use another key, or make one: dateline key create --scope ${scope} --name <name>.`,
      );
    case 'REVOKED':
      throw unauthenticated(scope, `"${identity.name}", which was revoked on ${identity.revokedAt.slice(0, 10)}`);
    case 'UNKNOWN':
      throw unauthenticated(scope, 'one that was never made here');
    case 'NONE':
      throw unauthenticated(scope, 'none');
  }
}

function unauthenticated(scope: KeyScope, got: string): GraphQLError {
  return refused(
    'UNAUTHENTICATED',
    401,
    `Expected a key of the scope "${scope}", got ${got}. Send it as "Authorization: Bearer <key>"; \`dateline key create --scope ${scope} --name <name>\` makes one, and DATELINE_KEY holds one for everything.`,
  );
}

function refused(code: string, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
