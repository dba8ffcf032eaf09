"""Ten words of a card, to be compared by voice before anything is trusted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.cards_page import row_of
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.option_row import TickRow, fill_row
from dutyrehab_desktop.app.widgets.word_grid import WordGrid


class WordsCard(QFrame):
    """A heading, what to do, ten words, and where they are compared a tick and a button.

    Signals:
        agreed: The words were compared and are the same.
    """

    agreed = Signal()

    def __init__(
        self,
        look: Look,
        texts: tuple[str, str],
        words: Sequence[str],
        compare: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the words.

        Args:
            look: Colours and sizes.
            texts: The heading, and what to do.
            words: The ten words.
            compare: What is ticked, and the button's text; None where they are only read out.
            parent: Where it stands.
        """
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(texts[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(text_label(texts[0], "heading", self))
        column.addWidget(text_label(texts[1], "muted", self))
        grid = WordGrid(look, self)
        grid.show_words(tuple(words), texts[0])
        column.addWidget(grid)
        self.same: TickRow | None = None
        self.button: QPushButton | None = None
        if compare is not None:
            self._ask(look, compare, column)

    def _ask(self, look: Look, compare: tuple[str, str], column: QVBoxLayout) -> None:
        self.same = TickRow(look, self)
        fill_row(self.same, " ", compare[0], "", "")
        self.button = QPushButton(compare[1], self)
        self.button.setProperty("kind", "primary")
        self.button.setEnabled(False)
        self.same.toggled.connect(self.button.setEnabled)
        self.button.clicked.connect(self.agreed)
        column.addWidget(self.same)
        column.addLayout(row_of(self.button))
