"""Files of records, words and numbers for a purpose: looked at first, then written and logged.

Encrypted unless somebody said in so many words that the file is to be readable by everybody. The
rows of the log and of the consent ledger are durable before the file has its name.
"""

import hashlib
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from dutyrehab_desktop.bundles.format import file_name
from dutyrehab_desktop.bundles.handing import HandingWriter
from dutyrehab_desktop.crypto.files import make_folder, replacing
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.reports.coarsening import LEAST, Coarser
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.ledger import (
    Export,
    HandedRecord,
    HandingNote,
    NewExport,
    NewHanding,
)
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.export_choice import (
    Dropped,
    ExportLook,
    ExportTerms,
    FileKind,
    Purpose,
    look_at_export,
)
from dutyrehab_desktop.workflows.export_files import Making, Member
from dutyrehab_desktop.workflows.file_keys import key_digest, key_for
from dutyrehab_desktop.workflows.handing import (
    UNWRITTEN,
    NobodyAllows,
    expect_still_allowed,
    recipient_name,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, refuse_inside_vault

__all__ = [
    "LEAST",
    "Coarser",
    "Dropped",
    "Export",
    "ExportLook",
    "ExportOrder",
    "ExportTerms",
    "Exported",
    "FileKind",
    "Purpose",
    "exports",
    "look_at_export",
    "write_export",
]


class GroupTooSmall(InputProblem):
    """Too few people in it share what others may know of them."""

    code = "export-group-too-small"


@dataclass(frozen=True)
class ExportOrder:
    """A file that is wanted.

    Attributes:
        wanted: What goes into it.
        name: Who gets it, as the ledger keeps it.
        key: Their age key (`age1…`); empty where a passphrase was agreed, or in clear.
        passphrase: The passphrase; wiped afterwards.
        in_clear: True where somebody said in so many words that everybody may read it.
    """

    wanted: ExportTerms
    name: str
    key: str = ""
    passphrase: bytearray = field(default_factory=bytearray, repr=False)
    in_clear: bool = False


@dataclass(frozen=True)
class Exported:
    """A file that was written.

    Attributes:
        path: Where it lies; a folder where it is in clear.
        number: Its row in the consent ledger.
        people: How many people's records or words are in it.
        sha256: Digest of the file; in clear, of the names and digests of its parts.
        in_clear: True where everybody can read it.
    """

    path: Path
    number: int
    people: int
    sha256: str
    in_clear: bool

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            "path": str(self.path),
            "number": self.number,
            "people": self.people,
            "sha256": self.sha256,
            "in_clear": self.in_clear,
        }


def write_export(
    vault: OpenVault,
    content: Content,
    order: ExportOrder,
    folder: Path,
    surroundings: Surroundings,
    control: TaskControl,
) -> Exported:
    """Write a file, and its rows in the log and in the ledger.

    Everything is judged again: what was looked at before may have changed. Somebody's signature
    that lets a file go though a group in it is too small has no place yet: it is refused.

    Args:
        vault: The coordinator's vault.
        content: What is asked, and the law.
        order: What is wanted.
        folder: Where the file is written.
        surroundings: The day, and randomness for the order of the rows.
        control: Progress and stopping; stopped, there is no file.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        RecipientNameMissing: Nobody said who gets it; also `RecipientNameTooLong`.
        KeyTextMalformed: It is no age key.
        PassphraseTooShort, PassphraseGuessable: It is no protection.
        NobodyAllows: Nobody's record or words may go.
        GroupTooSmall: Fewer than three people share what others may know of them.
        TooFewPeople: No group is large enough to be told of.
        WorkbookLibraryMissing: The library for workbooks is not installed.
        VaultExists: The file would lie among the files of a vault.
        HandingNotAllowed: Somebody took something back meanwhile.
        Cancelled: It was stopped.
        FileProblem: There is no file.
    """
    try:
        expect_role(vault, Role.COORDINATOR)
        name = recipient_name(order.name)
        seen = look_at_export(vault, content, order.wanted, surroundings, control)
        if not seen.going:
            raise NobodyAllows
        if not seen.enough:
            raise GroupTooSmall(smallest=seen.risk.smallest, least=LEAST)
        members = Making(vault, content, seen, surroundings).members()
        control.checkpoint(Progress("writing", len(seen.going), len(seen.going)))
        writing = _Writing(vault, order, name, seen, surroundings.month)
        target = folder / file_name()
        refuse_inside_vault(target)
        make_folder(folder)
        if order.in_clear:
            return writing.in_clear(target.with_suffix(""), members)
        return writing.encrypted(target, members)
    finally:
        wipe(order.passphrase)


