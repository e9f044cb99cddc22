import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from './database.ts';

/** What a key allows: to hand stories in, or to overrule and withdraw what is stored. */
export const KEY_SCOPES = ['ingest', 'edit'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** What is known of a key; the key itself is nowhere. */
export interface KeyRecord {
  /** The part of it that may be seen. */
  readonly id: string;
  readonly name: string;
  readonly scope: KeyScope;
  readonly createdAt: string;
  /** Midnight UTC of the day on which it was last used; null for never. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** The keys of the API. */
export interface KeyStore {
  /** The one time that the key itself is given. */
  create(scope: KeyScope, name: string): Promise<KeyRecord & { readonly key: string }>;
  /** All of them, the newest first. */
  list(): Promise<readonly KeyRecord[]>;
  /** Null where there is none with that id. Revoked once is revoked: the second time says when. */
  revoke(id: string): Promise<KeyRecord | null>;
  /** The key's record, revoked or not; null where no key was ever made that is this one. Notes the day of use. */
  find(key: string): Promise<KeyRecord | null>;
  /** Whether any key was ever made. */
  hasAny(): Promise<boolean>;
}

/** `dl_`, 16 hexadecimal digits that may be seen, and 256 random bits. */
const KEY = /^dl_([0-9a-f]{16})_[\w-]{43}$/;

export function createKeys(writer: Database, reader: Database): KeyStore {
  return {
    async create(scope, name) {
      const id = randomBytes(8).toString('hex');
      const key = `dl_${id}_${randomBytes(32).toString('base64url')}`;
      const row = { id, name, scope, created_at: new Date().toISOString(), last_used_at: null, revoked_at: null };
      await writer
        .insertInto('api_key')
        .values({ ...row, hash: hashOf(key).toString('hex') })
        .execute();
      return { ...keyRecord(row), key };
    },
    async list() {
      const rows = await reader
        .selectFrom('api_key')
        .select(columns)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(keyRecord);
    },
    async revoke(id) {
      await writer
        .updateTable('api_key')
        .set({ revoked_at: new Date().toISOString() })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .execute();
      const row = await writer.selectFrom('api_key').select(columns).where('id', '=', id).executeTakeFirst();
      return row ? keyRecord(row) : null;
    },
    async find(key) {
      const id = KEY.exec(key)?.[1];
      if (id === undefined) return null;
      const row = await reader
        .selectFrom('api_key')
        .select([...columns, 'hash'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row || !timingSafeEqual(hashOf(key), Buffer.from(row.hash, 'hex'))) return null;
      const record = keyRecord(row);
      await noteUse(writer, record);
      return record;
    },
    async hasAny() {
      const row = await reader.selectFrom('api_key').select('id').limit(1).executeTakeFirst();
      return row !== undefined;
    },
  };
}

const columns = ['id', 'name', 'scope', 'created_at', 'last_used_at', 'revoked_at'] as const;

/** The id in front serves as salt: two keys never hash alike, and 256 random bits leave nothing to guess. */
function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** Written once a day, so that asking costs a read. */
async function noteUse(writer: Database, { id, lastUsedAt, revokedAt }: KeyRecord): Promise<void> {
  const today = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
  if (lastUsedAt === today || revokedAt !== null) return;
  await writer.updateTable('api_key').set({ last_used_at: today }).where('id', '=', id).execute();
}

interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly scope: KeyScope;
  readonly created_at: string;
  readonly last_used_at: string | null;
  readonly revoked_at: string | null;
}

function keyRecord({ id, name, scope, created_at, last_used_at, revoked_at }: KeyRow): KeyRecord {
  return { id, name, scope, createdAt: created_at, lastUsedAt: last_used_at, revokedAt: revoked_at };
}
