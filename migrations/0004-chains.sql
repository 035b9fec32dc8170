-- What is told about the chains after the plan: answers of municipalities for a year, evidence on
-- the prevention infrastructure, changes of providers. Rows are added and never changed.
create table chain_entry (
  region_id text not null references region,
  -- In the order of recording: what was told later counts.
  number integer not null check (number > 0),
  -- What it is about: whoever adds has seen what stood there before.
  subject text collate "C" not null,
  document document not null,
  is_example boolean not null,
  recorded_at timestamptz not null,
  -- A form that is sent twice is recorded once.
  submission uuid,
  primary key (region_id, number)
);
create unique index chain_entry_submission on chain_entry (region_id, submission);
