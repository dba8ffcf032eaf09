"""Answers that the questionnaire of today has no place for, with the words they were asked in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.carrying import carried
from dutyrehab_desktop.workflows.content import kept_forms
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.vaults import OpenVault

_REFUSED = (Status.DK, Status.DECLINE)


@dataclass(frozen=True)
class KeptApart:
    """An answer without a place.

    Attributes:
        place: Where it stands, by the name of then.
        question: The words in which it was asked; its name where nobody knows them any more.
        answer: What was said, in words where they are known.
        version: The version of the questionnaire that asked it; empty where that is not known.
    """

    place: Place
    question: str
    answer: str = field(repr=False)
    version: str = ""


def kept_apart(vault: OpenVault, session: InterviewSession, language: str) -> tuple[KeptApart, ...]:
    """What is read back of the answers that a questionnaire has no place for any more.

    What is withheld or was withdrawn is not read back, nor what somebody in the room must not
    hear: the gates of the version that asked it decide.

    Raises:
        FileProblem: A questionnaire of this vault cannot be read.
    """
    if not session.orphans:
        return ()
    today = session.form.today
    forms = [
        FormSession(form, carried(session.interview, form).sheet, today)
        for form in kept_forms(vault, session.questionnaire.id)
    ]
    settled = (place for place, answer in session.orphans.items() if answer.settled)
    lines = (_line(forms[::-1], session.orphans, place, language) for place in settled)
    return tuple(line for line in lines if line is not None)


def _line(
    forms: Sequence[FormSession], orphans: Mapping[Place, Answer], place: Place, language: str
) -> KeptApart | None:
    asked = asked_by(forms, place)
    if asked is None:
        return KeptApart(place, place.question, orphans[place].value)
    form, then = asked
    status = form.status(then)
    if status not in (Status.ANSWERED, *_REFUSED):
        return None
    words = form.shown(then, language)
    if status in _REFUSED:
        words = form.text(form.refusal_labels(status.value), language)
    question = form.questionnaire.questions[then.question]
    label = form.text(question.labels, language, then.entry)
    return KeptApart(place, label, words, form.questionnaire.version)


def asked_by(forms: Sequence[FormSession], place: Place) -> tuple[FormSession, Place] | None:
    """The first of some forms that has a question for a place, and the place by its name there."""
    for form in forms:
        then = Place(form.questionnaire.today(place.question), place.entry)
        if then in form.sheet.answers:
            return form, then
    return None
