-- Who was written to in which week. A row stands from before the mail goes out, so that nobody
-- gets two; it stays, because the link in an old mail must still stop the next.
create table digest_mail (
  region_id text not null,
  person_id uuid not null,
  week date not null check (extract(isodow from week) = 1),
  stop_sha256 digest not null,
  begun_at timestamptz not null,
  primary key (region_id, person_id, week),
  unique (region_id, stop_sha256),
  foreign key (region_id, person_id) references person
);
