"""What lies in a vault, as its first screen lists it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.carrying import carried
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.errors import InterviewGuarded
from dutyrehab_desktop.store.lines import InterviewLine, InterviewState
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.endings import Outcome, has_come, outcome_of, why_not_sealed
from dutyrehab_desktop.workflows.enrolling import organisation_of
from dutyrehab_desktop.workflows.projects import (
    Project,
    ReferralState,
    is_due,
    project_of,
    referral_state,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

MOST_A_DAY = 2
"""Full interviews that one person should hold in a day (instrument, chapter 3.5)."""
_HELD = "held"


@dataclass(frozen=True)
class DraftLine:
    """An interview that can still be opened on this machine.

    Attributes:
        code: The record's code.
        language: Language of the interview.
        answered: Questions with a status.
        total: Questions shown now.
        month: When it was begun, `YYYY-MM`.
        state: `draft`, `paused`, `signed` (waits for sealing) or `unsigned` (held back).
        readable: False where it was held with a questionnaire that is not here.
        delete_on: The day on which it shall be deleted at the latest, as exact as it was agreed;
            empty where none was.
        due: True where that day has come.
        outcome: What becomes of it at the end of the day.
        interrupted: True where the program was cut off while it was being held.
    """

    code: str
    language: str
    answered: int
    total: int
    month: str
    state: str
    outcome: Outcome
    readable: bool = True
    delete_on: str = ""
    due: bool = False
    interrupted: bool = False


@dataclass(frozen=True)
class SealedLine:
    """An interview that only the coordinator can open.

    Attributes:
        code: The record's code.
        month: When it was begun, `YYYY-MM`.
        state: `sealed`, `exported` (a bundle has carried it) or `arrived` (the coordinator's
            receipt names it).
    """

    code: str
    month: str
    state: str


@dataclass(frozen=True)
class HomeLines:
    """What the first screen shows.

    Attributes:
        drafts: Open interviews, those that were interrupted first, then the oldest.
        sealed: Sealed ones.
        organisation: The coordinator's words about itself by language; None before enrolment.
        referrals: How many lines the referral list has.
        due: How many of them somebody should check again.
        allowed: What interviews the list allows today.
        held: How many interviews were held today.
        today: The day.
        stands_in_the_way: The code of what keeps this laptop from sealing anything, or empty.
    """

    drafts: tuple[DraftLine, ...]
    sealed: tuple[SealedLine, ...]
    organisation: Mapping[str, str] | None
    referrals: int = 0
    due: int = 0
    allowed: ReferralState = ReferralState.NONE
    held: int = 0
    today: date = date.min
    stands_in_the_way: str = ""


def home(vault: OpenVault, content: Content, surroundings: Surroundings) -> HomeLines:
    """Read what lies in a field vault."""
    drafts = tuple(
        replace(_draft(vault, content, surroundings, line), interrupted=line.held)
        for line in sorted(_open_ones(vault), key=lambda line: not line.held)
    )
    sealed = tuple(
        SealedLine(line.code, line.month, line.state.value) for line in vault.store.sealed.lines()
    )
    project, today = project_of(vault), surroundings.today()
    return HomeLines(
        drafts,
        sealed,
        _organisation(vault, project),
        referrals=len(project.referrals),
        due=sum(is_due(line, today) for line in project.referrals),
        allowed=referral_state(project, today),
        held=held_today(vault, today),
        today=today,
        stands_in_the_way=why_not_sealed(vault),
    )


def _organisation(vault: OpenVault, project: Project) -> Mapping[str, str] | None:
    """The project's own words; in a language that has none of them, those on the card."""
    card = organisation_of(vault)
    own = {name: text for name, text in project.organisation.model_dump().items() if text}
    return None if card is None else {**card, **own}


def held_today(vault: OpenVault, today: date) -> int:
    """How many interviews were held on this laptop today; other days are not remembered."""
    day, _, count = vault.store.devices.recall(_HELD).partition(" ")
    return int(count) if day == today.isoformat() else 0


def note_held(vault: OpenVault, today: date) -> None:
    """One more interview was held today (instrument, chapter 3.5: two full ones are the limit).

    Raises:
        FileProblem: It was not noted.
    """
    count = held_today(vault, today) + 1
    vault.store.devices.remember(_HELD, f"{today.isoformat()} {count}")


def delete_interview(vault: OpenVault, code: str) -> None:
    """Delete an open interview from this laptop, with everything in it, because a person says so.

    What the clock deletes, it deletes at the end of a day (`day_end`).

    Raises:
        InterviewMissing: It is not open here.
        FileProblem: It is still here.
    """
    vault.store.interviews.delete(code)


def _open_ones(vault: OpenVault) -> list[InterviewLine]:
    lines = vault.store.interviews.lines()
    return [line for line in lines if line.state is not InterviewState.RECEIVED]


def _draft(
    vault: OpenVault, content: Content, surroundings: Surroundings, row: InterviewLine
) -> DraftLine:
    code, month, state = row.code, row.month, row.state.value
    today = surroundings.today()
    try:
        interview = vault.store.interviews.load(code)
    except InterviewGuarded:
        # The list shows it; opening it says why it cannot be read any more.
        nothing = Interview(code, row.questionnaire_id, row.questionnaire_version, row.language)
        gone = outcome_of(row, nothing, today)
        return DraftLine(code, row.language, 0, 0, month, state, gone)
    outcome = outcome_of(row, interview, today)
    if not content.opens(interview):
        return DraftLine(code, interview.language, 0, 0, month, state, outcome, readable=False)
    questionnaire = content.of(interview).questionnaire
    sheet, _ = carried(interview, questionnaire)
    form = FormSession(questionnaire, sheet, today)
    progress = form.progress()
    answered = sum(section.answered for section in progress)
    total = sum(section.total for section in progress)
    line = DraftLine(code, interview.language, answered, total, month, state, outcome)
    agreed = sheet.answer("delete_on").value
    return replace(line, delete_on=agreed, due=has_come(agreed, today))
