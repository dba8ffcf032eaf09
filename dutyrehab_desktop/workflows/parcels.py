"""How a laptop takes in what its coordinator sends down."""

import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from dutyrehab_desktop.bundles import receipt as bundles_receipt
from dutyrehab_desktop.bundles.card import Card, read_card
from dutyrehab_desktop.bundles.errors import (
    BundleDamaged,
    BundleForAnotherKey,
    CardNewerFormat,
    NotABundle,
    NotACard,
    NotAParcel,
    ProjectRefused,
)
from dutyrehab_desktop.bundles.parcel import open_parcel, sorted_out
from dutyrehab_desktop.bundles.payload import PayloadDamaged, PayloadNewer, read_payload
from dutyrehab_desktop.bundles.project import Project, read_project, written_project
from dutyrehab_desktop.bundles.recovery import NotARecoveryFile
from dutyrehab_desktop.crypto.fingerprint import key_hash
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.pack import LawPackDamaged
from dutyrehab_desktop.questionnaire.compiled import load_compiled
from dutyrehab_desktop.questionnaire.errors import CompiledFormDamaged
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.records.interview import Interview, version_key
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.kept import Source
from dutyrehab_desktop.store.withdrawals import Receipt
from dutyrehab_desktop.workflows.content import (
    Content,
    UnknownQuestionnaire,
    form_kept,
    law_line,
    law_of_pack,
    line_of,
)
from dutyrehab_desktop.workflows.enrolling import (
    ANNOUNCED,
    CardLook,
    NotEnrolled,
    coordinator_card,
    expect_role,
    look_of,
    stops_sealing,
    to_be_announced,
)
from dutyrehab_desktop.workflows.keys import laptop_identity
from dutyrehab_desktop.workflows.laws import ComparedLaw, compared_law
from dutyrehab_desktop.workflows.projects import (
    PROJECT,
    ComparedProject,
    compared_project,
    project_of,
)
from dutyrehab_desktop.workflows.questionnaires import (
    ComparedQuestionnaire,
    compared,
    unfit,
)
from dutyrehab_desktop.workflows.recovery import RecoveryState, proven_words, recovery_state
from dutyrehab_desktop.workflows.salts import SALTS, joined_salts, salts_of
from dutyrehab_desktop.workflows.vaults import OpenVault

_TAKEN_IN = "parcel-of-"
"""The number of the last parcel that was taken in, by the key that signed it."""
_CARD_OF = "card-of-"
"""The number of the last one that brought a card."""
_DRAFTS = "drafts-taken"
"""Digests of the records to be continued that were taken in."""


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
class Brought:
    """What a parcel brings, beside what is in use here.

    Attributes:
        questionnaires: Each compared with the one of its name.
        laws: Each compared with the law in use.
        project: What is said of the project, compared with what was said before; None where the
            parcel says nothing of it.
        arrived: How many sealed interviews of this laptop the coordinator says have arrived, and
            that it did not know of.
        withdrawn: Codes of records that lie here and were withdrawn at the coordinator's: they
            are deleted.
        card: The coordinator's new card, whose ten words have to be compared; None where the
            parcel brings none, or the one that is trusted already.
        key_revoked: True where nothing is sealed any more until that was done.
        drafts: Codes of records that are to be continued here.
        proven: True where the coordinator shows that this laptop can be recovered, and had not
            shown it before: interviews are sealed from now on.
    """

    questionnaires: tuple[ComparedQuestionnaire, ...]
    laws: tuple[ComparedLaw, ...]
    project: ComparedProject | None = None
    arrived: int = 0
    withdrawn: tuple[str, ...] = ()
    card: CardLook | None = None
    key_revoked: bool = False
    drafts: tuple[str, ...] = ()
    proven: bool = False


def look_at_parcel(vault: OpenVault, path: Path, content: Content) -> Brought:
    """Say what a parcel would change; nothing is changed.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        NotEnrolled: This laptop trusts no coordinator yet.
        FileProblem: It cannot be opened, or not by this laptop, or brings what may not be used.
    """
    return _compared(vault, content, _opened(vault, path, content))


def receive(vault: OpenVault, path: Path, content: Content) -> Brought:
    """Take in a parcel. The same one twice changes nothing.

    Interviews that were begun before go on with the later version of their own questionnaire.
    Records that were withdrawn at the coordinator's are deleted here too, drafts among them.

    Raises:
        FileProblem: As for `look_at_parcel`; nothing was changed.
    """
    opened = _opened(vault, path, content)
    brought = _compared(vault, content, opened)
    words = dict(opened.words)
    if opened.project is not None:
        words[PROJECT] = written_project(opened.project).decode("utf-8")
        words[SALTS] = joined_salts(opened.project.salts, salts_of(vault))
    vault.store.take_in(
        [
            (line_of(form, Source.RECEIVED, in_use=True), compiled)
            for form, compiled in opened.forms
        ],
        [(law_line(law, Source.RECEIVED, in_use=True), law.packed) for law in opened.laws],
        words,
        opened.receipt,
        tuple(opened.drafts.values()),
    )
    return brought


