-- Reports say more: why, about which milestones, and whose help is needed.
alter table progress_report
  -- Reports from before this step may lack the reason.
  add column reason text,
  add column milestones document not null default '[]',
  add column help document,
  add column reported_by text not null default 'lead'
    check (reported_by in ('lead', 'party', 'programme-office')),
  add column submission uuid;
-- A form that is sent twice is recorded once.
create unique index progress_report_submission on progress_report (region_id, submission);

-- A way in for who has no account: whoever knows the token may report on what the link is for.
-- The token itself is never kept.
create table entry_link (
  region_id text not null references region,
  id uuid not null,
  token_sha256 digest not null,
  scope text not null check (scope ~ '^(programme-office|(initiative|organisation|municipality):.+)$'),
  is_example boolean not null,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  revoked_at timestamptz,
  -- A day, not a moment: it says whether a link is alive, not when somebody works.
  last_used_on date,
  primary key (region_id, id),
  unique (region_id, token_sha256)
);
