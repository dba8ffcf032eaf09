"""The demonstration's invented people at a coordinator's, and what is in a file of theirs."""

import io
import json
import tarfile
from collections.abc import Mapping
from pathlib import Path

import pyrage

from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.exporting_records import (
    Exported,
    ExportOrder,
    ExportTerms,
    FileKind,
    Purpose,
    write_export,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.outside import arrive, written

ALLOWED: Mapping[str, object] = {
    "c_lawyers": "no",
    "c_intl": "yes",
    "c_stats": "yes",
    "c_coordinator": "yes",
    "perms_confirm": "yes",
    "sign_off": "agreed",
    "consent_doubt": "no",
    "interview_date": "2026-10",
    "interview_language": "ru",
    "safe_now": "safe",
    "delete_on": "2029-11",
    "c_quote": "anonymous",
    "own_words": "WORDS-MARK Мой брат Тимур знает.",
}
"""What lets a record go for every purpose."""

MARKS = ("WORDS-MARK", "CONTACT-MARK", "COVER-MARK", "ARTICLE-MARK", "FIELD-MARK", "Тимур")
"""Stands in words, ways to be reached, articles of law and the interviewer's code of everybody."""


def everybody(content: Content, desk: OpenVault, **changes: object) -> tuple[str, ...]:
    """The 21 people of the demonstration come to the coordinator; their codes.

    Args:
        content: The shipped questionnaire.
        desk: The coordinator's vault.
        changes: Answers that all of them give.
    """
    told = json.loads(resource("demonstration", "interviews.json").read_text(encoding="utf-8"))
    people = []
    for one in told["interviews"]:
        record = {**one["record"], **ALLOWED, "interviewer_code": "FIELD-MARK", **changes}
        cases = record.get("proceeding")
        if isinstance(cases, list):
            record["proceeding"] = [{**case, "pr_article": "ARTICLE-MARK"} for case in cases]
        people.append(written(content, str(record["record_code"]), record))
    arrive(desk, people)
    return tuple(one.code for one in people)


class Export:
    """A coordinator who writes files, and somebody with a key who opens them."""

    def __init__(
        self, vault: OpenVault, content: Content, around: Surroundings, folder: Path
    ) -> None:
        self.vault, self.content, self.around, self.folder = vault, content, around, folder
        self.identity = pyrage.x25519.Identity.generate()
        self.key = str(self.identity.to_public())

    def terms(
        self,
        purpose: Purpose = Purpose.STATISTICS,
        kind: FileKind = FileKind.CSV,
        **more: object,
    ) -> ExportTerms:
        return ExportTerms(purpose, kind, **more)  # type: ignore[arg-type]

    def write(
        self, wanted: ExportTerms, control: TaskControl | None = None, **more: object
    ) -> Exported:
        given: dict[str, object] = {"name": "An invented analyst", "key": self.key, **more}
        order = ExportOrder(wanted, **given)  # type: ignore[arg-type]
        control = control or TaskControl()
        return write_export(self.vault, self.content, order, self.folder, self.around, control)

    def opened(self, done: Exported) -> dict[str, bytes]:
        """What public tools find in a file."""
        if done.in_clear:
            return {path.name: path.read_bytes() for path in sorted(done.path.iterdir())}
        plain = pyrage.decrypt(done.path.read_bytes(), [self.identity])
        with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
            read = {one.name: archive.extractfile(one) for one in archive.getmembers()}
            return {name: file.read() for name, file in read.items() if file and name != "padding"}


__all__ = ["ALLOWED", "MARKS", "Export", "Status", "everybody"]
