"""A person said "ask me first", was asked once more, and the answer is entered with its month.

Such a permission counts as no until then (instrument, chapter 2.2). The person wants to be asked
each time: once something went out on such a yes, it is to be used up, and asked for again.
"""

from dataclasses import dataclass

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Place
from dutyrehab_desktop.records.consent import said
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content, Field
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.ledger import Handing
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.handing import UNWRITTEN
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.told import told
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import checked_code

ASK_FIRST = "ask_first"
ASKABLE = ("c_lawyers", "c_intl", "c_quote", "c_name", "c_referral")
"""Permissions that know the answer "ask me first"."""
_YES = {name: "anonymous" if name == "c_quote" else "yes" for name in ASKABLE}


class NotAskFirst(InputProblem):
    """The person did not ask to be asked first, or has been asked already."""

    code = "not-ask-first"


@dataclass(frozen=True)
class AskedAgain:
    """What a person said when asked once more.

    Attributes:
        permission: Which permission.
        agreed: True for a yes, this once.
        words: How and by whom they were asked, in a sentence.
    """

    permission: str
    agreed: bool
    words: str


def note_asked(vault: OpenVault, code: str, asked: AskedAgain, surroundings: Surroundings) -> None:
    """Enter what a person said; the month and the words stay beside it.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotAskFirst: Nobody is to be asked there; nothing was changed.
        NothingTold: Nobody said how the person was asked; nothing was changed.
        FileProblem: Nothing was changed.
    """
    interview, words = _waiting(vault, code, asked.permission), told(asked.words)
    value = _YES[asked.permission] if asked.agreed else "no"
    _write(vault, interview, asked.permission, (value, words), surroundings)


def use_up(vault: OpenVault, code: str, permission: str, surroundings: Surroundings) -> None:
    """Something went out on such a yes: the person is to be asked again before the next time.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotAskFirst: There is no such yes that was used; nothing was changed.
        FileProblem: Nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    interview = _record(vault, code)
    if permission not in used_up(interview, vault.store.ledger.handings()):
        raise NotAskFirst
    _write(vault, interview, permission, (ASK_FIRST, ""), surroundings)


def to_be_asked(sheet: AnswerSheet) -> tuple[str, ...]:
    """The permissions for which a person wants to be asked first, and has not been asked."""
    return tuple(name for name in ASKABLE if said(sheet, name) == ASK_FIRST)


def used_up(interview: Interview, handings: tuple[Handing, ...]) -> dict[str, str]:
    """The permissions whose yes, given once, something rested on, each with the month of that."""
    once = [name for name in ASKABLE if _is_once(interview, name)]
    used: dict[str, str] = {}
    for name in once:
        heads = {head.id for head in interview.history.heads(Field.of_answer(Place(name)))}
        for handing in handings:
            if any(note.kind == UNWRITTEN for note in handing.notes):
                continue
            for record in handing.made.records:
                rested = heads.intersection(record.rests_on.split())
                if (record.code, record.permission) == (interview.code, name) and rested:
                    used.setdefault(name, handing.made.month)
    return used


def _is_once(interview: Interview, name: str) -> bool:
    """True where the yes that stands came after an "ask me first"."""
    field = Field.of_answer(Place(name))
    if interview.answer(name).value != _YES[name]:
        return False
    return any(
        each.field == field and each.content.value == ASK_FIRST for each in interview.history
    )


def _waiting(vault: OpenVault, code: str, permission: str) -> Interview:
    expect_role(vault, Role.COORDINATOR)
    interview = _record(vault, code)
    if permission not in to_be_asked(interview.sheet()):
        raise NotAskFirst
    return interview


def _record(vault: OpenVault, code: str) -> Interview:
    wanted = checked_code(code)
    if vault.store.interviews.state(wanted) is not InterviewState.RECEIVED:
        raise NotAskFirst
    return vault.store.interviews.load(wanted)


def _write(
    vault: OpenVault,
    interview: Interview,
    permission: str,
    written: tuple[str, str],
    surroundings: Surroundings,
) -> None:
    value, words = written
    device, month = vault.store.device_id, surroundings.month
    answer = Field.of_answer(Place(permission))
    language = interview.language
    interview, _ = interview.written(answer, Content(value, language=language), device, month)
    if words:
        note = Content(f"{month}: {words}", language=language)
        where = Field.of_note(Place(permission))
        interview, _ = interview.written(where, note, device, month)
    vault.store.merging.add(interview)