def exports(vault: OpenVault) -> tuple[Export, ...]:
    """Every file that was written, the latest first.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    return vault.store.ledger.exports()


@dataclass(frozen=True)
class _Writing:
    vault: OpenVault
    order: ExportOrder
    name: str
    seen: ExportLook
    month: str

    def encrypted(self, path: Path, members: Sequence[Member]) -> Exported:
        row, digest = 0, ""
        try:
            with key_for(self.order.key, self.order.passphrase) as key, replacing(path) as target:
                writer = HandingWriter(target, key)
                for member in members:
                    writer.put(*member)
                digest = writer.finish(self._contents())
                target.flush()
                os.fsync(target.fileno())
                row = self._log(path.name, digest)
        except BaseException:
            self._not_written(row)
            raise
        return self._exported(path, row, digest)

    def in_clear(self, path: Path, members: Sequence[Member]) -> Exported:
        listed = "".join(
            f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in members
        )
        digest = hashlib.sha256(listed.encode()).hexdigest()
        row = self._log(path.name, digest)
        try:
            make_folder(path)
            for name, content in members:
                with replacing(path / name) as target:
                    target.write(content)
        except BaseException:
            self._not_written(row)
            with suppress(OSError):
                for name, _ in members:
                    (path / name).unlink(missing_ok=True)
                path.rmdir()
            raise
        return self._exported(path, row, digest)

    def _contents(self) -> dict[str, object]:
        wanted = self.seen.wanted
        return {
            "for": wanted.purpose.value,
            "kind": wanted.kind.value,
            "language": wanted.language,
            "month": self.month,
        }

    def _exported(self, path: Path, row: int, digest: str) -> Exported:
        return Exported(path, row, len(self.seen.going), digest, self.order.in_clear)

    def _not_written(self, row: int) -> None:
        if row:
            self.vault.store.ledger.note(row, HandingNote(UNWRITTEN, "", self.month, ""))

    def _log(self, file: str, digest: str) -> int:
        """Both rows. What was taken back while the file was made must not leave."""
        expect_still_allowed(self.vault, self.seen.going)
        wanted, seen = self.seen.wanted, self.seen
        columns = seen.columns or ("counts",)
        fields = hashlib.sha256("\n".join(columns).encode()).hexdigest()
        made = NewHanding(
            month=self.month,
            purpose=wanted.purpose.value,
            recipient=self.name,
            key_sha256=key_digest(self.order.key) if self.order.key else "",
            language=wanted.language,
            special=bool(seen.special),
            file_name=file,
            file_sha256=digest,
            records=tuple(
                HandedRecord(one.code, one.permission, " ".join(one.rests_on), fields)
                for one in seen.going
            ),
        )
        described = {
            "coarser": [step.value for step in wanted.coarser],
            "columns": len(columns),
            "in_clear": self.order.in_clear,
            "labels": wanted.labels,
            "language": wanted.language,
            "smallest": seen.risk.smallest,
            "special": list(seen.special),
        }
        text = json.dumps(described, sort_keys=True)
        kind = wanted.kind.value
        export = NewExport(wanted.purpose.value, kind, len(seen.going), text)
        return self.vault.store.ledger.write(made, export)
