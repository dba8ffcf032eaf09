"""Handing over to somebody outside: looked at first, then written as one encrypted file.

The row of the consent ledger is durable before the file has its name: there is no file without
a row. Where the file could not be finished after all, the ledger says so.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dutyrehab_desktop.bundles.format import file_name
from dutyrehab_desktop.bundles.handing import HandingWriter
from dutyrehab_desktop.crypto.age import Recipient as Key
from dutyrehab_desktop.crypto.files import make_folder, replacing
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.records.choosing import LeftOut
from dutyrehab_desktop.records.handing import Decision, Refusal, decide
from dutyrehab_desktop.records.recipients import HANDED_TO, PERMISSION_FOR, Recipient, Terms
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.ledger import HandedRecord, HandingNote, NewHanding
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.withdrawals import WithdrawalState
from dutyrehab_desktop.workflows.content import Content, UnknownQuestionnaire
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.file_keys import key_digest, key_for
from dutyrehab_desktop.workflows.handing_pages import Pages
from dutyrehab_desktop.workflows.linking import cautious_persons
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, refuse_inside_vault

__all__ = [
    "HANDED_TO",
    "LONGEST_NAME",
    "PERMISSION_FOR",
    "Decision",
    "HandedOver",
    "HandingLook",
    "LeftOut",
    "Order",
    "Recipient",
    "Refusal",
    "Terms",
    "hand_over",
    "key_digest",
    "look",
]

LONGEST_NAME = 200
UNWRITTEN = "unwritten"


class RecipientNameMissing(InputProblem):
    """Nobody said who the recipient is."""

    code = "recipient-name-missing"


class RecipientNameTooLong(InputProblem):
    """The recipient's name is longer than a line."""

    code = "recipient-name-too-long"


class NobodyAllows(InputProblem):
    """No record may go to this recipient."""

    code = "nobody-allows"


class HandingNotAllowed(InputProblem):
    """A record that was chosen may not go to this recipient, or not any more."""

    code = "handing-not-allowed"


@dataclass(frozen=True)
class HandingLook:
    """Who would go to a recipient, and who not and why.

    Attributes:
        terms: For whom it was looked at.
        decisions: One a record, those that may go first, then by code.
    """

    terms: Terms
    decisions: tuple[Decision, ...]

    @property
    def going(self) -> tuple[Decision, ...]:
        """The records that may go."""
        return tuple(one for one in self.decisions if one.goes)

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            "recipient": self.terms.recipient.value,
            "permission": PERMISSION_FOR[self.terms.recipient],
            "special": self.terms.special,
            "records": [
                {
                    "code": one.code,
                    "goes": one.goes,
                    "refusals": [each.value for each in one.refusals],
                    "fields": list(one.kept.names),
                    "left_out": {each.value: list(names) for each, names in one.left_out.items()},
                }
                for one in self.decisions
            ],
        }


@dataclass(frozen=True)
class Order:
    """What a coordinator wants to hand over.

    Attributes:
        terms: The kind of recipient, and what goes along.
        name: Who it is, as the coordinator writes it.
        language: BCP 47 code of the pages.
        key: The recipient's age key (`age1…`); empty where a passphrase was agreed.
        passphrase: The passphrase; wiped afterwards.
        codes: The records; None for everybody who allows it.
    """

    terms: Terms
    name: str
    language: str
    key: str = ""
    passphrase: bytearray = field(default_factory=bytearray, repr=False)
    codes: tuple[str, ...] | None = None


@dataclass(frozen=True)
class HandedOver:
    """A file that was handed over.

    Attributes:
        path: Where it lies.
        number: Its row in the ledger.
        records: How many people's records went into it.
        sha256: Digest of the file.
    """

    path: Path
    number: int
    records: int
    sha256: str

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            "path": str(self.path),
            "number": self.number,
            "records": self.records,
            "sha256": self.sha256,
        }


def look(
    vault: OpenVault,
    content: Content,
    terms: Terms,
    surroundings: Surroundings,
    control: TaskControl,
) -> HandingLook:
    """Say what may go to a recipient. Nothing is opened and nothing is written.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: It was stopped.
        FileProblem: The vault cannot be read.
    """
    expect_role(vault, Role.COORDINATOR)
    decided = _stricter(vault, _decisions(vault, content, terms, surroundings, control))
    decided.sort(key=lambda one: (not one.goes, one.code))
    return HandingLook(terms, tuple(decided))


def hand_over(
    vault: OpenVault,
    content: Content,
    order: Order,
    folder: Path,
    surroundings: Surroundings,
    control: TaskControl,
) -> HandedOver:
    """Write one encrypted file for a recipient, and the row of the ledger with it.

    Every permission is judged again: what was looked at before may have changed.

    Args:
        vault: The coordinator's vault.
        content: What is asked, and the law.
        order: What is wanted.
        folder: Where the file is written.
        surroundings: The day.
        control: Progress and stopping; stopped, nothing was handed over.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        RecipientNameMissing: Nobody said who the recipient is.
        RecipientNameTooLong: The name has more than 200 characters.
        KeyTextMalformed: It is no age key.
        PassphraseTooShort, PassphraseGuessable: It is no protection.
        HandingNotAllowed: A record that was chosen may not go.
        NobodyAllows: No record may go.
        TooFewPeople: No group is large enough to be told of.
        NothingToReachBy: Somebody left no way to be reached.
        VaultExists: The file would lie among the files of a vault.
        Cancelled: It was stopped.
        FileProblem: There is no file.
    """
    with key_for(order.key, order.passphrase) as key:
        expect_role(vault, Role.COORDINATOR)
        name = recipient_name(order.name)
        found = look(vault, content, order.terms, surroundings, control)
        chosen = _chosen(found, order.codes)
        pages = Pages(vault, content, order.terms, order.language, name, surroundings)
        path = folder / file_name()
        refuse_inside_vault(path)
        make_folder(folder)
        return _write(path, key, (order, name, chosen), pages, control)


