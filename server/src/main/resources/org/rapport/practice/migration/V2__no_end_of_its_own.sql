-- How a relationship ends is told by its repairs; nothing ever wrote a day here.
alter table practice.relationship drop column ended_on;
