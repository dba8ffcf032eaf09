"""Builds a table of one's own, keeps it under a name, renames and deletes it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.desk.tables.building.draft import Draft
from dutyrehab_desktop.app.desk.tables.building.lines import NEW, OWN
from dutyrehab_desktop.app.desk.tables.building.words import grouped_variables, heading_of
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.reading_tables import BOTH, VariableLine, keep_new, rename
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabling import (
    Chosen,
    Condition,
    Tabled,
    answers_of,
    forget,
    keep,
    kept,
)
from dutyrehab_desktop.workflows.vaults import OpenVault


class BuildingPresenter(FormPresenter):
    """Keeps the table that is being built, and those that were kept.

    Signals:
        kept: A table was kept or has another name; a dialog that asked can close.
        refused_words: A sentence: it was not kept.
    """

    kept = Signal()
    refused_words = Signal(str)

    def __init__(
        self,
        vault: OpenVault,
        content: Content,
        surroundings: Surroundings,
        runner: JobRunner,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(vault, content, surroundings, runner, messages, parent)
        self.own: Tabled | None = None
        self._draft = Draft()
        self._current, self._country = NEW, ""
        self._kept: Mapping[str, Chosen] = {}
        self._offered: tuple[VariableLine, ...] = ()
        self._known: dict[str, tuple[tuple[str, Condition], ...]] = {}
        self._deleted: tuple[str, Chosen] | None = None
        self._told = ""

    def say(self) -> None:
        """Hook: show everything as it stands."""

    def refresh(self) -> None:
        """Hook: the same, and count what is missing for it."""

    @Slot(str)
    def choose_rows(self, variable: str) -> None:
        """Its lines are the answers of this variable."""
        self._build(self._draft.with_rows(variable))

    @Slot(str)
    def choose_columns(self, variable: str) -> None:
        """Its columns are the answers of this variable; none where it is empty."""
        self._build(self._draft.with_columns(variable))

    @Slot(str, int)
    def add_filter(self, variable: str, answer: int) -> None:
        """Look only at people of whom this answer holds."""
        self._build(self._draft.with_filter(self._answers(variable)[answer][1]))

    @Slot(int)
    def drop_filter(self, number: int) -> None:
        """A filter no longer holds."""
        self._build(self._draft.without_filter(number))

    def variables(self) -> tuple[tuple[str, str, str], ...]:
        """What can be chosen: the heading of each variable, its name, and its words."""
        return grouped_variables(self._offered)

    def answers(self, variable: str) -> tuple[str, ...]:
        """What a variable can be, in words."""
        return tuple(words for words, _ in self._answers(variable))

    @Slot(str)
    def keep(self, name: str) -> None:
        """Keep the table under a new name."""
        chosen = self._draft.chosen

        def work() -> str:
            return keep_new(self._vault, name, chosen)

        self._change(work, translate("TablesPresenter", "Kept: {name}"))

    @Slot()
    def keep_change(self) -> None:
        """Keep the table as it is now under the name that it has."""
        draft = self._draft

        def work() -> str:
            keep(self._vault, draft.name, draft.chosen)
            return draft.name

        self._change(work, translate("TablesPresenter", "Kept: {name}"))

    @Slot(str)
    def rename(self, name: str) -> None:
        """Give the kept table another name."""

        def work() -> str:
            return rename(self._vault, self._draft.name, name)

        self._change(work, translate("TablesPresenter", "It is called {name} now."))

    @Slot()
    def delete(self) -> None:
        """Delete the kept table; it can be taken back until something else is done."""
        name = self._draft.name
        try:
            forget(self._vault, name)
        except DutyRehabError as error:
            self.refuse(error)
            return
        self._deleted = (name, self._kept[name])
        self._kept = kept(self._vault)
        self._current = NEW
        self._told = translate("TablesPresenter", "Deleted: {name}").format(name=name)
        self._draft = Draft().in_country(self._country or BOTH)
        self.own = None
        self.say()

    @Slot()
    def undo(self) -> None:
        """Take the deletion back."""
        if self._deleted is None:
            return
        name, chosen = self._deleted
        try:
            keep(self._vault, name, chosen)
        except DutyRehabError as error:
            self.refuse(error)
            return
        self._kept = kept(self._vault)
        self._deleted, self._told = None, ""
        self._current = OWN + name
        self._build(Draft(chosen, name, chosen))

    def _change(self, work: Callable[[], str], told: str) -> None:
        try:
            name = work()
        except DutyRehabError as error:
            self.refused_words.emit(self.messages.of(error))
            return
        self._kept = kept(self._vault)
        self._current = OWN + name
        self._draft = Draft(self._draft.chosen, name, self._kept[name])
        self._told, self._deleted = told.format(name=name), None
        self.kept.emit()
        self.say()

    def _build(self, draft: Draft) -> None:
        self._draft, self.own = draft, None
        self.refresh()

    def forget_words(self) -> None:
        """Another questionnaire, or another language: what things are called is asked anew."""
        self._offered = ()
        self._known = {}

    def _answers(self, variable: str) -> tuple[tuple[str, Condition], ...]:
        if variable not in self._known:
            language = self.messages.language
            found = answers_of(self._content, variable, language)
            self._known[variable] = tuple(found)
        return self._known[variable]

    def filters(self) -> tuple[str, ...]:
        """The filters in words."""
        return tuple(self._filter(one) for one in self._draft.chosen.filters)

    def _filter(self, condition: Condition) -> str:
        names = {one.name: one.label for one in self._offered}
        variable = condition.column.partition("=")[0].removeprefix("told/")
        if variable not in names:
            return variable
        answer = next((words for words, one in self._answers(variable) if one == condition), "")
        return heading_of(names[variable], answer)
