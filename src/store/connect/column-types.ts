import pg from 'pg';

const timestamptz = 1184;

/**
 * Turns a column's text into a value, the same on both drivers: `timestamptz` becomes ISO 8601 in UTC, `bigint` stays a string of
 * digits, the rest is as node-postgres has it.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === timestamptz ? instant : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

/** `2023-09-17 10:00:00+00` gives `2023-09-17T10:00:00.000Z`; `infinity` and years outside 1..9999 stay as they are. */
function instant(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d(?::\d\d)?)$/.exec(text);
  if (!match) return text;
  const [, date, time, offset = ''] = match;
  return new Date(`${date}T${time}${offset.length === 3 ? `${offset}:00` : offset}`).toISOString();
}
