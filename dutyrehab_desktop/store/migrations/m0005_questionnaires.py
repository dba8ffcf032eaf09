"""Each interview pins the questionnaire it was held with, and the vault keeps that one.

`source` is `shipped`, `imported` or `received`; `in_use` is 0 never, 1 once, 2 now. At most one is
in use: new interviews are held with it, and with the shipped one where none is. `laptop` holds
what registered laptops said about themselves, so that a coordinator can seal parcels for them.
"""

STATEMENTS = (
    "alter table interview add column questionnaire_sha256 text not null default ''",
    """
    create table questionnaire (
        sha256 text primary key,
        id text not null,
        version text not null,
        source text not null,
        compiled blob not null,
        in_use integer not null default 0
    ) strict
    """,
    """
    create table laptop (
        device text primary key,
        recipient text not null,
        signing_key text not null,
        month text not null
    ) strict
    """,
)
