"""Somebody takes a record back: on a laptop it is deleted and forwarded, at the desk it wins.

A withdrawal that is proven by words deletes at once where the record is. The laptop that hears the
words cannot tell which record that is, nor whether there is one: it forwards what was said.

A withdrawal that nobody has proven hides at once and deletes when the coordinator has confirmed it
by the agreed channel, or after 30 days unless it was refused for a reason that is written down: a
seized laptop must not be able to erase what a coalition knows (instrument corrections, 09).
"""

import hashlib
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from dutyrehab_desktop.bundles.format import WITHDRAWALS, WORDS
from dutyrehab_desktop.bundles.withdrawal import SaidByWords, Withdrawal, write_withdrawal
from dutyrehab_desktop.crypto.age import seal
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.records.codes import is_code, new_code
from dutyrehab_desktop.records.consent import CHANGEABLE
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.said import CarriedOut, SaidStatement
from dutyrehab_desktop.store.withdrawals import Statement, WithdrawalState, WithdrawnLine
from dutyrehab_desktop.workflows.enrolling import NotEnrolled, coordinator_card, expect_role
from dutyrehab_desktop.workflows.linking import linked_records
from dutyrehab_desktop.workflows.merging import DAYS_TO_DECIDE
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.sealing import recipient_digest
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

__all__ = ["CarriedOut"]

LONGEST_REASON = 500


class NotACode(InputProblem):
    """This is no record code."""

    code = "not-a-code"


class NotChangeable(InputProblem):
    """No permission that can be taken back by itself."""

    code = "not-changeable"


class NotProven(InputProblem):
    """A single permission is taken back by words, or by an addendum; a code proves nothing."""

    code = "not-proven"


class ReasonMissing(InputProblem):
    """A withdrawal can be refused only for a reason, in a sentence."""

    code = "reason-missing"


@dataclass(frozen=True)
class Withdrawn:
    """A record that somebody took back, as the desk shows it.

    Attributes:
        code: The record's code.
        state: `waiting` (hidden), `deleted` or `refused`.
        due: The day on which it is deleted at the latest; empty once decided.
        days: How many days are left; 0 where its day has come.
        reason: Why it was refused.
        laptops: How many laptops forwarded it.
        month: When it was said first, `YYYY-MM`.
        linked: Other records of the same person that stand here: ask about them too.
    """

    code: str
    state: str
    due: str
    days: int
    reason: str
    laptops: int
    month: str
    linked: tuple[str, ...] = ()

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def withdraw(vault: OpenVault, code: str, surroundings: Surroundings) -> bool:
    """Take a record back on a laptop: what is here is deleted, the coordinator hears of it.

    The record need not be here: a person may say so to any interviewer. It travels with the next
    bundles until the coordinator's receipt.

    Args:
        vault: The field laptop's vault.
        code: The record's code, in letters of any size.
        surroundings: The month.

    Returns:
        True where something of it was on this laptop.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        NotACode: It is no record code; nothing was changed.
        NotEnrolled: Nobody to forward it to; nothing was changed.
        FileProblem: Nothing was changed.
    """
    expect_role(vault, Role.FIELD)
    card = coordinator_card(vault)
    if card is None:
        raise NotEnrolled
    said = checked_code(code)
    here = any(line.code == said for line in vault.store.lines())
    text = write_withdrawal(Withdrawal(code=said, month=surroundings.month))
    blob = seal(text, card.recipients())
    digest = hashlib.sha256(blob).hexdigest()
    vault.store.outgoing.forward_withdrawal(said, blob, digest, recipient_digest(card), WITHDRAWALS)
    return here


def withdraw_by_words(
    vault: OpenVault, tags: tuple[str, ...], surroundings: Surroundings, permission: str = ""
) -> None:
    """Forward what somebody said who knows the words of a record.

    Nothing here is deleted or changed: this laptop does not know which record is meant.

    Args:
        vault: The field laptop's vault.
        tags: What the words stand for (`words.tags_said`).
        surroundings: The month, and a name by chance.
        permission: The one permission that is taken back; empty for the whole record.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        NotEnrolled: Nobody to forward it to; nothing was changed.
        NotChangeable: That is no permission to take back.
        FileProblem: Nothing was changed.
    """
    expect_role(vault, Role.FIELD)
    card = coordinator_card(vault)
    if card is None:
        raise NotEnrolled
    said = SaidByWords(month=surroundings.month, permission=_changeable(permission), tags=tags)
    blob = seal(write_withdrawal(said), card.recipients())
    digest = hashlib.sha256(blob).hexdigest()
    name = new_code(surroundings.random_bytes)
    vault.store.outgoing.keep(name, blob, digest, recipient_digest(card), WORDS)


