"""What a bundle takes back, and when so much of it is unproven that somebody should ask first.

A laptop that was seized and opened can say of every code it knows that somebody takes the record
back, and can try words by chance (instrument corrections, 09). Whoever merges is told before it
happens; what is unproven hides its records, and a person decides.
"""

from dataclasses import asdict, dataclass

from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.said import MANY
from dutyrehab_desktop.store.withdrawals import WithdrawalState
from dutyrehab_desktop.workflows.bundle_stream import Verified
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.keys import known_device_words
from dutyrehab_desktop.workflows.vaults import OpenVault


@dataclass(frozen=True)
class Alarm:
    """A laptop that takes back many records without proof.

    Attributes:
        words: Its ten words.
        records: How many.
    """

    words: tuple[str, ...]
    records: int

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def alarms(vault: OpenVault) -> tuple[Alarm, ...]:
    """Every laptop that takes back many records without proof, and nobody has decided yet.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    own = vault.store.device_id
    found = (
        Alarm(known_device_words(vault, device), len(what))
        for device, what in vault.store.said.unproven().items()
        if len(what) > MANY and device != own
    )
    return tuple(sorted(found, key=lambda one: one.words))


def alarm_of(vault: OpenVault, bundle: Verified) -> int:
    """How many records a laptop takes back without proof once a bundle is in, if too many."""
    said = vault.store.said
    digests = {one.sha256 for one in bundle.statements} | {one.sha256 for one in bundle.said}
    known = said.knows(digests)
    states = vault.store.withdrawals.states()
    fresh = {
        one.code
        for one in bundle.statements
        if one.sha256 not in known and states.get(one.code) is not WithdrawalState.DELETED
    }
    fresh |= {
        min(one.tags)
        for one in bundle.said
        if one.sha256 not in known and not one.permission and not said.would_find(one.tags)
    }
    every = fresh | said.unproven().get(bundle.manifest.device, frozenset())
    return len(every) if fresh and len(every) > MANY else 0


@dataclass(frozen=True)
class TakenBack:
    """What a bundle takes back.

    Attributes:
        codes: Records that it names.
        by_words: Records here that belong to the words in it.
        tags: What those words stand for, and those that wait for their record here.
    """

    codes: frozenset[str]
    by_words: frozenset[str]
    tags: frozenset[str]


def taken_back(vault: OpenVault, bundle: Verified) -> TakenBack:
    """What a bundle takes back, as it stands before it is merged."""
    tags = frozenset(tag for one in bundle.said if not one.permission for tag in one.tags)
    return TakenBack(
        frozenset(one.code for one in bundle.statements),
        vault.store.said.would_find(tags),
        tags | vault.store.said.waiting_tags(),
    )
