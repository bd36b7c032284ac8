-- Which practices there are: ids only, so that jobs can work in one after another. Outside row security on purpose.
create table practice.roll (practice uuid primary key);
grant select, insert on practice.roll to rapport_app;

create table practice.practice (
  practice uuid primary key,
  name text not null,
  zone text not null,
  phone text not null,
  founded_at timestamptz not null
);
alter table practice.practice enable row level security;
alter table practice.practice force row level security;
create policy own_practice on practice.practice using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on practice.practice to rapport_app;

create table practice.colleague (
  practice uuid not null references practice.practice (practice),
  id uuid not null,
  role text not null check (role in ('CLINICIAN', 'SUPERVISOR', 'MANAGER')),
  name bytea not null,
  email bytea not null,
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (practice, id)
);
alter table practice.colleague enable row level security;
alter table practice.colleague force row level security;
create policy own_practice on practice.colleague using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on practice.colleague to rapport_app;

create table practice.client (
  practice uuid not null references practice.practice (practice),
  id uuid not null,
  name bytea not null,
  email bytea not null,
  -- keyed fingerprints, by which the same name and address are found again; empty once erased
  name_print bytea not null,
  email_print bytea not null,
  language text not null,
  came_at timestamptz not null,
  erased_at timestamptz,
  primary key (practice, id)
);
create index client_prints on practice.client (practice, name_print, email_print);
alter table practice.client enable row level security;
alter table practice.client force row level security;
create policy own_practice on practice.client using (practice = access.practice()) with check (practice = access.practice());
-- What an erased client was called and where they could be reached is blanked; nothing of it is changed otherwise yet.
grant select, insert on practice.client to rapport_app;
grant update (name, email, name_print, email_print, erased_at) on practice.client to rapport_app;

create table practice.relationship (
  practice uuid not null,
  id uuid not null,
  clinician uuid not null,
  client uuid not null,
  supervisor uuid not null,
  started_on date not null,
  planned_sessions integer not null check (planned_sessions between 1 and 1000),
  ended_on date,
  primary key (practice, id),
  foreign key (practice, clinician) references practice.colleague (practice, id),
  foreign key (practice, supervisor) references practice.colleague (practice, id),
  foreign key (practice, client) references practice.client (practice, id)
);
create index relationship_clinician on practice.relationship (practice, clinician);
create index relationship_client on practice.relationship (practice, client);
alter table practice.relationship enable row level security;
alter table practice.relationship force row level security;
create policy own_practice on practice.relationship using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on practice.relationship to rapport_app;
grant update (clinician, ended_on) on practice.relationship to rapport_app;

create table practice.session_held (
  practice uuid not null,
  id uuid not null,
  relationship uuid not null,
  number integer not null check (number > 0),
  held_at timestamptz not null,
  primary key (practice, id),
  unique (practice, relationship, number),
  foreign key (practice, relationship) references practice.relationship (practice, id)
);
alter table practice.session_held enable row level security;
alter table practice.session_held force row level security;
create policy own_practice on practice.session_held using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on practice.session_held to rapport_app;

-- One standing stop a client at most; a lifted one stays as history.
create table practice.stop (
  practice uuid not null,
  id uuid not null,
  client uuid not null,
  door text not null check (door in ('LINK', 'ROOM')),
  since timestamptz not null,
  lifted_at timestamptz,
  primary key (practice, id),
  foreign key (practice, client) references practice.client (practice, id)
);
create unique index stop_standing on practice.stop (practice, client) where lifted_at is null;
alter table practice.stop enable row level security;
alter table practice.stop force row level security;
create policy own_practice on practice.stop using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on practice.stop to rapport_app;
grant update (lifted_at) on practice.stop to rapport_app;
