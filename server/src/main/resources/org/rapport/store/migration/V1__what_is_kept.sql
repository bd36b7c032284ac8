-- Facts, only ever added to: the program may not update or delete one.
create table store.event (
  practice uuid not null,
  stream uuid not null,
  seq integer not null check (seq > 0),
  type text not null,
  body jsonb not null,
  actor uuid not null,
  actor_kind text not null,
  at timestamptz not null,
  primary key (practice, stream, seq)
);
alter table store.event enable row level security;
alter table store.event force row level security;
create policy own_practice on store.event using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on store.event to rapport_app;

-- Acts already done, by the id their form carried.
create table store.command (
  practice uuid not null,
  actor uuid not null,
  id uuid not null,
  at timestamptz not null,
  answer text,
  primary key (practice, actor, id)
);
alter table store.command enable row level security;
alter table store.command force row level security;
create policy own_practice on store.command using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on store.command to rapport_app;
grant update (answer) on store.command to rapport_app;

create table store.outbox (
  practice uuid not null,
  id uuid not null,
  kind text not null,
  person uuid not null,
  subject uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dropped')),
  due_at timestamptz not null,
  created_at timestamptz not null,
  attempts integer not null default 0,
  finished_at timestamptz,
  primary key (practice, id)
);
create index outbox_due on store.outbox (practice, due_at) where state = 'waiting';
create index outbox_person on store.outbox (practice, person);
alter table store.outbox enable row level security;
alter table store.outbox force row level security;
create policy own_practice on store.outbox using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on store.outbox to rapport_app;
grant update (state, due_at, attempts, finished_at) on store.outbox to rapport_app;

-- What the ledger says. Once a client is erased, whatever was said about them is blanked; nothing else ever changes.
create table store.ledger (
  practice uuid not null,
  seq bigint not null check (seq > 0),
  at timestamptz,
  actor uuid,
  actor_kind text,
  act text,
  client uuid,
  subject uuid,
  purpose text,
  salt uuid,
  blanked_by bigint,
  primary key (practice, seq),
  check (num_nulls(at, actor, actor_kind, act, client, subject, purpose, salt)
    = case when blanked_by is null then 0 else 8 end)
);
create index ledger_client on store.ledger (practice, client, seq);
create index ledger_subject on store.ledger (practice, subject);
alter table store.ledger enable row level security;
alter table store.ledger force row level security;
create policy own_practice on store.ledger using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on store.ledger to rapport_app;
grant update (at, actor, actor_kind, act, client, subject, purpose, salt, blanked_by) on store.ledger to rapport_app;

create function store.ledger_is_only_ever_blanked() returns trigger language plpgsql as $$
begin
  if old.blanked_by is not null or new.blanked_by is null then
    raise exception 'what the ledger says is not changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger only_ever_blanked before update on store.ledger
  for each row execute function store.ledger_is_only_ever_blanked();

-- The Merkle tree over it: with each entry the complete subtrees that end with it, 32 bytes each, its own leaf first.
create table store.ledger_tree (
  practice uuid not null,
  seq bigint not null check (seq > 0),
  nodes bytea not null check (length(nodes) >= 32 and length(nodes) % 32 = 0),
  primary key (practice, seq)
);
alter table store.ledger_tree enable row level security;
alter table store.ledger_tree force row level security;
create policy own_practice on store.ledger_tree using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on store.ledger_tree to rapport_app;

-- How long it is, and the largest complete subtrees; whoever adds an entry holds this row.
create table store.ledger_head (
  practice uuid primary key,
  size bigint not null,
  peaks bytea not null
);
alter table store.ledger_head enable row level security;
alter table store.ledger_head force row level security;
create policy own_practice on store.ledger_head using (practice = access.practice()) with check (practice = access.practice());
grant select, insert, update on store.ledger_head to rapport_app;

-- Every checkpoint that was signed. Those on schedule also go to whoever keeps them outside.
create table store.ledger_checkpoint (
  practice uuid not null,
  id uuid not null,
  size bigint not null,
  note text not null,
  on_schedule boolean not null,
  made_at timestamptz not null,
  primary key (practice, id)
);
create index ledger_checkpoint_size on store.ledger_checkpoint (practice, size, made_at);
alter table store.ledger_checkpoint enable row level security;
alter table store.ledger_checkpoint force row level security;
create policy own_practice on store.ledger_checkpoint using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on store.ledger_checkpoint to rapport_app;

-- An empty wrapped key is a destroyed one.
create table store.key (
  practice uuid not null,
  holder_kind text not null check (holder_kind in ('ROOT', 'CLIENT', 'AUTHOR', 'PRACTICE', 'INDEX')),
  holder uuid not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (practice, holder_kind, holder)
);
alter table store.key enable row level security;
alter table store.key force row level security;
create policy own_practice on store.key using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on store.key to rapport_app;
grant update (wrapped) on store.key to rapport_app;

-- The program may destroy a key of a client or an author, and do nothing else to any; nobody brings a destroyed one back.
create function store.only_destroyed() returns trigger language plpgsql as $$
begin
  if length(old.wrapped) = 0 and length(new.wrapped) > 0 then
    raise exception 'a destroyed key stays destroyed' using errcode = 'insufficient_privilege';
  end if;
  if current_user = 'rapport_app' and (length(new.wrapped) > 0 or old.holder_kind not in ('CLIENT', 'AUTHOR')) then
    raise exception 'the program may destroy a key and not change it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger only_destroyed before update on store.key for each row execute function store.only_destroyed();

create table store.words (
  practice uuid not null,
  id uuid not null,
  holder_kind text not null,
  holder uuid not null,
  sealed bytea not null,
  created_at timestamptz not null,
  primary key (practice, id),
  foreign key (practice, holder_kind, holder) references store.key (practice, holder_kind, holder)
);
alter table store.words enable row level security;
alter table store.words force row level security;
create policy own_practice on store.words using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on store.words to rapport_app;

-- What stretches a passphrase into the master key: no secret, and of no use without the passphrase. It is kept here so that
-- every copy of the database has it. Outside row security on purpose: it belongs to the installation.
create table store.salt (
  single boolean primary key default true check (single),
  salt bytea not null check (length(salt) = 16)
);
grant select, insert on store.salt to rapport_app;

-- That a backup was brought back here; until the journal was replayed nothing is served. Outside row security on purpose: it
-- belongs to the installation, and says nothing of anybody.
create table store.restore (
  id uuid primary key,
  backup uuid not null,
  begun_at timestamptz not null,
  replayed_at timestamptz
);
grant select, insert on store.restore to rapport_app;
