"""The screens of a coordinator."""

from PySide6.QtCore import QObject, Slot

from dutyrehab_desktop.app.common.i18n import in_menu_order
from dutyrehab_desktop.app.desk.bundles.presenter import BundlesPresenter
from dutyrehab_desktop.app.desk.bundles.view import BundlesView
from dutyrehab_desktop.app.desk.card.presenter import CardPresenter
from dutyrehab_desktop.app.desk.card.view import CardView
from dutyrehab_desktop.app.desk.conflicts.lines import ConflictCard
from dutyrehab_desktop.app.desk.conflicts.presenter import ConflictsPresenter
from dutyrehab_desktop.app.desk.conflicts.view import ConflictsView
from dutyrehab_desktop.app.desk.counts.presenter import CountsPresenter
from dutyrehab_desktop.app.desk.counts.view import CountsView
from dutyrehab_desktop.app.desk.view import DeskView
from dutyrehab_desktop.app.shell.rooms import House, Rooms, connect_busy
from dutyrehab_desktop.workflows.vaults import OpenVault

CARD, BUNDLES, CONFLICTS, COUNTS = range(4)


class DeskRooms(Rooms):
    """Card, bundles, conflicts and counts, on one desk."""

    def __init__(self, house: House, vault: OpenVault, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._card, card = self._make_card(vault)
        self._bundles, bundles = self._make_bundles(vault)
        self._conflicts, conflicts = self._make_conflicts(vault)
        self._counts, counts = self._make_counts(vault)
        self.view = DeskView(house.look, (card, bundles, conflicts, counts))
        self.view.place_shown.connect(self._on_place_shown)
        self._bundles.merged.connect(self._conflicts.show)
        self._conflicts.shown.connect(self._on_conflicts_shown)

    def start(self) -> None:
        """Show the desk; a new one begins with its card."""
        self._card.show()
        self._conflicts.show()
        self.put_up(self.view)
        self.view.show_place(BUNDLES if self._card.known else CARD)

    @Slot(object)
    def _on_conflicts_shown(self, cards: tuple[ConflictCard, ...]) -> None:
        self.view.show_waiting(CONFLICTS, len(cards))

    @Slot(int)
    def _on_place_shown(self, place: int) -> None:
        if place == CONFLICTS:
            self._conflicts.show()
        elif place == COUNTS:
            self._counts.count()

    def _make_card(self, vault: OpenVault) -> tuple[CardPresenter, CardView]:
        house = self.house
        view = CardView(house.look, in_menu_order(house.content.questionnaire.languages))
        presenter = CardPresenter(vault, house.runner, house.messages)
        connect_busy(view, presenter, view.retranslate)
        view.make_requested.connect(presenter.make)
        presenter.made.connect(view.show_made)
        presenter.organisation_known.connect(view.show_organisation)
        return presenter, view

    def _make_bundles(self, vault: OpenVault) -> tuple[BundlesPresenter, BundlesView]:
        house = self.house
        view = BundlesView(house.look)
        presenter = BundlesPresenter(
            vault, house.content, house.surroundings, house.runner, house.messages
        )
        connect_busy(view, presenter, presenter.show)
        view.paths_chosen.connect(presenter.look_at)
        view.merge_requested.connect(presenter.merge)
        presenter.shown.connect(view.show_bundles)
        return presenter, view

    def _make_conflicts(self, vault: OpenVault) -> tuple[ConflictsPresenter, ConflictsView]:
        house = self.house
        view = ConflictsView(house.look)
        presenter = ConflictsPresenter(vault, house.content, house.surroundings, house.messages)
        presenter.setParent(view)
        view.chosen.connect(presenter.choose)
        view.language_changed.connect(presenter.show)
        presenter.shown.connect(view.show_conflicts)
        presenter.problem_changed.connect(view.show_problem)
        return presenter, view

    def _make_counts(self, vault: OpenVault) -> tuple[CountsPresenter, CountsView]:
        house = self.house
        view = CountsView(house.look)
        presenter = CountsPresenter(
            vault, house.content, house.surroundings, house.runner, house.messages
        )
        connect_busy(view, presenter, view.retranslate)
        view.save_requested.connect(presenter.save)
        presenter.shown.connect(view.show_countries)
        presenter.saved.connect(view.show_saved)
        return presenter, view
