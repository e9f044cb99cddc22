-- Articles and what they tell. Core SQL of PostgreSQL 15, no extension; the same on PGlite, PostgreSQL and Citus.
-- Ids are UUIDv7 made by the application. Every unique key holds the table's distribution column, named beside the table.

-- Reference tables: small, copied to every machine.

create table source (
  id uuid primary key,
  domain text unique,
  name text not null,
  kind text not null,
  home_place_id text
);

create table place (
  id text primary key,
  name text not null,
  names jsonb not null,
  kind text not null,
  country_code text,
  admin1 text,
  admin2 text,
  ancestors text[] not null,
  disputed_by text[] not null,
  longitude double precision not null,
  latitude double precision not null,
  bbox double precision[],
  population bigint not null,
  radius_km double precision not null,
  feature_code text,
  gazetteer_ids text[] not null
);

-- The text search configurations in use: one for each language that was ever ingested.
create table text_configuration (
  name text primary key
);

-- One row: the last change number given out. Writers hold its advisory lock, so numbers rise in the order of commits.
create table change_counter (
  single boolean primary key default true check (single),
  value bigint not null
);
insert into change_counter (value) values (0);

-- Distributed by id.
create table story (
  id uuid primary key,
  title text not null,
  bbox double precision[],
  earliest timestamptz,
  latest timestamptz,
  visible boolean not null
);
create index story_visible on story (id) where visible;

-- Distributed by id. `text` is null once purged.
create table article (
  id uuid primary key,
  source_id uuid,
  external_id text,
  url text,
  title text not null,
  language text not null,
  configuration text not null,
  version integer not null,
  status text not null,
  rights text not null,
  published_at timestamptz,
  retrieved_at timestamptz,
  ingested_at timestamptz not null,
  embargo_until timestamptz,
  section text,
  media_topics text[] not null,
  text text,
  dateline jsonb,
  timexes jsonb not null,
  entities jsonb not null,
  sentences jsonb not null,
  duplicate_of_id uuid,
  story_id uuid,
  -- What the newsroom gave, hashed: equal means that nothing is new.
  content_hash text not null,
  engine_version text not null,
  -- One hash for each sentence that is long enough to be telling, ascending: how copies of one wire story find each other.
  fingerprint bigint[] not null,
  -- USABLE or CORRECTED, not under embargo and not purged.
  visible boolean not null,
  listed_at timestamptz not null,
  document tsvector not null
);
create index article_listed on article (listed_at desc, id desc) where visible;
create index article_of_story on article (story_id);
create index article_of_source on article (source_id, listed_at desc, id desc) where visible;
create index article_duplicates on article (duplicate_of_id) where duplicate_of_id is not null;
create index article_embargoed on article (embargo_until) where embargo_until is not null and not visible;
create index article_document on article using gin (document) with (fastupdate = off) where visible;

-- Distributed by sentence: the eight smallest hashes of each article's fingerprint, by which its copies find it.
create table article_sketch (
  sentence bigint not null,
  article_id uuid not null,
  primary key (sentence, article_id)
);

-- Distributed by key: which article a delivery is, by source and external id or content. Outlives a purge.
create table article_key (
  key text primary key,
  article_id uuid not null
);
create index article_key_article on article_key (article_id);

-- Distributed by key: the answer that a repeated delivery gets again.
create table idempotency_key (
  key text primary key,
  request_hash text not null,
  answer jsonb not null,
  made_at timestamptz not null
);

-- Distributed by article_id.
create table mention (
  id uuid not null,
  article_id uuid not null,
  start_at integer not null,
  end_at integer not null,
  kind text not null,
  place_id text,
  confidence double precision not null,
  candidates jsonb not null,
  primary key (article_id, id)
);
create index mention_id on mention (id);

