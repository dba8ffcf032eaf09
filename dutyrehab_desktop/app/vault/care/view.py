"""The place for backups, for looking at everything, and for getting ready for a border."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickKind, pick_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.vault.care.lines import CarePage, CheckRow, MediumRow, StepRow
from dutyrehab_desktop.app.widgets.acts_page import Act, ActsPage
from dutyrehab_desktop.app.widgets.cards_page import row_of, titled_card
from dutyrehab_desktop.app.widgets.line_row import LineRow, text_label
from dutyrehab_desktop.app.widgets.link_button import LinkButton
from dutyrehab_desktop.workflows.border import Step
from dutyrehab_desktop.workflows.machine import Found


class CareView(ActsPage):
    """Cards: backups, checks, the checklist before a border.

    Signals:
        backup_wanted: A backup, in this folder.
        backup_again_wanted: A backup where the last one lies.
        medium_seen: A medium is here again: its folder.
        last_seen: The medium of the last backup is to be looked at: its name.
        forget_requested: The name of a medium that is gone; it was asked twice.
        check_requested: Everything is to be looked at.
        step_requested: A `Step` of the checklist is to be done.
        back_requested: Back to the first page.
    """

    backup_wanted = Signal(object)
    backup_again_wanted = Signal()
    medium_seen = Signal(object)
    last_seen = Signal(str)
    forget_requested = Signal(str)
    check_requested = Signal()
    step_requested = Signal(object)
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, has_back: bool = True) -> None:
        super().__init__(look, parent)
        self.page = CarePage()
        self.rows: dict[str, LineRow] = {}
        self.links: dict[str, tuple[LinkButton, ...]] = {}
        self.ask: AskDialog | None = None
        self.ui.openButton.clicked.connect(self._on_backup_clicked)
        self.ui.secondButton.hide()
        self.ui.backButton.setVisible(has_back)
        self.ui.backButton.clicked.connect(self.back_requested)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: CarePage) -> None:
        """Show everything as it stands."""
        self.page = page
        self.retranslate()

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("CareView", "Backups and checks")

    def parts_at_rest(self) -> tuple[QWidget, ...]:
        """Every button."""
        return (*self.buttons.values(), *self.rows.values())

    def take_focus(self) -> None:
        """The keyboard goes to the backup that is nearest."""
        here = next((self.rows[row.name] for row in self.page.media if row.here), None)
        (self.ui.openButton if here is None or here.button is None else here.button).setFocus()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(
            translate(
                "CareView",
                "A backup holds open interviews under the passphrase of this vault; finished ones "
                "only the coordinator can open. Keep it apart from this machine.",
            ),
            (translate("CareView", "Back up in a folder…"), ""),
        )
        self.rows, self.links = {}, {}
        border = (self._border,) if self.page.steps else ()
        self.refill(self.page.told, (self._media, self._checks, *border))

    def _media(self) -> QFrame:
        card, column = titled_card(translate("CareView", "Where backups lie"), self)
        for medium in self.page.media:
            column.addWidget(self._medium(medium, card))
        if not self.page.media:
            column.addWidget(text_label(translate("CareView", "Nowhere yet."), "muted", card))
        return card

    def _medium(self, medium: MediumRow, card: QFrame) -> LineRow:
        pills = (translate("CareView", "Plugged in"),) if medium.here else ()
        action = translate("CareView", "Back up") if medium.here else ""
        row = LineRow(medium.name, (medium.label, medium.detail), pills, action, card)
        if medium.behind:
            row.put_first(translate("CareView", "To be cleaned"))
        row.pressed.connect(self.backup_again_wanted)
        links = (
            (translate("CareView", "Delete there what must go"), self.last_seen.emit)
            if medium.here
            else (translate("CareView", "It is here again…"), self._on_seen_clicked),
            (translate("CareView", "List it no more…"), self._on_forget_clicked),
        )
        self.links[medium.name] = tuple(
            self._link(row, words, partial(act, medium.name)) for words, act in links
        )
        self.rows[medium.name] = row
        return row

    def _link(self, row: LineRow, words: str, act: Callable[[], object]) -> LinkButton:
        link = LinkButton(self.look, words, words, row)
        link.clicked.connect(act)
        row.add_below(link)
        return link

    def _checks(self) -> QFrame:
        title = translate("CareView", "How everything is")
        card, column = titled_card(title, self)
        told = translate("CareView", "The database is read from end to end: this may take a while.")
        column.addWidget(text_label(told, "muted", card))
        look = Act("check", translate("CareView", "Look now"), self.check_requested.emit)
        column.addLayout(row_of(self.act_button(look, card, title)))
        # What needs a hand stands first.
        order = (Found.BAD, Found.UNKNOWN, Found.FINE)
        for check in sorted(self.page.checks, key=lambda one: order.index(one.found)):
            column.addWidget(_check_row(check, card))
        return card

    def _border(self) -> QFrame:
        card, column = titled_card(translate("CareView", "Before a border"), self)
        told = translate(
            "CareView",
            "Carry nothing over it that anybody could make you open. From top to bottom; early "
            "enough that the receipt can come.",
        )
        column.addWidget(text_label(told, "muted", card))
        for number, step in enumerate(self.page.steps, 1):
            column.addWidget(self._step(number, step, card))
        return card

    def _step(self, number: int, step: StepRow, card: QFrame) -> LineRow:
        pill = translate("CareView", "Done") if step.done else translate("CareView", "To do")
        action = "" if step.done else _action(step.step)
        texts = (f"{number}. {step.title}", step.told)
        row = LineRow(step.step.value, texts, (pill,), action, card)
        row.pressed.connect(self._on_step_pressed)
        self.rows[step.step.value] = row
        return row

    @Slot(str)
    def _on_step_pressed(self, name: str) -> None:
        self.step_requested.emit(Step(name))

    @Slot()
    def _on_backup_clicked(self) -> None:
        title = translate("CareView", "In which folder should the backup be? On another medium.")
        pick_path(PickKind.FOLDER, title, self, self.backup_wanted.emit)

    @Slot(str)
    def _on_seen_clicked(self, _name: str) -> None:
        title = translate("CareView", "In which folder does the backup lie?")
        pick_path(PickKind.FOLDER, title, self, self.medium_seen.emit)

    @Slot(str)
    def _on_forget_clicked(self, name: str) -> None:
        label = next(one.label for one in self.page.media if one.name == name)
        self.ask = AskDialog(
            translate("CareView", "List “{label}” no more?").format(label=label),
            translate(
                "CareView",
                "Only if it was destroyed, or emptied. Nothing is deleted from it: what is taken "
                "back later stays readable there, and nobody is told.",
            ),
            (translate("CareView", "List it no more"), translate("CareView", "Leave it listed")),
            self,
        )
        self.ask.agreed.connect(partial(self.forget_requested.emit, name))
        self.ask.open()


def _check_row(check: CheckRow, card: QFrame) -> LineRow:
    pills = {
        Found.FINE: translate("CareView", "Fine"),
        Found.BAD: translate("CareView", "To do"),
        Found.UNKNOWN: translate("CareView", "Not known"),
    }
    if check.found is not Found.BAD:
        return LineRow(check.name, (check.title, check.told), (pills[check.found],), parent=card)
    row = LineRow(check.name, (check.title, check.told), parent=card)
    row.put_first(pills[Found.BAD])
    return row


def _action(step: Step) -> str:
    words = {
        Step.EXPORT: translate("CareView", "Write it…"),
        Step.RECEIPT: translate("CareView", "Take in a parcel…"),
        Step.ERASE: translate("CareView", "Erase…"),
    }
    return words.get(step, "")
