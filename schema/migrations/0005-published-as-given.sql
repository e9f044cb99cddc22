-- When a story was published, as its newsroom wrote it: the clock that its words count by, which `published_at` does not keep. Null for
-- stories that were stored before, until they are delivered again.
alter table article add column published_as text;
