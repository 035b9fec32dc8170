-- Papers of meetings, made from everything else: they can be made again and are in no backup.
create table pack (
  region_id text not null references region,
  id uuid not null,
  meeting text not null,
  language text not null check (language in ('nl', 'en')),
  asked_at timestamptz not null,
  primary key (region_id, id)
);
create index pack_meeting on pack (region_id, meeting, language, asked_at);

create table pack_file (
  region_id text not null,
  pack_id uuid not null,
  format text not null check (format in ('pdf', 'docx', 'pptx', 'xlsx')),
  bytes bytea not null,
  kept_at timestamptz not null,
  primary key (region_id, pack_id, format),
  foreign key (region_id, pack_id) references pack on delete cascade
);

-- Papers repeat free text of the register: when some of that is erased, they go with it.
create or replace function forget_packs() returns trigger language plpgsql as
  $$ begin delete from pack where region_id = old.region_id; return old; end $$;
create trigger register_words_in_packs after delete on register_words
  for each row execute function forget_packs();
