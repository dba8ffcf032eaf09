"""The coordinator's key in three people's keeping: any two of them bring it back (SLIP-39)."""

from collections.abc import Iterable

from dutyrehab_desktop.crypto.age import HybridIdentity
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.crypto.shares import checked_share, join, split
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.key_changes import take_key
from dutyrehab_desktop.workflows.keys import identity
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

SHARED = "key-shares"
"""The month in which the key was given to three people, `YYYY-MM`."""


class ShareDiffers(InputProblem):
    """The share that was read back is not the one on the screen."""

    code = "share-differs"


def key_shares(vault: OpenVault) -> tuple[str, ...]:
    """Three shares of this desk's key, to be written down by three people, one each.

    Each call makes another set; shares of two sets do not go together. They are shown, never
    written to a file.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        KeyNotLoaded: The key is kept on a medium that was not given.
    """
    expect_role(vault, Role.COORDINATOR)
    seed = identity(vault).seed()
    try:
        return split(seed)
    finally:
        wipe(seed)


def expect_same(share: str, read_back: str) -> None:
    """Make sure that a share was written down as it is.

    Raises:
        SharesRefused: What was read back is no share: a word is none, or was misheard.
        ShareDiffers: It is another share.
    """
    if checked_share(read_back) != share:
        raise ShareDiffers


def note_shared(vault: OpenVault, surroundings: Surroundings) -> None:
    """All three shares were read back: three people have them.

    Raises:
        FileProblem: It was not noted.
    """
    vault.store.devices.remember(SHARED, surroundings.month)


def shared_since(vault: OpenVault) -> str:
    """The month in which three people got the shares of the present key; empty for never."""
    return vault.store.devices.recall(SHARED)


def take_shares(
    vault: OpenVault, shares: Iterable[str], content: Content, control: TaskControl
) -> int:
    """Bring a coordinator's key back from two shares, and read what was kept unopened.

    Args:
        vault: A coordinator's vault; it keeps the key beside its own.
        shares: Two of the three, as they were written down.
        content: What is asked.
        control: For progress.

    Returns:
        How many sealed objects that were here unopened are read now.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        SharesRefused: They are none, or do not belong together; nothing was changed.
        FileProblem: Nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    found = HybridIdentity(join(shares))
    text = found.text()
    try:
        return take_key(vault, bytes(text), content, control)
    finally:
        wipe(text)
        found.wipe()
