-- What a criterion said about one session. What people say of it stands in a column of its own and never changes the rest.
create table watch.finding (
  practice uuid not null,
  id uuid not null,
  relationship uuid not null,
  asking uuid not null,
  criterion text not null,
  version text not null,
  status text not null,
  kind text not null,
  session_number integer not null,
  previous_session integer,
  magnitude double precision,
  numbers jsonb not null,
  explanation text not null,
  english text not null,
  false_alarm double precision,
  false_alarm_precision text not null,
  confirmation text not null default 'UNCONFIRMED',
  made_at timestamptz not null,
  primary key (practice, id),
  unique (practice, asking, criterion, version),
  foreign key (practice, relationship) references practice.relationship (practice, id),
  foreign key (practice, asking) references checkin.asking (practice, id)
);
create index finding_relationship on watch.finding (practice, relationship);
alter table watch.finding enable row level security;
alter table watch.finding force row level security;
create policy own_practice on watch.finding using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on watch.finding to rapport_app;
grant update (confirmation, magnitude, numbers, explanation, english) on watch.finding to rapport_app;
