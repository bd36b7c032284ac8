-- One asking of an instrument after a session.
create table checkin.asking (
  practice uuid not null,
  id uuid not null,
  relationship uuid not null,
  session uuid not null,
  client uuid not null,
  instrument text not null,
  version text not null,
  state text not null check (state in ('ASKED', 'ANSWERED', 'PART_ANSWERED', 'DECLINED', 'EXPIRED', 'TAKEN_BACK')),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  finished_at timestamptz,
  words uuid,
  -- for whom it was answered: the clinician of that day, not whoever follows
  reader uuid,
  primary key (practice, id),
  unique (practice, session, instrument),
  foreign key (practice, relationship) references practice.relationship (practice, id),
  foreign key (practice, session) references practice.session_held (practice, id),
  foreign key (practice, client) references practice.client (practice, id),
  foreign key (practice, words) references store.words (practice, id)
);
create index asking_relationship on checkin.asking (practice, relationship);
create index asking_open on checkin.asking (practice, expires_at) where state = 'ASKED';
alter table checkin.asking enable row level security;
alter table checkin.asking force row level security;
create policy own_practice on checkin.asking using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on checkin.asking to rapport_app;
grant update (state, finished_at, words, reader) on checkin.asking to rapport_app;

-- A null value is "I would rather not say"; an item without a row was passed over.
create table checkin.answer (
  practice uuid not null,
  asking uuid not null,
  item text not null,
  value integer,
  answered_at timestamptz not null,
  primary key (practice, asking, item),
  foreign key (practice, asking) references checkin.asking (practice, id)
);
alter table checkin.answer enable row level security;
alter table checkin.answer force row level security;
create policy own_practice on checkin.answer using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on checkin.answer to rapport_app;
grant update (value, answered_at) on checkin.answer to rapport_app;

-- What scoring made of it: a score, or why there is none.
create table checkin.score (
  practice uuid not null,
  asking uuid not null,
  value double precision,
  missing text check ((value is null) = (missing is not null)),
  direct text not null,
  scored_at timestamptz not null,
  primary key (practice, asking),
  foreign key (practice, asking) references checkin.asking (practice, id)
);
alter table checkin.score enable row level security;
alter table checkin.score force row level security;
create policy own_practice on checkin.score using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on checkin.score to rapport_app;
-- only to blank them, when their client wanted to be forgotten
grant update (value, missing, direct) on checkin.score to rapport_app;
