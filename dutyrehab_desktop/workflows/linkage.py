"""Linkage of several desks' records on a machine that is none of theirs.

Each desk writes its records as keyed features (`records.linkage`) into one encrypted file for
whoever runs Splink. The key goes another way: in a file that only desks can open. So nobody holds
both, as long as the desks keep it so. What Splink finds are keyed names of records; each desk
says with the key which of them are its own, and people judge as ever (`workflows.doubles`).
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.bundles.format import file_name
from dutyrehab_desktop.bundles.handing import HandingWriter, as_json
from dutyrehab_desktop.crypto.age import parse_recipient, seal, unseal
from dutyrehab_desktop.crypto.files import make_folder, replacing
from dutyrehab_desktop.crypto.fingerprint import key_hash, ten_words
from dutyrehab_desktop.crypto.secrets import random_secret, wipe
from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.records.consent import may_count, may_travel
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.likeness import Fact
from dutyrehab_desktop.records.linkage import KEY_SIZE, Tokens, features
from dutyrehab_desktop.records.linkage_model import Dialect, settings
from dutyrehab_desktop.records.recipients import PERMISSION_FOR, Recipient
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.records.stories import story_of
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.ledger import HandedRecord, HandingNote, NewHanding
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import compared_card, expect_role
from dutyrehab_desktop.workflows.handing import UNWRITTEN, recipient_name
from dutyrehab_desktop.workflows.keys import identities, identity
from dutyrehab_desktop.workflows.linking import cautious_persons, received_codes
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, refuse_inside_vault

__all__ = [
    "Dialect",
    "FeaturesWritten",
    "KeyWanted",
    "Runner",
    "export_features",
    "key_words",
    "model_settings",
    "own_records",
]

_HEAD = b"dutyrehab linkage key 1\n"
_WORDS_FOR = b"linkage key 1\n"
_LARGEST = 1 << 20

ComparedCard = tuple[Path, tuple[str, ...]]
"""A coordinator's card, and its ten words as they were read out."""


class LinkageKeyExists(InputProblem):
    """A file stands where a new key should go; it may be the key that others use."""

    code = "linkage-key-exists"


class LinkageKeyUnreadable(FileProblem):
    """The file with the key cannot be read, or holds something else."""

    code = "linkage-key-unreadable"


class LinkageKeyWordsDiffer(InputProblem):
    """The key is not the one whose ten words were read out."""

    code = "linkage-key-words-differ"


class NobodyToLink(InputProblem):
    """No record may be counted and travel."""

    code = "nobody-to-link"


@dataclass(frozen=True)
class KeyWanted:
    """The key of an export.

    Attributes:
        path: The file it is in, or is written to.
        words: Its ten words, as the coordinator who made it read them out; empty for a new one.
        new: True to make it.
        cards: Other coordinators who may use a new one.
    """

    path: Path
    words: tuple[str, ...] = ()
    new: bool = False
    cards: tuple[ComparedCard, ...] = ()


@dataclass(frozen=True)
class Runner:
    """Whoever runs Splink.

    Attributes:
        key: Their age key; never one of somebody who has the key of the features.
        name: Who they are, for the ledger.
        month: `YYYY-MM`.
    """

    key: str
    name: str
    month: str


@dataclass(frozen=True)
class FeaturesWritten:
    """A file of features.

    Attributes:
        path: Where it lies.
        records: How many rows it has.
        kept: How many records stay, because their persons' permissions do not let them go.
        sha256: Digest of the file.
        words: The ten words of the key, to be compared by everybody who uses it.
        number: Its number in the consent ledger.
    """

    path: Path
    records: int
    kept: int
    sha256: str
    words: tuple[str, ...]
    number: int

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            "number": self.number,
            "path": str(self.path),
            "records": self.records,
            "kept": self.kept,
            "sha256": self.sha256,
            "key_words": list(self.words),
        }


def export_features(
    vault: OpenVault,
    content: Content,
    key: KeyWanted,
    to: Runner,
    folder: Path,
    control: TaskControl,
) -> FeaturesWritten:
    """Write every record that may be counted and travel as a row of features, encrypted.

    Args:
        vault: The coordinator's vault.
        content: The questionnaires that are here.
        key: Under which the features are.
        to: Whoever runs Splink; the ledger keeps who it was, and whom to tell of withdrawals.
        folder: Where the file is written.
        control: For progress; it can be stopped.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        KeyTextMalformed: It is no age key.
        RecipientNameMissing: Nobody says who they are; also `RecipientNameTooLong`.
        WordsDiffer: A card is not the one whose words were read out.
        LinkageKeyExists: A new key would replace a file.
        LinkageKeyUnreadable: There is no key in the file.
        LinkageKeyWordsDiffer: The key is another one.
        SealedFileProblem: The key was not made for this desk.
        NobodyToLink: No record may go.
        VaultExists: A file would lie among the files of a vault.
        FileProblem: Nothing was written.
        Cancelled: Somebody asked to stop; nothing was written.
    """
    expect_role(vault, Role.COORDINATOR)
    recipient, name = parse_recipient(to.key.strip()), recipient_name(to.name)
    path = folder / file_name()
    refuse_inside_vault(path)
    with _new_key(vault, key) if key.new else _kept_key(vault, key.path) as secret:
        words = _words(secret)
        if not key.new and tuple(key.words) != words:
            raise LinkageKeyWordsDiffer
        rows, held, kept = _rows(vault, content, Tokens(secret), control)
        if not rows:
            raise NobodyToLink
        make_folder(folder)
        ledger, number, digest = vault.store.ledger, 0, ""
        try:
            with replacing(path) as target:
                writer = HandingWriter(target, recipient)
                writer.put("features.jsonl", "".join(rows).encode("ascii"))
                for dialect in Dialect:
                    writer.put(f"model-{dialect.value}.json", as_json(settings(dialect)))
                digest = writer.finish({"records": len(rows), "key": Tokens(secret).of("key")})
                made = (name, key_hash(to.key.strip()), path.name, digest)
                number = ledger.write(_ledger_row(made, held, to.month))
        except BaseException:
            if number:
                ledger.note(number, HandingNote(UNWRITTEN, "", to.month, ""))
            raise
    return FeaturesWritten(path, len(rows), kept, digest, words, number)


