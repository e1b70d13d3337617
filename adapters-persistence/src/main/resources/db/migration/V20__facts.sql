-- Each fact that files have brought, once: claimed in the transaction of its events, freed when its batch is undone.
create table fact (
    fact    text   primary key,
    stream  text collate "C" not null,
    version bigint not null,
    batch   text   not null
);

create index fact_batch on fact (batch);

-- What older logs hold, as it was recorded last; a fact that was corrected by hand keeps its id.
insert into fact (fact, stream, version, batch)
select distinct on (fact) fact, stream, first, batch
from (select metadata ->> 'fact' as fact, stream, coalesce(metadata ->> 'batch', '') as batch,
             min(version) as first, max(position) as last
      from event brought
      where metadata ->> 'fact' is not null
        and type <> 'event.corrected'
        and not exists (select 1
                        from event undone
                        where undone.stream = 'batch-' || (brought.metadata ->> 'batch')
                          and undone.type = 'batch.undone')
      group by 1, 2, 3) recorded
order by fact, last desc;

-- Facts are looked up here now.
drop index event_fact;
