"""A second meeting with the same person: what may have changed since is asked anew.

The answers about the room and the day are taken back (their history stays), and until they are
given again every later page waits. Nothing else is touched.
"""

from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Place, Status
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.revision import Content, Field

MEETING = "meeting"
"""The question, answered by the program, that counts the meetings."""
MOST_MEETINGS = 99
ASKED_ANEW = (
    "before_safe",
    "mode",
    "setting_private",
    "others_present",
    "interpreter",
    "interpreter_promise",
    "c_participate",
)
"""What describes the room and the day, and whether the person wishes to talk today."""


def meeting_of(sheet: AnswerSheet) -> int:
    """Which meeting this is; records that do not say it have had one."""
    counted = sheet.answer(MEETING).value
    return int(counted) if counted.isdigit() else 1


def next_meeting(
    sheet: AnswerSheet, history: History, language: str
) -> list[tuple[Field, Content]]:
    """What is written when another meeting begins: its number, and what is not asked yet in it."""
    number = min(meeting_of(sheet) + 1, MOST_MEETINGS)
    fields = [Field.of_answer(Place(name)) for name in ASKED_ANEW]
    cleared = Content("", Status.NOT_ASKED, language)
    return [
        (Field.of_answer(Place(MEETING)), Content(str(number), language=language)),
        *((field, cleared) for field in fields if history.heads(field)),
    ]


def still_to_ask(form: FormSession) -> tuple[Step, ...]:
    """What this meeting has to ask before the talk goes on; none in the first one.

    Where an answer has ended the talk for today, that ending stands alone here.
    """
    if meeting_of(form.sheet) == 1:
        return ()
    left = [name for name in ASKED_ANEW if _is_open(form, name)]
    if not left:
        return ()
    steps = form.steps()
    return tuple(step for step in steps if step.name in left) or steps[-1:]


def _is_open(form: FormSession, name: str) -> bool:
    asked = name in form.questionnaire.questions and form.visible(Place(name))
    return asked and not form.sheet.answer(name).settled
