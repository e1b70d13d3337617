-- What a request with an Idempotency-Key came to, written with its events; what came to nothing has no row.
delete from receipt
where status is null
   or status not in (200, 201)
   or (body::json ->> 'stream') is null
   or (body::json ->> 'version') is null;

alter table receipt
    add column stream  text collate "C",
    add column version bigint,
    add column opened  boolean;

update receipt
set stream  = body::json ->> 'stream',
    version = (body::json ->> 'version')::bigint,
    opened  = status = 201;

alter table receipt
    alter column stream set not null,
    alter column version set not null,
    alter column opened set not null,
    drop column status,
    drop column headers,
    drop column body;
