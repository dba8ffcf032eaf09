"""What was published, so that no later version gives a person away by the difference.

Append-only. `publication` is one linked set of tables as it was shown; its `definition` names
columns and answers, never people. `published_person` says who was counted in it and with what, as
keyed digests: `person` of the record's code, `cells` of the code and what the tables read of it.
Two versions are compared by them; once a record is gone they say nothing.
"""

_TABLES = ("publication", "published_person")

STATEMENTS = (
    """
    create table publication (
        number integer primary key,
        month text not null,
        profile text not null,
        definition text not null,
        exception text not null default ''
    ) strict
    """,
    """
    create table published_person (
        publication integer not null references publication (number),
        person blob not null check (length(person) = 16),
        cells blob not null check (length(cells) = 16),
        primary key (publication, person)
    ) strict, without rowid
    """,
    *(
        f"""
        create trigger {table}_is_never_{change}d before {change} on {table}
        begin select raise(abort, 'append-only'); end
        """
        for table in _TABLES
        for change in ("update", "delete")
    ),
)
