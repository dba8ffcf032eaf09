"""What a coordinator sends down to laptops, and how a laptop takes it in."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from dutyrehab_desktop.bundles.errors import (
    BundleDamaged,
    BundleForAnotherKey,
    NotABundle,
    NotAParcel,
)
from dutyrehab_desktop.bundles.format import file_name
from dutyrehab_desktop.bundles.parcel import (
    ParcelContents,
    ParcelSender,
    is_law,
    open_parcel,
    write_parcel,
)
from dutyrehab_desktop.crypto.age import HybridRecipient
from dutyrehab_desktop.crypto.files import make_folder, replacing
from dutyrehab_desktop.crypto.fingerprint import key_hash
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.pack import LawPackDamaged
from dutyrehab_desktop.questionnaire.compiled import load_compiled
from dutyrehab_desktop.questionnaire.errors import CompiledFormDamaged
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.records.interview import version_key
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.kept import Source
from dutyrehab_desktop.workflows.content import (
    Content,
    form_kept,
    law_line,
    law_of_pack,
    line_of,
    with_law,
)
from dutyrehab_desktop.workflows.enrolling import coordinator_card, expect_role
from dutyrehab_desktop.workflows.exporting import NotEnrolled
from dutyrehab_desktop.workflows.keys import laptop_identity, signing_key
from dutyrehab_desktop.workflows.laws import ComparedLaw, LawMissing, compared_law
from dutyrehab_desktop.workflows.questionnaires import (
    ComparedQuestionnaire,
    QuestionnaireMissing,
    compared,
    take_into_use,
    unfit,
)
from dutyrehab_desktop.workflows.registering import NoLaptops
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

_SEQUENCE = "parcels"
"""How many parcels this coordinator has made."""
_TAKEN_IN = "parcel-of-"
"""The number of the last parcel that was taken in, by the key that signed it."""


class ParcelUnreadable(FileProblem):
    """The parcel's file cannot be read."""

    code = "parcel-unreadable"


class ParcelForAnother(FileProblem):
    """The parcel was sealed for other laptops."""

    code = "parcel-for-another"


class ParcelDamaged(FileProblem):
    """The parcel was cut off, extended or changed on its way."""

    code = "parcel-damaged"


class ParcelOlder(FileProblem):
    """The parcel brings an earlier version than the one in use."""

    code = "parcel-older"


class ParcelUnfit(FileProblem):
    """The parcel brings a questionnaire that this program cannot work with."""

    code = "parcel-unfit"


@dataclass(frozen=True)
class Published:
    """A parcel that was written.

    Attributes:
        path: Where it lies.
        laptops: For how many laptops it was sealed.
        version: The version of the questionnaire in it.
        law_version: The version of the law that is used with it.
    """

    path: Path
    laptops: int
    version: str
    law_version: str


@dataclass(frozen=True)
class Choice:
    """What a coordinator wants to be used from now on; empty for what is in use already.

    Attributes:
        questionnaire: SHA-256 of a questionnaire in this vault.
        law: SHA-256 of a law in this vault.
    """

    questionnaire: str = ""
    law: str = ""


@dataclass(frozen=True)
class Brought:
    """What a parcel brings, beside what is in use here.

    Attributes:
        questionnaires: Each compared with the one of its name.
        laws: Each compared with the law in use.
    """

    questionnaires: tuple[ComparedQuestionnaire, ...]
    laws: tuple[ComparedLaw, ...]


def publish(
    vault: OpenVault, content: Content, choice: Choice, folder: Path, surroundings: Surroundings
) -> Published:
    """Take a questionnaire or a law into use here, and seal both for every registered laptop.

    Args:
        vault: The coordinator's vault.
        content: What is in use there.
        choice: What is to be used from now on.
        folder: Where the parcel is written.
        surroundings: The month.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        QuestionnaireMissing: It is not in this vault.
        LawMissing: It is not in this vault.
        LawSheetProblem: The law asks for facts that the questionnaire does not have.
        NoLaptops: Nobody to seal for; nothing was changed.
        FileProblem: No parcel was written.
    """
    expect_role(vault, Role.COORDINATOR)
    wanted = choice.questionnaire or content.questionnaire.sha256
    compiled = _questionnaire(vault, wanted)
    laws = _laws(vault, content, choice.law)
    law = with_law(load_compiled(compiled), laws[0] if laws else b"").law
    laptops = vault.store.devices.laptops()
    if not laptops:
        raise NoLaptops
    number = int(vault.store.devices.recall(_SEQUENCE) or "0") + 1
    sender = ParcelSender(signing_key(vault), number, surroundings.month)
    recipients = [HybridRecipient.parse(laptop.recipient) for laptop in laptops]
    make_folder(folder)
    path = folder / file_name()
    with replacing(path) as target:
        write_parcel(target, sender, ParcelContents([compiled], laws), recipients)
    try:
        form = take_into_use(vault, wanted)
        if choice.law:
            vault.store.laws.use(choice.law)
        vault.store.devices.remember(_SEQUENCE, str(number))
    except BaseException:
        # A parcel that nobody knows of must not lie about.
        path.unlink(missing_ok=True)
        raise
    return Published(path, len(laptops), form.version, law.version)


