"""Somebody comes in who may not hear everything, and goes again (instrument corrections, 11).

While somebody is here, the gate `alone` is closed: nothing of the special kind is asked, shown,
read back or printed. What was told before stays in the record; it was told to two people alone.
"""

from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.meetings import COMPANY

_HERE, _GONE = "yes", "no"


def can_tell(form: FormSession) -> bool:
    """Whether the questionnaire can be told of it; one of an organisation's own may not."""
    return COMPANY in form.questionnaire.questions


def somebody_is_here(form: FormSession) -> bool:
    """Whether somebody came in and has not gone yet."""
    return form.sheet.answer(COMPANY).value == _HERE


def tell_of_company(session: InterviewSession, *, here: bool) -> None:
    """Somebody came in, or has gone again. An undo does not change it.

    Raises:
        FileProblem: It is in memory but not on the disk.
    """
    if can_tell(session.form) and somebody_is_here(session.form) is not here:
        answer = Answer(_HERE if here else _GONE)
        session.record(Place(COMPANY), answer, session.spoken, undoable=False)
