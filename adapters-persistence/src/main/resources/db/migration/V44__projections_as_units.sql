-- Groups of projections that somebody has halted.
create table projection_pause (
    projection text primary key,
    who        text        not null,
    since      timestamptz not null default now()
);

-- What was rebuilt beside what pages read; one at a time for each group.
create table projection_run (
    id         bigint generated always as identity primary key,
    projection text        not null,
    state      text        not null,
    wanted     text        not null default '',
    who        text        not null,
    started    timestamptz not null default now(),
    ended      timestamptz,
    done       bigint      not null default 0,
    total      bigint      not null default 0,
    millis     bigint      not null default 0,
    message    text        not null default '',
    comparison json
);

create unique index projection_run_alone on projection_run (projection) where ended is null;

-- What a rebuild could not take, until it is put in place.
create table rebuild.set_aside (like public.set_aside including all);

-- Whether old rows can be read by a new version.
alter table readmodel.definition add column shape text not null default '';
