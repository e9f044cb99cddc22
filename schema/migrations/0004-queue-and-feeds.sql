-- A delivery waits once, however often it is put in the queue; and what is known of the feeds that are watched.

-- A hash of the delivery. Rows are locked and passed over when they are taken, so the queue is not distributed: it is one table on one node.
alter table queued_delivery add column key text;
create unique index queued_delivery_key on queued_delivery (key);

-- On one node, like the queue.
create table watched_feed (
  url text primary key,
  -- The publisher's domain.
  source text,
  -- What its server said of the document that was read last, to ask for a newer one only.
  etag text,
  last_modified text,
  content_hash text,
  -- When it is asked next, or again if whoever took it has died.
  due_at timestamptz not null,
  checked_at timestamptz,
  -- When it last held something else than before.
  changed_at timestamptz,
  -- In a row, the last one included; 0 when the last attempt went well.
  failures integer not null,
  -- Why the last attempt failed.
  reason text
);
