-- What editors decided, and who may change things.

-- Distributed by article_id. An editor's decision about an article's words, replayed whenever the article is read again. Goes with the
-- article's text, which it quotes.
create table correction (
  id uuid not null,
  article_id uuid not null,
  source_id uuid,
  -- PLACE, TIME or HIDDEN.
  kind text not null,
  -- The words with their surroundings, and what they mean; of a hidden event its kind and evidence.
  decision jsonb not null,
  -- The name that later stories of the source take from it; null where they take none.
  remembered_name text,
  -- Where its words stand in the version that was read last; null where they are gone.
  start_at integer,
  end_at integer,
  article_version integer not null,
  made_by text not null,
  made_at timestamptz not null,
  note text,
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (article_id, id)
);
create index correction_id on correction (id);
create index correction_remembered on correction (source_id, remembered_name)
  where remembered_name is not null and withdrawn_at is null;

-- Reference table: small, copied to every machine. The keys themselves are nowhere, only what tells them again.
create table api_key (
  -- The part of a key that may be seen.
  id text primary key,
  name text not null,
  scope text not null check (scope in ('ingest', 'edit')),
  -- SHA-256 of the whole key, in hexadecimal digits.
  hash text not null,
  created_at timestamptz not null,
  -- To the day.
  last_used_at timestamptz,
  revoked_at timestamptz
);
