"""What tables are counted from: one line of a record, made in the background, never the truth.

A line can always be made anew from its record. `basis` names what it was made under (the layout of
its columns, questionnaire and law), `stamp` the record's tally at that moment: where either is
another one now, the line is stale. `countable` is whether the record's own permissions allow
counting it, `weight` how much it says. `cells` holds one byte for each column, `more` what does
not fit a byte, as canonical JSON. The line goes with its record.
"""

STATEMENTS = (
    """
    create table tabulated (
        number integer primary key references interview (number) on delete cascade,
        basis text not null,
        stamp blob not null,
        countable integer not null check (countable in (0, 1)),
        weight integer not null,
        cells blob not null,
        more text not null
    ) strict
    """,
    """
    create table cross_table (
        name text not null primary key,
        definition text not null
    ) strict, without rowid
    """,
)
