"""Compares records, shows which may be one person's, and writes down what the coordinator says."""

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.doubles.lines import DoublesPage, FactRow, PairCard
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.records.persons import Verdict
from dutyrehab_desktop.workflows.doubles import (
    FactLine,
    PairLine,
    fact_words,
    judge,
    pairs,
    people,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


class DoublesPresenter(FormPresenter):
    """Pairs of records.

    Signals:
        shown: A `DoublesPage`.
        judged: What was said in the dialog was written down.
        refused_words: It was not: why, in a sentence.
        changed: People may be counted otherwise from now on.
    """

    shown = Signal(object)
    judged = Signal()
    refused_words = Signal(str)
    changed = Signal()

    _lines: tuple[PairLine, ...] | None = None
    _by_name = False

    @Slot()
    def compare(self) -> None:
        """Compare the facts of all records."""
        self._compare(by_name=False)

    @Slot()
    def compare_names(self) -> None:
        """Compare the names too, of those who allowed it."""
        self._compare(by_name=True)

    @Slot(str, str, str, str)
    def judge(self, one: str, other: str, verdict: str, reason: str) -> None:
        """Write down what the coordinator thinks of two records."""
        try:
            judge(self._vault, (one, other), Verdict(verdict), reason, self._surroundings)
        except DutyRehabError as error:
            self.refused_words.emit(self.messages.of(error))
            return
        self.judged.emit()
        self.changed.emit()
        self._compare(by_name=self._by_name)

    @Slot()
    def show(self) -> None:
        """Show the pairs as they were found last, in the window's language."""
        if self._lines is None:
            self.shown.emit(DoublesPage())
            return
        cards = tuple(self._card(line) for line in self._lines)
        self.shown.emit(DoublesPage(cards, self._people_words(), looked=True))

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self.show()

    def _compare(self, *, by_name: bool) -> None:
        vault, content, around = self._vault, self._content, self._surroundings

        def work(control: TaskControl) -> tuple[PairLine, ...]:
            with vault.in_this_thread() as own:
                return pairs(own, content, around, control, by_name=by_name)

        if self.begin(work, self._compared, Progress("comparing")):
            self._by_name = by_name

    def _compared(self, lines: object) -> None:
        if isinstance(lines, tuple):
            self._lines = lines
            self.show()

    def _people_words(self) -> str:
        try:
            found = people(self._vault)
        except DutyRehabError as error:
            self.refuse(error)
            return ""
        records = sum(len(person.codes) for person in found)
        told = translate("Doubles", "Records: {records}. Persons: {persons}.")
        words = told.format(records=records, persons=len(found))
        apart = [" – ".join(pair) for person in found for pair in person.contradictions]
        if apart:
            told = translate(
                "Doubles", "Judged to be different, and the same as a third one: {pairs}"
            )
            words = f"{words} {told.format(pairs=', '.join(apart))}"
        return words

    def _card(self, line: PairLine) -> PairCard:
        likely = translate("Doubles", "Probably the same person")
        possible = translate("Doubles", "Perhaps the same person")
        return PairCard(
            line.one,
            line.other,
            likely if line.same_person == "likely" else possible,
            _names_words(line.names),
            tuple(self._fact(fact) for fact in line.why),
            _verdict_words(line),
        )

    def _fact(self, fact: FactLine) -> FactRow:
        language = self.messages.language
        one, other = (self._value(fact.fact, value, language) for value in (fact.one, fact.other))
        fits = {
            "agrees": translate("Doubles", "agrees"),
            "near": translate("Doubles", "near"),
            "differs": translate("Doubles", "differs"),
        }
        fit = fits.get(fact.fit, "")
        if fact.shared:
            told = translate("Doubles", "held since then: {count}")
            fit = f"{fit} · {told.format(count=fact.shared)}"
        return FactRow(_fact_name(fact.fact), one, other, fit, fact.fit == "agrees")

    def _value(self, fact: str, value: str, language: str) -> str:
        nothing = translate("Doubles", "not known")
        if fact == "period":
            start, _, end = value.partition("/")
            held = translate("Doubles", "still held")
            last = held if end == "held" else date_words(end, language) if end else nothing
            first = date_words(start, language) if start else nothing
            return f"{first} – {last}" if value else nothing
        return fact_words(self._content, fact, value, language) or nothing


def _fact_name(fact: str) -> str:
    names = {
        "country": translate("Doubles", "Country"),
        "period": translate("Doubles", "Time in detention"),
        "charge": translate("Doubles", "Accusation"),
        "punishment": translate("Doubles", "Punishment"),
        "term": translate("Doubles", "Term in months"),
        "year": translate("Doubles", "Year of the decision"),
        "spoken_before": translate("Doubles", "Has spoken with us before"),
    }
    return names.get(fact, fact)


def _names_words(names: str) -> str:
    words = {
        "likely": translate("Doubles", "Their names are probably the same, perhaps spelled apart."),
        "possible": translate("Doubles", "Their names are near each other."),
        "unlikely": translate("Doubles", "Their names are different."),
    }
    return words.get(names, "")


def _verdict_words(line: PairLine) -> str:
    words = {
        "same": translate("Doubles", "Judged: the same person"),
        "different": translate("Doubles", "Judged: different persons"),
        "undecided": translate("Doubles", "Judged: undecided"),
    }
    if not line.verdict:
        return ""
    return f"{words[line.verdict]} · {'; '.join(line.reasons)}"
