-- Whether an entry of the chronicle stands, by what was known at an instant: no correction that itself stands corrects it.
create function entry_stands(of_stream text, of_version bigint, known_by timestamptz) returns boolean
    language plpgsql stable as
$$
begin
    return not exists (select 1
                       from readmodel.chronicle c
                       where c.stream = of_stream
                         and c.corrects = of_version
                         and c.known_from <= known_by
                         and entry_stands(c.stream, c.version, known_by));
end
$$;
