-- What a timeline asks first, by day: a roll-up of its own, as spans with hours grow with the events and days do not (see density.ts).

-- Distributed by kind: visible events by the day on which they begin, on the calendars that most readers have. The kind '*' counts all.
create table day_density (
  kind text not null,
  calendar text not null,
  day date not null,
  count integer not null,
  primary key (kind, calendar, day)
);
insert into day_density (kind, calendar, day, count)
select counted.kind, calendar, (earliest at time zone calendar)::date, count(*)::integer
from event, unnest(array['Europe/Amsterdam', 'UTC']) as calendar, unnest(array[event.kind, '*']) as counted(kind)
where visible and isfinite(earliest)
group by 1, 2, 3;

-- The few spans longer than a day, by their end: shorter ones that reach into a window begin at most a day before it.
create index time_density_long on time_density (latest)
  where (latest at time zone 'UTC') > (earliest at time zone 'UTC') + interval '1 day';
