-- The practice of the current transaction; '' (after a commit) and unset both mean: no row.
create function access.practice() returns uuid language sql stable
  as $$ select nullif(current_setting('rapport.practice', true), '')::uuid $$;
create function access.actor() returns uuid language sql stable
  as $$ select nullif(current_setting('rapport.actor', true), '')::uuid $$;

-- Asked before the practice is known: a hash and a practice, no person. Outside row security on purpose.
create table access.way_in (
  hash bytea primary key check (length(hash) = 32),
  practice uuid not null,
  expires_at timestamptz not null
);
grant select, insert on access.way_in to rapport_app;

create table access.token (
  practice uuid not null,
  hash bytea not null check (length(hash) = 32),
  purpose text not null,
  person uuid not null,
  subject uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (practice, hash)
);
create index token_subject on access.token (practice, subject);
alter table access.token enable row level security;
alter table access.token force row level security;
create policy own_practice on access.token using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on access.token to rapport_app;
grant update (used_at) on access.token to rapport_app;

create table access.session (
  practice uuid not null,
  id uuid not null,
  hash bytea not null check (length(hash) = 32),
  actor_kind text not null check (actor_kind in ('clinician', 'supervisor', 'manager', 'client')),
  client_door text check ((actor_kind = 'client') = (client_door is not null) and client_door in ('LINK', 'ROOM')),
  person uuid not null,
  subject uuid,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (practice, id),
  unique (practice, hash)
);
alter table access.session enable row level security;
alter table access.session force row level security;
create policy own_practice on access.session using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on access.session to rapport_app;
grant update (seen_at, ended_at) on access.session to rapport_app;
