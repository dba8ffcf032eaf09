"""Answers as the person's own page tells them: labels, dates and sums, in one language."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cached_property

from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Place, Status
from dutyrehab_desktop.questionnaire.model import Question, QuestionType
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.reports.paper import Paper, PaperPlace
from dutyrehab_desktop.reports.spoken import (
    currency_of,
    spoken_date,
    spoken_months,
    spoken_number,
    spoken_sum,
    spoken_when,
)
from dutyrehab_desktop.reports.summary import Fact, Line, Listing
from dutyrehab_desktop.reports.wording import text_in

_ROLE = "respondent_role"
_OWN_LIFE = ("", "self")
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

    @cached_property
    def told(self) -> AnswerSheet:
        """The answers that still mean something: what stands behind another answer may not."""
        return still_told(self.session)

    def say(self, name: str, /, **values: object) -> str:
        """A sentence of the summary.

        Raises:
            TextMissing: There is none in this language.
        """
        return self.paper.wording.say(name, self.language, **values)

    def date(self, text: str) -> str:
        """A date as it is said."""
        return spoken_date(text, self.paper.wording, self.language)

    def when(self, text: str) -> str:
        """A date as the answer to "when"."""
        return spoken_when(text, self.paper.wording, self.language)

    def months(self, count: int) -> str:
        """A number of months as it is said."""
        return spoken_months(str(count), self.paper.wording, self.language)

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

    def facts(self, name: str, entry: str = "") -> Iterator[Fact | Listing | Line]:
        """What was told, as sentences; nothing where nothing may be printed.

        Sentences speak to the one whose life it is; who speaks for another person finds the
        questions with their answers. What has no sentence is printed in the same way.

        Raises:
            TextMissing: A wording or a label is not there in this language.
        """
        line = self.line(name, entry)
        if line is None:
            return
        question = self.session.questionnaire.questions[name]
        value = self.session.sheet.answer(name, entry).value
        if not self._own_life:
            yield line
        elif question.type in _CHOICES and not question.appearance.startswith(_ENTRIES):
            yield from self._chosen_facts(question, value, line)
        elif question.type in _NUMBERS and _is_nothing(value):
            # "0 months" is no sentence; that nothing was awarded is one of its own.
            if f"{name}/0" in self.paper.told:
                yield Fact(self._told(f"{name}/0"), line.place)
        elif name not in self.paper.told:
            yield line
        elif len(line.answered) > 1 or question.appearance.startswith(_ENTRIES):
            yield Listing(self._told(name), line.answered, line.place)
        else:
            yield Fact(self._told(name, **self._blanks(question, value, entry)), line.place)

    def _chosen_facts(
        self, question: Question, value: str, line: Line
    ) -> Iterator[Fact | Listing | Line]:
        """Options that have a sentence of their own, then the others below what they are."""
        told, never = self.paper.told, self.paper.allowance(question.name).without
        chosen = [name for name in value.split() if name not in never]
        for option in chosen:
            if f"{question.name}/{option}" in told:
                yield Fact(self._told(f"{question.name}/{option}"), line.place)
        listed = [option for option in chosen if f"{question.name}/{option}" not in told]
        items = self._labels(question, listed)
        if items and question.name in told:
            yield Listing(self._told(question.name), items, line.place)
        elif items:
            yield Line(line.asked, items, line.place)

    def _told(self, name: str, /, **values: object) -> str:
        return text_in(self.paper.told[name], self.language, name).format(**values)

    def _blanks(self, question: Question, value: str, entry: str) -> dict[str, str]:
        """What a sentence can be filled with, in every form in which it may ask for it."""
        wording, language = self.paper.wording, self.language
        if question.type is QuestionType.DATE:
            when = spoken_when(value, wording, language)
            return {"date": spoken_date(value, wording, language), "in_date": when}
        if question.type in _NUMBERS:
            return {
                "number": spoken_number(value, language),
                "year": value,
                "months": spoken_months(value, wording, language),
                "sum": self._number(question, value, entry),
            }
        return {"text": value}

    @property
    def _own_life(self) -> bool:
        return self.session.sheet.answer(_ROLE).value in _OWN_LIFE

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
        return self._labels(question, [name for name in value.split() if name not in never])

    def _labels(self, question: Question, names: Iterable[str]) -> tuple[str, ...]:
        labels = []
        for name in names:
            choice = self.session.questionnaire.choice(question.name, name)
            if choice is not None:
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


def still_told(session: FormSession) -> AnswerSheet:
    """The answers of a session that mean something under all the others."""
    known, sheet = session.questionnaire.questions, session.sheet
    told = {
        place: answer
        for place, answer in sheet.answers.items()
        if place.question in known and session.status(place) is Status.ANSWERED
    }
    return AnswerSheet(told, sheet.rosters)


def _is_nothing(value: str) -> bool:
    try:
        return Decimal(value) == 0
    except InvalidOperation:
        return False