-- Distributed by id. The primary place and the article's language are repeated here, so that one scan answers a filter.
create table event (
  id uuid primary key,
  article_id uuid not null,
  source_id uuid,
  story_id uuid,
  configuration text not null,
  kind text not null,
  title text not null,
  modality text not null,
  lead boolean not null,
  -- Its order in the article.
  ordinal integer not null,
  when_told jsonb,
  -- When it happened for comparing: earliest < latest; infinite where one end is open, null where unknown.
  earliest timestamptz,
  latest timestamptz,
  actors jsonb not null,
  confidence double precision not null,
  source_count integer not null,
  independent_source_count integer not null,
  status text not null,
  -- The event of another article that tells the same in the same words; set where the status is MERGED.
  merged_into_id uuid,
  -- ACTIVE, and told by an article that is visible.
  visible boolean not null,
  change_seq bigint not null,
  -- Hash of all that the engine read of it: equal means that a new reading changed nothing.
  digest text not null,
  -- The words of its evidence: how it is found again in another version or another article.
  quotes text[] not null,
  place_id text,
  -- The primary place and all that contain it.
  place_path text[] not null,
  -- Where it happened, or where the label of its area stands. x = longitude, y = latitude.
  location point,
  -- 0 EXACT .. 5 WORLD_REGION.
  precision_rank smallint,
  -- Web Mercator cell at level 26 (see density.ts).
  cell_x integer,
  cell_y integer,
  document tsvector not null
);
create index event_newest on event ((coalesce(earliest, '-infinity')) desc, id desc) where visible;
create index event_oldest on event ((coalesce(earliest, 'infinity')), id) where visible;
create index event_changed on event (change_seq desc, id desc) where visible;
create index event_location on event using gist (location) where visible;
create index event_place_path on event using gin (place_path) where visible;
-- The indexes on words keep no list of pending entries: each search would read it through, and PGlite has no autovacuum to empty it.
create index event_document on event using gin (document) with (fastupdate = off) where visible;
create index event_of_article on event (article_id);
create index event_of_story on event (story_id);
create index event_merged on event (merged_into_id) where merged_into_id is not null;
create index event_told_alike on event (place_id, kind, earliest) where visible;

-- Distributed by event_id.
create table event_place (
  event_id uuid not null,
  ordinal integer not null,
  place_id text not null,
  is_primary boolean not null,
  longitude double precision,
  latitude double precision,
  precision text not null,
  radius_km double precision not null,
  role text not null,
  start_at integer,
  end_at integer,
  mention_id uuid,
  confidence double precision not null,
  primary key (event_id, ordinal)
);

-- Distributed by event_id. A merged event keeps its own, which also prove the one that it was merged into.
create table evidence (
  event_id uuid not null,
  ordinal integer not null,
  article_id uuid not null,
  article_version integer not null,
  start_at integer not null,
  end_at integer not null,
  rule text not null,
  engine_version text not null,
  primary key (event_id, ordinal)
);
create index evidence_of_article on evidence (article_id);

-- Distributed by event_id.
create table route (
  id uuid not null,
  event_id uuid not null,
  ordinal integer not null,
  stops jsonb not null,
  lines jsonb not null,
  length_km double precision not null,
  method text not null,
  mode text not null,
  start_at integer not null,
  end_at integer not null,
  primary key (event_id, id)
);
create index route_id on route (id);

-- Distributed by event_id.
create table relation (
  id uuid not null,
  event_id uuid not null,
  ordinal integer not null,
  kind text not null,
  subject_place_id text not null,
  reference_place_id text not null,
  reference_part text not null,
  claimed_km double precision,
  claimed_approximate boolean not null,
  measured_km double precision,
  measured_rail_km double precision,
  line jsonb,
  verdict text not null,
  start_at integer not null,
  end_at integer not null,
  primary key (event_id, id)
);
create index relation_id on relation (id);

-- Distributed by event_id: the latest change of each event, kept when the event itself is gone.
create table event_change (
  event_id uuid primary key,
  change_seq bigint not null,
  status text not null
);
create index event_change_order on event_change (change_seq);

-- Roll-ups, written in the transaction that changes the events (see density.ts).

-- Distributed by cell_x: visible events that have a point, by map cell. Sums are in millionths of a degree.
create table cell_density (
  level smallint not null,
  cell_x integer not null,
  cell_y integer not null,
  kind text not null,
  count integer not null,
  longitude_sum bigint not null,
  latitude_sum bigint not null,
  primary key (level, cell_x, cell_y, kind)
);

-- Distributed by kind: visible events whose time is known, by their exact span.
create table time_density (
  earliest timestamptz not null,
  latest timestamptz not null,
  kind text not null,
  count integer not null,
  primary key (earliest, latest, kind)
);
