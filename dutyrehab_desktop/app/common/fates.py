"""What becomes of an open record, in a sentence for the interviewer."""

from datetime import date

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.records.fate import Deleted, Sealed, State, Travels
from dutyrehab_desktop.workflows.endings import Outcome
from dutyrehab_desktop.workflows.enrolling import KeyRevoked, NotEnrolled
from dutyrehab_desktop.workflows.recovery import RecoveryNotProven


def becomes(outcome: Outcome, today: date, stands_in_the_way: str, language: str) -> str:
    """What becomes of it, and when.

    Args:
        outcome: As the table says it.
        today: The day.
        stands_in_the_way: The code of what keeps this laptop from sealing, or empty.
        language: Of the window.
    """
    if outcome.must_go(today):
        return translate("Fates", "Its day is over: to be deleted.")
    until = date_words(outcome.until.isoformat(), language)
    if outcome.fate.sealed is Sealed.NEVER:
        return _goes(outcome, today).format(date=until)
    if stands_in_the_way:
        return waits(stands_in_the_way)
    if outcome.until < today:
        return translate("Fates", "It could not be sealed yet. The program tries again.")
    if outcome.until > today:
        told = translate("Fates", "Open until the end of {date}, then sealed unsigned.")
        return told.format(date=until)
    return _tonight(outcome)


def state_words(state: State) -> str:
    """What decides, to stand before that sentence; empty where it goes without saying."""
    words = {
        State.NOT_AGREED: translate("Fates", "Not agreed"),
        State.UNSAFE: translate("Fates", "Not safe"),
        State.NO_PERMISSION: translate("Fates", "Not for the coordinator"),
        State.FAMILY_INTERPRETER: translate("Fates", "A relative interpreted"),
        State.STOPPED: translate("Fates", "Stopped"),
        State.UNDECIDED: translate("Fates", "Two answers about a permission"),
        State.OPEN_CASE: translate("Fates", "A case is open"),
        State.DOUBT: translate("Fates", "In doubt"),
        State.LATER: translate("Fates", "Another day"),
    }
    return words.get(state, "")


def _goes(outcome: Outcome, today: date) -> str:
    if outcome.fate.deleted is Deleted.SOON:
        return translate("Fates", "It does not travel. Deleted at the end of {date}.")
    if outcome.until > today:
        return translate("Fates", "Deleted at the end of {date}.")
    return translate("Fates", "Deleted at the end of today.")


def waits(problem: str) -> str:
    """For what sealing waits, from the code of what hinders it."""
    if problem == NotEnrolled.code:
        return translate("Fates", "Waits for the coordinator's card; it is sealed then.")
    if problem == KeyRevoked.code:
        return translate("Fates", "Waits until the new card is compared; it is sealed then.")
    if problem == RecoveryNotProven.code:
        return translate("Fates", "Waits for the proof of recovery; it is sealed then.")
    return translate("Fates", "Waits until this laptop may seal again.")


def _tonight(outcome: Outcome) -> str:
    if outcome.fate.travels is Travels.HELD:
        return translate(
            "Fates",
            "Open until midnight, then sealed. The coordinator sees its code and your doubt only.",
        )
    if outcome.fate.travels is Travels.UNSIGNED:
        return translate("Fates", "Open until midnight, then sealed unsigned.")
    return translate("Fates", "Open until midnight, then sealed.")
