-- Evaluations kept with an initiative, and the files they rest on. Rows are added and never
-- changed, at most withdrawn with a reason.
create table evaluation (
  region_id text not null references region,
  id uuid not null,
  subject text not null check (subject ~ '^(initiative|priority):.+$'),
  question text not null check (question <> ''),
  request document not null,
  outcome document not null,
  -- Name of the mechanism whose effect it speaks of, when somebody said so.
  about text,
  -- Of the file as it came; the file itself is packed with gzip.
  data_sha256 digest not null,
  data bytea not null,
  is_example boolean not null,
  kept_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_because text,
  primary key (region_id, id),
  check ((withdrawn_at is null) = (withdrawn_because is null))
);
