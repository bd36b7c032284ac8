-- What lists need to know of a repair, kept in step with its events in the same transaction. The events are the truth.
create table concern.repair (
  practice uuid not null,
  id uuid not null,
  relationship uuid not null,
  client uuid not null,
  owner uuid not null,
  offered_to uuid,
  consulted uuid,
  live boolean not null,
  step text,
  waiting_since timestamptz,
  due_at timestamptz,
  told boolean not null,
  letter_until timestamptz,
  ending text,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (practice, id),
  foreign key (practice, relationship) references practice.relationship (practice, id),
  foreign key (practice, client) references practice.client (practice, id),
  foreign key (practice, owner) references practice.colleague (practice, id),
  foreign key (practice, offered_to) references practice.colleague (practice, id),
  foreign key (practice, consulted) references practice.colleague (practice, id)
);
create unique index repair_one_live on concern.repair (practice, relationship) where live;
create index repair_owner on concern.repair (practice, owner);
create index repair_client on concern.repair (practice, client);
create index repair_due on concern.repair (practice, due_at) where live;
alter table concern.repair enable row level security;
alter table concern.repair force row level security;
create policy own_practice on concern.repair using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on concern.repair to rapport_app;
grant update (owner, offered_to, consulted, live, step, waiting_since, due_at, told, letter_until, ending, changed_at)
  on concern.repair to rapport_app;

-- Whose words may be read by whom now. A reader holds the row while reading; taking back waits for it, or it for the taking back.
create table concern.consent (
  practice uuid not null,
  id uuid not null,
  words uuid not null,
  reader uuid not null,
  repair uuid not null,
  author uuid not null,
  purpose text not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  primary key (practice, id),
  foreign key (practice, repair) references concern.repair (practice, id),
  foreign key (practice, words) references store.words (practice, id)
);
create unique index consent_active on concern.consent (practice, words, reader) where ended_at is null;
create index consent_repair on concern.consent (practice, repair);
alter table concern.consent enable row level security;
alter table concern.consent force row level security;
create policy own_practice on concern.consent using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on concern.consent to rapport_app;
grant update (ended_at) on concern.consent to rapport_app;

-- Who wrote which words in a repair, shared or not yet.
create table concern.account (
  practice uuid not null,
  words uuid not null,
  repair uuid not null,
  author uuid not null,
  side text not null check (side in ('CLIENT', 'CLINICIAN', 'SUPERVISOR')),
  kind text not null check (kind in ('concern', 'account', 'invitation', 'agreement', 'objection', 'change', 'conversation', 'follow-up', 'ending', 'excerpt', 'advice')),
  written_at timestamptz not null,
  primary key (practice, words),
  foreign key (practice, repair) references concern.repair (practice, id),
  foreign key (practice, words) references store.words (practice, id)
);
create index account_repair on concern.account (practice, repair);
alter table concern.account enable row level security;
alter table concern.account force row level security;
create policy own_practice on concern.account using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on concern.account to rapport_app;

-- A clinician's private thinking. Its author alone reads it: the row policy asks for the actor too. The owner of the tables,
-- as whom the program never works, sees the practice's rows, to seal them anew and to copy them.
create table concern.reflection (
  practice uuid not null,
  id uuid not null,
  repair uuid not null,
  author uuid not null,
  holder uuid not null,
  sealed bytea not null,
  written_at timestamptz not null,
  primary key (practice, id),
  foreign key (practice, repair) references concern.repair (practice, id)
);
create index reflection_repair on concern.reflection (practice, repair, author);
alter table concern.reflection enable row level security;
alter table concern.reflection force row level security;
create policy own_practice on concern.reflection
  using (practice = access.practice() and (author = access.actor() or current_user <> 'rapport_app'))
  with check (practice = access.practice() and (author = access.actor() or current_user <> 'rapport_app'));
grant select, insert on concern.reflection to rapport_app;

-- Which repair an invitation belongs to: all a message and its link know is the invitation.
create table concern.invitation (
  practice uuid not null,
  id uuid not null,
  repair uuid not null,
  primary key (practice, id),
  foreign key (practice, repair) references concern.repair (practice, id)
);
alter table concern.invitation enable row level security;
alter table concern.invitation force row level security;
create policy own_practice on concern.invitation using (practice = access.practice()) with check (practice = access.practice());
grant select, insert on concern.invitation to rapport_app;
