"""Counts the merged interviews and writes the report."""

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.counts.lines import CountRow, CountryPage
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.printing import save_pdf
from dutyrehab_desktop.workflows.reporting import Count, Counted, CountTable, counts, report_pdf
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


@dataclass(frozen=True, slots=True)
class _Written:
    path: Path


class CountsPresenter(FormPresenter):
    """Shows what the interviews say together.

    Signals:
        shown: A tuple of `CountryPage`.
        saved: The path of the report that was written.
    """

    shown = Signal(object)
    saved = Signal(object)

    _counted: Counted | None = None

    @Slot()
    def count(self) -> None:
        """Count anew."""
        vault, content, surroundings = self._vault, self._content, self._surroundings

        def work(control: TaskControl) -> Counted:
            control.checkpoint(Progress("counting"))
            with vault.in_this_thread() as own:
                return counts(own, content, surroundings)

        self.begin(work, self._show_counted, Progress("counting"))

    @Slot(object)
    def save(self, path: Path) -> None:
        """Write the report as a PDF, in the window's language."""
        counted, content = self._counted, self._content
        language = self.messages.language
        if counted is None:
            return

        def work(control: TaskControl) -> _Written:
            pdf = report_pdf(counted, content, language)
            control.checkpoint(Progress("writing"))
            save_pdf(pdf, path)
            return _Written(path)

        self.begin(work, self._tell_saved, Progress("printing"))

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self._show_counted(self._counted)

    def _tell_saved(self, written: object) -> None:
        if isinstance(written, _Written):
            self.saved.emit(written.path)

    def _show_counted(self, counted: object) -> None:
        if not isinstance(counted, Counted):
            return
        self._counted = counted
        language = self.messages.language
        charts = dict(counted.charts(language))
        law, questionnaire = self._content.law.version, self._content.questionnaire.version
        versions = translate("Counts", "Questionnaire {questionnaire}, law {law}")
        self.shown.emit(
            tuple(
                CountryPage(
                    counted.plan.wording.say(f"country-{table.country}", language),
                    (
                        *_about(table, language),
                        versions.format(questionnaire=questionnaire, law=law),
                    ),
                    _rows(counted, table, language),
                    charts.get(table.country, ()),
                )
                for table in counted.tables
            )
        )


def _about(table: CountTable, language: str) -> tuple[str, ...]:
    told = [translate("Counts", "People counted: {count}").format(count=table.interviews)]
    if table.first:
        first, last = date_words(table.first, language), date_words(table.last, language)
        told.append(first if first == last else f"{first} – {last}")
    return tuple(told)


def _rows(counted: Counted, table: CountTable, language: str) -> tuple[CountRow, ...]:
    rows: list[CountRow] = []
    for group, found in groupby(table.counts, key=lambda count: count.definition.group):
        rows.append(CountRow(counted.plan.wording.say(f"group-{group}", language)))
        rows += [_row(count, language) for count in found]
    return tuple(rows)


def _row(count: Count, language: str) -> CountRow:
    labels = count.definition.labels
    parts = (
        (translate("Counts", "Do not know: {count}"), count.dk),
        (translate("Counts", "Preferred not to say: {count}"), count.decline),
        (translate("Counts", "Not asked: {count}"), count.not_asked),
        (translate("Counts", "Held back: {count}"), count.held_back),
    )
    unknown = "\n".join(words.format(count=number) for words, number in parts if number)
    numbers = (count.yes, count.no, count.unknown, count.base)
    return CountRow(in_language(labels, language), numbers, unknown)
