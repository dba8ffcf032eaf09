"""Files of tables for readers outside: looked at first, then written, then written down.

Every file with numbers goes this way. Nothing is remembered of a file that was not written to its
end, and a file that could not be remembered is taken away: no later version tells by the
difference to one of which nobody knows.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from dutyrehab_desktop.bundles.table_exception import (
    LONGEST_REASON,
    ExceptionRequest,
    SignedException,
)
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.reports.publishable import NotForThisProfile
from dutyrehab_desktop.reports.publishing_notes import ExceptionNote
from dutyrehab_desktop.reports.showing import Mark, Profile, Shown, ShownSet, ShownTable
from dutyrehab_desktop.reports.tables import Table
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.export_choice import FileKind
from dutyrehab_desktop.workflows.exporting_tables import TableOrder, TablesWritten, write_tables
from dutyrehab_desktop.workflows.publishing_choice import Choice, ChosenSet, choose
from dutyrehab_desktop.workflows.publishing_tables import (
    Prepared,
    PublishedMeanwhile,
    PublishedTooSoon,
    Signed,
    prepare,
    publish_set,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.table_exceptions import accept, ask, may_be_excepted
from dutyrehab_desktop.workflows.tabulating import bring_up_to_date, read_columns
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

__all__ = [
    "KINDS",
    "LONGEST_REASON",
    "Choice",
    "FileKind",
    "LookedAt",
    "Mark",
    "NotForThisProfile",
    "Profile",
    "PublishedFile",
    "PublishedMeanwhile",
    "PublishedTooSoon",
    "Shown",
    "ShownTable",
    "SignedException",
    "TablesFile",
    "look_at_tables",
    "marks_of",
    "publish_file",
    "request_for",
]

KINDS: Final = (FileKind.XLSX, FileKind.CSV)


@dataclass(frozen=True)
class LookedAt:
    """What would be published. Nothing of it is written down.

    Attributes:
        choice: What was asked for.
        chosen: The tables with their real counts, and what stays inside.
        prepared: As they are shown.
        exception: What a second person has signed for.
    """

    choice: Choice
    chosen: ChosenSet
    prepared: Prepared
    exception: Signed | None = None

    @property
    def shown(self) -> ShownSet:
        """The tables as they may be read."""
        return self.prepared.shown

    @property
    def empty(self) -> bool:
        """True where no table has a number."""
        return all(each.too_few for each in self.shown.tables)

    @property
    def note(self) -> ExceptionNote | None:
        """What is printed of the exception."""
        signed = self.exception
        return None if signed is None else ExceptionNote(signed.reason, signed.month, signed.words)

    def marks(self) -> dict[Mark, int]:
        """How many numbers are shown, and how many are hidden in which way."""
        every = [mark for table in self.shown.tables for mark in marks_of(table)]
        return {mark: every.count(mark) for mark in Mark}


@dataclass(frozen=True)
class TablesFile:
    """The file that is wanted.

    Attributes:
        kind: CSV or a workbook.
        key: An age key; empty where a passphrase was agreed, or in clear.
        passphrase: The passphrase; wiped afterwards.
        in_clear: True where everybody may read it.
    """

    kind: FileKind = FileKind.XLSX
    key: str = ""
    passphrase: bytearray = field(default_factory=bytearray, repr=False)
    in_clear: bool = False


@dataclass(frozen=True)
class PublishedFile:
    """A file that was published.

    Attributes:
        path: Where it lies; a folder where it is in clear.
        sha256: Digest of it.
        number: The number of the publication.
        in_clear: True where everybody can read it.
    """

    path: Path
    sha256: str
    number: int
    in_clear: bool


def marks_of(shown: ShownTable) -> Iterator[Mark]:
    """How each number of a table is shown."""
    for line in shown.lines:
        yield from (cell.mark for cell in line)


def look_at_tables(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    choice: Choice,
    control: TaskControl,
    signed: SignedException | None = None,
) -> LookedAt:
    """Count, and hide what has to be hidden; nothing is written.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotForThisProfile: A table may not go to these readers at all.
        PublishedTooSoon: The difference to an earlier publication would tell of a few people.
        ExceptionRefused: The exception is not for this set, or nobody known here has signed it.
        SolverMissing: What proves that no hidden number can be reckoned out is not here.
        Cancelled: Somebody stopped it.
    """
    chosen = choose(vault, content, surroundings, choice, control)
    control.checkpoint(Progress("hiding"))
    wanted, exception = chosen.wanted, None
    if signed is not None:
        exception = accept(vault, wanted, signed)
        wanted = replace(wanted, exception=exception)
    prepared = prepare(vault, content, surroundings, wanted)
    return LookedAt(choice, chosen, prepared, exception)


def request_for(
    vault: OpenVault, surroundings: Surroundings, chosen: ChosenSet, reason: str
) -> ExceptionRequest:
    """What a second person is to sign so that the charts of a set are shown in full.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        ExceptionRefused: There is no chart in it, or no reason.
    """
    tables = chosen.wanted.tables
    ids = tuple(
        each.id for each in tables if each.id.startswith("chart.") and may_be_excepted(each)
    )
    return ask(vault, surroundings, chosen.wanted, ids, reason)


def _is_chart(table: Table) -> bool:
    return table.id.startswith("chart.")


def publish_file(
    vault: OpenVault,
    content: Content,
    looked: LookedAt,
    order: TablesFile,
    folder: Path,
    surroundings: Surroundings,
) -> PublishedFile:
    """Write the file that was looked at, to its end, and write down that it was published.

    Raises:
        PublishedMeanwhile: Something was published, or the people changed, since it was looked at.
        KeyTextMalformed: It is no age key.
        PassphraseTooShort, PassphraseGuessable: It is no protection.
        WorkbookLibraryMissing: The library for workbooks is not installed.
        VaultExists: The file would lie among the files of a vault.
        FileProblem: There is no file, or it could not be remembered and is gone.
    """
    try:
        _expect_the_same(vault, content, looked, surroundings)
        written = _write(vault, content, looked, order, folder, surroundings)
    finally:
        wipe(order.passphrase)
    try:
        number = publish_set(vault, surroundings, looked.prepared)
    except BaseException:
        _take_away(written)
        raise
    return PublishedFile(written.path, written.sha256, number, order.in_clear)


def _write(
    vault: OpenVault,
    content: Content,
    looked: LookedAt,
    order: TablesFile,
    folder: Path,
    surroundings: Surroundings,
) -> TablesWritten:
    wanted = TableOrder(
        shown=looked.shown,
        period=looked.chosen.period,
        language=looked.choice.language,
        kind=order.kind,
        key=order.key,
        passphrase=order.passphrase,
        in_clear=order.in_clear,
        exception=looked.note,
        more=looked.chosen.sums,
    )
    return write_tables(vault, content, wanted, folder, surroundings)


def _expect_the_same(
    vault: OpenVault,
    content: Content,
    looked: LookedAt,
    surroundings: Surroundings,
) -> None:
    """Whoever took back meanwhile is in no file; nobody publishes what nobody looked at."""
    bring_up_to_date(vault, content, surroundings, TaskControl())
    then = looked.prepared.columns
    names = [name for name in then.read if name in then.layout.index]
    now = read_columns(vault, content, surroundings, names)
    same = all(now.read[name] == then.read[name] for name in names)
    if now.codes != then.codes or not same or not looked.prepared.last_known(vault):
        raise PublishedMeanwhile


def _take_away(written: TablesWritten) -> None:
    if written.path.is_dir():
        shutil.rmtree(written.path, ignore_errors=True)
    else:
        written.path.unlink(missing_ok=True)
