// The embedded database in its own thread, so that a slow statement blocks nobody and can be ended.
// Answers { id, sql, parameters } with { id, rows, fields, command, rowCount } or { id, error }. Values stay text:
// column-types.ts parses them on the other side, as it does for PostgreSQL.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

const asText = (text) => text;
// The object ids of bool, bigint, smallint, integer, json, float4, float8, dates, jsonb and the arrays of text, bigint, float8 and uuid.
const parsers = Object.fromEntries(
  [16, 20, 21, 23, 114, 700, 701, 1082, 1114, 1184, 1700, 3802, 1009, 1016, 1022, 2951].map((oid) => [oid, asText]),
);
const options = { rowMode: 'array', parsers };

let database;
try {
  database = await PGlite.create(workerData.directory);
  await database.exec("set timezone to 'UTC'; set jit to off; set random_page_cost to 1.1");
  parentPort.postMessage({ ready: true });
} catch (error) {
  parentPort.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}

parentPort.on('message', async ({ id, sql, parameters, close }) => {
  try {
    if (close) {
      await database.close();
      parentPort.postMessage({ id });
      return;
    }
    // Without parameters the simple protocol is used, which takes several statements.
    const { rows, fields, command, rowCount, affectedRows } =
      parameters.length > 0
        ? await database.query(sql, parameters, options)
        : (await database.exec(sql, options)).at(-1);
    parentPort.postMessage({ id, rows, fields, command, rowCount: rowCount ?? affectedRows });
  } catch (error) {
    parentPort.postMessage({
      id,
      error: { message: error.message, code: error.code, detail: error.detail, constraint: error.constraint },
    });
  }
});
