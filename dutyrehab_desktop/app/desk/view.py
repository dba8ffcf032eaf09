"""The coordinator's desk: its places, one of them on show."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QScrollArea, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_desk_page import Ui_DeskPage
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.page import Page


class Part(StrEnum):
    """The parts of the desk, in which its places stand together."""

    RECORDS = "records"
    RESULTS = "results"
    PROJECT = "project"
    VAULT = "vault"


class DeskView(Page):
    """Shows the places of the desk beside a list of their names.

    Signals:
        place_shown: The number of the place that is on show now.
    """

    place_shown = Signal(int)

    def __init__(
        self,
        look: Look,
        parts: Mapping[Part, tuple[Page, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.ui = Ui_DeskPage()
        self.ui.setupUi(self)
        self.places = tuple(place for places in parts.values() for place in places)
        # So many places in large letters do not fit a low screen.
        self.places_area = QScrollArea(self)
        self.places_area.setWidgetResizable(True)
        self.places_area.setFrameShape(QFrame.Shape.NoFrame)
        self.places_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = self.layout()
        if row is not None:
            row.replaceWidget(self.ui.leftFrame, self.places_area)
        self.places_area.setWidget(self.ui.leftFrame)
        self._waiting: dict[int, int] = {}
        self.buttons = QButtonGroup(self)
        # So many places have to be seen at once, as far as a screen allows.
        self.ui.placesLayout.setSpacing(look.px(1))
        self._headings: dict[Part, QLabel] = {}
        for part, places in parts.items():
            self._headings[part] = text_label("", "muted", self)
            self._headings[part].setContentsMargins(0, look.px(8), 0, look.px(2))
            self.ui.placesLayout.addWidget(self._headings[part])
            for place in places:
                self._add(place)
        self.buttons.idClicked.connect(self.show_place)
        self.retranslate()

    def _add(self, place: Page) -> None:
        button = QPushButton(self)
        button.setProperty("kind", "nav")
        button.setCheckable(True)
        self.buttons.addButton(button, self.ui.placeStack.count())
        self.ui.placesLayout.addWidget(button)
        self.ui.placeStack.addWidget(place)

    @Slot(int)
    def show_place(self, number: int) -> None:
        """Show one of the places."""
        self.buttons.button(number).setChecked(True)
        self.places_area.ensureWidgetVisible(self.buttons.button(number))
        self.ui.placeStack.setCurrentIndex(number)
        self.place_shown.emit(number)

    def take_focus(self) -> None:
        """The place on show has the keyboard."""
        self.places[self.ui.placeStack.currentIndex()].take_focus()

    def regions(self) -> tuple[QWidget, ...]:
        """What is worked on first, then the list beside it."""
        return (self.ui.placeStack, self)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("DeskPage", "Desk")

    def fit_width(self, width: int) -> None:
        """The places have what the list leaves."""
        buttons = [button.sizeHint().width() for button in self.buttons.buttons()]
        margins = self.ui.leftLayout.contentsMargins()
        left = max(self.look.px(200), *buttons) + margins.left() + margins.right()
        bar = self.places_area.verticalScrollBar()
        left += bar.sizeHint().width() if bar.maximum() else 0
        self.places_area.setFixedWidth(left)
        for place in self.places:
            place.fit_width(width - left)

    def show_waiting(self, number: int, count: int) -> None:
        """Say beside a place how many things wait there."""
        self._waiting[number] = count
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.ui.retranslateUi(self)
        for part, heading in self._headings.items():
            heading.setText(_part_name(part))
        for number, place in enumerate(self.places):
            button, count = self.buttons.button(number), self._waiting.get(number, 0)
            name = place.place_name()
            words = f"{name}: {count}" if count else name
            button.setText(words)
            button.setAccessibleName(words)
        self.fit_width(self.window().width())


def _part_name(part: Part) -> str:
    """What stands above the places of a part."""
    names = {
        Part.RECORDS: translate("DeskPage", "Records"),
        Part.RESULTS: translate("DeskPage", "Results"),
        Part.PROJECT: translate("DeskPage", "Project"),
        Part.VAULT: translate("DeskPage", "This vault"),
    }
    return names[part]
