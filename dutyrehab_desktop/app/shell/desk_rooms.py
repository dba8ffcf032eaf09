"""The screens of a coordinator."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from dutyrehab_desktop.app.desk.conflicts.lines import ConflictCard
from dutyrehab_desktop.app.desk.questionnaires.presenter import QuestionnairesPresenter
from dutyrehab_desktop.app.desk.questionnaires.view import QuestionnairesView
from dutyrehab_desktop.app.desk.view import DeskView, Part
from dutyrehab_desktop.app.desk.withdrawals.lines import WithdrawalsPage
from dutyrehab_desktop.app.interview.screen import InterviewScreen
from dutyrehab_desktop.app.shell.desk_places import (
    make_bundles,
    make_card,
    make_conflicts,
    make_coordinators,
    make_doubles,
    make_handing,
    make_keys,
    make_laptops,
    make_referrals,
    make_withdrawals,
)
from dutyrehab_desktop.app.shell.exports_place import make_exports
from dutyrehab_desktop.app.shell.keeping_place import make_keeping
from dutyrehab_desktop.app.shell.lost_place import connect_lost
from dutyrehab_desktop.app.shell.paper_place import make_paper
from dutyrehab_desktop.app.shell.publishing_place import connect_publishing
from dutyrehab_desktop.app.shell.queues_place import make_queues
from dutyrehab_desktop.app.shell.records_place import make_records
from dutyrehab_desktop.app.shell.reforms_place import make_reforms
from dutyrehab_desktop.app.shell.report_place import make_report
from dutyrehab_desktop.app.shell.rooms import House, Rooms, connect_busy
from dutyrehab_desktop.app.shell.setup_place import make_setup
from dutyrehab_desktop.app.shell.tables_place import make_tables
from dutyrehab_desktop.app.shell.vault_place import make_care, make_vault_keys
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.practising import Practice
from dutyrehab_desktop.workflows.vaults import OpenVault

TODO, RECORDS, BUNDLES, CONFLICTS, DOUBLES, WITHDRAWALS, PAPER = range(7)
TABLES, REFORMS, REPORT, EXPORTS, HANDING = range(7, 12)
SETUP, CARD, LAPTOPS, COORDINATORS, KEYS, KEEPING, QUESTIONNAIRES, REFERRALS = range(12, 20)
VAULT, CARE = range(20, 22)
_NAMED = {
    "conflicts": CONFLICTS,
    "doubles": DOUBLES,
    "withdrawals": WITHDRAWALS,
    "records": RECORDS,
    "laptops": LAPTOPS,
    "card": CARD,
    "keys": KEYS,
    "keeping": KEEPING,
    "questionnaires": QUESTIONNAIRES,
    "referrals": REFERRALS,
    "handing": HANDING,
    "consent": WITHDRAWALS,
    "paper": PAPER,
}
"""Places that other places lead to."""


class DeskRooms(Rooms):
    """Everything of a coordinator on one desk."""

    def __init__(self, house: House, vault: OpenVault, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._card, card = make_card(self, vault)
        self._queues, queues = make_queues(self, vault)
        self._records, records = make_records(self, vault)
        self._bundles, bundles = make_bundles(self, vault)
        self._conflicts, conflicts = make_conflicts(self, vault)
        self._doubles, doubles = make_doubles(self, vault)
        self._withdrawals, withdrawals = make_withdrawals(self, vault)
        self._paper, paper, self._typing = make_paper(self, vault)
        self._laptops, laptops = make_laptops(self, vault)
        connect_lost(self, vault, (self._laptops, laptops), self._put_up_again)
        self._coordinators, coordinators = make_coordinators(self, vault)
        self._keys, keys = make_keys(self, vault)
        self._keeping, keeping = make_keeping(self, vault)
        self._tables, tables = make_tables(self, vault)
        connect_publishing(self, vault, (self._tables, tables), self._put_up_again)
        self._reforms, reforms = make_reforms(self, vault)
        self._report, report = make_report(self, vault)
        self._exports, exports = make_exports(self, vault)
        self._setup, setup = make_setup(self, vault)
        self._forms, forms = self._make_questionnaires(vault)
        self._referrals, referrals = make_referrals(self, vault)
        self._handing, handing = make_handing(self, vault)
        _, vault_keys = make_vault_keys(self, vault, has_back=False)
        self._care, care = make_care(self, vault, has_back=False)
        self._preview: tuple[Practice, InterviewScreen] | None = None
        parts: dict[Part, tuple[Page, ...]] = {
            Part.RECORDS: (queues, records, bundles, conflicts, doubles, withdrawals, paper),
            Part.RESULTS: (tables, reforms, report, exports, handing),
            Part.PROJECT: (
                *(setup, card, laptops, coordinators),
                *(keys, keeping, forms, referrals),
            ),
            Part.VAULT: (vault_keys, care),
        }
        self.view = DeskView(house.look, parts)
        for view in (queues, records, setup):
            view.place_requested.connect(self._on_place_requested)
        tables.records_requested.connect(self._on_records_requested)
        self._connect()

    def _connect(self) -> None:
        """What one place does shows in others."""
        self.view.place_shown.connect(self._on_place_shown)
        self._bundles.merged.connect(self._conflicts.show)
        self._bundles.merged.connect(self._withdrawals.show)
        self._coordinators.merged.connect(self._conflicts.show)
        self._coordinators.merged.connect(self._withdrawals.show)
        self._laptops.changed.connect(self._conflicts.show)
        self._laptops.changed.connect(self._withdrawals.show)
        for source in (self._keys, self._keeping):
            source.joined.connect(self._conflicts.show)
            source.joined.connect(self._withdrawals.show)
        self._keys.changed.connect(self._card.show)
        self._withdrawals.changed.connect(self._conflicts.show)
        self._withdrawals.shown.connect(self._on_withdrawals_shown)
        self._conflicts.shown.connect(self._on_conflicts_shown)
        self._queues.counted.connect(partial(self.view.show_waiting, TODO))
        self._setup.counted.connect(partial(self.view.show_waiting, SETUP))
        self._paper.counted.connect(partial(self.view.show_waiting, PAPER))
        self._paper.left.connect(self._put_up_again)

    def start(self) -> None:
        """Show the desk; a new one begins with its card."""
        self._card.show()
        self._conflicts.show()
        self._withdrawals.show()
        self.put_up(self.view)
        self.view.show_place(BUNDLES if self._card.known else CARD)

    @Slot(object)
    def _on_conflicts_shown(self, cards: tuple[ConflictCard, ...]) -> None:
        self.view.show_waiting(CONFLICTS, len(cards))

    @Slot(object)
    def _on_withdrawals_shown(self, page: WithdrawalsPage) -> None:
        self.view.show_waiting(WITHDRAWALS, page.waiting)

    @Slot(str)
    def _on_place_requested(self, name: str) -> None:
        if name in _NAMED:
            self.view.show_place(_NAMED[name])

    @Slot(object)
    def _on_records_requested(self, codes: tuple[str, ...]) -> None:
        """The records behind a number."""
        self._records.show_only(codes)
        self.view.show_place(RECORDS)

    @Slot()
    def _put_up_again(self) -> None:
        self.put_up(self.view)

    @Slot(int)
    def _on_place_shown(self, place: int) -> None:
        shows: dict[int, Callable[[], None]] = {
            TODO: self._queues.show,
            RECORDS: self._records.show,
            PAPER: self._paper.show,
            EXPORTS: self._exports.show,
            SETUP: self._setup.show,
            CONFLICTS: self._conflicts.show,
            DOUBLES: self._doubles.show,
            WITHDRAWALS: self._withdrawals.show,
            LAPTOPS: self._laptops.show,
            COORDINATORS: self._coordinators.show,
            KEYS: self._keys.show,
            KEEPING: self._keeping.show,
            TABLES: self._tables.show,
            REFORMS: self._reforms.count,
            QUESTIONNAIRES: self._forms.show,
            REFERRALS: self._referrals.show,
            HANDING: self._handing.show,
            CARE: self._care.show,
        }
        if place in shows:
            shows[place]()

    # Questionnaires

    @Slot(object)
    def _on_used(self, content: Content) -> None:
        """Another questionnaire is in use: everything that reads records goes by its names."""
        self.house = replace(self.house, content=content)
        reading = (self._records, self._bundles, self._conflicts, self._doubles, self._tables)
        rest = (self._reforms, self._handing, self._coordinators, self._keeping, self._queues)
        for presenter in (*reading, *rest, self._exports, self._setup, self._paper, self._report):
            presenter.use(content)

    @Slot(object)
    def _on_preview_requested(self, content: Content) -> None:
        """An interview with nobody, in memory only."""
        house = self.house
        language = house.languages.current
        known = content.questionnaire.spoken_languages
        spoken = language if language in known else known[0]
        practice = Practice(content, house.surroundings, spoken=spoken)
        screen = InterviewScreen(practice.session, house.look, house.languages, self, practice=True)
        for left in (screen.close_requested, screen.review_requested, screen.ended):
            left.connect(self._on_preview_left)
        screen.lock_requested.connect(house.window.lock_requested)
        screen.hide_requested.connect(house.window.hide_requested)
        self._preview = (practice, screen)
        house.window.show_practice(on=True)
        self.put_up(screen.view, own_bar=True)
        screen.start()

    @Slot()
    def _on_preview_left(self) -> None:
        self._end_preview()
        self.put_up(self.view)

    def _end_preview(self) -> None:
        if self._preview is None:
            return
        practice, screen = self._preview
        self._preview = None
        screen.leave()
        self.take_down(screen.view)
        screen.deleteLater()
        practice.forget()
        self.house.window.show_practice(on=False)

    def keep_everything(self) -> None:
        """Before hiding, locking and closing: nothing half-typed may be lost."""
        self._typing.keep_everything()

    def leave(self) -> None:
        """Take every screen away; nothing of a look at a questionnaire remains."""
        self._end_preview()
        self._typing.end()
        super().leave()

    def _make_questionnaires(
        self, vault: OpenVault
    ) -> tuple[QuestionnairesPresenter, QuestionnairesView]:
        house = self.house
        view = QuestionnairesView(house.look)
        contents = (house.shipped, house.content)
        presenter = QuestionnairesPresenter(
            vault, contents, house.surroundings, house.runner, house.messages
        )
        connect_busy(view, presenter, view.retranslate)
        view.workbook_chosen.connect(presenter.bring_in)
        view.card_chosen.connect(presenter.look_at_card)
        view.register_requested.connect(presenter.register)
        view.preview_requested.connect(presenter.preview)
        view.impact_requested.connect(presenter.look_into_records)
        view.publish_requested.connect(presenter.publish)
        presenter.shown.connect(view.show_page)
        presenter.used.connect(self._on_used)
        presenter.preview_requested.connect(self._on_preview_requested)
        return presenter, view