def _ledger_row(
    made: tuple[str, str, str, str], held: Iterable[Interview], month: str
) -> NewHanding:
    name, key, file, digest = made
    yes = Field(FieldKind.ANSWER, PERMISSION_FOR[Recipient.LINKAGE])
    return NewHanding(
        month=month,
        purpose=Recipient.LINKAGE.value,
        recipient=name,
        key_sha256=key,
        language="",
        special=False,
        file_name=file,
        file_sha256=digest,
        records=tuple(
            HandedRecord(
                each.code,
                yes.name,
                " ".join(sorted(head.id for head in each.history.heads(yes))),
                hashlib.sha256("\n".join(Fact).encode()).hexdigest(),
            )
            for each in held
        ),
    )


def key_words(vault: OpenVault, path: Path) -> tuple[str, ...]:
    """The ten words of the key in a file.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        LinkageKeyUnreadable: There is no key in it.
        SealedFileProblem: It was not made for this desk.
    """
    expect_role(vault, Role.COORDINATOR)
    with _kept_key(vault, path) as secret:
        return _words(secret)


def own_records(vault: OpenVault, path: Path, names: tuple[str, ...]) -> dict[str, str]:
    """Which keyed names are records of this desk: the code of each that is.

    Args:
        vault: The coordinator's vault.
        path: The file with the key they were made under.
        names: Keyed names, as Splink gave them back.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        LinkageKeyUnreadable: There is no key in the file.
        SealedFileProblem: It was not made for this desk.
    """
    expect_role(vault, Role.COORDINATOR)
    with _kept_key(vault, path) as secret:
        tokens = Tokens(secret)
        known = {tokens.record(code): code for code in received_codes(vault)}
    return {name: known[name] for name in names if name in known}


def model_settings(dialect: Dialect) -> dict[str, object]:
    """The comparison of the desk as settings of Splink."""
    return settings(dialect)


def _rows(
    vault: OpenVault, content: Content, tokens: Tokens, control: TaskControl
) -> tuple[list[str], list[Interview], int]:
    """The rows in an order that says nothing, their records, and how many stay.

    Of linked records the stricter permission holds, as in `workflows.doubles`.
    """
    load, codes = vault.store.interviews.load, received_codes(vault)
    rows: dict[str, str] = {}
    held: list[Interview] = []
    done = 0
    here = set(codes)
    for person in cautious_persons(vault):
        records = [load(code) for code in person.codes]
        if all(may_count(record) and may_travel(record) for record in records):
            for record in (each for each in records if each.code in here):
                row = features(story_of(record.code, content.carried(record).sheet), tokens)
                rows[tokens.record(record.code)] = json.dumps(row, sort_keys=True) + "\n"
                held.append(record)
        done += len(records)
        control.checkpoint(Progress("writing", done, len(codes)))
    return [rows[name] for name in sorted(rows)], held, len(codes) - len(rows)


@contextmanager
def _new_key(vault: OpenVault, wanted: KeyWanted) -> Iterator[bytearray]:
    """A new key; its file takes its name only where what follows went well."""
    refuse_inside_vault(wanted.path)
    if wanted.path.exists():
        raise LinkageKeyExists
    others = [key for card in wanted.cards for key in compared_card(*card).recipients()]
    secret = random_secret(KEY_SIZE)
    try:
        text = _HEAD + bytes(secret).hex().encode("ascii") + b"\n"
        sealed = seal(text, [identity(vault).recipient, *others])
        with replacing(wanted.path) as target:
            target.write(sealed)
            yield secret
    finally:
        wipe(secret)


@contextmanager
def _kept_key(vault: OpenVault, path: Path) -> Iterator[bytearray]:
    try:
        with path.open("rb") as file:
            sealed = file.read(_LARGEST)
    except OSError as problem:
        raise LinkageKeyUnreadable from problem
    text = unseal(sealed, identities(vault))
    try:
        secret = bytearray.fromhex(text.removeprefix(_HEAD).decode("ascii"))
    except ValueError:
        raise LinkageKeyUnreadable from None
    if not text.startswith(_HEAD) or len(secret) != KEY_SIZE:
        raise LinkageKeyUnreadable
    try:
        yield secret
    finally:
        wipe(secret)


def _words(secret: bytearray) -> tuple[str, ...]:
    return ten_words(_WORDS_FOR + bytes(secret))
