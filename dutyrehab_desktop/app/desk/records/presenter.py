"""Brings the list up to date, pages through it, and looks at one record."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.desk.records.history import history_of
from dutyrehab_desktop.app.desk.records.lines import ListState
from dutyrehab_desktop.app.desk.records.sheet.wording import sheet_of
from dutyrehab_desktop.app.desk.records.wording import (
    boxes,
    count_words,
    left_words,
    narrowed,
    only_words,
    row_of,
    why_empty,
)
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.record_history import RecordHistory, record_history
from dutyrehab_desktop.workflows.record_list import (
    COUNTED_PERMISSIONS,
    PAGE,
    Listed,
    Sort,
    Wanted,
    bring_up_to_date,
    choices_of,
    count_records,
    finding_names,
    page_of_records,
    permission_names,
    stale_count,
)
from dutyrehab_desktop.workflows.record_page import record_page
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


class RecordsPresenter(FormPresenter):
    """Every merged record.

    Signals:
        listed: The first lines (`RecordRow`), and whether there are more.
        added: The next lines, and whether there are more.
        state_changed: A `ListState`.
        boxes_changed: What the list can be narrowed by: `Box`.
        opened: A `Sheet`.
        closed: The record that was on show is not here any more.
        history_shown: A `History`.
    """

    listed = Signal(object, bool)
    added = Signal(object, bool)
    state_changed = Signal(object)
    boxes_changed = Signal(object)
    opened = Signal(object)
    closed = Signal()
    history_shown = Signal(object)

    _wanted = Wanted()
    _last: Listed | None = None
    _code = ""
    _history: RecordHistory | None = None
    _boxed: object = None

    @Slot()
    def show(self) -> None:
        """Show the list as it stands, and read in the background what is new."""
        self._list()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read what is new or changed; a pass that was stopped goes on where it was."""
        vault, content, surroundings = self._vault, self._content, self._surroundings

        def work(control: TaskControl) -> int:
            with vault.in_this_thread() as own:
                return bring_up_to_date(own, content, surroundings, control)

        self.begin(work, lambda _: None, Progress("indexing"))

    def retranslate(self) -> None:
        """Say everything in the window's other language."""
        super().retranslate()
        self._boxed = None
        self._list()
        if self._code:
            self.open(self._code)

    # The list

    @Slot(str)
    def look_for(self, typed: str) -> None:
        """Look for words."""
        if typed != self._wanted.typed:
            self._wanted = replace(self._wanted, typed=typed)
            self._list()

    @Slot(object)
    def narrow(self, picked: Mapping[str, str]) -> None:
        """Show only what was picked in the boxes."""
        self._wanted = narrowed(self._wanted, dict(picked))
        self._list()

    @Slot(object)
    def show_only(self, codes: Collection[str]) -> None:
        """Show some records alone, such as those behind a number in a table."""
        self._wanted = Wanted(
            codes=frozenset(codes), sort=self._wanted.sort, descending=self._wanted.descending
        )
        self._list()

    @Slot()
    def show_all(self) -> None:
        """Show the others as well."""
        self._wanted = replace(self._wanted, codes=None)
        self._list()

    @Slot(str, bool)
    def sort(self, column: str, descending: bool) -> None:
        """Order the list."""
        self._wanted = replace(self._wanted, sort=Sort(column), descending=descending)
        self._list()

    @Slot()
    def fetch(self) -> None:
        """Bring the next page."""
        try:
            page = self._page(self._last)
        except DutyRehabError as error:
            self.refuse(error)
            return
        self.added.emit(self._rows(page), len(page) == PAGE)

    # One record

    @Slot(str)
    def open(self, code: str) -> None:
        """Show one record."""
        self._history = None
        try:
            page = record_page(
                self._vault, self._content, code, self.messages.language, self._surroundings
            )
        except DutyRehabError as error:
            self.refuse(error)
            self.leave()
            return
        self.clear_problem()
        self._code = code
        closed = self.messages.of(page.reason) if page.reason is not None else ""
        self.opened.emit(sheet_of(page, self.messages.language, closed))

    @Slot()
    def leave(self) -> None:
        """The record is on show no more, and nothing of it is kept here."""
        self._code, self._history = "", None
        self.closed.emit()

    @Slot(bool)
    def show_history(self, changed: bool) -> None:
        """Show what was answered; only what changed, where that is wanted."""
        language = self.messages.language
        try:
            if self._history is None:
                self._history = record_history(
                    self._vault, self._content, self._code, language, self._surroundings
                )
        except DutyRehabError as error:
            self.refuse(error)
            return
        self.history_shown.emit(history_of(self._history, language, changed=changed))

    # How it is done

    def _list(self) -> None:
        try:
            page = self._page(None)
            self._tell(len(page))
        except DutyRehabError as error:
            self.refuse(error)
            return
        self.listed.emit(self._rows(page), len(page) == PAGE)

    def _page(self, after: Listed | None) -> tuple[Listed, ...]:
        page = page_of_records(self._vault, self._content, self._wanted, after)
        if page:
            self._last = page[-1]
        return page

    def _rows(self, page: tuple[Listed, ...]) -> tuple[object, ...]:
        language = self.messages.language
        return tuple(row_of(line, language, COUNTED_PERMISSIONS) for line in page)

    def _tell(self, shown: int) -> None:
        vault, content, wanted = self._vault, self._content, self._wanted
        every = Wanted(sort=wanted.sort, descending=wanted.descending)
        total = count_records(vault, content, every)
        is_narrowed = wanted != every
        found = count_records(vault, content, wanted) if is_narrowed else total
        left = 0 if self.busy else stale_count(vault, content, self._surroundings)
        told = count_words(found, total, narrowed=is_narrowed)
        empty = "" if shown else why_empty(total, reading=self.busy or bool(left))
        only = only_words() if wanted.codes is not None else ""
        self.state_changed.emit(ListState(told, empty, left_words(left), only))
        self._show_boxes()

    def _show_boxes(self) -> None:
        """What stands in the records is offered; it is another thing only when others came."""
        language = self.messages.language
        offered = boxes(
            choices_of(self._vault),
            finding_names(self._content, language),
            permission_names(self._content),
            language,
        )
        if offered != self._boxed:
            self._boxed = offered
            self.boxes_changed.emit(offered)

    def rested(self) -> None:
        """Whatever way the pass ends: what was read until then can be looked at."""
        self._list()
