"""What a coordinator has ticked off, laptops that were lost, and what went out as files of records.

`ticked` says of a queue's line, or of a step of the set-up, that it was seen to. `lost_laptop` is
a device that is not where it should be, `lost_step` what was done since, in order; it is never
changed. Where a withdrawn record is deleted, its lines in both go with it. `exported` is
append-only and says what each file of records or words was like: whose they were stands in the
ledger alone. `quotation` is what was decided about a person's own words before they may be
repeated, and goes with their record.
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
    create table lost_laptop (
        device text not null primary key,
        month text not null,
        was text not null check (was in ('locked', 'open', 'unknown')),
        words text not null
    ) strict, without rowid
    """,
    """
    create table lost_step (
        number integer primary key,
        device text not null,
        kind text not null,
        code text not null,
        month text not null,
        words text not null
    ) strict
    """,
    """
    create trigger lost_step_is_never_changed before update on lost_step
    begin select raise(abort, 'append-only'); end
    """,
    """
    create trigger ticks_go_with_a_record_at_once after insert on withdrawn
    when new.state = 'deleted'
    begin
        delete from ticked where subject = new.code or subject glob new.code || '/*';
        delete from lost_step where code = new.code;
    end
    """,
    """
    create trigger ticks_go_with_a_record_at_last after update of state on withdrawn
    when new.state = 'deleted'
    begin
        delete from ticked where subject = new.code or subject glob new.code || '/*';
        delete from lost_step where code = new.code;
    end
    """,
    """
    create table exported (
        number integer primary key,
        month text not null,
        purpose text not null,
        kind text not null,
        records integer not null,
        described text not null,
        handing integer references handing (number)
    ) strict
    """,
    """
    create table quotation (
        number integer primary key references interview (number) on delete cascade,
        words_sha256 text not null,
        marks text not null,
        read_whole integer not null check (read_whole in (0, 1)),
        month text not null
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
