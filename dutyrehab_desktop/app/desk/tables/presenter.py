"""Leads through the tables: those of the report, one's own, and how the interviews went."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner, LongWork
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.desk.publishing.lines import Offered
from dutyrehab_desktop.app.desk.tables.building.draft import Draft
from dutyrehab_desktop.app.desk.tables.building.lines import NEW, OWN
from dutyrehab_desktop.app.desk.tables.building.presenter import BuildingPresenter
from dutyrehab_desktop.app.desk.tables.building.words import build_form
from dutyrehab_desktop.app.desk.tables.lines import (
    QUALITY,
    Entry,
    RecordsBehind,
    TablesPage,
)
from dutyrehab_desktop.app.desk.tables.went import cards_of_went
from dutyrehab_desktop.app.desk.tables.wording import (
    Behind,
    Made,
    Telling,
    card_of,
    cards_of_group,
    country_names,
)
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.quality import HowItWent, quality
from dutyrehab_desktop.workflows.reading_tables import (
    BOTH,
    offered,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabling import (
    Group,
    Tabled,
    cross_table,
    kept,
    tables,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

_FIRST = "R1"


class TablesPresenter(BuildingPresenter):
    """Keeps what was counted, and shows one entry of the list.

    Signals:
        shown: A `TablesPage`.
        records_shown: A `RecordsBehind`.
    """

    shown = Signal(object)
    records_shown = Signal(object)

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
        self.tabled: Tabled | None = None
        self._went: HowItWent | None = None
        self._current = _FIRST
        self._fresh: set[str] = set()
        self._language = messages.language
        self._waiting = self._stopped = False
        self._behind: list[Mapping[tuple[int, int], Behind]] = []

    @Slot()
    def show(self) -> None:
        """Count anew, and show what was on show before."""
        self._fresh.clear()
        self._told, self._deleted = "", None
        self._kept = kept(self._vault)
        self.refresh()

    def use(self, content: Content) -> None:
        """Another questionnaire is in use: nothing that was counted holds."""
        super().use(content)
        self.tabled = self.own = self._went = None
        self.forget_words()
        self._fresh.clear()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Show another entry of the list."""
        if name == self._current and name != NEW and self._kind in self._fresh:
            return
        self._current = name
        self._told, self._deleted = "", None
        if name == NEW:
            self._build(Draft().in_country(self._country or BOTH))
        elif name.startswith(OWN):
            title = name.removeprefix(OWN)
            self._build(Draft(self._kept[title], title, self._kept[title]))
        else:
            self.refresh()

    @Slot(str)
    def choose_country(self, country: str) -> None:
        """Switch to another country, or to both."""
        self._country = country
        if self._building:
            self._build(self._draft.in_country(country))
        else:
            self.say()

    @Slot(int, int, int)
    def open_number(self, card: int, row: int, column: int) -> None:
        """Show the records behind a number."""
        counted = self.own if self._building else self.tabled
        behind = self._behind[card].get((row, column)) if card < len(self._behind) else None
        if counted is not None and behind is not None:
            codes = counted.who(behind.table, behind.conditions)
            self.records_shown.emit(RecordsBehind(behind.table.title, behind.words, codes))

    def offered_outside(self) -> Offered:
        """What can be published, and which of it is on show."""
        groups = self.tabled.groups if self.tabled is not None else ()
        titles = {group.id: group.title for group in groups}
        ready = self._building and self._draft.ready
        current = self._current if self._current in titles else ""
        return Offered(titles, current, self._draft.chosen if ready else None)

    # Counting

    @property
    def _building(self) -> bool:
        return self._current == NEW or self._current.startswith(OWN)

    @property
    def _kind(self) -> str:
        if self._building:
            return OWN if self._draft.ready else NEW
        return QUALITY if self._current == QUALITY else _FIRST

    def stop(self) -> None:
        """Ask the counting to stop; nothing is begun behind it."""
        self._waiting, self._stopped = False, self.busy
        super().stop()

    def rested(self) -> None:
        """What was stopped says so; nothing else would."""
        if self._stopped:
            self.say()

    def retranslate(self) -> None:
        """Say the same in the window's other language; words inside tables are made anew."""
        super().retranslate()
        if self._language != self.messages.language:
            self._language = self.messages.language
            self._fresh.clear()
            self.forget_words()
            self._told, self._deleted = "", None
        self.refresh()

    def failed(self, _error: DutyRehabError) -> None:
        """What was asked meanwhile is not tried again by itself."""
        self._waiting = False

    def refresh(self) -> None:
        """Show what there is, and count what is missing for it."""
        self.say()
        kind = self._kind
        there = kind == NEW or (kind in self._fresh and (kind != OWN or self.own is not None))
        if self._offered and there:
            return
        if self.busy:
            self._waiting = True
            return
        self._waiting = self._stopped = False
        self.begin(self._counting(kind), self._take, Progress("counting"))

    def _counting(self, kind: str) -> LongWork:
        vault, content, surroundings = self._vault, self._content, self._surroundings
        language, chosen = self.messages.language, self._draft.chosen
        known = self._offered

        def work(control: TaskControl) -> object:
            names = known or tuple(offered(content, language))
            with vault.in_this_thread() as own:
                made: object = None
                if kind == OWN:
                    made = cross_table(own, content, surroundings, chosen, language, control)
                elif kind == QUALITY:
                    made = quality(own, content, surroundings, language, control)
                elif kind == _FIRST:
                    made = tables(own, content, surroundings, language, control)
            return (kind, chosen, language, names, made)

        return work

    def _take(self, outcome: object) -> None:
        if not isinstance(outcome, tuple):
            return
        kind, chosen, language, names, made = outcome
        if language == self.messages.language:
            self._offered = names
            if kind == OWN and isinstance(made, Tabled) and chosen == self._draft.chosen:
                self.own = made
                self._fresh.add(OWN)
            elif kind == QUALITY and isinstance(made, HowItWent):
                self._went = made
                self._fresh.add(QUALITY)
            elif kind == _FIRST and isinstance(made, Tabled):
                self.tabled = made
                self._fresh.add(_FIRST)
        if self._waiting:
            self.refresh()
        else:
            self.say()

    # Saying

    def say(self) -> None:
        """Show the entry that was chosen, as far as it is counted."""
        telling = Telling(
            self._content,
            self._content.count_plan,
            {one.name: one.label for one in self._offered},
            self.messages.language,
        )
        countries, country = self._countries()
        made = list(self._made(telling, country))
        self._behind = [one.behind for one in made]
        entries = tuple(self._entries())
        title = next((one.title for one in entries if one.name == self._current), "")
        form = None
        if self._building:
            form = build_form(self._draft, self._offered, self.filters())
        self.shown.emit(
            TablesPage(
                entries,
                self._current,
                title,
                countries,
                country,
                tuple(one.card for one in made),
                "" if made else self._none(),
                form,
                self._told,
                self._deleted is not None,
                self._building and self._draft.ready and self.own is None,
            )
        )

    def _none(self) -> str:
        if self._building and not self._draft.ready:
            return translate("TablesPresenter", "Choose what the lines are: a table stands here.")
        if self._kind not in self._fresh:
            stopped = translate("TablesPresenter", "It was stopped. To go on, choose a table.")
            return stopped if self._stopped else ""
        if self.tabled is not None and self.tabled.people:
            return translate("TablesPresenter", "Nobody is counted here: it concerned nobody.")
        return translate("TablesPresenter", "No interview is counted yet.")

    def _group(self) -> Group | None:
        groups = self.tabled.groups if self.tabled is not None else ()
        return next((one for one in groups if one.id == self._current), None)

    def _countries(self) -> tuple[tuple[tuple[str, str], ...], str]:
        """Between which countries one can switch, and which is on show."""
        names = country_names()
        if self._building:
            return tuple(names.items()), self._draft.chosen.country
        group = self._group()
        if group is None:
            return (), self._country
        known = {table.country for table in group.tables}
        found = tuple((code, name) for code, name in names.items() if code in known)
        codes = [code for code, _ in found]
        if self._country in codes or not codes:
            return found, self._country
        return found, codes[0]

    def _made(self, telling: Telling, country: str) -> Iterator[Made]:
        if self._building:
            if self.own is not None:
                (group,) = self.own.groups
                yield card_of(self.own, group, group.tables[0], telling)
        elif self._current == QUALITY:
            cards = () if self._went is None else cards_of_went(self._went, telling)
            yield from map(Made, cards)
        elif self.tabled is not None:
            shown = self._group()
            if shown is not None:
                yield from cards_of_group(self.tabled, shown, country, telling)

    def _entries(self) -> Iterator[Entry]:
        heading = translate("TablesPresenter", "Tables of the report")
        for group in self.tabled.groups if self.tabled is not None else ():
            yield Entry(heading, group.id, group.title)
        heading = translate("TablesPresenter", "Tables of your own")
        for name in sorted(self._kept, key=str.casefold):
            yield Entry(heading, OWN + name, name)
        yield Entry(heading, NEW, translate("TablesPresenter", "Build a table"))
        heading = translate("TablesPresenter", "Quality")
        yield Entry(heading, QUALITY, translate("TablesPresenter", "How the interviews went"))
