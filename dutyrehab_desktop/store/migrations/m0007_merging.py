"""A merge can be taken out again, a withdrawal wins over every merge, a laptop can be revoked.

`brought` says which bundle brought which sealed object; the objects lie once in `sealed_blob`
(identity sheets stay in `identity_sheet`). A bundle that was taken out keeps its row and its
objects, so that receipts stay true and it can be merged again. An interview whose bundles are all
taken out is gone; only where the desk had written to it, it is kept with the state `taken_out`.

`withdrawal` holds every statement that somebody takes a record back, `withdrawn` what has become
of the record: `waiting` (hidden everywhere), `deleted`, `refused`. `outgoing` is what a laptop
forwards to its coordinator beside sealed interviews. `sealed.arrived` is the month in which the
coordinator's receipt came, `card.revoked` the one in which a device was revoked.
"""

STATEMENTS = (
    """
    alter table received
        add column taken_out integer not null default 0 check (taken_out in (0, 1))
    """,
    """
    create table sealed_blob (
        sha256 text not null primary key,
        blob blob not null
    ) strict
    """,
    """
    create table brought (
        bundle text not null references received (bundle) on delete cascade,
        kind text not null check (kind in ('sealed', 'addenda', 'identity')),
        code text not null,
        sha256 text not null,
        primary key (bundle, kind, code, sha256)
    ) strict, without rowid
    """,
    "create index received_by_device on received (device, sequence)",
    "create index brought_by_code on brought (code, sha256)",
    "insert into sealed_blob select sha256, max(blob) from received_blob group by sha256",
    "insert into brought select bundle, 'sealed', code, sha256 from received_blob",
    "drop table received_blob",
    """
    create table withdrawal (
        sha256 text not null primary key,
        code text not null,
        device text not null,
        month text not null
    ) strict, without rowid
    """,
    """
    create table withdrawn (
        code text not null primary key,
        state text not null check (state in ('waiting', 'deleted', 'refused')),
        due text not null default '',
        reason text not null default ''
    ) strict, without rowid
    """,
    """
    create table outgoing (
        folder text not null,
        code text not null,
        sha256 text not null,
        blob blob not null,
        recipient text not null,
        arrived text not null default '',
        primary key (folder, code, sha256)
    ) strict
    """,
    "alter table sealed add column arrived text not null default ''",
    "alter table card add column revoked text not null default ''",
    """
    create view shown_interview as
        select * from interview
        where state <> 'taken_out'
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
)
