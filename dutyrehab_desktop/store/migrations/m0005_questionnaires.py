"""Each interview pins the questionnaire it was held with, and the vault keeps that one.

`source` is `shipped`, `imported` or `received`; `since` orders what was taken into use: the last
one is the questionnaire of new interviews. `signature` and `signer` stand where it came with one.
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
)
