"""A record whose agreed day has come is offered for deletion, everywhere; never deleted silently.

The person was told that the answers are deleted on that day at the latest. Deleting is a
withdrawal like any other: it wins every later merge, and the laptops hear of it with the next
receipts.
"""

from datetime import date

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.records.consent import said
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import checked_code, withdraw_at_desk

DELETE_ON = "delete_on"


class DayNotCome(InputProblem):
    """The day that was agreed for deleting the record has not come, or none was agreed."""

    code = "delete-day-not-come"


def is_near(agreed: str, today: date) -> bool:
    """True where an agreed day has come, or comes in this month or year, as exact as it is."""
    now = today.isoformat()[: min(len(agreed), len("YYYY-MM"))]
    return bool(agreed) and agreed[: len(now)] <= now


def delete_as_agreed(vault: OpenVault, code: str, surroundings: Surroundings) -> None:
    """Delete a record with everything sealed of it, because the agreed day is near or past.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotACode: It is no record code.
        DayNotCome: No day was agreed that comes this month or has come; nothing was changed.
        FileProblem: It is still here; it may be hidden.
    """
    expect_role(vault, Role.COORDINATOR)
    wanted = checked_code(code)
    if wanted not in vault.store.interviews.codes():
        raise DayNotCome
    agreed = said(vault.store.interviews.load(wanted).sheet(), DELETE_ON)
    if not is_near(agreed, surroundings.today()):
        raise DayNotCome
    withdraw_at_desk(vault, wanted, surroundings)
    vault.store.withdrawals.delete([wanted])