def _decisions(
    vault: OpenVault,
    content: Content,
    terms: Terms,
    surroundings: Surroundings,
    control: TaskControl,
) -> Iterator[Decision]:
    permission = PERMISSION_FOR[terms.recipient]
    withdrawn = vault.store.withdrawals.states()
    for code in vault.store.interviews.hidden():
        reason = Refusal.WITHDRAWN if code in withdrawn else Refusal.NOT_MERGED
        yield Decision(code, (reason,), permission)
    lines = vault.store.interviews.lines()
    for number, line in enumerate(lines):
        control.checkpoint(Progress("reading", number, len(lines)))
        if line.state is not InterviewState.RECEIVED:
            yield Decision(line.code, (Refusal.NOT_MERGED,), permission)
            continue
        interview = vault.store.interviews.load(line.code)
        try:
            form = content.of(interview).questionnaire
        except UnknownQuestionnaire:
            yield Decision(line.code, (Refusal.UNREADABLE,), permission)
            continue
        decision = decide(interview, form, terms, surroundings.today())
        yield _with_contact(vault, decision, terms)


def _stricter(vault: OpenVault, decisions: Iterable[Decision]) -> list[Decision]:
    """Of one person's records none goes where another one may not, for the other's reasons."""
    found = {each.code: each for each in decisions}
    doubted = {code for code, _ in vault.store.interviews.held_back()}
    for person in cautious_persons(vault):
        own = [found[code] for code in person.codes if code in found]
        staying = next((each.refusals for each in own if not each.goes), ())
        refusals = staying or ((Refusal.DOUBTED,) if doubted.intersection(person.codes) else ())
        for each in own if refusals else ():
            if each.goes:
                found[each.code] = Decision(each.code, refusals, each.permission)
    return list(found.values())


def _with_contact(vault: OpenVault, decision: Decision, terms: Terms) -> Decision:
    """Whoever helps needs the way to reach a person: exactly one, that nobody doubts."""
    if not decision.goes or terms.recipient is not Recipient.DOCTOR:
        return decision
    count = vault.store.identity.count(decision.code)
    if count == 1:
        return decision
    reason = Refusal.UNDECIDED if count else Refusal.NO_CONTACT
    return Decision(decision.code, (reason,), decision.permission)


def _chosen(found: HandingLook, codes: Iterable[str] | None) -> tuple[Decision, ...]:
    going = {one.code: one for one in found.going}
    wanted = sorted(going if codes is None else set(codes))
    refused = [code for code in wanted if code not in going]
    if refused:
        raise HandingNotAllowed(codes=", ".join(refused))
    if not wanted:
        raise NobodyAllows
    return tuple(going[code] for code in wanted)


def _write(
    path: Path,
    key: Key,
    wanted: tuple[Order, str, tuple[Decision, ...]],
    pages: Pages,
    control: TaskControl,
) -> HandedOver:
    order, name, chosen = wanted
    row, digest = 0, ""
    ledger = pages.vault.store.ledger
    try:
        with replacing(path) as target:
            writer = HandingWriter(target, key)
            for member in pages.members(chosen, control):
                writer.put(*member)
            digest = writer.finish(pages.about(len(chosen)))
            target.flush()
            os.fsync(target.fileno())
            control.checkpoint(Progress("writing", len(chosen), len(chosen)))
            expect_still_allowed(pages.vault, chosen)
            row = ledger.write(_row(order, name, chosen, pages, (path.name, digest)))
    except BaseException:
        if row:
            ledger.note(row, HandingNote(UNWRITTEN, "", pages.month, ""))
        raise
    return HandedOver(path, row, len(chosen), digest)


def expect_still_allowed(vault: OpenVault, chosen: Iterable[Decision]) -> None:
    """Writing takes a while: what was taken back meanwhile must not leave.

    Raises:
        HandingNotAllowed: A record of these was.
    """
    states = vault.store.withdrawals.states()
    gone = (WithdrawalState.WAITING, WithdrawalState.DELETED)
    taken_back = [one.code for one in chosen if states.get(one.code) in gone]
    if taken_back:
        raise HandingNotAllowed(codes=", ".join(taken_back))


def _row(
    order: Order,
    name: str,
    chosen: tuple[Decision, ...],
    pages: Pages,
    file: tuple[str, str],
) -> NewHanding:
    return NewHanding(
        month=pages.month,
        purpose=order.terms.recipient.value,
        recipient=name,
        key_sha256=key_digest(order.key) if order.key else "",
        language=order.language,
        special=order.terms.special,
        file_name=file[0],
        file_sha256=file[1],
        records=tuple(
            HandedRecord(
                one.code,
                one.permission,
                " ".join(one.rests_on),
                hashlib.sha256("\n".join(pages.fields_of(one)).encode()).hexdigest(),
            )
            for one in chosen
        ),
    )


def recipient_name(text: str) -> str:
    """Who receives something, in one line, as the ledger keeps it.

    Raises:
        RecipientNameMissing: It says nothing.
        RecipientNameTooLong: It is too long.
    """
    name = one_line(text)
    if not name:
        raise RecipientNameMissing
    if len(name) > LONGEST_NAME:
        raise RecipientNameTooLong(limit=LONGEST_NAME)
    return name
