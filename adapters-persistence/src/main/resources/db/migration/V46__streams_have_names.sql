-- What is put in by hand under a name that no stream can have is refused where it is put in; what stands there already may stay.
alter table event add constraint event_stream_is_a_name check (
    starts_with(stream, category || '-') and stream ~ '^[a-z]+-[a-z0-9][a-z0-9.~-]{0,199}$') not valid;
