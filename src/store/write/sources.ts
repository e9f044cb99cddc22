import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { IngestOptions } from '../store.ts';
import { insertRows } from './insert-rows.ts';
import { uuidv7 } from './uuid.ts';

/** The ids of the sources with these domains; unknown ones are added, with their home where the gazetteer knows it. */
export async function writeSources(
  transaction: Database,
  domains: readonly (string | null)[],
  gazetteer: IngestOptions['gazetteer'],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(domains.filter((domain) => domain !== null))].sort();
  if (wanted.length === 0) return new Map();
  await insertRows(
    transaction,
    'source',
    wanted.map((domain) => ({
      id: uuidv7(),
      domain,
      name: domain,
      kind: 'UNKNOWN' as const,
      home_place_id: gazetteer?.publisherHome(domain)?.place.id ?? null,
    })),
    { onConflict: sql`on conflict (domain) do nothing` },
  );
  const rows = await transaction
    .selectFrom('source')
    .select(['domain', 'id'])
    .where(sql<boolean>`domain = any(${wanted}::text[])`)
    .execute();
  return new Map(rows.map(({ domain, id }) => [domain as string, id]));
}
