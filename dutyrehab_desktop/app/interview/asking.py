"""Turns one question of the form into what the screen shows; no Qt beyond the sentences."""

from collections.abc import Iterator
from dataclasses import dataclass

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import currency
from dutyrehab_desktop.app.interview.lines import EditorKind, EditorLine, QuestionLine
from dutyrehab_desktop.app.interview.path import place_of
from dutyrehab_desktop.app.interview.speech import Speech
from dutyrehab_desktop.app.widgets.option_line import OptionLine
from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.model import (
    REFUSALS,
    AskedBy,
    Question,
    QuestionType,
    Requirement,
)
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step, StepKind

OPTION_KEYS = "1234567890ACEFGHIJKLMOQRSTUVXYZ"
"""Keys of options, in order: digits, then letters that mean nothing else on the page."""

REFUSAL_KEYS = {"dk": "D", "decline": "P"}
LONG_TEXT = 60
"""A text whose limit is not longer than this is typed on one line (a code)."""

_KINDS = {
    QuestionType.SELECT_ONE: EditorKind.SINGLE,
    QuestionType.SELECT_MULTIPLE: EditorKind.MULTIPLE,
    QuestionType.DATE: EditorKind.DATE,
    QuestionType.INTEGER: EditorKind.NUMBER,
    QuestionType.DECIMAL: EditorKind.NUMBER,
}


def editor_kind(question: Question) -> EditorKind:
    """Which editor takes the answer to a question."""
    if question.is_money:
        return EditorKind.MONEY
    if question.type is QuestionType.INTEGER and question.name.endswith("_months"):
        return EditorKind.MONTHS
    if question.type is QuestionType.TEXT:
        identifying = question.asked_by is AskedBy.INTERVIEWER
        return EditorKind.LINE if identifying else EditorKind.TEXT
    return _KINDS[question.type]


def chosen_names(form: FormSession, place: Place) -> tuple[str, ...]:
    """The options that are the answer at a place, refusals included."""
    answer = form.sheet.answer(place.question, place.entry)
    if answer.status in (Status.DK, Status.DECLINE):
        return (str(answer.status),)
    question = form.questionnaire.questions[place.question]
    if editor_kind(question).typed or answer.status is not Status.ANSWERED:
        return ()
    return tuple(answer.value.split())


def _as_typed(kind: EditorKind, value: str) -> str:
    """A stored answer as a person would type it again."""
    if kind is EditorKind.DATE:
        return ".".join(part.lstrip("0") for part in reversed(value.split("-")))
    return value if kind.typed else ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept at a question beside its answer.

    Attributes:
        draft: Text that was typed and never given as an answer.
        proposed: True where that text is the program's proposal.
        note: The interviewer's note.
        left_open: True where the question was passed over before.
    """

    draft: str = ""
    proposed: bool = False
    note: str = ""
    left_open: bool = False


class Asking:
    """Writes question lines for one form in two languages."""

    def __init__(self, form: FormSession, speech: Speech) -> None:
        self._form = form
        self._speech = speech

    def line(self, step: Step, kept: Kept) -> QuestionLine:
        """The page of one question."""
        question = self._form.questionnaire.questions[step.name]
        own = self._only_for_interviewer(question)
        speech = self._speech.turned() if own else self._speech
        label, second = speech.both(self._form, question.labels, step.entry)
        return QuestionLine(
            counter=self._counter(step),
            marks=tuple(self._marks(question)),
            mild=tuple(self._mild(kept)),
            label=label,
            second="" if own else second,
            hint=self._form.text(question.hints, self._speech.reader, step.entry),
            purpose=speech.both(self._form, question.purposes, step.entry),
            editor=self._editor(step, question, speech, kept),
            note=kept.note,
        )

    def _only_for_interviewer(self, question: Question) -> bool:
        return question.asked_by is AskedBy.INTERVIEWER

    def _counter(self, step: Step) -> str:
        form = self._form
        if step.entry:
            roster = form.questionnaire.questions[step.name].roster
            number = form.sheet.entries(roster).ids.index(step.entry) + 1
            label = form.text(form.questionnaire.rosters[roster].labels, self._speech.reader)
            return f"{label} · {number}"
        asked = [
            other.name
            for other in form.steps()
            if other.section == step.section and other.kind is StepKind.QUESTION
        ]
        number = asked.index(step.name) + 1 if step.name in asked else 1
        counter = translate("Asking", "Question {number} of {total}")
        return counter.format(number=number, total=len(asked))

    def _marks(self, question: Question) -> Iterator[str]:
        if self._only_for_interviewer(question):
            yield translate("Asking", "Only for you, not read aloud")
        elif not question.read_aloud:
            yield translate("Asking", "Listen first, then tick: the list is not read aloud")
        if question.requirement is Requirement.OPTIONAL:
            yield translate("Asking", "May be left out")

    def _mild(self, kept: Kept) -> Iterator[str]:
        if kept.proposed:
            yield translate("Asking", "Proposed by the program")
        elif kept.draft:
            yield translate("Asking", "Begun, not yet given as an answer")
        elif kept.left_open:
            yield translate("Asking", "Left open")

    def _editor(self, step: Step, question: Question, speech: Speech, kept: Kept) -> EditorLine:
        place, kind = place_of(step), editor_kind(question)
        answer = self._form.sheet.answer(step.name, step.entry)
        given = _as_typed(kind, answer.value) if answer.status is Status.ANSWERED else ""
        options = tuple(self._options(place, kind, speech))
        refusals = tuple(self._refusals(place, kind, speech))
        return EditorLine(
            kind=kind,
            options=options + refusals,
            refusals=len(refusals),
            text=kept.draft or given,
            draft=bool(kept.draft) and not kept.proposed,
            name=self._form.text(question.labels, speech.spoken, step.entry),
            unit=self._unit(place, speech),
            language=speech.spoken,
        )

    def _unit(self, place: Place, speech: Speech) -> str:
        question = self._form.questionnaire.questions[place.question]
        if not question.is_money:
            return ""
        if question.currency_question:
            chosen = Place(question.currency_question, place.entry)
            known = self._form.status(chosen) is Status.ANSWERED
            return self._form.shown(chosen, speech.spoken) if known else ""
        return currency(self._form.sheet.answer("country").value, speech.spoken)

    def _options(self, place: Place, kind: EditorKind, speech: Speech) -> Iterator[OptionLine]:
        if kind.typed:
            return
        chosen = chosen_names(self._form, place)
        offered = [c for c in self._form.options(place) if c.name not in REFUSALS]
        for number, choice in enumerate(offered):
            key = OPTION_KEYS[number] if number < len(OPTION_KEYS) else ""
            label, second = speech.both(self._form, choice.labels, place.entry)
            yield OptionLine(choice.name, key, key, label, second, choice.name in chosen)

    def _refusals(self, place: Place, kind: EditorKind, speech: Speech) -> Iterator[OptionLine]:
        if not self._form.offers_refusal(place):
            return
        chosen = chosen_names(self._form, place)
        for name, key in REFUSAL_KEYS.items():
            label, second = speech.both(self._form, self._form.refusal_labels(name))
            shown = f"Alt+{key}" if kind.typed else key
            yield OptionLine(name, key, shown, label, second, name in chosen)
