"""A coordinator's vault that takes in good and bad bundles, watched from all sides.

What comes back is checked each time: a refused bundle has changed no row, one that was taken in
has brought exactly what it holds, and neither has left a word in clear on the disk.
"""

import hashlib
import io
import os
import shutil
import tempfile
import traceback
from pathlib import Path

from dutyrehab_desktop.bundles.format import (
    ADDENDA,
    IDENTITY,
    SEALED,
    Manifest,
    member_name,
    parted,
)
from dutyrehab_desktop.bundles.payload import read_payload, write_payload
from dutyrehab_desktop.bundles.reader import open_bundle
from dutyrehab_desktop.bundles.sheet import write_sheet
from dutyrehab_desktop.bundles.writer import Sender, Written
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.errors import SealedForAnotherKey
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.records.entries import REMOVED, present
from dutyrehab_desktop.records.identity import IdentitySheet
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content as Said
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.keys import device_words
from dutyrehab_desktop.workflows.merging import Merged, look_at_bundle, merge
from dutyrehab_desktop.workflows.reporting import counts
from dutyrehab_desktop.workflows.settling import conflicts
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.bundles import parts
from tests.helpers.vaults import make_vault, open_vault
from tests.records.builders import ROSTER, after, entry, inside, said

MARKER = "Шырақ-7719"
"""Stands in an answer, a note, a list and an identity sheet of everything that is taken in."""

A, B, C = parts.CODES
OWN_WORDS = Field(FieldKind.ANSWER, "own_words")
COUNTRY = Field(FieldKind.ANSWER, "country")


