"""A coordinator's keys for bad days: one kept elsewhere, and new ones where the old may be known.

Laptops hear of new keys by a parcel that the old key signed. They seal for them only after two
people have compared the ten words of the new card.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.bundles.card import card_words
from dutyrehab_desktop.crypto.age import (
    HybridIdentity,
    PassphraseIdentity,
    PassphraseRecipient,
    generate_identity,
    seal,
    unseal,
)
from dutyrehab_desktop.crypto.errors import KeyTextMalformed, SealedFileProblem
from dutyrehab_desktop.crypto.files import make_folder, replacing
from dutyrehab_desktop.crypto.fingerprint import key_hash
from dutyrehab_desktop.crypto.passphrase import normalised
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.crypto.wordtags import SALT
from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.store.devices import COORDINATOR, Role
from dutyrehab_desktop.store.devices import Card as KeptCard
from dutyrehab_desktop.store.received import Arrival
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import (
    BACKUP,
    FORMER,
    REVOKED,
    card_of,
    coordinator_card,
    expect_role,
    former_keys,
    written,
)
from dutyrehab_desktop.workflows.keys import (
    IDENTITY,
    SIGNING,
    former_signing_key,
    identities,
    identity,
    keep_backup,
    kept_form,
    signing_key,
)
from dutyrehab_desktop.workflows.passphrase_check import good_enough
from dutyrehab_desktop.workflows.publishing import Sent, send_card
from dutyrehab_desktop.workflows.salts import learn_salts, own_salt, salts_of_desk
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.undoing import read_now
from dutyrehab_desktop.workflows.vaults import (
    OpenVault,
    PassphrasesDiffer,
    refuse_inside_vault,
)

_LARGEST = 64 << 10
_SALTS = "# salts of the words:"


class BackupKeyUnreadable(FileProblem):
    """The backup key's file cannot be read, is something else, or has another passphrase."""

    code = "backup-key-unreadable"


class BackupKeyExists(InputProblem):
    """A file stands where the backup key should go; it may be the only copy of an earlier one."""

    code = "backup-key-exists"


class KeysChangedUnwritten(FileProblem):
    """The desk has new keys, and the laptops do not know yet."""

    code = "keys-changed-unwritten"


class NoCardYet(InputProblem):
    """This desk has made no card yet: nobody knows the keys that would be changed."""

    code = "no-card-yet"


@dataclass(frozen=True)
class KeysChanged:
    """New keys of a coordinator.

    Attributes:
        words: The ten words of the new card, to be read out to every interviewer.
        sent: The parcel that tells the laptops of it; None where no laptop is registered.
    """

    words: tuple[str, ...]
    sent: Sent | None


@dataclass(frozen=True)
class KeysStanding:
    """What a desk has, before anything is changed.

    Attributes:
        card: Whether a card was made, so that laptops know its keys.
        backup: Whether a backup key stands on the card that is made from now on.
        former: Whether there are keys from before the last change.
        laptops: How many registered laptops there are to tell.
    """

    card: bool
    backup: bool
    former: bool
    laptops: int


