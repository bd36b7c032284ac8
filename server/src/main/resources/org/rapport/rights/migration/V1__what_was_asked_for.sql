-- A copy or an erasure that somebody asked for. One of a kind waits for a client at most.
create table rights.request (
  practice uuid not null,
  id uuid not null,
  client uuid not null,
  kind text not null check (kind in ('COPY', 'ERASURE')),
  asked_by uuid not null,
  asked_by_kind text not null check (asked_by_kind in ('client', 'clinician', 'manager', 'job')),
  asked_at timestamptz not null,
  due_at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'CALLED_OFF')),
  finished_at timestamptz,
  primary key (practice, id),
  foreign key (practice, client) references practice.client (practice, id)
);
create unique index request_waiting on rights.request (practice, client, kind) where state = 'WAITING';
alter table rights.request enable row level security;
alter table rights.request force row level security;
create policy own_practice on rights.request using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on rights.request to rapport_app;
grant update (due_at, state, finished_at) on rights.request to rapport_app;

-- Why a record must be kept for now, and until when nobody needs to ask again. A released one stays as history.
create table rights.hold (
  practice uuid not null,
  id uuid not null,
  client uuid not null,
  reason text not null check (reason in ('COURT', 'COMPLAINT', 'INCIDENT', 'LAW')),
  review_on date not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  released_at timestamptz,
  primary key (practice, id),
  foreign key (practice, client) references practice.client (practice, id)
);
create unique index hold_standing on rights.hold (practice, client) where released_at is null;
alter table rights.hold enable row level security;
alter table rights.hold force row level security;
create policy own_practice on rights.hold using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on rights.hold to rapport_app;
grant update (released_at) on rights.hold to rapport_app;
