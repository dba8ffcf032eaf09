"""What a coordinator judges about two records: the same person, different ones, undecided.

Append-only, like answers: a later judgement names those it replaces (`parents`, ids with a blank
between them).
"""

STATEMENTS = (
    """
    create table judgement (
        id text not null primary key,
        one text not null,
        other text not null,
        verdict text not null check (verdict in ('same', 'different', 'undecided')),
        reason text not null,
        parents text not null,
        device text not null,
        month text not null,
        check (one < other)
    ) strict, without rowid
    """,
    """
    create trigger judgement_is_never_changed before update on judgement
    begin select raise(abort, 'append-only'); end
    """,
)
