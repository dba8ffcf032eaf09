"""Where an act is done: a prepared laptop, its coordinator, and what is known of both."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from dutyrehab_desktop.bundles.payload import read_payload
from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.age import HybridIdentity, unseal
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.questionnaire.answers import Answer
from dutyrehab_desktop.questionnaire.answers import Place as Where
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.keys import identity
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import KEY_FILE, OpenVault, Role
from tests.helpers.answers import tell, whole_story
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import PASSPHRASE, make_vault, open_vault
from tests.store.samples import decrypted

QUESTION = "job_now"
OWN_WORDS = "own_words"
INTERVIEWS = 4
FILES = {"a.bin", "b.bin", "b.bin-wal", "b.bin-shm", "c.bin", "d.bin"}
"""All that lies in a vault's folder once it was opened."""


@dataclass(frozen=True)
class Place:
    """A folder in which one act is done again and again.

    Attributes:
        folder: All of it; whatever is written lies below.
        content: What is asked.
        coordinator: The key that sealed interviews open with.
        codes: The interviews of the prepared vault.
    """

    folder: Path
    content: Content
    coordinator: HybridIdentity
    codes: tuple[str, ...]

    @property
    def vault(self) -> Path:
        """The laptop's vault."""
        return self.folder / "vault"

    @property
    def out(self) -> Path:
        """Another medium."""
        return self.folder / "out"

    @property
    def around(self) -> Surroundings:
        """A fixed day, real randomness."""
        return Surroundings(lambda: date(2026, 11, 23), random_bytes)

    def at(self, folder: Path) -> "Place":
        """The same elsewhere."""
        return replace(self, folder=folder)

    def open(self) -> OpenVault:
        """The vault, opened with its passphrase."""
        return open_vault(self.vault)

    def signed(self, vault: OpenVault, code: str) -> InterviewSession:
        """An interview, opened again and agreed to: it may be sealed."""
        session = self.session(vault, code)
        session.record(Where("sign_off"), Answer("agreed"), "en")
        return session

    def session(self, vault: OpenVault, code: str) -> InterviewSession:
        """One of the interviews, opened again."""
        return resume_interview(self.content, vault.store, self.around, code)

    def opened(self, blob: bytes) -> Interview:
        """A sealed interview as the coordinator reads it."""
        return read_payload(unseal(blob, [self.coordinator]))

    def pages(self) -> bytes:
        """Every page of the vault, for somebody who has its key."""
        data_key = keyfile.unlock(self.vault / KEY_FILE, bytearray(PASSPHRASE, "utf-8"))
        return decrypted(self.vault, data_key.derive("database"))


def marker(code: str) -> str:
    """What the person of an interview says, and nobody else does."""
    return f"said in {hashlib.sha256(code.encode()).hexdigest()[:16]}"


def prepare(folder: Path) -> Place:
    """Make a laptop with some whole interviews, none of them sealed, and its coordinator."""
    content = load_content()
    place = Place(folder / "base", content, HybridIdentity.generate(), ())
    codes = []
    with (
        make_vault(folder / "desk", Role.COORDINATOR) as desk,
        make_vault(place.vault, Role.FIELD) as field,
    ):
        Desk(desk, field, content, place.around, folder)
        coordinator = identity(desk)
        first = begin_interview(content, field.store, place.around, spoken="en")
        tell(first, whole_story(own_words=None, sign_off=None))
        told = first.interview
        first.discard()
        for _ in range(INTERVIEWS):
            code = begin_interview(content, field.store, place.around, spoken="en").code
            field.store.interviews.begin(replace(told, code=code))
            place.session(field, code).record(Where(OWN_WORDS), Answer(marker(code)), "en")
            codes.append(code)
    return replace(place, coordinator=coordinator, codes=tuple(codes))