class _Opened(NamedTuple):
    forms: tuple[tuple[Questionnaire, bytes], ...]
    laws: tuple[Law, ...]
    project: Project | None
    words: Mapping[str, str]
    receipt: Receipt
    card: Card | None
    drafts: Mapping[str, Interview]
    proven: bool


def _compared(vault: OpenVault, content: Content, opened: _Opened) -> Brought:
    project = opened.project
    here = {line.code for line in vault.store.lines()}
    return Brought(
        tuple(compared(content, form) for form, _ in opened.forms),
        tuple(compared_law(content, law) for law in opened.laws),
        None if project is None else compared_project(project_of(vault), project),
        arrived=vault.store.sealed.would_arrive(opened.receipt.objects),
        withdrawn=tuple(sorted(here.intersection(opened.receipt.withdrawn))),
        card=look_of(opened.card) if opened.card and opened.words.get(ANNOUNCED) else None,
        key_revoked=opened.card is not None and stops_sealing(vault, opened.card),
        drafts=tuple(sorted(draft.code for draft in opened.drafts.values())),
        proven=opened.proven and recovery_state(vault) is not RecoveryState.PROVEN,
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
        open_parcel(source, own, card.signing_keys()) as parcel,
    ):
        brought = sorted_out(parcel.members())
        number = parcel.manifest.sequence
        signer = parcel.manifest.signing_key
    forms = tuple((_form(data), data) for data in brought.questionnaires)
    asked = forms[0][0] if forms else content.questionnaire
    laws = tuple(_law(data, asked) for data in brought.laws)
    # A colleague sends questionnaires, laws, receipts and drafts; who the coordinator is, and
    # what the coordinator says of the project, only the coordinator's own key says.
    theirs = signer == card.signing_key
    project = _project(brought.projects) if theirs else None
    signed = key_hash(signer)[:16]
    name, cards = f"{_TAKEN_IN}{signed}", f"{_CARD_OF}{signed}"
    last = int(vault.store.devices.recall(name) or "0")
    words = {name: str(max(number, last))}
    fresh = _card(brought.cards) if theirs else None
    if fresh is not None:
        before = int(vault.store.devices.recall(cards) or "0")
        words[cards] = str(max(number, before))
        words |= to_be_announced(vault, fresh, overtaken=number < before)
    proven = _proven(vault, brought.proofs)
    words |= proven
    drafts = _drafts(vault, brought.drafts, content)
    words[_DRAFTS] = " ".join((*vault.store.devices.recall(_DRAFTS).split(), *drafts))
    for form, _ in forms:
        in_use = form.sha256 == content.questionnaire.sha256
        # One that was never delivered must not turn up later and bring back what it had.
        if number < last or (number == last and not in_use):
            raise ParcelOlder(version=form.version)
        _expect_later(vault, content, form)
    for law in laws:
        _expect_later_law(content, law, number < last)
    if project is not None and number < last:
        raise ParcelOlder(version=project.version)
    receipts = [_receipt(data) for data in brought.receipts]
    return _Opened(
        forms,
        laws,
        project,
        words,
        Receipt(
            tuple(digest for receipt in receipts for digest in receipt.objects),
            tuple(code for receipt in receipts for code in receipt.withdrawn),
            parcel.manifest.month,
        ),
        fresh,
        drafts,
        bool(proven),
    )


def _proven(vault: OpenVault, proofs: Sequence[bytes]) -> dict[str, str]:
    try:
        return proven_words(vault, proofs)
    except NotARecoveryFile:
        raise ParcelUnfit from None


def _card(brought: Sequence[bytes]) -> Card | None:
    try:
        return read_card(io.BytesIO(brought[-1])) if brought else None
    except (NotACard, CardNewerFormat):
        raise ParcelUnfit from None


def _drafts(vault: OpenVault, brought: Sequence[bytes], content: Content) -> dict[str, Interview]:
    """The records to be continued, by their digests; one that was taken in before is none.

    It may have been finished and sealed since: nothing of it must be readable here again.
    """
    taken = set(vault.store.devices.recall(_DRAFTS).split())
    found = {hashlib.sha256(payload).hexdigest(): payload for payload in brought}
    return {
        digest: _draft(payload, content) for digest, payload in found.items() if digest not in taken
    }


def _draft(payload: bytes, content: Content) -> Interview:
    try:
        draft = read_payload(payload)
        content.of(draft)
    except (PayloadDamaged, PayloadNewer, UnknownQuestionnaire):
        raise ParcelUnfit from None
    return draft


def _receipt(data: bytes) -> bundles_receipt.Receipt:
    try:
        return bundles_receipt.read_receipt(data)
    except bundles_receipt.ReceiptRefused:
        raise ParcelUnfit from None


def _project(brought: Sequence[bytes]) -> Project | None:
    try:
        return read_project(brought[-1]) if brought else None
    except ProjectRefused:
        raise ParcelUnfit from None


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
