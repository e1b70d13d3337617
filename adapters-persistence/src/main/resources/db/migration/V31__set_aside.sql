-- Events that a projection could not take, and those of their streams that wait behind them.
create table set_aside (
    projection text        not null,
    position   bigint      not null,
    stream     text collate "C" not null,
    version    bigint      not null,
    cause      text        not null,
    since      timestamptz not null default now(),
    tries      integer     not null default 1,
    primary key (projection, position)
);

create index set_aside_stream on set_aside (stream, projection, version);