def withdraw_by_words_at_desk(
    vault: OpenVault, tags: tuple[str, ...], surroundings: Surroundings, permission: str = ""
) -> CarriedOut:
    """Carry out at the desk what somebody said who knows the words of a record.

    What belongs to no record here waits, and is carried out when the record comes.

    Args:
        vault: The coordinator's vault.
        tags: What the words stand for (`words.tags_said`).
        surroundings: The month.
        permission: The one permission that is taken back; empty for the whole record.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotChangeable: That is no permission to take back.
        FileProblem: Nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    name = hashlib.sha256(surroundings.random_bytes(32)).hexdigest()
    device, month = vault.store.device_id, surroundings.month
    said = SaidStatement(name, frozenset(tags), _changeable(permission), device, month)
    due = surroundings.today() + timedelta(days=DAYS_TO_DECIDE)
    return vault.store.said.say((), [said], due.isoformat())


def withdraw_at_desk(vault: OpenVault, code: str, surroundings: Surroundings) -> None:
    """Note at the desk that a person takes a record back: it is hidden from now on.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotACode: It is no record code; nothing was changed.
        FileProblem: Nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    name = hashlib.sha256(surroundings.random_bytes(32)).hexdigest()
    statement = Statement(name, checked_code(code), vault.store.device_id, surroundings.month)
    due = surroundings.today() + timedelta(days=DAYS_TO_DECIDE)
    vault.store.withdrawals.say([statement], due.isoformat())


def withdrawn_records(vault: OpenVault, surroundings: Surroundings) -> tuple[Withdrawn, ...]:
    """Every record that somebody took back, those that wait for a decision first.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    today, lines = surroundings.today(), vault.store.withdrawals.lines()
    together = linked_records(vault, (line.code for line in lines))
    return tuple(
        Withdrawn(
            line.code,
            line.state.value,
            line.due,
            _days(line, today),
            line.reason,
            line.devices,
            line.month,
            tuple(each for each in together[line.code] if each != line.code),
        )
        for line in lines
    )


def confirm_withdrawal(vault: OpenVault, code: str) -> None:
    """Delete a record whose withdrawal was confirmed by the agreed channel. It never comes back.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        WithdrawalMissing: It waits for no decision.
        FileProblem: It is still here, hidden.
    """
    expect_role(vault, Role.COORDINATOR)
    vault.store.withdrawals.delete([checked_code(code)])


def refuse_withdrawal(vault: OpenVault, code: str, reason: str) -> None:
    """Show a record again, because the person did not take it back; the reason stays.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        ReasonMissing: The reason says nothing, or has more than 500 characters.
        WithdrawalMissing: It waits for no decision.
        FileProblem: Nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    vault.store.withdrawals.refuse(checked_code(code), checked_reason(reason))


def delete_overdue(vault: OpenVault, surroundings: Surroundings) -> tuple[str, ...]:
    """Delete the withdrawn records whose day has come without a decision; their codes.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        FileProblem: They are still here, hidden.
    """
    expect_role(vault, Role.COORDINATOR)
    today = surroundings.today()
    overdue = tuple(
        line.code
        for line in vault.store.withdrawals.lines()
        if line.state is WithdrawalState.WAITING and _days(line, today) == 0
    )
    if overdue:
        vault.store.withdrawals.delete(overdue)
    return overdue


def _days(line: WithdrawnLine, today: date) -> int:
    if not line.due:
        return 0
    return max(0, (date.fromisoformat(line.due) - today).days)


def _changeable(permission: str) -> str:
    if permission and permission not in CHANGEABLE:
        raise NotChangeable
    return permission


def checked_reason(text: str) -> str:
    """Why something is decided, in one line, as it is kept.

    Raises:
        ReasonMissing: It says nothing, or has more than 500 characters.
    """
    said = one_line(text)
    if not said or len(said) > LONGEST_REASON:
        raise ReasonMissing(limit=LONGEST_REASON)
    return said


def checked_code(text: str) -> str:
    """A record code as it stands in the vault, from letters of any size.

    Raises:
        NotACode: It is none.
    """
    code = text.strip().upper()
    if not is_code(code):
        raise NotACode
    return code
