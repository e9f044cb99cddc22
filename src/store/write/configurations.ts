import { sql } from 'kysely';
import type { Database } from '../database.ts';

/**
 * PostgreSQL's name for the words of a language: `dutch` for nl, `simple` where it knows no such language. Its configurations bear the
 * English names of their languages.
 */
export async function readTextConfigurations(database: Database): Promise<(language: string) => string> {
  const { rows } = await sql<{ name: string }>`select cfgname::text as name from pg_ts_config`.execute(database);
  const known = new Set(rows.map(({ name }) => name));
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return (language) => {
    const name = names.of(language)?.toLowerCase() ?? '';
    return known.has(name) ? name : 'simple';
  };
}
