-- Why a message was put off or dropped, as a short code: what an operator needs to know, and nobody's words.
alter table store.outbox add column why text;
grant update (why) on store.outbox to rapport_app;