class Inbox:
    """A coordinator's vault, which knows one laptop and holds its first bundle.

    Attributes:
        content: The questionnaire.
        members: What the laptop's second bundle carries, by name.
        second: That bundle.
        vault: The coordinator's, open.
    """

    def __init__(self, folder: Path, content: Content, around: Surroundings) -> None:
        self.content, self._around, self._folder = content, around, folder
        folder.mkdir(parents=True)
        self._stick = folder / "stick.bin"
        told = self._told()
        first, made = parts.written([parts.member(A, sealed(told[A]))])
        self._sender = Sender(parts.DEVICE, parts.DEVICE_KEY, 2, made.digest, "2030-06")
        theirs = sealed_sheet(IdentitySheet(C, {"safe_contact": MARKER}, {"safe_contact": MARKER}))
        self.members = {
            member_name(A): sealed(self._continued(told[A])),
            member_name(B): sealed(told[B]),
            member_name(C): sealed(told[C]),
            member_name(C, IDENTITY): theirs,
        }
        self.second = self.bundle(self.members)[0]
        self.vault = make_vault(folder / "before", Role.COORDINATOR)
        key = str(parts.COORDINATOR).encode("ascii")
        self.vault.store.devices.keep_secret("identity", key)
        self._stick.write_bytes(first)
        self._merge(device_words(str(parts.DEVICE_KEY.public)))
        self.begin_again()

    def bundle(
        self, members: dict[str, bytes], sender: Sender | None = None
    ) -> tuple[bytes, Written]:
        """A right bundle of the laptop; its second where nothing else is said."""
        ready = []
        for name, content in members.items():
            folder, code = parted(name)
            ready.append(parts.member(code, content, folder))
        return parts.written(ready, sender or self._sender)

    def manifest(self, members: dict[str, bytes]) -> Manifest:
        """The manifest of the laptop's second bundle, were it to carry these."""
        return self.bundle(members)[1].manifest

    def begin_again(self) -> None:
        """Leave the vault, and open another copy of it as it was after the first bundle."""
        self.vault.lock()
        used = self._folder / "used"
        shutil.rmtree(used, ignore_errors=True)
        shutil.copytree(self._folder / "before", used)
        self.vault = open_vault(used)

    def refused(self, file: bytes | Path) -> DutyRehabError:
        """Why a bundle is not taken in; fails where it is, or leaves anything behind."""
        outcome = self.take_in(file)
        assert isinstance(outcome, DutyRehabError), "it was taken in"
        return outcome

    def merged(self, file: bytes) -> Merged:
        """What taking a bundle in did; fails where it did anything else than it says."""
        outcome = self.take_in(file)
        assert isinstance(outcome, Merged), outcome
        return outcome

    def take_in(self, file: bytes | Path) -> Merged | DutyRehabError:
        """Look at a bundle and merge it: what it did, or the reason why it did nothing at all.

        Args:
            file: Its bytes, or where it lies.
        """
        if isinstance(file, bytes):
            self._stick.write_bytes(file)
        else:
            shutil.move(file, self._stick)
        before, held = every_row(self.vault), self._held()
        private = os.stat(tempfile.gettempdir()).st_mtime_ns
        outcome: Merged | DutyRehabError
        try:
            look_at_bundle(self.vault, self._stick, self.content, TaskControl())
            assert every_row(self.vault) == before, "looking at it changed something"
            outcome = self._merge(())
        except DutyRehabError as problem:
            outcome = problem
        if isinstance(outcome, DutyRehabError):
            assert every_row(self.vault) == before, "a refused bundle changed something"
            assert MARKER not in "".join(traceback.format_exception_only(outcome))
            assert MARKER not in f"{outcome.details} {outcome.__cause__!r}"
        else:
            self._brought(self._stick.read_bytes(), held)
        assert os.stat(tempfile.gettempdir()).st_mtime_ns == private, "a temporary file was made"
        assert traces(self.vault.folder, Path(tempfile.gettempdir())) == []
        return outcome

    def use(self) -> None:
        """What a coordinator does next with whatever is in the vault now."""
        conflicts(self.vault, self.content, "en", self._around)
        counts(self.vault, self.content, self._around)

    def _merge(self, words: tuple[str, ...]) -> Merged:
        return merge(
            self.vault, self._stick, self.content, self._around, TaskControl(), accept_words=words
        )

    def _held(self) -> dict[str, Interview]:
        store = self.vault.store.interviews
        return {code: store.load(code) for code in store.codes()}

    def _brought(self, file: bytes, held: dict[str, Interview]) -> None:
        """Everything that a bundle holds is here now, beside all that was here, and no more."""
        with open_bundle(io.BytesIO(file), [parts.COORDINATOR]) as bundle:
            members = dict(bundle.members())
        for name, blob in members.items():
            folder, code = parted(name)
            if folder in (SEALED, ADDENDA):
                try:
                    brought = read_payload(age.unseal(blob, [parts.COORDINATOR]))
                except SealedForAnotherKey:
                    kept = {each.blob for _, each in self.vault.store.merging.unopened()}
                    assert blob in kept
                    continue
                held[code] = held[code].merged(brought)[0] if code in held else brought
            elif folder == IDENTITY:
                assert self.vault.store.identity.count(code)
        assert self._held() == held
        assert bundle.digest in {one.manifest_hash for one in self.vault.store.merging.received()}

    def _told(self) -> dict[str, Interview]:
        form = self.content.questionnaire
        empty = Interview(A, form.id, form.version, "ru", questionnaire_sha256=form.sha256)
        writes = [
            (COUNTRY, said("kz")),
            (OWN_WORDS, said(f"{MARKER} I")),
            (entry("e1"), present(0)),
            (inside("e1"), said(MARKER)),
            (ROSTER, Said("complete")),
        ]
        history = after(empty.history, *writes)
        other = after(empty.history, (COUNTRY, said("uz")), (OWN_WORDS, said(f"{MARKER} II")))
        return {
            A: empty.with_history(history),
            B: Interview(B, form.id, form.version, "uz", other, form.sha256),
            C: Interview(C, form.id, form.version, "kk", after(other, (COUNTRY, said("kz")))),
        }

    def _continued(self, told: Interview) -> Interview:
        """Gone on with on two laptops that did not know of each other."""
        one = after(told.history, (OWN_WORDS, said(f"{MARKER} III")), (entry("e1"), REMOVED))
        note = (Field(FieldKind.NOTE, "own_words"), said(MARKER))
        other = after(told.history, (OWN_WORDS, said(f"{MARKER} IV")), note, device=1)
        return told.with_history(one.merged(other)[0])


def sealed(interview: Interview) -> bytes:
    """An interview as it travels to the coordinator."""
    return age.seal(write_payload(interview), [parts.COORDINATOR.recipient])


def sealed_sheet(sheet: IdentitySheet) -> bytes:
    """An identity sheet as it travels to the coordinator."""
    return age.seal(write_sheet(sheet), [parts.COORDINATOR.recipient])


def every_row(vault: OpenVault) -> str:
    """One digest over every row of every table, whatever tables there are."""
    database, digest = vault.store._database, hashlib.sha256()
    tables = "select name from sqlite_master where type = 'table' order by name"
    for (table,) in database.rows(tables):
        rows = sorted(map(repr, database.rows(f'select * from "{table}"')))
        digest.update(repr((table, rows)).encode())
    return digest.hexdigest()


def traces(*folders: Path) -> list[Path]:
    """Files that hold the marker in one of the forms a program could write it in."""
    forms = [MARKER.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [MARKER.encode("unicode_escape")]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(form in path.read_bytes() for form in forms)]
