"""Answers as the person's own page tells them: labels, dates and sums, in one language."""

from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.model import Question, QuestionType
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.reports.paper import Paper, PaperPlace
from dutyrehab_desktop.reports.spoken import (
    currency_of,
    spoken_date,
    spoken_number,
    spoken_sum,
)
from dutyrehab_desktop.reports.summary import Line
from dutyrehab_desktop.reports.wording import text_in

_ENTRIES = "entries:"
_NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL)
_CHOICES = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)


@dataclass(frozen=True)
class Telling:
    """One interview, told in one language.

    Attributes:
        session: The answers, with what the facts make of them.
        paper: What may be printed, and the sentences.
        language: BCP 47 code.
    """

    session: FormSession
    paper: Paper
    language: str

    def say(self, name: str, /, **values: object) -> str:
        """A sentence of the summary.

        Raises:
            TextMissing: There is none in this language.
        """
        return self.paper.wording.say(name, self.language, **values)

    def date(self, text: str) -> str:
        """A date as it is said."""
        return spoken_date(text, self.paper.wording, self.language)

    def asked(self, name: str, entry: str = "") -> str:
        """A question's wording.

        Raises:
            TextMissing: There is none in this language.
        """
        labels = self.session.questionnaire.questions[name].labels
        text = text_in(labels, self.language, name)
        return self.session.text(labels, self.language, entry) if "${" in text else text

    def stands(self, name: str, place: PaperPlace) -> bool:
        """Whether a question stands in a part of the page; who a person is stands in none.

        A slip in the sheet must not put a number on paper.
        """
        kept_apart = self.session.questionnaire.questions[name].is_identity
        return not kept_apart and self.paper.allowance(name).place is place

    def line(self, name: str, entry: str = "") -> Line | None:
        """A question and its answer; None where nothing was answered or nothing may be printed.

        What was declined or not known is left out: it is no fault, and needs no mention.

        Raises:
            TextMissing: A wording or a label is not there in this language.
        """
        place = Place(name, entry)
        if self.session.status(place) is not Status.ANSWERED:
            return None
        answered = self._answered(self.session.questionnaire.questions[name], entry)
        return Line(self.asked(name, entry), answered, place) if answered else None

    def entry_title(self, roster: str, entry: str) -> str:
        """What an entry of a roster is called: with its number where there are several."""
        label = text_in(self.session.questionnaire.rosters[roster].labels, self.language, roster)
        entries = self.session.sheet.entries(roster).ids
        return f"{label} – {entries.index(entry) + 1}" if len(entries) > 1 else label

    def _answered(self, question: Question, entry: str) -> tuple[str, ...]:
        value = self.session.sheet.answer(question.name, entry).value
        if question.appearance.startswith(_ENTRIES):
            return self._entries(question, value)
        if question.type in _CHOICES:
            return self._chosen(question, value)
        if question.type is QuestionType.DATE:
            return (self.date(value),)
        if question.type in _NUMBERS:
            return (self._number(question, value, entry),)
        return (value,) if value else ()

    def _chosen(self, question: Question, value: str) -> tuple[str, ...]:
        never = self.paper.allowance(question.name).without
        labels = []
        for name in value.split():
            choice = self.session.questionnaire.choice(question.name, name)
            if choice is not None and name not in never:
                labels.append(text_in(choice.labels, self.language, f"{question.name}/{name}"))
        return tuple(labels)

    def _entries(self, question: Question, value: str) -> tuple[str, ...]:
        """Which entries belong to a case; not worth a line where there is only one."""
        roster = question.appearance.removeprefix(_ENTRIES)
        known = self.session.sheet.entries(roster).ids
        if len(known) < 2:
            return ()
        return tuple(self.entry_title(roster, each) for each in value.split() if each in known)

    def _number(self, question: Question, value: str, entry: str) -> str:
        currency = self._currency(question, entry) if question.is_money else ""
        if currency:
            return spoken_sum(value, currency, self.paper.wording, self.language)
        return spoken_number(value, self.language)

    def _currency(self, question: Question, entry: str) -> str:
        """The code of a sum's currency; empty where it is not known, or has no name of its own."""
        sheet = self.session.sheet
        if not question.currency_question:
            return currency_of(sheet.answer("country").value)
        chosen = sheet.answer(question.currency_question, entry)
        named = f"currency-{chosen.value}" in self.paper.wording.texts
        return chosen.value if chosen.status is Status.ANSWERED and named else ""
