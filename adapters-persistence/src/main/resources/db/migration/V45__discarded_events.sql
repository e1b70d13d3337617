-- Events of which somebody has said that they may stay set aside.
create table discarded_event (
    stream     text collate "C" not null,
    version    bigint      not null,
    reason     text        not null,
    who        text        not null,
    discarded  timestamptz not null default now(),
    primary key (stream, version)
);
