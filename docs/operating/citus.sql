-- Dateline's tables on Citus, for a database that one machine no longer holds. Run once on the coordinator of an empty database, after
-- a first start of Dateline has made the schema: psql -f docs/operating/citus.sql "$DATABASE_URL". A test compares it with the schema.

-- Small, and read everywhere: a copy on every machine.
select create_reference_table('source');
select create_reference_table('place');
select create_reference_table('text_configuration');
select create_reference_table('change_counter');
select create_reference_table('api_key');

-- By article: an article, its mentions and what editors decided about it lie together.
select create_distributed_table('article', 'id');
select create_distributed_table('mention', 'article_id', colocate_with => 'article');
select create_distributed_table('correction', 'article_id', colocate_with => 'article');

-- By event: an event and what proves it lie together.
select create_distributed_table('event', 'id');
select create_distributed_table('event_place', 'event_id', colocate_with => 'event');
select create_distributed_table('evidence', 'event_id', colocate_with => 'event');
select create_distributed_table('route', 'event_id', colocate_with => 'event');
select create_distributed_table('relation', 'event_id', colocate_with => 'event');
select create_distributed_table('event_change', 'event_id', colocate_with => 'event');

-- By what they are looked up by.
select create_distributed_table('story', 'id');
select create_distributed_table('article_sketch', 'sentence', colocate_with => 'none');
select create_distributed_table('article_key', 'key', colocate_with => 'none');
select create_distributed_table('idempotency_key', 'key', colocate_with => 'none');

-- Roll-ups: a map asks for ranges of cells, a timeline for kinds.
select create_distributed_table('cell_density', 'cell_x', colocate_with => 'none');
select create_distributed_table('time_density', 'kind', colocate_with => 'none');
select create_distributed_table('day_density', 'kind', colocate_with => 'time_density');

-- Stay on the coordinator: rows are locked and passed over when they are taken.
-- local: queued_delivery
-- local: watched_feed
-- local: schema_migration
