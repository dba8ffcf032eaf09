"""The coordinator's desk: its places, one of them on show."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_desk_page import Ui_DeskPage
from dutyrehab_desktop.app.widgets.page import Page


class DeskView(Page):
    """Shows the places of the desk beside a list of their names.

    Signals:
        place_shown: The number of the place that is on show now.
    """

    place_shown = Signal(int)

    def __init__(self, look: Look, places: tuple[Page, ...], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_DeskPage()
        self.ui.setupUi(self)
        self.places = places
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
        for number, place in enumerate(places):
            button = QPushButton(self)
            button.setProperty("kind", "nav")
            button.setCheckable(True)
            self.buttons.addButton(button, number)
            self.ui.placesLayout.addWidget(button)
            self.ui.placeStack.addWidget(place)
        self.buttons.idClicked.connect(self.show_place)
        self.retranslate()

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
        for number, place in enumerate(self.places):
            button, count = self.buttons.button(number), self._waiting.get(number, 0)
            name = place.place_name()
            words = f"{name}: {count}" if count else name
            button.setText(words)
            button.setAccessibleName(words)
        self.fit_width(self.window().width())
