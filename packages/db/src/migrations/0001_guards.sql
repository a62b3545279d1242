-- Records that are only ever added to. A correction is a new record beside the old one.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;

do $$
declare
  protected text;
begin
  foreach protected in array array['report_cell_history', 'report_section_history', 'transitions', 'report_versions', 'publications', 'events'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', protected);
    execute format('create trigger append_only_whole before truncate on %I for each statement execute function refuse_change()', protected);
  end loop;
end
$$;

-- One organ stands on a roster at most once on any day.
create extension if not exists btree_gist;

alter table roster_entries add constraint roster_entries_no_overlap
  exclude using gist (roster_id with =, organ_id with =, daterange(valid_from, valid_to, '[]') with &&);
