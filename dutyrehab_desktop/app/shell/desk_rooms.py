"""The screens of a coordinator."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from dutyrehab_desktop.app.common.i18n import in_menu_order
from dutyrehab_desktop.app.common.keyboard import keyboard_of
from dutyrehab_desktop.app.desk.bundles.presenter import BundlesPresenter
from dutyrehab_desktop.app.desk.bundles.view import BundlesView
from dutyrehab_desktop.app.desk.card.presenter import CardPresenter
from dutyrehab_desktop.app.desk.card.view import CardView
from dutyrehab_desktop.app.desk.conflicts.lines import ConflictCard
from dutyrehab_desktop.app.desk.conflicts.presenter import ConflictsPresenter
from dutyrehab_desktop.app.desk.conflicts.view import ConflictsView
from dutyrehab_desktop.app.desk.coordinators.presenter import CoordinatorsPresenter
from dutyrehab_desktop.app.desk.coordinators.view import CoordinatorsView
from dutyrehab_desktop.app.desk.counts.presenter import CountsPresenter
from dutyrehab_desktop.app.desk.counts.view import CountsView
from dutyrehab_desktop.app.desk.doubles.presenter import DoublesPresenter
from dutyrehab_desktop.app.desk.doubles.view import DoublesView
from dutyrehab_desktop.app.desk.handing.presenter import HandingPresenter
from dutyrehab_desktop.app.desk.handing.view import HandingView
from dutyrehab_desktop.app.desk.keys.presenter import KeysPresenter
from dutyrehab_desktop.app.desk.keys.view import KeysView
from dutyrehab_desktop.app.desk.laptops.presenter import LaptopsPresenter
from dutyrehab_desktop.app.desk.laptops.recovering import RecoveringPresenter
from dutyrehab_desktop.app.desk.laptops.view import LaptopsView
from dutyrehab_desktop.app.desk.questionnaires.presenter import QuestionnairesPresenter
from dutyrehab_desktop.app.desk.questionnaires.view import QuestionnairesView
from dutyrehab_desktop.app.desk.referrals.presenter import ReferralsPresenter
from dutyrehab_desktop.app.desk.referrals.view import ReferralsView
from dutyrehab_desktop.app.desk.view import DeskView
from dutyrehab_desktop.app.desk.withdrawals.lines import WithdrawalsPage
from dutyrehab_desktop.app.desk.withdrawals.presenter import WithdrawalsPresenter
from dutyrehab_desktop.app.desk.withdrawals.view import WithdrawalsView
from dutyrehab_desktop.app.interview.screen import InterviewScreen
from dutyrehab_desktop.app.shell.keeping_place import connect_recovering, make_keeping
from dutyrehab_desktop.app.shell.rooms import House, Rooms, connect_busy
from dutyrehab_desktop.app.shell.vault_place import make_care, make_vault_keys
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.practising import Practice
from dutyrehab_desktop.workflows.vaults import OpenVault

CARD, BUNDLES, CONFLICTS, DOUBLES, WITHDRAWALS, LAPTOPS, COORDINATORS = range(7)
KEYS, KEEPING, COUNTS, QUESTIONNAIRES, REFERRALS, HANDING, VAULT, CARE = range(7, 15)


class DeskRooms(Rooms):
    """Everything of a coordinator on one desk."""

    def __init__(self, house: House, vault: OpenVault, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._card, card = self._make_card(vault)
        self._bundles, bundles = self._make_bundles(vault)
        self._conflicts, conflicts = self._make_conflicts(vault)
        self._doubles, doubles = self._make_doubles(vault)
        self._withdrawals, withdrawals = self._make_withdrawals(vault)
        self._laptops, laptops = self._make_laptops(vault)
        self._coordinators, coordinators = self._make_coordinators(vault)
        self._keys, keys = self._make_keys(vault)
        self._keeping, keeping = make_keeping(self, vault)
        self._counts, counts = self._make_counts(vault)
        self._forms, forms = self._make_questionnaires(vault)
        self._referrals, referrals = self._make_referrals(vault)
        self._handing, handing = self._make_handing(vault)
        _, vault_keys = make_vault_keys(self, vault, has_back=False)
        self._care, care = make_care(self, vault, has_back=False)
        self._preview: tuple[Practice, InterviewScreen] | None = None
        records = (card, bundles, conflicts, doubles, withdrawals, laptops, coordinators)
        rest = (keys, keeping, counts, forms, referrals, handing, vault_keys, care)
        self.view = DeskView(house.look, (*records, *rest))
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

    @Slot(int)
    def _on_place_shown(self, place: int) -> None:
        shows: dict[int, Callable[[], None]] = {
            CONFLICTS: self._conflicts.show,
            DOUBLES: self._doubles.show,
            WITHDRAWALS: self._withdrawals.show,
            LAPTOPS: self._laptops.show,
            COORDINATORS: self._coordinators.show,
            KEYS: self._keys.show,
            KEEPING: self._keeping.show,
            COUNTS: self._counts.count,
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
        reading = (self._bundles, self._conflicts, self._doubles, self._counts, self._handing)
        for presenter in (*reading, self._coordinators, self._keeping):
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

    def leave(self) -> None:
        """Take every screen away; nothing of a look at a questionnaire remains."""
        self._end_preview()
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
        view.publish_requested.connect(presenter.publish)
        presenter.shown.connect(view.show_page)
        presenter.used.connect(self._on_used)
        presenter.preview_requested.connect(self._on_preview_requested)
        return presenter, view

    # What the places are made of

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
        view.look_requested.connect(presenter.look_closer)
        presenter.shown.connect(view.show_bundles)
        presenter.detailed.connect(view.show_detail)
        return presenter, view

    def _make_doubles(self, vault: OpenVault) -> tuple[DoublesPresenter, DoublesView]:
        house = self.house
        view = DoublesView(house.look)
        presenter = DoublesPresenter(
            vault, house.content, house.surroundings, house.runner, house.messages
        )
        connect_busy(view, presenter, view.retranslate)
        view.compare_requested.connect(presenter.compare)
        view.names_requested.connect(presenter.compare_names)
        view.judged.connect(presenter.judge)
        presenter.shown.connect(view.show_page)
        presenter.judged.connect(view.close_dialog)
        presenter.refused_words.connect(view.refuse_dialog)
        return presenter, view

    def _make_withdrawals(self, vault: OpenVault) -> tuple[WithdrawalsPresenter, WithdrawalsView]:
        house = self.house
        view = WithdrawalsView(house.look)
        presenter = WithdrawalsPresenter(vault, house.surroundings, house.messages)
        presenter.setParent(view)
        view.take_back_requested.connect(presenter.take_back)
        view.proof_requested.connect(presenter.take_back_by)
        view.confirm_requested.connect(presenter.confirm)
        view.refuse_requested.connect(presenter.refuse)
        view.release_requested.connect(presenter.release)
        view.delete_requested.connect(presenter.delete_doubted)
        view.language_changed.connect(view.retranslate)
        view.language_changed.connect(presenter.retranslate)
        presenter.shown.connect(view.show_page)
        presenter.taken.connect(view.close_dialog)
        presenter.refused_words.connect(view.refuse_dialog)
        presenter.problem_changed.connect(view.show_problem)
        return presenter, view

    def _make_laptops(self, vault: OpenVault) -> tuple[LaptopsPresenter, LaptopsView]:
        house = self.house
        view = LaptopsView(house.look, keyboard_of(QGuiApplication.platformName()))
        presenter = LaptopsPresenter(vault, house.surroundings, house.runner, house.messages)
        connect_busy(view, presenter, view.retranslate)
        view.undo_requested.connect(presenter.undo)
        view.again_requested.connect(presenter.again)
        view.revoke_requested.connect(presenter.revoke)
        view.receipts_requested.connect(presenter.write_receipts)
        view.draft_named.connect(presenter.name_draft)
        view.draft_requested.connect(presenter.hand_draft)
        view.recovery_chosen.connect(presenter.take_recovery)
        presenter.code_taken.connect(view.pick_folder)
        presenter.refused_words.connect(view.refuse_code)
        connect_recovering(
            view, presenter, RecoveringPresenter(vault, house.runner, house.messages)
        )
        presenter.shown.connect(view.show_page)
        return presenter, view

    def _make_coordinators(
        self, vault: OpenVault
    ) -> tuple[CoordinatorsPresenter, CoordinatorsView]:
        house = self.house
        view = CoordinatorsView(house.look)
        presenter = CoordinatorsPresenter(
            vault, house.content, house.surroundings, house.runner, house.messages
        )
        connect_busy(view, presenter, view.retranslate)
        view.card_chosen.connect(presenter.look_at_card)
        view.write_requested.connect(presenter.write)
        view.file_chosen.connect(presenter.look_at)
        view.take_in_requested.connect(presenter.take_in)
        view.undo_requested.connect(presenter.undo)
        presenter.shown.connect(view.show_page)
        return presenter, view

    def _make_keys(self, vault: OpenVault) -> tuple[KeysPresenter, KeysView]:
        house = self.house
        view = KeysView(house.look, keyboard_of(QGuiApplication.platformName()))
        presenter = KeysPresenter(
            vault, house.content, house.surroundings, house.runner, house.messages
        )
        connect_busy(view, presenter, view.retranslate)
        view.backup_requested.connect(presenter.make_backup)
        view.backup_chosen.connect(presenter.take_backup)
        view.card_chosen.connect(presenter.look_at_card)
        view.add_requested.connect(presenter.add)
        view.remove_requested.connect(presenter.remove)
        view.announce_requested.connect(presenter.announce)
        view.change_requested.connect(presenter.change)
        presenter.shown.connect(view.show_page)
        presenter.passphrase_taken.connect(view.close_dialog)
        presenter.passphrase_refused.connect(view.refuse_dialog)
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

    def _make_referrals(self, vault: OpenVault) -> tuple[ReferralsPresenter, ReferralsView]:
        house = self.house
        view = ReferralsView(house.look)
        presenter = ReferralsPresenter(vault, house.surroundings, house.runner, house.messages)
        connect_busy(view, presenter, view.retranslate)
        view.form_requested.connect(presenter.open_form)
        view.line_filled.connect(presenter.take)
        view.removal_requested.connect(presenter.remove)
        view.checked.connect(presenter.note_checked)
        view.undo_requested.connect(presenter.undo)
        view.words_said.connect(presenter.say)
        view.hiding_said.connect(presenter.hide_by)
        view.sheet_chosen.connect(presenter.bring_in)
        view.sheet_wanted.connect(presenter.write_sheet)
        view.publish_requested.connect(presenter.publish)
        presenter.shown.connect(view.show_page)
        presenter.shown.connect(lambda _page: self.project_changed.emit())
        presenter.form_opened.connect(view.open_form)
        presenter.line_taken.connect(view.close_form)
        presenter.refused_line.connect(view.refuse_line)
        return presenter, view

    def _make_handing(self, vault: OpenVault) -> tuple[HandingPresenter, HandingView]:
        house = self.house
        view = HandingView(house.look)
        presenter = HandingPresenter(
            vault, house.content, house.surroundings, house.runner, house.messages
        )
        connect_busy(view, presenter, view.retranslate)
        view.terms_changed.connect(presenter.choose)
        view.look_requested.connect(presenter.show)
        view.hand_requested.connect(presenter.hand_over)
        view.told.connect(presenter.note_told)
        presenter.shown.connect(view.show_page)
        return presenter, view
