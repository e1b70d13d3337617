-- The log. Rows are only ever added.
create table event (
    position bigint generated always as identity primary key,
    stream   text collate "C" not null,
    version  bigint      not null,
    category text        not null,
    type     text        not null,
    revision integer     not null,
    recorded timestamptz not null,
    payload  json        not null,
    metadata json        not null,
    event_id uuid        not null unique,
    unique (stream, version)
);

create index event_fact on event ((metadata ->> 'fact')) where metadata ->> 'fact' is not null;
create index event_batch on event ((metadata ->> 'batch')) where metadata ->> 'batch' is not null;

-- The state of a stream at one of its versions; may be emptied at any time.
create table snapshot (
    stream   text primary key,
    version  bigint      not null,
    revision text        not null,
    taken    timestamptz not null default now(),
    state    json        not null
);

-- How far each processor has read the log.
create table token (
    processor  text    not null,
    segment    integer not null,
    token      bytea,
    token_type text,
    changed    text,
    owner      text,
    primary key (processor, segment)
);

-- Tables that are written only by projections; both schemas may be dropped and rebuilt from the log.
create schema readmodel;
create schema rebuild;

create table readmodel.definition (
    name text primary key,
    hash text not null
);
