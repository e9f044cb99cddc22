import { type RawBuilder, sql } from 'kysely';
import type { Database, Tables } from '../database.ts';

/** Columns that SQL works out from a row, given as the JSON `element`. */
type Derived<Table extends keyof Tables> = Partial<Record<keyof Tables[Table] & string, RawBuilder<unknown>>>;

export interface InsertOptions<Table extends keyof Tables> {
  readonly derived?: Derived<Table>;
  /** What follows the values: `on conflict ...`. */
  readonly onConflict?: RawBuilder<unknown>;
}

/**
 * Inserts any number of rows with one statement and one parameter: PostgreSQL reads them from JSON by the table's own column types.
 * Rows must have the same keys. Keys that begin with `$` are no columns: they serve `derived`.
 */
export async function insertRows<Table extends keyof Tables & string>(
  database: Database,
  table: Table,
  rows: readonly (Partial<Tables[Table]> & object)[],
  { derived = {}, onConflict = sql`` }: InsertOptions<Table> = {},
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const plain = Object.keys(first).filter((key) => !key.startsWith('$'));
  const columns = [...plain, ...Object.keys(derived)];
  const values = [
    ...plain.map((column) => sql`${sql.ref(`row.${column}`)}`),
    ...Object.values(derived).map((value) => value as RawBuilder<unknown>),
  ];
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(values)} from jsonb_array_elements(${storableJson(rows)}::jsonb) as element,
    lateral jsonb_populate_record(null::${sql.table(table)}, element) as row ${onConflict}`.execute(database);
}

/** Inserts rows that are a JSON array of whole rows already, as `to_jsonb` writes them. */
export async function insertJson(database: Database, table: keyof Tables & string, json: string): Promise<void> {
  await sql`insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb)`.execute(database);
}

/**
 * JSON that PostgreSQL takes: NUL and lone surrogates, which `jsonb` refuses, become U+FFFD. Offsets stay right, as each of them is one
 * UTF-16 code unit before and after.
 */
function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\u')) return json;
  return JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? storableText(inner) : inner));
}

/** As `storableJson`, for one text. */
export function storableText(text: string): string {
  return text.replace(unstorable, '\uFFFD');
}

// With the flag u, \p{Surrogate} matches only those that stand alone.
const unstorable = /\p{Surrogate}|\0/gu;
