"""A second meeting with the same person: what may have changed since is asked anew.

The answers about the room and the day are taken back (their history stays), and until they are
given again every later page waits. Nothing else is touched.
"""

from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Place, Status
from dutyrehab_desktop.questionnaire.model import FIRST_CONSENT, PERMISSIONS
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from dutyrehab_desktop.records.revision import Content

MEETING = "meeting"
"""The question, answered by the program, that counts the meetings."""
AGREED_TO_TALK = "c_participate"
CONSENT = "consent_version"
"""The question, answered by the program, that says which consent was read out."""
COMPANY = "somebody_came"
"""The question, answered by the program, whether somebody came in who may not hear everything."""
_ENDED = "ended_how"
"""How a meeting ended says nothing about the next one."""
MOST_MEETINGS = 99
ASKED_ANEW = (
    "before_safe",
    "mode",
    "setting_private",
    "others_present",
    "interpreter",
    "interpreter_promise",
    AGREED_TO_TALK,
)
"""What describes the room and the day, and whether the person wishes to talk today."""


def meeting_of(sheet: AnswerSheet) -> int:
    """Which meeting this is; records that do not say it have had one."""
    counted = sheet.answer(MEETING).value
    return int(counted) if counted.isdigit() else 1


def next_meeting(form: FormSession, language: str) -> list[tuple[Place, Content]]:
    """What is written when another meeting begins: its number, and what is not asked yet in it.

    Where the person has heard another consent than the one of today, every permission is asked
    again: they did not agree to this one (instrument corrections, chapter 5).
    """
    sheet = form.sheet
    number = min(meeting_of(sheet) + 1, MOST_MEETINGS)
    names = [name for name in (*ASKED_ANEW, _ENDED) if Place(name) in sheet.answers]
    if consent_is_old(form):
        # A permission that the new version adds is asked as well.
        names = list(dict.fromkeys((*names, *permissions_of(form))))
    cleared = Content("", Status.NOT_ASKED, language)
    told = [(Place(MEETING), Content(str(number), language=language))]
    if COMPANY in form.questionnaire.questions:
        told.append((Place(COMPANY), Content("no", language=language)))
    return [*told, *((Place(name), cleared) for name in names)]


def permissions_of(form: FormSession) -> tuple[str, ...]:
    """Every permission of the questionnaire, wherever it is asked."""
    return tuple(
        name
        for name, question in form.questionnaire.questions.items()
        if name.startswith(PERMISSIONS) and not question.roster
    )


def consent_is_old(form: FormSession) -> bool:
    """Whether the person has heard another consent than the one of this questionnaire.

    A record that does not say which one was heard has heard the first. One permission that still
    stands is enough, also where talking itself is being asked again.
    """
    heard = form.sheet.answer(CONSENT).value or FIRST_CONSENT
    stands = any(form.sheet.answer(name).settled for name in permissions_of(form))
    return stands and heard != form.questionnaire.consent_version


def still_to_ask(form: FormSession) -> tuple[Step, ...]:
    """What this meeting has to ask before the talk goes on; none in the first one.

    Where an answer has ended the talk for today, that ending stands alone here.
    """
    if meeting_of(form.sheet) == 1:
        return ()
    left = [name for name in (*ASKED_ANEW, *_taken_back(form)) if _is_open(form, name)]
    if not left:
        return ()
    steps = form.steps()
    return tuple(step for step in steps if step.name in left) or steps[-1:]


def to_read_again(form: FormSession) -> tuple[Step, ...]:
    """What is read out beside the permissions while they are all asked again."""
    asked = {name for name in _taken_back(form) if _is_open(form, name)} - {AGREED_TO_TALK}
    if not asked:
        return ()
    section = form.questionnaire.questions[AGREED_TO_TALK].section
    return tuple(
        step for step in form.steps() if step.kind is StepKind.NOTE and step.section == section
    )


def _taken_back(form: FormSession) -> list[str]:
    return [name for name in permissions_of(form) if Place(name) in form.sheet.answers]


def _is_open(form: FormSession, name: str) -> bool:
    asked = name in form.questionnaire.questions and form.visible(Place(name))
    return asked and not form.sheet.answer(name).settled
