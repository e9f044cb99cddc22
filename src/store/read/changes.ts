import { ProblemError } from '../../model/problem.ts';
import type { Database } from '../database.ts';
import type { ChangeRecord } from '../store.ts';

/** The latest change of each event that changed after the cursor, oldest first. */
export async function changesSince(
  database: Database,
  cursor: string | null,
  first: number,
): Promise<{ readonly changes: readonly ChangeRecord[]; readonly hasMore: boolean }> {
  const after = cursor ?? '0';
  if (!/^\d{1,18}$/.test(after)) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected a cursor that an earlier answer gave, got "${after.slice(0, 40)}". Leave it out to begin at the start.`,
      'cursor',
    );
  }
  const rows = await database
    .selectFrom('event_change')
    .select(['change_seq as changeSeq', 'event_id as eventId', 'status'])
    .where('change_seq', '>', after)
    .orderBy('change_seq')
    .limit(first + 1)
    .execute();
  return { changes: rows.slice(0, first), hasMore: rows.length > first };
}

/** The number of the last commit that changed anything public. */
export async function dataVersion(database: Database): Promise<string> {
  const { value } = await database.selectFrom('change_counter').select('value').executeTakeFirstOrThrow();
  return value;
}
