-- What one stream alone may hold: an ODS code, having taken in a site. Written in the transaction of the events that
-- take it or free it.
create table unique_key (
    kind   text not null,
    value  text not null,
    stream text collate "C" not null,
    primary key (kind, value)
);

-- What older logs hold. Where two hold the same, it is that of the one that was recorded first.
create function entry_counts(of_stream text, of_version bigint) returns boolean
    language plpgsql stable as
$$
begin
    return not exists (select 1
                       from event c
                       where c.stream = of_stream
                         and c.type = 'event.corrected'
                         and (c.payload ->> 'corrects')::bigint = of_version
                         and entry_counts(c.stream, c.version));
end
$$;

insert into unique_key (kind, value, stream)
with told as (select position, stream, version, type, payload
              from event
              where category = 'site'
                and type <> 'event.corrected'
              union all
              select position, stream, version, payload -> 'instead' ->> 'type', payload -> 'instead' -> 'payload'
              from event
              where category = 'site'
                and type = 'event.corrected'
                and payload -> 'instead' is not null),
     counting as (select * from told where entry_counts(stream, version)),
     held as (select position, stream, 'ods-code' as kind, upper(trim(payload ->> 'odsCode')) as value
              from counting
              where type = 'site.registered'
                and payload ->> 'odsCode' is not null
              union all
              select position, stream, 'site-taken-in', json_array_elements_text(payload -> 'predecessors')
              from counting
              where type = 'sites.merged')
select distinct on (kind, value) kind, value, stream
from held
order by kind, value, position;

drop function entry_counts;
