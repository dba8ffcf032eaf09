"""The consent ledger: what was handed to whom, on whose yes; nothing in it is ever changed.

`handing` is one file that was made for somebody outside, `handed` the records in it in the order
of its sheets. `handing_note` is what became of it: `unwritten` (the row stands, the file was never
made), `told` (the recipient was asked to delete a record, and answered).
"""

_TABLES = ("handing", "handed", "handing_note")

STATEMENTS = (
    """
    create table handing (
        number integer primary key,
        month text not null,
        purpose text not null check (
            purpose in ('lawyer', 'doctor', 'international', 'organisation')
        ),
        recipient text not null,
        key_sha256 text not null,
        language text not null,
        special integer not null check (special in (0, 1)),
        file_name text not null,
        file_sha256 text not null
    ) strict
    """,
    """
    create table handed (
        handing integer not null references handing (number),
        position integer not null,
        code text not null,
        permission text not null,
        rests_on text not null,
        fields_sha256 text not null,
        primary key (handing, position),
        unique (handing, code)
    ) strict, without rowid
    """,
    "create index handed_by_code on handed (code)",
    """
    create table handing_note (
        number integer primary key,
        handing integer not null references handing (number),
        kind text not null check (kind in ('unwritten', 'told')),
        code text not null,
        month text not null,
        text text not null
    ) strict
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
