"""What a coordinator sends down to laptops: a questionnaire, a law, the project's own words."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from dutyrehab_desktop.bundles.format import file_name
from dutyrehab_desktop.bundles.parcel import ParcelContents, ParcelSender, write_parcel
from dutyrehab_desktop.bundles.project import written_project
from dutyrehab_desktop.bundles.receipt import Receipt, written_receipt
from dutyrehab_desktop.crypto.age import HybridRecipient
from dutyrehab_desktop.crypto.files import make_folder, replacing
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.questionnaire.compiled import load_compiled
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.withdrawals import WithdrawalState
from dutyrehab_desktop.workflows.content import Content, with_law
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.keys import signing_key
from dutyrehab_desktop.workflows.laws import LawMissing
from dutyrehab_desktop.workflows.projects import NoReferralList, project_of
from dutyrehab_desktop.workflows.questionnaires import QuestionnaireMissing, take_into_use
from dutyrehab_desktop.workflows.registering import NoLaptops
from dutyrehab_desktop.workflows.salts import salts_of_desk
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

_SEQUENCE = "parcels"
"""How many parcels this coordinator has made."""


_IN_ONE = 100_000
"""Objects in one receipt: about 7 MiB."""


class NothingArrived(InputProblem):
    """No bundle was merged, nothing was withdrawn, no recovery file opened: nothing to say."""

    code = "nothing-arrived"


@dataclass(frozen=True)
class Sent:
    """A parcel that was written.

    Attributes:
        path: Where it lies.
        laptops: For how many laptops it was sealed.
    """

    path: Path
    laptops: int


@dataclass(frozen=True)
class Published(Sent):
    """A parcel with a questionnaire or a law.

    Attributes:
        version: The version of the questionnaire in it.
        law_version: The version of the law that is used with it.
    """

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
    form = load_compiled(compiled)
    law = with_law(form, laws[0] if laws else b"").law

    def use() -> None:
        take_into_use(vault, wanted)
        if choice.law:
            vault.store.laws.use(choice.law)

    contents = ParcelContents([compiled], laws, _project(vault))
    sent = _send(vault, contents, (folder, surroundings), use)
    return Published(sent.path, sent.laptops, form.version, law.version)


def publish_project(vault: OpenVault, folder: Path, surroundings: Surroundings) -> Sent:
    """Seal the referral list and the organisation's words for every registered laptop.

    Args:
        vault: The coordinator's vault.
        folder: Where the parcel is written.
        surroundings: The month.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NoReferralList: Nothing was said of the project yet.
        NoLaptops: Nobody to seal for.
        FileProblem: No parcel was written.
    """
    expect_role(vault, Role.COORDINATOR)
    project = _project(vault)
    if not project:
        raise NoReferralList
    contents = ParcelContents(projects=project)
    return _send(vault, contents, (folder, surroundings))


def publish_receipts(vault: OpenVault, folder: Path, surroundings: Surroundings) -> Sent:
    """Tell every registered laptop what arrived, what was withdrawn, and that it can be recovered.

    Every other parcel says so too. A laptop may erase only what a receipt names.

    Args:
        vault: The coordinator's vault.
        folder: Where the parcel is written.
        surroundings: The month.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NothingArrived: There is nothing to say yet.
        NoLaptops: Nobody to seal for.
        FileProblem: No parcel was written.
    """
    expect_role(vault, Role.COORDINATOR)
    if not _receipts(vault) and not vault.store.recovery.proofs():
        raise NothingArrived
    return _send(vault, ParcelContents(), (folder, surroundings))


def send_card(
    vault: OpenVault,
    card: bytes,
    signer: SigningKey,
    folder: Path,
    surroundings: Surroundings,
    then: Callable[[], None],
) -> Sent:
    """Announce this desk's card to every registered laptop, then do what it stands for here.

    Args:
        vault: The coordinator's vault.
        card: The card as its file holds it.
        signer: The key that the laptops know.
        folder: Where the parcel is written.
        surroundings: The month.
        then: What is done once the parcel is written; where it fails there is no parcel.

    Raises:
        NoLaptops: Nobody to seal for; nothing was changed.
        FileProblem: No parcel was written.
    """
    return _send(vault, ParcelContents(cards=[card]), (folder, surroundings), then, signer=signer)


def send_draft(
    vault: OpenVault, payload: bytes, device: str, folder: Path, surroundings: Surroundings
) -> Sent:
    """Seal a record for one laptop, where it is continued.

    Raises:
        NoLaptops: That laptop is not registered, or was revoked.
        FileProblem: No parcel was written.
    """
    contents = ParcelContents(drafts=[payload])
    return _send(vault, contents, (folder, surroundings), only=device)


def _send(
    vault: OpenVault,
    contents: ParcelContents,
    out: tuple[Path, Surroundings],
    then: Callable[[], None] = lambda: None,
    *,
    signer: SigningKey | None = None,
    only: str = "",
) -> Sent:
    """Write a parcel, then do what it stands for here; without that there is no parcel."""
    laptops = [one for one in vault.store.devices.laptops() if only in ("", one.device)]
    if not laptops:
        raise NoLaptops
    folder, surroundings = out
    proofs = vault.store.recovery.proofs()
    mine = [proofs[one.device] for one in laptops if one.device in proofs]
    contents = replace(contents, receipts=_receipts(vault), proofs=mine)
    number = int(vault.store.devices.recall(_SEQUENCE) or "0") + 1
    sender = ParcelSender(signer or signing_key(vault), number, surroundings.month)
    recipients = [HybridRecipient.parse(laptop.recipient) for laptop in laptops]
    make_folder(folder)
    path = folder / file_name()
    with replacing(path) as target:
        write_parcel(target, sender, contents, recipients)
    try:
        then()
        vault.store.devices.remember(_SEQUENCE, str(number))
    except BaseException:
        # A parcel that nobody knows of must not lie about.
        path.unlink(missing_ok=True)
        raise
    return Sent(path, len(laptops))


def _receipts(vault: OpenVault) -> list[bytes]:
    """What arrived, so many in each that a laptop takes it in; before anything did, nothing."""
    objects = vault.store.merging.objects()
    states = vault.store.withdrawals.states()
    gone = tuple(code for code, state in states.items() if state is WithdrawalState.DELETED)
    if not objects and not gone:
        return []
    parts = [objects[at : at + _IN_ONE] for at in range(0, len(objects), _IN_ONE)] or [()]
    receipts = [Receipt(objects=part) for part in parts]
    receipts[0] = Receipt(objects=parts[0], withdrawn=tuple(sorted(gone)))
    return [written_receipt(receipt) for receipt in receipts]


def _project(vault: OpenVault) -> list[bytes]:
    """The project's words go along with everything; before there are any, nothing does."""
    project = project_of(vault)
    salted = project.with_salts(salts_of_desk(vault))
    return [written_project(salted)] if project.version else []


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