def keys_standing(vault: OpenVault) -> KeysStanding:
    """What this desk has.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    return KeysStanding(
        card=coordinator_card(vault) is not None,
        backup=bool(vault.store.devices.recall(BACKUP)),
        former=former_signing_key(vault) is not None,
        laptops=len(vault.store.devices.laptops()),
    )


def make_backup_key(vault: OpenVault, path: Path, passphrase: bytearray, again: bytearray) -> None:
    """Make a second key that opens everything too, to be kept in another place.

    It is written to one file under a passphrase of its own, which any age tool opens; this vault
    keeps only its public half. It stands on the card that is made or announced from now on. A new
    one takes the place of the one before. Both passphrases are wiped, whatever happens.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        PassphrasesDiffer: The two are not the same.
        PassphraseTooShort: It is too short.
        PassphraseGuessable: It is too easy to guess.
        VaultExists: The file would lie among the files of a vault.
        BackupKeyExists: A file has that name; nothing was changed.
        FileProblem: There is no new backup key.
    """
    try:
        expect_role(vault, Role.COORDINATOR)
        refuse_inside_vault(path)
        if passphrase != again:
            raise PassphrasesDiffer
        good_enough(passphrase)
        if path.exists():
            raise BackupKeyExists
        made, salts = generate_identity(), salts_of_desk(vault)
        with _normal(passphrase) as secret, replacing(path) as target:
            target.write(seal(_written(made, salts), [PassphraseRecipient(secret)]))
        vault.store.devices.remember(BACKUP, str(made.recipient))
    finally:
        wipe(passphrase)
        wipe(again)


def take_backup_key(
    vault: OpenVault, path: Path, passphrase: bytearray, content: Content, control: TaskControl
) -> int:
    """Keep a backup key in this vault, as when the desk it belongs to is lost.

    What came before and could not be opened is joined now. The passphrase is wiped, whatever
    happens.

    Returns:
        How many sealed objects could be read at last.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        BackupKeyUnreadable: It is none, or the passphrase is another; nothing was changed.
        FileProblem: Nothing was joined.
        Cancelled: Somebody asked to stop; nothing was joined.
    """
    expect_role(vault, Role.COORDINATOR)
    text, salts = _opened(path, passphrase)
    learn_salts(vault, salts)
    return take_key(vault, text, content, control)


def take_key(vault: OpenVault, text: bytes, content: Content, control: TaskControl) -> int:
    """Keep another key of a coordinator beside this desk's own, and read what waited for it.

    Args:
        vault: The coordinator's vault.
        text: The key as text (`AGE-SECRET-KEY-PQ-1…`).
        content: What is asked.
        control: For progress.

    Returns:
        How many sealed objects could be read at last.

    Raises:
        FileProblem: Nothing was joined.
        Cancelled: Somebody asked to stop; nothing was joined.
    """
    keep_backup(vault, text)
    key = HybridIdentity.parse(bytearray(text))
    learn_salts(vault, [own_salt(key)])
    # The next card says that this desk opens what was sealed for that key.
    digest = key_hash(str(key.recipient))
    former = dict.fromkeys((*former_keys(vault)[0], digest))
    vault.store.devices.remember(FORMER, " ".join(former))
    return read_unopened(vault, content, control)


def read_unopened(vault: OpenVault, content: Content, control: TaskControl) -> int:
    """Join what could not be opened when it came, with the keys that are here now.

    What still cannot be read stays unopened, and keeps nothing else out.

    Returns:
        How many sealed objects could be read.

    Raises:
        FileProblem: Nothing was joined.
        Cancelled: Somebody asked to stop; nothing was joined.
    """
    waiting, own = vault.store.merging.unopened(), identities(vault)

    def arriving() -> Iterator[tuple[str, Arrival]]:
        for done, (bundle, arrival) in enumerate(waiting, 1):
            now = arrival
            with suppress(FileProblem):
                now = _known(read_now(arrival, own), content)
            if now.interview is not None:
                yield bundle, now
            control.checkpoint(Progress("merging", done, len(waiting)))

    return vault.store.merging.read_at_last(arriving())


def _known(arrival: Arrival, content: Content) -> Arrival:
    if arrival.interview is not None:
        content.of(arrival.interview)
    return arrival


def change_keys(
    vault: OpenVault, card: Path, folder: Path, surroundings: Surroundings, *, known: bool
) -> KeysChanged:
    """Make new keys for this desk, and tell the laptops by a parcel that the old one signs.

    The old key stays here: what is sealed for it is opened for ever. This desk gets another name,
    so that other coordinators compare its words again.

    Args:
        vault: The coordinator's vault.
        card: Where the new card is written, for laptops that are enrolled from now on.
        folder: Where the parcel is written.
        surroundings: The month.
        known: True where somebody else may have the old key: a laptop that has the parcel seals
            nothing for the old one any more, and waits until the words were compared.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NoCardYet: There is nothing to change yet.
        VaultExists: The card would lie among the files of a vault.
        KeysChangedUnwritten: The new keys stand, the card or the parcel was not written: make the
            card, and announce it by the former key.
        FileProblem: The old keys stand.
    """
    expect_role(vault, Role.COORDINATOR)
    refuse_inside_vault(card)
    before = coordinator_card(vault)
    if before is None:
        raise NoCardYet
    fresh, signer = generate_identity(), SigningKey.generate()
    old = key_hash(str(identity(vault).recipient))
    former, revoked = former_keys(vault)
    former = (*former, old)
    revoked = (*revoked, old) if known else revoked
    keys = fresh.recipient, signer.public
    made = card_of(vault, keys, before.organisation.model_dump(), (former, revoked))

    seed, signed = signer.seed(), signing_key(vault)
    make_folder(folder)
    try:
        # First of all: a card or a parcel for keys that exist nowhere would lead people astray.
        vault.store.devices.replace_secrets(
            {IDENTITY: kept_form(vault, str(fresh).encode("ascii")), SIGNING: bytes(seed)},
            {FORMER: " ".join(former), REVOKED: " ".join(revoked)},
            KeptCard(COORDINATOR, written(made), confirmed=True),
        )
    finally:
        wipe(seed)
    try:
        with replacing(card) as target:
            target.write(written(made))
        sent = None
        if vault.store.devices.laptops():
            sent = send_card(vault, written(made), signed, folder, surroundings, lambda: None)
    except (FileProblem, OSError) as problem:
        raise KeysChangedUnwritten from problem
    return KeysChanged(card_words(made), sent)


def announce_card(
    vault: OpenVault, folder: Path, surroundings: Surroundings, *, by_former_key: bool = False
) -> KeysChanged:
    """Tell every registered laptop of the card as it is now: a backup key, a colleague, new keys.

    Args:
        vault: The coordinator's vault.
        folder: Where the parcel is written.
        surroundings: The month.
        by_former_key: True for laptops that have not heard of the last change of keys.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NoCardYet: There is no card, or no former key.
        NoLaptops: Nobody to tell.
        FileProblem: No parcel was written.
    """
    expect_role(vault, Role.COORDINATOR)
    before = coordinator_card(vault)
    signer = former_signing_key(vault) if by_former_key else signing_key(vault)
    if before is None or signer is None:
        raise NoCardYet
    keys = identity(vault).recipient, signing_key(vault).public
    made = card_of(vault, keys, before.organisation.model_dump(), former_keys(vault))
    kept = KeptCard(COORDINATOR, written(made), confirmed=True)
    sent = send_card(
        vault,
        written(made),
        signer,
        folder,
        surroundings,
        lambda: vault.store.devices.keep_card(kept),
    )
    return KeysChanged(card_words(made), sent)


@contextmanager
def _normal(passphrase: bytearray) -> Iterator[bytearray]:
    text = normalised(passphrase)
    try:
        yield text
    finally:
        wipe(text)


def _written(key: HybridIdentity, salts: Sequence[str]) -> bytes:
    """A backup key as its file holds it: the key, and a comment that every age tool passes over."""
    return f"{key}\n{_SALTS} {' '.join(salts)}\n".encode("ascii")


def _opened(path: Path, passphrase: bytearray) -> tuple[bytes, tuple[str, ...]]:
    """The key in a backup key's file as text, and the salts of the words that it names."""
    try:
        with path.open("rb") as source:
            sealed = source.read(_LARGEST)
        with _normal(passphrase) as secret:
            text, _, more = unseal(sealed, [PassphraseIdentity(secret)]).partition(b"\n")
        HybridIdentity.parse(bytearray(text))
    except (OSError, SealedFileProblem, KeyTextMalformed) as problem:
        raise BackupKeyUnreadable from problem
    finally:
        wipe(passphrase)
    named = more.decode("ascii", errors="replace").removeprefix(_SALTS)
    return text, tuple(salt for salt in named.split() if SALT.fullmatch(salt))
