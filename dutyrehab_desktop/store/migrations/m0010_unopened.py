"""A sealed object that this desk cannot open is kept as it came; a record in doubt is held back.

`brought.kind` may be `unopened`: sealed for another coordinator's key alone. It is joined to
nothing, no receipt names it, and it is read once a key that opens it is here. An interview with
the state `held` is one whose consent the interviewer doubts: nobody sees more of it than its code
until the coordinator has released it. `handing_linkage` names the rows of the ledger that are
keyed features for whoever compares the records of several desks.
"""

STATEMENTS = (
    "drop view shown_sheet",
    "drop view shown_interview",
    "drop index brought_by_code",
    "alter table brought rename to brought_before",
    """
    create table brought (
        bundle text not null references received (bundle) on delete cascade,
        kind text not null check (kind in ('sealed', 'addenda', 'identity', 'unopened')),
        code text not null,
        sha256 text not null,
        primary key (bundle, kind, code, sha256)
    ) strict, without rowid
    """,
    "insert into brought select * from brought_before",
    "drop table brought_before",
    "create index brought_by_code on brought (code, sha256)",
    # Almost always empty, and asked for every object that comes.
    "create index brought_unopened on brought (code, sha256) where kind = 'unopened'",
    """
    create view shown_interview as
        select * from interview
        where state not in ('taken_out', 'held')
            and not exists (
                select 1 from withdrawn
                where withdrawn.code = interview.code and withdrawn.state = 'waiting'
            )
    """,
    """
    create view shown_sheet as
        select * from identity_sheet as sheet
        where not exists (
                select 1 from brought where brought.kind = 'identity'
                    and brought.code = sheet.code and brought.sha256 = sheet.sha256
            )
            or exists (
                select 1 from brought join received using (bundle)
                where brought.kind = 'identity' and brought.code = sheet.code
                    and brought.sha256 = sheet.sha256 and not received.taken_out
            )
    """,
    """
    create table handing_linkage (
        handing integer primary key references handing (number)
    ) strict
    """,
    *(
        f"""
        create trigger handing_linkage_is_never_{change}d before {change} on handing_linkage
        begin select raise(abort, 'append-only'); end
        """
        for change in ("update", "delete")
    ),
)
