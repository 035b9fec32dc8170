-- How files of somebody are to be read, as they explained it once.
create table column_mapping (
  region_id text not null references region,
  source_id text not null,
  -- For example "organisation:zzg": nobody gets the mapping of another.
  delivered_by text not null,
  id text not null,
  template document not null,
  used_at timestamptz not null,
  primary key (region_id, source_id, delivered_by, id)
);
