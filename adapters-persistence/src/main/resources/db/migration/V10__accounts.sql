create table account (
    name           varchar(60)  primary key,
    display_name   varchar(200) not null,
    password_hash  varchar(500) not null,
    administrator  boolean      not null,
    active         boolean      not null,
    password_since timestamptz  not null
);

-- The secret is kept nowhere: what comes with a request is hashed and looked up.
create table access_token (
    id        varchar(40)  primary key,
    account   varchar(60)  not null references account (name),
    label     varchar(200) not null,
    hash      char(64)     not null unique,
    made      timestamptz  not null,
    last_used timestamptz
);

create index access_token_account on access_token (account, made desc);

-- One row per Idempotency-Key; without a status, the first request with it is still running.
create table receipt (
    account     varchar(60)  not null,
    key         varchar(200) not null,
    fingerprint char(64)     not null,
    claimed     timestamptz  not null,
    status      integer,
    headers     json,
    body        text,
    primary key (account, key)
);

create index receipt_claimed on receipt (claimed);
