"""Counts on the screen: a table and two charts a country."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import PickDialog, PickKind, shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.counts.lines import CountryPage
from dutyrehab_desktop.app.desk.counts.model import CountsModel
from dutyrehab_desktop.app.forms.ui_desk_counts import Ui_DeskCounts
from dutyrehab_desktop.app.widgets.bar_chart import BarChart
from dutyrehab_desktop.app.widgets.descendants import descendants
from dutyrehab_desktop.app.widgets.line_row import empty_layout, text_label
from dutyrehab_desktop.app.widgets.page import Page
from dutyrehab_desktop.app.widgets.quiet_text import copies

NEUTRAL_NAME = "report.pdf"
_NUMBER_AT_LEAST = 52
_ROW_AT_LEAST = 30


class CountsTable(QTableView):
    """A table as high as its rows: the page scrolls, not the table."""

    def __init__(self, look: Look, page: CountryPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = CountsModel(look, page.rows, self)
        self.setModel(self._model)
        self.setProperty("kind", "plain")
        self.setAccessibleName(page.country)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row in self._model.headings:
            self.setSpan(row, 0, 1, self._model.columnCount())
        self._fit()

    def _fit(self) -> None:
        head, look = self.horizontalHeader(), self._look
        for column in range(1, self._model.columnCount()):
            needed = head.sectionSizeHint(column) + look.px(10)
            self.setColumnWidth(column, max(look.px(_NUMBER_AT_LEAST), needed))
        total = head.sizeHint().height()
        for row in range(self._model.rowCount()):
            height = max(look.px(_ROW_AT_LEAST), self.sizeHintForRow(row) + look.px(8))
            self.setRowHeight(row, height)
            total += height
        self.setFixedHeight(total + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key but those that copy: a count may be of one person."""
        if copies(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower columns need higher rows."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fonts are final only now."""
        super().showEvent(event)
        self._fit()


class CountsView(Page):
    """Tables, charts, and the report.

    Signals:
        save_requested: The path of the report.
    """

    save_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ui = Ui_DeskCounts()
        self.ui.setupUi(self)
        self.tell_busy_with(self.ui)
        self.tell_problems_with(self.ui)
        self._pages: tuple[CountryPage, ...] = ()
        self._saved: Path | None = None
        self._charts: list[tuple[QGridLayout, list[BarChart]]] = []
        self._abreast = 2
        self.ui.savedLabel.hide()
        self.ui.reportButton.setEnabled(False)
        self.ui.reportButton.clicked.connect(self._on_report_clicked)

    @Slot(object)
    def show_countries(self, pages: Sequence[CountryPage]) -> None:
        """Show what was counted."""
        self._pages = tuple(pages)
        empty_layout(self.ui.countriesLayout)
        self._charts = []
        for page in pages:
            self.ui.countriesLayout.addWidget(self._country(page))
        self._place_charts()
        self.ui.noneLabel.setVisible(not pages)
        self.ui.reportButton.setEnabled(bool(pages))

    @Slot(object)
    def show_saved(self, path: Path) -> None:
        """Say where the report is."""
        self._saved = path
        self.retranslate()

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """While it is counted or written, nothing else can be begun."""
        super().show_busy(busy)
        self.ui.reportButton.setEnabled(not busy and bool(self._pages))

    def take_focus(self) -> None:
        """The keyboard goes to the first table, else to the page."""
        tables = descendants(self, CountsTable)
        target: QWidget = tables[0] if tables else self.ui.reportButton
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("CountsView", "Counts")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.ui.retranslateUi(self)
        if self._saved is not None:
            told = translate("CountsView", "Written: {path}. The file is not encrypted.")
            self.ui.savedLabel.setText(told.format(path=shown_path(self._saved)))
            self.ui.savedLabel.show()

    def fit_width(self, width: int) -> None:
        """Charts side by side where there is room."""
        abreast = 2 if width >= self.look.px(980) else 1
        if abreast != self._abreast:
            self._abreast = abreast
            self._place_charts()

    def _country(self, page: CountryPage) -> QFrame:
        card = QFrame(self)
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(26, 20, 26, 22)
        column.setSpacing(10)
        column.addWidget(text_label(page.country, "title", card))
        column.addWidget(text_label(" · ".join(page.about), "muted", card))
        grid = QGridLayout()
        grid.setSpacing(28)
        self._charts.append((grid, [BarChart(self.look, chart, card) for chart in page.charts]))
        column.addSpacing(6)
        column.addLayout(grid)
        column.addSpacing(10)
        column.addWidget(CountsTable(self.look, page, card))
        return card

    def _place_charts(self) -> None:
        for grid, charts in self._charts:
            for chart in charts:
                grid.removeWidget(chart)
            for number, chart in enumerate(charts):
                row, column = divmod(number, self._abreast)
                grid.addWidget(chart, row, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1 if self._abreast == 2 else 0)

    @Slot()
    def _on_report_clicked(self) -> None:
        title = translate("CountsView", "Where should the report be?")
        picker = PickDialog(PickKind.SAVE, title, self)
        picker.chosen.connect(self._on_path_chosen)
        picker.open_at(Path.home(), NEUTRAL_NAME)

    @Slot(object)
    def _on_path_chosen(self, paths: tuple[Path, ...]) -> None:
        self.save_requested.emit(paths[0])
