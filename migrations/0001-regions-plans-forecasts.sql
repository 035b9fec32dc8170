-- Every table starts with the region: no row belongs to two, no query may forget it.

-- A document comes back exactly as it went in. `jsonb` would reorder its fields and rewrite its
-- numbers, and its digest would no longer hold; `json` keeps the text. On one line, so that a
-- backup can be one row a line.
create domain document as json check (position(E'\n' in value::text) = 0);

create domain digest as text check (value ~ '^[0-9a-f]{64}$');

-- "C": the same order in every database, whatever language its machine speaks.
create table region (
  id text collate "C" primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  created_at timestamptz not null
);

create table plan_version (
  region_id text not null references region,
  number integer not null check (number > 0),
  adopted_on date not null,
  source text not null check (source in ('files', 'import', 'proposal')),
  sha256 digest not null,
  document document not null,
  note text,
  created_at timestamptz not null,
  primary key (region_id, number)
);

create table assumption_version (
  region_id text not null references region,
  number integer not null check (number > 0),
  sha256 digest not null,
  document document not null,
  created_at timestamptz not null,
  primary key (region_id, number)
);

create table forecast_run (
  region_id text not null references region,
  id uuid not null,
  plan_sha256 digest not null,
  assumptions_sha256 digest not null,
  engine_version text not null,
  seed bigint not null,
  draws integer not null check (draws > 0),
  result document not null,
  made_at timestamptz not null,
  primary key (region_id, id),
  unique (region_id, plan_sha256, assumptions_sha256, engine_version, seed, draws)
);

create table progress_report (
  region_id text not null references region,
  id uuid not null,
  initiative_id text collate "C" not null,
  reported_on date not null,
  course text not null check (course in ('on-course', 'at-risk', 'stuck')),
  done text not null,
  next text not null,
  is_example boolean not null,
  recorded_at timestamptz not null,
  primary key (region_id, id)
);
create index progress_report_by_initiative
  on progress_report (region_id, initiative_id, is_example, reported_on desc, recorded_at desc);

create table job (
  region_id text not null references region,
  id uuid not null,
  kind text not null,
  payload document not null,
  run_at timestamptz not null,
  attempts integer not null default 0,
  locked_by text,
  locked_until timestamptz,
  finished_at timestamptz,
  error text,
  primary key (region_id, id),
  check ((locked_by is null) = (locked_until is null))
);
create index job_due on job (region_id, run_at) where finished_at is null;
