"""The first schema.

`interview` and `writing` hold what is open. One row of `writing` is what was written in one go,
a line for each revision: its month, a blank, and the very text that its id is the hash of. A
whole interview that comes in is one row: each text that goes in costs locked memory, and a row
for each revision made merging many times slower (measured).

`sealed` holds what this vault can no longer read; `received` and `received_blob` hold what a
coordinator took in, as it came; `sent` is this device's own chain of bundles; `secret` holds
private keys, `card` what others gave us.
"""

STATEMENTS = (
    """
    create table about (
        name text not null primary key,
        value text not null
    ) strict, without rowid
    """,
    """
    create table interview (
        number integer primary key,
        code text not null unique,
        questionnaire_id text not null,
        questionnaire_version text not null,
        language text not null,
        month text not null,
        state text not null,
        position text not null default ''
    ) strict
    """,
    """
    create table writing (
        interview integer not null references interview (number) on delete cascade,
        digest blob not null check (length(digest) = 16),
        lines text not null,
        primary key (interview, digest)
    ) strict, without rowid
    """,
    """
    create trigger writing_is_never_changed before update on writing
    begin select raise(abort, 'append-only'); end
    """,
    """
    create table half_typed (
        interview integer not null references interview (number) on delete cascade,
        kind text not null,
        name text not null,
        instance text not null,
        value text not null,
        primary key (interview, kind, name, instance)
    ) strict, without rowid
    """,
    """
    create table sealed (
        code text not null,
        sha256 text not null,
        questionnaire_id text not null,
        questionnaire_version text not null,
        language text not null,
        month text not null,
        bundle text not null default '',
        blob blob not null,
        primary key (code, sha256)
    ) strict
    """,
    """
    create table secret (
        name text not null primary key,
        value blob not null
    ) strict, without rowid
    """,
    """
    create table card (
        owner text not null primary key,
        content blob not null,
        confirmed integer not null check (confirmed in (0, 1))
    ) strict, without rowid
    """,
    """
    create table sent (
        sequence integer primary key,
        bundle text not null unique,
        manifest_hash text not null,
        month text not null
    ) strict
    """,
    """
    create table received (
        bundle text not null primary key,
        manifest_hash text not null,
        device text not null,
        sequence integer not null,
        month text not null
    ) strict
    """,
    """
    create table received_blob (
        bundle text not null references received (bundle) on delete cascade,
        code text not null,
        sha256 text not null,
        blob blob not null,
        primary key (bundle, code, sha256)
    ) strict
    """,
)
