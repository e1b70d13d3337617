-- What can be rebuilt from the log need not be kept: a store of which only the schema public was restored has neither of
-- these. They are made empty, as they were when the last migration had been applied; the start fills them.
do
$$
declare
    applied int;
begin
    if to_regclass('public.flyway_schema_history') is null then
        return;
    end if;
    select coalesce(max(version::numeric), 0)
    into applied
    from public.flyway_schema_history
    where success
      and version is not null;
    if applied >= 1 then
        create schema if not exists readmodel;
        create schema if not exists rebuild;
        create table if not exists readmodel.definition (
            name text primary key,
            hash text not null
        );
    end if;
    if applied >= 44 then
        alter table readmodel.definition
            add column if not exists shape text not null default '';
        create table if not exists rebuild.set_aside (like public.set_aside including all);
    end if;
end
$$;
