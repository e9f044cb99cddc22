-- Deliveries that wait to be read, and those that could not be.

-- Distributed by id.
create table queued_delivery (
  id uuid primary key,
  delivery jsonb not null,
  -- WAITING, TAKEN until `due_at`, or DEAD.
  state text not null,
  attempts integer not null,
  -- When it may be taken, or taken again if whoever took it has died.
  due_at timestamptz not null,
  queued_at timestamptz not null,
  -- Why the last attempt failed.
  reason text
);
create index queued_delivery_due on queued_delivery (due_at, id) where state <> 'DEAD';
create index queued_delivery_dead on queued_delivery (id) where state = 'DEAD';
