"""Laptops that write real bundles of invented records, and the coordinator who knows their key."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from dutyrehab_desktop.bundles.format import (
    ADDENDA,
    IDENTITY,
    SEALED,
    WITHDRAWALS,
    WORDS,
    member_name,
)
from dutyrehab_desktop.bundles.payload import write_payload
from dutyrehab_desktop.bundles.sheet import write_sheet
from dutyrehab_desktop.bundles.withdrawal import SaidByWords, Withdrawal, write_withdrawal
from dutyrehab_desktop.bundles.writer import Member, Sender, write_bundle
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.records.codes import new_code
from dutyrehab_desktop.records.identity import IdentitySheet
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.keys import device_words
from dutyrehab_desktop.workflows.merging import Merged, look_at_bundle, merge
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.bundles.parts import COORDINATOR

MONTH = "2026-11"


def for_desk(vault: OpenVault) -> OpenVault:
    """Give a coordinator's vault the key that the bundles of these laptops are sealed for."""
    vault.store.devices.keep_secret("identity", str(COORDINATOR).encode("ascii"))
    return vault


def sealed(interview: Interview) -> bytes:
    """An interview as it travels; each time other bytes."""
    return age.seal(write_payload(interview), [COORDINATOR.recipient])


class Laptop:
    """A laptop in the field: its key, and its row of bundles."""

    def __init__(self, number: int, folder: Path) -> None:
        self.device = hashlib.sha256(f"laptop {number}".encode()).hexdigest()[:32]
        self.key = SigningKey.generate()
        self._folder = folder
        self._sequence, self._previous = 0, None
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def words(self) -> tuple[str, ...]:
        """Its ten words."""
        return device_words(str(self.key.public))

    def bundle(
        self,
        interviews: Iterable[Interview] = (),
        *,
        addenda: Iterable[Interview] = (),
        sheets: Mapping[str, str] | None = None,
        withdrawn: Iterable[str] = (),
        said: Iterable[SaidByWords] = (),
    ) -> Path:
        """Write its next bundle.

        Args:
            interviews: They are sealed now.
            addenda: What was written to sealed records afterwards.
            sheets: A way to be contacted, by record code.
            withdrawn: Codes of records that somebody takes back.
            said: What somebody said by words.
        """
        members = {}
        for one in interviews:
            members[member_name(one.code, SEALED)] = sealed(one)
        for number, one in enumerate(addenda, 1):
            members[member_name(one.code, ADDENDA, number)] = sealed(one)
        for code, channel in (sheets or {}).items():
            sheet = write_sheet(IdentitySheet(code, {"safe_contact": channel}, {}))
            members[member_name(code, IDENTITY)] = age.seal(sheet, [COORDINATOR.recipient])
        for code in withdrawn:
            text = write_withdrawal(Withdrawal(code=code, month=MONTH))
            members[member_name(code, WITHDRAWALS)] = age.seal(text, [COORDINATOR.recipient])
        for one in said:
            blob = age.seal(write_withdrawal(one), [COORDINATOR.recipient])
            members[member_name(new_code(random_bytes), WORDS)] = blob
        return self.carrying(members)

    def carrying(self, members: Mapping[str, bytes]) -> Path:
        """Write its next bundle with sealed objects as they are."""
        self._sequence += 1
        sender = Sender(self.device, self.key, self._sequence, self._previous, MONTH)
        path = self._folder / f"{self.device[:6]}-{self._sequence}.bin"
        ready = [Member(name, lambda data=data: data) for name, data in members.items()]
        with path.open("wb") as target:
            self._previous = write_bundle(target, sender, ready, [COORDINATOR.recipient]).digest
        return path


class Merger:
    """A coordinator at work on one vault."""

    def __init__(self, vault: OpenVault, content: Content, around: Surroundings) -> None:
        self.vault, self.content, self.around = for_desk(vault), content, around

    def look(self, path: Path):  # type: ignore[no-untyped-def]
        """What a bundle would change."""
        return look_at_bundle(self.vault, path, self.content, TaskControl())

    def take_in(self, path: Path, control: TaskControl | None = None) -> Merged:
        """Merge a bundle of a laptop whose words were compared."""
        words = self.look(path).device_words
        control = control or TaskControl()
        return merge(self.vault, path, self.content, self.around, control, accept_words=words)

    def newest(self) -> str:
        """The id of the bundle with the highest number."""
        return max(self.vault.store.merging.received(), key=lambda one: one.sequence).bundle


def form_of(content: Content, code: str, *, language: str = "ru") -> Interview:
    """An empty interview with the shipped questionnaire."""
    form = content.questionnaire
    return Interview(code, form.id, form.version, language, questionnaire_sha256=form.sha256)
