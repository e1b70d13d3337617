-- What is about a thing is found by the parts of its key: asked before a thing is taken back or ends.
create index event_key_parts on event using gin (string_to_array(substr(stream, length(category) + 2), '~'))
    where version = 0;
