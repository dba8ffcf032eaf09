"""A coordinator can send a new law to laptops: the vault keeps every law that was in use.

The columns are those of `questionnaire`; at most one law is in use, and the shipped one where none
is.
"""

STATEMENTS = (
    """
    create table law (
        sha256 text primary key,
        id text not null,
        version text not null,
        source text not null,
        compiled blob not null,
        in_use integer not null default 0
    ) strict
    """,
)
