"""Which questions belong to which step of looking back; no Qt and no words here."""

from dutyrehab_desktop.app.review.lines import Stage
from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.model import QuestionType
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step, StepKind

READ_BACK = "reviewed"
CONFIRMED = "perms_confirm"
PAPER = "print_choice"
SIGNED = "sign_off"
CONSENT_SECTION = "consent"
AFTER_SECTION = "after"

_NAMED = {Stage.PERMISSIONS: CONFIRMED, Stage.AGREEMENT: SIGNED, Stage.PAPER: PAPER}
_UNSPOKEN = (Status.NOT_ASKED, Status.SKIPPED)
_CHOSEN = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)


def questions_of(form: FormSession, stage: Stage) -> tuple[Step, ...]:
    """What is asked in a step, in order."""
    if stage is Stage.AFTER:
        return tuple(
            step
            for step in form.steps()
            if step.section == AFTER_SECTION
            and step.kind is StepKind.QUESTION
            and form.questionnaire.questions[step.name].type in _CHOSEN
        )
    name = _NAMED.get(stage)
    return tuple(step for step in form.steps() if step.name == name)


def settled(form: FormSession, step: Step) -> bool:
    """Whether a question has been answered."""
    return form.status(Place(step.name, step.entry)) not in _UNSPOKEN


def progress(form: FormSession, stage: Stage) -> tuple[int, int]:
    """How many of a step's questions are settled, and how many there are."""
    if stage is Stage.READ:
        return int(form.sheet.answer(READ_BACK).value == "yes"), 1
    if stage is Stage.DONE:
        return 0, 1
    asked = questions_of(form, stage)
    return sum(settled(form, step) for step in asked), len(asked)
