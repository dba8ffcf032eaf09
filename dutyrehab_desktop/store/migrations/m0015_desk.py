"""What a coordinator has ticked off, and what went out as a file of records.

`ticked` says of a queue's line that it was seen to; `lost_laptop` and its lines what was done since
a laptop was lost; `exported` is append-only.
"""

STATEMENTS = (
    """
    create table ticked (
        queue text not null,
        subject text not null,
        month text not null,
        words text not null,
        primary key (queue, subject)
    ) strict, without rowid
    """,
    """
    create table exported (
        number integer primary key,
        month text not null,
        purpose text not null,
        kind text not null,
        records integer not null,
        described text not null
    ) strict
    """,
    *(
        f"""
        create trigger exported_is_never_{change}d before {change} on exported
        begin select raise(abort, 'append-only'); end
        """
        for change in ("update", "delete")
    ),
)
