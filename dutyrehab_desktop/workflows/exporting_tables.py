"""Tables of counts as a file, as a profile shows them; the log says that there was one.

What may be shown is not decided here: `publishing_files` passes what `publishing_tables.prepare`
has found good, and publishes it there. Numbers name nobody: the consent ledger has no row of them.
"""

import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dutyrehab_desktop.bundles.format import file_name
from dutyrehab_desktop.bundles.handing import HandingWriter
from dutyrehab_desktop.crypto.files import make_folder, replacing
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.reports.export_csv import csv_members
from dutyrehab_desktop.reports.export_tables import TableFacts, flat_tables
from dutyrehab_desktop.reports.export_words import FlatTable
from dutyrehab_desktop.reports.export_xlsx import xlsx_bytes
from dutyrehab_desktop.reports.publishing_notes import ExceptionNote
from dutyrehab_desktop.reports.showing import ShownSet
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.ledger import NewExport
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.export_choice import FileKind
from dutyrehab_desktop.workflows.file_keys import key_for
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault, refuse_inside_vault

__all__ = ["TABLES", "TableOrder", "TablesWritten", "write_tables"]

TABLES = "tables"
"""The purpose in the log."""


@dataclass(frozen=True)
class TableOrder:
    """A file of tables that is wanted.

    Attributes:
        shown: The tables, as their profile shows them.
        period: The months of the interviews, as they are said.
        language: BCP 47 code of what stands below.
        kind: CSV or a workbook; every other kind is written as CSV.
        key: An age key; empty where a passphrase was agreed, or in clear.
        passphrase: The passphrase; wiped afterwards.
        in_clear: True where everybody may read it, as what is published.
        exception: What a second person has signed for; it stands below the tables it is for.
        more: What else stands in it: sums of money.
    """

    shown: ShownSet
    period: str
    language: str
    kind: FileKind = FileKind.XLSX
    key: str = ""
    passphrase: bytearray = field(default_factory=bytearray, repr=False)
    in_clear: bool = False
    exception: ExceptionNote | None = None
    more: tuple[FlatTable, ...] = ()


@dataclass(frozen=True)
class TablesWritten:
    """A file of tables.

    Attributes:
        path: Where it lies; a folder where it is in clear.
        sha256: Digest of the file; in clear, of the names and digests of its parts.
    """

    path: Path
    sha256: str


def write_tables(
    vault: OpenVault,
    content: Content,
    order: TableOrder,
    folder: Path,
    surroundings: Surroundings,
) -> TablesWritten:
    """Write tables, and log it before the file has its name.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        KeyTextMalformed: It is no age key.
        PassphraseTooShort, PassphraseGuessable: It is no protection.
        WorkbookLibraryMissing: The library for workbooks is not installed.
        VaultExists: The file would lie among the files of a vault.
        FileProblem: There is no file.
    """
    try:
        expect_role(vault, Role.COORDINATOR)
        versions = f"{content.questionnaire.version} · {content.law.version}"
        facts = TableFacts(order.language, order.period, versions, order.exception)
        members = _members(order, facts)
        target = folder / file_name()
        refuse_inside_vault(target)
        make_folder(folder)
        if order.in_clear:
            _log(vault, order, surroundings.month)
            return _in_clear(target.with_suffix(""), members)
        with key_for(order.key, order.passphrase) as key, replacing(target) as file:
            writer = HandingWriter(file, key)
            for member in members:
                writer.put(*member)
            digest = writer.finish({"for": TABLES, "month": surroundings.month})
            _log(vault, order, surroundings.month)
        return TablesWritten(target, digest)
    finally:
        wipe(order.passphrase)


def _members(order: TableOrder, facts: TableFacts) -> tuple[tuple[str, bytes], ...]:
    tables = (*flat_tables(order.shown, facts), *order.more)
    if order.kind is FileKind.XLSX:
        return ((f"{TABLES}.xlsx", xlsx_bytes(tables)),)
    return csv_members(tables)


def _in_clear(path: Path, members: Sequence[tuple[str, bytes]]) -> TablesWritten:
    make_folder(path)
    listed = ""
    try:
        for name, content in members:
            with replacing(path / name) as target:
                target.write(content)
            listed += f"{hashlib.sha256(content).hexdigest()}  {name}\n"
    except BaseException:
        # Half of a set is looked at as no set was.
        shutil.rmtree(path, ignore_errors=True)
        raise
    return TablesWritten(path, hashlib.sha256(listed.encode()).hexdigest())


def _log(vault: OpenVault, order: TableOrder, month: str) -> None:
    described = {
        "in_clear": order.in_clear,
        "language": order.language,
        "profile": order.shown.profile.value,
        "tables": [one.table.id for one in order.shown.tables],
    }
    text = json.dumps(described, sort_keys=True)
    made = NewExport(TABLES, order.kind.value, len(order.shown.tables), text)
    vault.store.ledger.log(month, made)
