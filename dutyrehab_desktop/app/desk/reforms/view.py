"""What the proposals would open, on the screen: bars a country, and how each proposal is read."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.reforms.lines import (
    BestLine,
    CountryCard,
    ProposalLine,
    ReformsPage,
)
from dutyrehab_desktop.app.widgets.bar_chart import BarChart
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, titled_card
from dutyrehab_desktop.app.widgets.line_row import LineRow, empty_layout, text_label
from dutyrehab_desktop.app.widgets.pill_row import PillRow


class _Proposal(QWidget):
    """One proposal; opened, how we read it and which rule it would change."""

    def __init__(self, look: Look, line: ProposalLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.row = LineRow(line.id, (line.name, line.text), (), _open_words(), parent=self)
        if line.pills:
            pills = PillRow(look, self.row)
            pills.show_pills("", (), line.pills)
            self.row.put_pills_first(pills, line.pills)
        column.addWidget(self.row)
        self.readings = self._readings()
        self.readings.hide()
        column.addWidget(self.readings)
        self.row.pressed.connect(self._on_pressed)

    @property
    def button(self) -> QPushButton:
        """What opens and folds it."""
        button = self.row.button
        if button is None:
            raise RuntimeError
        return button

    def set_open(self, *, is_open: bool) -> None:
        """Open or fold it."""
        self.readings.setVisible(is_open)
        words = _fold_words() if is_open else _open_words()
        self.button.setText(words)
        self.button.setAccessibleName(f"{words}: {self.line.name}")

    def _readings(self) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("kind", "hint")
        frame.setAccessibleName(translate("ReformsView", "Our reading"))
        column = QVBoxLayout(frame)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(4)
        column.addWidget(text_label(translate("ReformsView", "Our reading"), "small", frame))
        for at, reading in enumerate(self.line.readings):
            if at:
                column.addSpacing(8)
            if reading.rule:
                column.addWidget(text_label(reading.rule, "heading", frame))
            column.addWidget(text_label(reading.reading, "body", frame))
            column.addWidget(text_label(reading.about, "muted", frame))
        return frame

    @Slot()
    def _on_pressed(self) -> None:
        self.set_open(is_open=self.readings.isHidden())


class ReformsView(CardsPage):
    """Bars a country, what opens most, and every proposal.

    Signals:
        count_requested: Compute anew.
    """

    count_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page: ReformsPage | None = None
        self.charts: list[BarChart] = []
        self.proposals: list[_Proposal] = []
        self.ui.secondButton.hide()
        self.ui.backButton.hide()
        self.ui.openButton.setProperty("kind", "")
        self.ui.openButton.clicked.connect(self.count_requested)
        self.retranslate()

    @Slot(object)
    def show_page(self, page: ReformsPage) -> None:
        """Show what was computed; what was opened stays open."""
        opened = {one.line.id for one in self.proposals if not one.readings.isHidden()}
        self.page = page
        column = self.ui.cardsLayout
        empty_layout(column)
        self.charts, self.proposals = [], []
        if not page.countries:
            none = translate("ReformsView", "There is nobody yet who may be counted.")
            column.addWidget(text_label(none, "body", self))
        for country in page.countries:
            column.addWidget(self._country(country))
        column.addWidget(self._notes(page))
        column.addWidget(self._proposals(page))
        for one in self.proposals:
            if one.line.id in opened:
                one.set_open(is_open=True)

    def parts_at_rest(self) -> Iterable[QWidget]:
        """The proposals on show."""
        return tuple(one.button for one in self.proposals)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("ReformsView", "Proposals")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(
            translate(
                "ReformsView",
                "The report proposes changes of the law and of what offices do. Here stands what "
                "each of them, and two or three together, would open for the people who were "
                "interviewed. It is no promise and no decision about anybody.",
            ),
            (translate("ReformsView", "Count again"), ""),
        )

    def _country(self, card: CountryCard) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("kind", "card")
        frame.setAccessibleName(card.country)
        column = QVBoxLayout(frame)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(10)
        column.addWidget(text_label(card.country, "title", frame))
        column.addWidget(text_label(card.about, "muted", frame))
        for title, sets in card.best:
            column.addWidget(self._best(title, sets, frame))
        if card.ranked:
            column.addSpacing(4)
            alone = translate("ReformsView", "Each proposal alone, the strongest first")
            column.addWidget(text_label(alone, "tightTitle", frame))
        for line in card.ranked:
            column.addWidget(text_label(line, "body", frame))
        for model in card.charts:
            column.addSpacing(8)
            chart = BarChart(self.look, model, frame)
            self.charts.append(chart)
            column.addWidget(chart)
            if card.idle and model is card.charts[0]:
                column.addWidget(text_label(card.idle, "muted", frame))
        return frame

    def _best(self, title: str, sets: tuple[BestLine, ...], parent: QWidget) -> QFrame:
        frame = QFrame(parent)
        frame.setProperty("kind", "soft")
        frame.setAccessibleName(title)
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(text_label(title, "small", frame))
        for each in sets:
            column.addWidget(text_label(each.names, "heading", frame))
            for detail in filter(None, (each.opens, each.forms)):
                column.addWidget(text_label(detail, "detail", frame))
        return frame

    def _notes(self, page: ReformsPage) -> QFrame:
        frame, column = titled_card(translate("ReformsView", "What these numbers say"), self)
        for note in page.notes:
            column.addWidget(text_label(note, "body", frame))
        column.addWidget(text_label(page.versions, "muted", frame))
        return frame

    def _proposals(self, page: ReformsPage) -> QFrame:
        frame, column = titled_card(translate("ReformsView", "The proposals"), self)
        for line in page.proposals:
            proposal = _Proposal(self.look, line, frame)
            self.proposals.append(proposal)
            column.addWidget(proposal)
        return frame


def _open_words() -> str:
    return translate("ReformsView", "How we read it")


def _fold_words() -> str:
    return translate("ReformsView", "Fold")
