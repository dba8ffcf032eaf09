"""What was published, so that no later version gives a person away by the difference.

Append-only. `publication` is one linked set of tables. `published_person` names who was counted in
it and with what, as a keyed digest that says nothing once the record is gone: two versions are
compared by them, and nobody can be looked up.
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
        digest blob not null,
        primary key (publication, digest)
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
