"""What the keys' place says after something was done, and what has to be done next."""

from pathlib import Path

from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.workflows.key_changes import KeysChanged
from dutyrehab_desktop.workflows.publishing import Sent


def backup_words(path: Path) -> str:
    """A backup key was made."""
    told = translate(
        "Keys",
        "The backup key is in {path}. Keep this file in another place, and its passphrase by "
        "heart. It opens what laptops seal once they have your new card: announce the card now.",
    )
    return told.format(path=shown_path(path))


def taken_words(read: object) -> str:
    """A backup key was taken in."""
    told = translate("Keys", "The backup key is taken in. Records that could be read now: {count}")
    return told.format(count=read)


def added_words() -> str:
    """Another coordinator is on the card."""
    return translate(
        "Keys",
        "Added. Laptops seal for this coordinator too once they have your new card: announce the "
        "card now.",
    )


def removed_words() -> str:
    """Another coordinator is on the card no more."""
    return translate(
        "Keys",
        "Removed. Laptops go on sealing for this coordinator until they have your new card: "
        "announce the card now.",
    )


def announced_words(done: KeysChanged) -> str:
    """A parcel with the card was written."""
    return "" if done.sent is None else _carry(done.sent)


def changed_words(done: KeysChanged, card: Path, *, known: bool) -> str:
    """This desk has new keys."""
    told = translate("Keys", "This desk has new keys. The new card is in {path}.")
    parts = [told.format(path=shown_path(card))]
    if done.sent is not None:
        parts.append(_carry(done.sent))
        parts.append(
            translate("Keys", "Until then a laptop that has the parcel seals nothing.")
            if known
            else translate("Keys", "Until then a laptop goes on sealing for the old key.")
        )
    parts.append(
        translate("Keys", "Other coordinators compare the ten words of this desk anew as well.")
    )
    return "\n".join(parts)


def _carry(sent: Sent) -> str:
    told = translate(
        "Keys",
        "Carry the parcel {path} to the laptops it was sealed for: {count}. Each interviewer "
        "takes it in, calls you, and compares the ten words below.",
    )
    return told.format(path=shown_path(sent.path), count=sent.laptops)
