"""The words of received records, for searching inside the vault alone.

What is taken out of the index is overwritten in it (`secure-delete`). A record's row goes with the
record.
"""

STATEMENTS = (
    """
    create virtual table searched using fts5 (
        words, tokenize = 'unicode61 remove_diacritics 0', content = '', contentless_delete = 1
    )
    """,
    "insert into searched (searched, rank) values ('secure-delete', 1)",
    """
    create table searchable (
        number integer primary key references interview (number) on delete cascade,
        basis text not null,
        stamp blob not null
    ) strict
    """,
    """
    create trigger searched_goes_with_its_record after delete on searchable
    begin delete from searched where rowid = old.number; end
    """,
)
