-- What was done in steering, in order. Each entry holds the digest of the one before, over a text
-- of one line a field (docs/decisions/0008-register.md): therefore no field holds a line break.
create table register_entry (
  region_id text not null references region,
  number integer not null check (number > 0),
  -- To the millisecond, as the digest has it.
  at timestamptz(3) not null,
  by document not null,
  subject text collate "C" not null check (subject ~ '^[a-z-]+:[^\n\r]+$'),
  kind text not null check (kind ~ '^[a-z-]+$'),
  data document not null,
  -- The digest of each free text under its name.
  commitments document not null,
  -- One sending of a form; several entries can come of it. As text: the digest is over the letters.
  submission text check (submission ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
  is_example boolean not null,
  previous digest not null,
  digest digest not null,
  primary key (region_id, number)
);
create index register_entry_subject on register_entry (region_id, subject, number);
create index register_entry_submission on register_entry (region_id, submission)
  where submission is not null;
create index register_entry_erasures on register_entry (region_id) where kind = 'words-erased';

-- Free text apart, so that it can be erased. The salt goes with it: without it nobody can try
-- which text fits the digest. No foreign key: the embedded database keeps the plan for its check
-- that it made when the table was empty, and reads all entries for each row.
create table register_words (
  region_id text not null,
  number integer not null,
  name text not null,
  salt text not null check (salt ~ '^[0-9a-f]{32}$'),
  text text not null,
  primary key (region_id, number, name)
);

create or replace function refuse_change() returns trigger language plpgsql as
  $$ begin raise exception 'the register is only ever added to'; end $$;
create trigger register_entry_stands before update or delete or truncate on register_entry
  execute function refuse_change();
-- Words can only be erased.
create trigger register_words_stand before update or truncate on register_words
  execute function refuse_change();

-- Somebody with an account. The id stays when name and address are erased.
create table person (
  region_id text not null references region,
  id uuid not null,
  name text not null,
  email text check (email = lower(email)),
  created_at timestamptz not null,
  wants_digest boolean not null default true,
  is_example boolean not null,
  primary key (region_id, id),
  unique (region_id, email)
);

-- Who somebody is to a provider of sign-in.
create table person_identity (
  region_id text not null,
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  primary key (region_id, issuer, subject),
  foreign key (region_id, person_id) references person
);
create index person_identity_person on person_identity (region_id, person_id);

create table session (
  region_id text not null,
  id uuid not null,
  person_id uuid not null,
  token_sha256 digest not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > created_at),
  revoked_at timestamptz,
  primary key (region_id, id),
  unique (region_id, token_sha256),
  foreign key (region_id, person_id) references person
);
create index session_person on session (region_id, person_id);

create table invitation (
  region_id text not null,
  id uuid not null,
  person_id uuid not null,
  token_sha256 digest not null,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz,
  primary key (region_id, id),
  unique (region_id, token_sha256),
  foreign key (region_id, person_id) references person
);
create index invitation_person on invitation (region_id, person_id);

-- What was typed when a session had ended, until the same person is back.
create table kept_form (
  region_id text not null,
  token_sha256 digest not null,
  person_id uuid not null,
  path text not null,
  fields document not null,
  kept_at timestamptz not null,
  primary key (region_id, token_sha256),
  foreign key (region_id, person_id) references person
);
