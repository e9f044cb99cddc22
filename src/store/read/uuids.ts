import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Ids come from outside; one that is no UUID is not in the store, and PostgreSQL must not be asked for it. */
export function isUuid(id: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
}

/** The column holds one of these ids. */
export function among(column: string, ids: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = any(${ids.filter(isUuid)}::uuid[])`;
}