def _questionnaire(vault: OpenVault, sha256: str) -> bytes:
    compiled = vault.store.questionnaires.compiled(sha256)
    if compiled is None:
        raise QuestionnaireMissing
    return compiled


def _laws(vault: OpenVault, content: Content, chosen: str) -> list[bytes]:
    """The law that goes along: a shipped one every laptop has, or gets with a new program."""
    if chosen:
        packed = vault.store.laws.compiled(chosen)
        if packed is None:
            raise LawMissing
        return [packed]
    used = [line for line in vault.store.laws.lines() if line.used]
    ours = [line for line in used if line.sha256 == content.law.sha256]
    return [content.law.packed] if ours else []


def look_at_parcel(vault: OpenVault, path: Path, content: Content) -> Brought:
    """Say what a parcel would change; nothing is changed.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        NotEnrolled: This laptop trusts no coordinator yet.
        FileProblem: It cannot be opened, or not by this laptop, or brings what may not be used.
    """
    return _compared(content, _opened(vault, path, content))


def receive(vault: OpenVault, path: Path, content: Content) -> Brought:
    """Take in a parcel. The same one twice changes nothing.

    Interviews that were begun before go on with the later version of their own questionnaire.

    Raises:
        FileProblem: As for `look_at_parcel`; nothing was changed.
    """
    opened = _opened(vault, path, content)
    vault.store.take_in(
        [
            (line_of(form, Source.RECEIVED, in_use=True), compiled)
            for form, compiled in opened.forms
        ],
        [(law_line(law, Source.RECEIVED, in_use=True), law.packed) for law in opened.laws],
        opened.number,
    )
    return _compared(content, opened)


class _Opened(NamedTuple):
    forms: tuple[tuple[Questionnaire, bytes], ...]
    laws: tuple[Law, ...]
    number: tuple[str, str]


def _compared(content: Content, opened: _Opened) -> Brought:
    return Brought(
        tuple(compared(content, form) for form, _ in opened.forms),
        tuple(compared_law(content, law) for law in opened.laws),
    )


def _opened(vault: OpenVault, path: Path, content: Content) -> _Opened:
    expect_role(vault, Role.FIELD)
    card = coordinator_card(vault)
    if card is None:
        raise NotEnrolled
    own = laptop_identity(vault)
    with (
        _told_of_a_parcel(),
        path.open("rb") as source,
        open_parcel(source, own, card.signing_key) as parcel,
    ):
        members = list(parcel.members())
        number = parcel.manifest.sequence
    forms = tuple((_form(data), data) for name, data in members if not is_law(name))
    asked = forms[0][0] if forms else content.questionnaire
    laws = tuple(_law(data, asked) for name, data in members if is_law(name))
    name = f"{_TAKEN_IN}{key_hash(card.signing_key)[:16]}"
    last = int(vault.store.devices.recall(name) or "0")
    for form, _ in forms:
        in_use = form.sha256 == content.questionnaire.sha256
        # One that was never delivered must not turn up later and bring back what it had.
        if number < last or (number == last and not in_use):
            raise ParcelOlder(version=form.version)
        _expect_later(vault, content, form)
    for law in laws:
        _expect_later_law(content, law, number < last)
    return _Opened(forms, laws, (name, str(number)))


def _law(packed: bytes, form: Questionnaire) -> Law:
    try:
        return law_of_pack(packed, form)
    except (LawPackDamaged, LawSheetProblem):
        raise ParcelUnfit from None


def _expect_later_law(content: Content, law: Law, overtaken: bool) -> None:
    ours = content.law
    same = law.sha256 == ours.sha256
    if overtaken or not (same or version_key(law.version) > version_key(ours.version)):
        raise ParcelOlder(version=law.version)


def _form(compiled: bytes) -> Questionnaire:
    try:
        form = load_compiled(compiled)
    except CompiledFormDamaged:
        raise ParcelUnfit from None
    if unfit(form):
        raise ParcelUnfit
    return form


def _expect_later(vault: OpenVault, content: Content, form: Questionnaire) -> None:
    """An old parcel, sent once more, must not bring back an old questionnaire."""
    if form_kept(vault, form.sha256) is not None:
        later = form.sha256 == content.questionnaire.sha256
    else:
        same = content if content.questionnaire.id == form.id else content.others.get(form.id)
        ours = "" if same is None else same.questionnaire.version
        later = not ours or version_key(form.version) > version_key(ours)
    if not later:
        raise ParcelOlder(version=form.version)


@contextmanager
def _told_of_a_parcel() -> Iterator[None]:
    """What is wrong with the age file and its archive is wrong with the parcel."""
    try:
        yield
    except OSError as problem:
        raise ParcelUnreadable from problem
    except NotABundle:
        raise NotAParcel from None
    except BundleForAnotherKey:
        raise ParcelForAnother from None
    except BundleDamaged:
        raise ParcelDamaged from None
