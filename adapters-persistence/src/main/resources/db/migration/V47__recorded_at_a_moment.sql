-- A moment that no calendar has is refused where it is put in by hand; what stands there already may stay, and cannot be read.
alter table event add constraint event_recorded_is_a_moment check (
    recorded > '0001-01-01T00:00:00Z' and recorded < '9999-12-31T23:59:59Z') not valid;
