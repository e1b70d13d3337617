-- Streams that take long to tell: each is told by itself, while the live run goes on without it.
create table told_apart (
    projection text                     not null,
    stream     text collate "C"         not null,
    version    bigint                   not null,
    cause      text                     not null,
    since      timestamptz              not null default now(),
    primary key (projection, stream)
);
