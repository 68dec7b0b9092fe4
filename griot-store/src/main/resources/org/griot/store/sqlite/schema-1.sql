-- The ledger: the chain, and beside it the payloads, which alone can be erased.
create table entry (
  seq integer primary key,
  kind text not null,
  subject text not null,
  document text,
  payload_hash text not null,
  previous_hash text not null,
  at text not null,
  hash text not null
) strict;
create index entry_by_subject on entry (kind, subject);
create index entry_by_document on entry (document) where document is not null;
create table payload (seq integer primary key, body text not null) strict;

create trigger entry_stays before update on entry
  begin select raise(abort, 'an entry is never changed'); end;
create trigger entry_remains before delete on entry
  begin select raise(abort, 'an entry is never deleted'); end;
create trigger payload_stays before update on payload
  begin select raise(abort, 'a payload is never changed'); end;

-- The projection: computed, thrown away and rebuilt at will.
create table projection (id integer primary key check (id = 1), head text not null) strict;
create table event (
  id text primary key,
  start_day text,
  end_day text,
  status text not null,
  main integer not null,
  words text not null,
  digest text not null,
  body text not null
) strict;
create index event_by_day on event (start_day, end_day);
create table event_country (
  event text not null, country text not null, primary key (event, country)
) strict, without rowid;
create index event_by_country on event_country (country, event);
create table event_type (
  event text not null, type text not null, primary key (event, type)
) strict, without rowid;
create index event_by_type on event_type (type, event);
create table redirect (former text primary key, event text not null) strict, without rowid;
create table claim (
  id text primary key,
  document text not null,
  kind text not null,
  stance text not null,
  reality text not null,
  main integer not null,
  digest text not null,
  body text not null
) strict;
create index claim_by_document on claim (document, id);
create table document (
  id text primary key,
  copy integer not null,
  digest text not null,
  line text not null,
  body text not null
) strict;
create table rejection (
  path text not null, stage text not null, reason text not null
) strict;
