-- Where the publisher says that the story is: a fact that came with it, kept so that it is there when the story is read again.
alter table article add column location_given jsonb;
