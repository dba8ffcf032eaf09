"""What a seized laptop must not tell, and what must not be lost with it.

`interview.day` is the day on which it was held last; it never leaves the laptop, and says what
becomes of it at the end of that day. `interview.guard` is `local` while everything in it is under
the key that recovery does not cover (the person has not allowed the coordinator's reading).
`guarded` holds writings under a key of their own: `local`, or `identity` for who and where the
person is; `half_typed.sealed` is the same for text that was not given yet. `tally` counts and adds
up the writings of an interview, in another page than they stand in: a page that was put back to an
older state is noticed. `word_tag` is what a record is found by when somebody says its four words;
the row goes when the record is sealed. `said` is what somebody said who proved it by words,
`said_tag` what the words stand for, `said_found` the records they belong to; until one comes it
waits. `contact` is what stays of a sealed interview until the agreed call is done, or its day has
come. `backup_medium` lists where copies of this vault lie. `recovery_file` is what laptops gave a
coordinator to keep.
"""

STATEMENTS = (
    "alter table interview add column day text not null default ''",
    """
    alter table interview add column guard text not null default ''
        check (guard in ('', 'local'))
    """,
    """
    create table guarded (
        interview integer not null references interview (number) on delete cascade,
        guard text not null check (guard in ('local', 'identity')),
        digest blob not null check (length(digest) = 16),
        sealed blob not null,
        primary key (interview, digest)
    ) strict, without rowid
    """,
    """
    create trigger guarded_is_never_changed before update on guarded
    begin select raise(abort, 'append-only'); end
    """,
    "alter table half_typed add column sealed blob not null default x''",
    """
    create table tally (
        interview integer not null primary key references interview (number) on delete cascade,
        writings integer not null,
        total blob not null check (length(total) = 32)
    ) strict
    """,
    """
    create table word_tag (
        code text not null,
        tag text not null,
        primary key (code, tag)
    ) strict, without rowid
    """,
    "create index word_tag_by_tag on word_tag (tag)",
    """
    create table said (
        sha256 text not null primary key,
        device text not null,
        month text not null,
        permission text not null,
        due text not null
    ) strict, without rowid
    """,
    """
    create table said_tag (
        sha256 text not null references said (sha256) on delete cascade,
        tag text not null,
        primary key (sha256, tag)
    ) strict, without rowid
    """,
    "create index said_tag_by_tag on said_tag (tag)",
    """
    create table said_found (
        sha256 text not null references said (sha256) on delete cascade,
        code text not null,
        primary key (sha256, code)
    ) strict, without rowid
    """,
    """
    create table contact (
        code text not null primary key,
        due text not null,
        sealed blob not null
    ) strict, without rowid
    """,
    """
    create table backup_medium (
        name text not null primary key,
        label text not null,
        month text not null,
        purged text not null default ''
    ) strict, without rowid
    """,
    """
    create table recovery_file (
        device text not null,
        sha256 text not null,
        blob blob not null,
        proof blob not null default x'',
        primary key (device, sha256)
    ) strict
    """,
)
