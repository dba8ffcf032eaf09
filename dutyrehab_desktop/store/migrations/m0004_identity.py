"""The identity sheet: a second sealed object beside an interview, openable for a purpose only.

On a field laptop it is part of the row of its interview, so that both go together. A coordinator
keeps every different sheet of a record, still sealed; `identity_opening` says for what one was
opened, and is never changed afterwards.
"""

STATEMENTS = (
    "alter table sealed add column sheet blob not null default x''",
    "alter table sealed add column sheet_sha256 text not null default ''",
    """
    create table identity_sheet (
        code text not null,
        sha256 text not null,
        blob blob not null,
        primary key (code, sha256)
    ) strict
    """,
    """
    create table identity_opening (
        number integer primary key,
        code text not null,
        purpose text not null,
        month text not null
    ) strict
    """,
    """
    create trigger identity_opening_is_never_changed before update on identity_opening
    begin select raise(abort, 'append-only'); end
    """,
)
