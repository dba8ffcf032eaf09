"""What received records are found and listed by, inside the vault alone; made in the background.

`searched` holds the words of a record. It keeps its own copy of them: only so is everything
overwritten that is taken out (`secure-delete`); without it FTS5 leaves the words in its pages until
it happens to merge them. `detail` and `columnsize` keep out where in the record a word stands.
`searchable` holds what a list is sorted and filtered by; `basis` and `stamp` as in `tabulated`.
`alike` names records that may be one person's, each pair both ways; `compared` is 0 for a record
whose pairs are not known yet. A record that is deleted, taken back, taken out or held back leaves
all three in the very transaction that hides it.
"""

_GONE = "delete from searchable where number = "

STATEMENTS = (
    """
    create virtual table searched using fts5 (
        words, tokenize = 'ascii', detail = 'none', columnsize = 0
    )
    """,
    "insert into searched (searched, rank) values ('secure-delete', 1)",
    """
    create table searchable (
        number integer primary key references interview (number) on delete cascade,
        basis text not null,
        stamp blob not null,
        code text not null,
        month text not null,
        language text not null,
        country text not null,
        signed integer not null check (signed in (0, 1)),
        countable integer not null check (countable in (0, 1)),
        consent integer not null,
        conflicts integer not null,
        due text not null,
        delete_on text not null,
        deadline text not null,
        recontact integer not null check (recontact in (0, 1)),
        flags text not null,
        story text not null,
        compared integer not null default 0 check (compared in (0, 1))
    ) strict
    """,
    *(
        f"create index searchable_by_{column} on searchable ({column}, code)"
        for column in ("month", "country", "consent", "conflicts", "due")
    ),
    "create index searchable_by_code on searchable (code)",
    """
    create table alike (
        number integer not null references searchable (number) on delete cascade,
        other integer not null references searchable (number) on delete cascade,
        primary key (number, other)
    ) strict, without rowid
    """,
    "create index alike_by_other on alike (other)",
    """
    create trigger searched_goes_with_its_record after delete on searchable
    begin delete from searched where rowid = old.number; end
    """,
    f"""
    create trigger searchable_goes_when_hidden after update of state on interview
    when new.state <> 'received'
    begin {_GONE} new.number; end
    """,
    *(
        f"""
        create trigger searchable_goes_when_taken_back_{name} after {event} on withdrawn
        when new.state = 'waiting'
        begin {_GONE} (select number from interview where code = new.code); end
        """  # noqa: S608 - fixed parts
        for name, event in (("first", "insert"), ("again", "update of state"))
    ),
)
