-- An answer somebody gave before they said that the check-in was not for them. Its value is emptied; it counts nowhere.
alter table checkin.answer add column not_theirs boolean not null default false;
alter table checkin.answer add check (not not_theirs or value is null);
grant update (not_theirs) on checkin.answer to rapport_app;
