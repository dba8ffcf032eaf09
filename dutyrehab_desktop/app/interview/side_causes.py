"""The answers behind what stands beside the question, in words."""

from collections.abc import Sequence

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.law.supposing import Supposed
from dutyrehab_desktop.law.terms import Cause
from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.model import Sensitivity
from dutyrehab_desktop.questionnaire.session import FormSession

AT_A_GLANCE = 2
"""So many answers stand on a card that is closed; all of them where it is open."""


def answers_behind(form: FormSession, because: Sequence[Cause], language: str) -> tuple[str, ...]:
    """Each answer once, with the entry that it belongs to."""
    told = [_told(form, cause, language) for cause in because]
    return tuple(dict.fromkeys(text for text in told if text))


def at_a_glance(answers: Sequence[str]) -> str:
    """The first of them, for a card that is closed."""
    return "; ".join(answers[:AT_A_GLANCE]) + (" …" if answers[AT_A_GLANCE:] else "")


def special(form: FormSession, because: Sequence[Cause]) -> bool:
    """Whether something rests on an answer of a special category (belief, health, record)."""
    questions = form.questionnaire.questions
    return any(
        questions[cause.question].sensitivity is Sensitivity.SPECIAL
        for cause in because
        if cause.question in questions
    )


def supposed_words(form: FormSession, fact: Supposed, language: str) -> str:
    """A fact that is not so: the question, and the answer that is meant."""
    question = form.questionnaire.questions[fact.question]
    options = form.questionnaire.lists.get(question.list_name, ())
    known = {option.name: form.text(option.labels, language) for option in options}
    told = ", ".join(known.get(name, name) for name in fact.value.split())
    return f"{form.text(question.labels, language)} {told}"


def place_of(form: FormSession, cause: Cause) -> Place | None:
    """Where an answer stands in the interview; None where it is not there any more."""
    question = form.questionnaire.questions.get(cause.question)
    if question is None:
        return None
    if cause.instance is None:
        return None if question.roster else Place(cause.question)
    ids = form.sheet.entries(question.roster).ids
    return Place(cause.question, ids[cause.instance]) if cause.instance < len(ids) else None


def _told(form: FormSession, cause: Cause, language: str) -> str:
    place = place_of(form, cause)
    if cause.status in (Status.DK, Status.DECLINE):
        words = _refused(cause.status)
    else:
        words = form.shown(place, language) if place else cause.value
    if cause.instance is None or not words:
        return words
    roster = form.questionnaire.questions[cause.question].roster
    label = form.text(form.questionnaire.rosters[roster].labels, language)
    return f"{label} · {cause.instance + 1}: {words}"


def _refused(status: str) -> str:
    if status == Status.DK:
        return translate("SideNotes", "not known")
    return translate("SideNotes", "not said")
