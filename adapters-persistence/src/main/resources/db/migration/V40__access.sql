-- Somebody else chose the password, so the person must choose another before anything else.
alter table account
    add column password_temporary boolean not null default false;

-- Tokens of before could do everything and never expired. They keep what they could do, for ninety days more.
alter table access_token
    add column scope varchar(10) not null default 'WRITE',
    add column expires timestamptz not null default now() + interval '90 days';
alter table access_token
    alter column scope drop default,
    alter column expires drop default;

-- What happened at the door. Rows are only ever added.
create table security_event (
    number  bigint generated always as identity primary key,
    at      timestamptz not null,
    kind    text        not null,
    account text        not null,
    actor   text        not null,
    address text        not null,
    detail  text        not null
);

create index security_event_account on security_event (account, number desc);
create index security_event_actor on security_event (actor, number desc);
create index security_event_kind on security_event (kind, number desc);

create function refuse_to_change_the_past() returns trigger language plpgsql as
$$
begin
    raise exception 'the security log is only ever added to' using errcode = 'OF002';
end
$$;

create trigger security_event_is_append_only
    before update or delete or truncate on security_event
    for each statement execute function refuse_to_change_the_past();

-- Two administrators who disable each other at once come here one after the other; each statement in here sees what
-- the one before has committed.
create function keep_an_administrator() returns trigger language plpgsql as
$$
begin
    if old.administrator and old.active
            and (tg_op = 'DELETE' or not (new.administrator and new.active)) then
        perform pg_advisory_xact_lock(hashtext('offshoot: the last administrator'));
        if not exists (select from account where administrator and active and name <> old.name) then
            raise exception 'no administrator would be left' using errcode = 'OF001';
        end if;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;

create trigger account_keeps_an_administrator
    before update or delete on account
    for each row execute function keep_an_administrator();
