"""The needs report on the screen: for whom, in which language, its pages, and the file."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickKind, pick_path, shown_path
from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.report.lines import ReportPreview, Wished
from dutyrehab_desktop.app.widgets.cards_page import CardsPage, row_of
from dutyrehab_desktop.app.widgets.choice_row import ChoiceRow
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.page_view import PageView

PROFILES = ("public", "partner", "internal")
FORMATS = ("pdf", "docx")
_FORMAT_NAMES = {"pdf": "PDF", "docx": "DOCX"}
_PAGES_HEIGHT = 620
_NEUTRAL_NAME = "report"


class ReportView(CardsPage):
    """Choices, pages, and a button that saves them.

    Signals:
        make_requested: A `Wished`.
        changed: Something else is wished for than what is shown.
        save_requested: The path, and the format.
    """

    make_requested = Signal(object)
    changed = Signal()
    save_requested = Signal(object, str)

    def __init__(self, look: Look, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._languages = tuple(languages)
        self._preview: ReportPreview | None = None
        self._saved: Path | None = None
        self.profile, self.language, self.format = (ChoiceRow(self) for _ in range(3))
        self._labels = [text_label("", "small", self) for _ in range(3)]
        self.explained = text_label("", "muted", self)
        self.about = text_label("", "muted", self)
        self.told = text_label("", "body", self)
        self.pages = PageView(look, self)
        self.save_button = QPushButton(self)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.ui.secondButton.hide()
        self.ui.backButton.hide()
        self.ui.openButton.clicked.connect(self._on_make_clicked)
        for row in (self.profile, self.language):
            row.chosen.connect(self._on_chosen)
        self.ui.cardsLayout.addWidget(self._choices())
        self.ui.cardsLayout.addWidget(self._result())
        self.show_choices("")
        self.retranslate()
        self.drop_preview()

    def show_choices(self, language: str) -> None:
        """Offer everything; what was chosen stays.

        Args:
            language: The language of a report that nobody chose one for.
        """
        profiles = [(name, _profile_names()[name]) for name in PROFILES]
        self.profile.show_choices(profiles, self.profile.current or PROFILES[0])
        names = [(code, OWN_NAMES.get(code, code)) for code in self._languages]
        known = language if language in self._languages else self._languages[0]
        self.language.show_choices(names, self.language.current or known)
        formats = [(name, _FORMAT_NAMES[name]) for name in FORMATS]
        self.format.show_choices(formats, self.format.current or FORMATS[0])
        for row, label in zip(
            (self.profile, self.language, self.format), self._labels, strict=True
        ):
            row.name_buttons(label.text())

    @Slot(object)
    def show_preview(self, preview: ReportPreview) -> None:
        """Show the pages of a report that was made."""
        self._preview = preview
        self.about.setText(preview.about)
        named = translate("ReportView", "Pages of the report: {count}")
        self.pages.show_pages(preview.pages, named.format(count=len(preview.pages)))
        self._frame.show()

    @Slot()
    def drop_preview(self) -> None:
        """Nothing is made yet, or something else is wished for."""
        self._preview = self._saved = None
        self.pages.forget()
        self._frame.hide()
        self.told.hide()

    @Slot(object)
    def show_saved(self, path: Path) -> None:
        """Say where the file is."""
        self._saved = path
        words = translate("ReportView", "Written: {path}. The file is not encrypted.")
        self.told.setText(words.format(path=shown_path(path)))
        self.told.show()

    def parts_at_rest(self) -> Iterable[QWidget]:
        """What cannot be used while something is made."""
        rows = (self.profile, self.language, self.format)
        return (*(button for row in rows for button in row.buttons), self.save_button)

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("ReportView", "Report")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.word(
            translate(
                "ReportView",
                "A finished report for people outside: how the interviews were made, what people "
                "said, what stands in their way, and all tables. Choose first for whom it is.",
            ),
            (translate("ReportView", "Make the report"), ""),
        )
        names = (
            translate("ReportView", "For whom"),
            translate("ReportView", "Language of the report"),
            translate("ReportView", "File"),
        )
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self.save_button.setText(translate("ReportView", "Save the report"))
        self.show_choices(self.language.current)
        self._explain()
        if self._saved is not None:
            self.show_saved(self._saved)

    def _choices(self) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("kind", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(self._labels[0])
        column.addWidget(self.profile)
        column.addWidget(self.explained)
        for label, row in zip(self._labels[1:], (self.language, self.format), strict=True):
            column.addSpacing(6)
            column.addWidget(label)
            column.addWidget(row)
        return frame

    def _result(self) -> QFrame:
        self._frame = QFrame(self)
        self._frame.setProperty("kind", "card")
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(self.about)
        column.addLayout(row_of(self.save_button))
        column.addWidget(self.told)
        self.pages.setMinimumHeight(self.look.px(_PAGES_HEIGHT))
        column.addWidget(self.pages)
        return self._frame

    def _explain(self) -> None:
        self.explained.setText(_explanations()[self.profile.current])

    @Slot(str)
    def _on_chosen(self, _name: str) -> None:
        self._explain()
        self.changed.emit()

    @Slot()
    def _on_make_clicked(self) -> None:
        # The pages are not on show yet: their width follows from that of the card.
        width = max(self.look.px(320), min(self.look.px(760), self.ui.columnWidget.width() - 120))
        self.make_requested.emit(Wished(self.profile.current, self.language.current, width))

    @Slot()
    def _on_save_clicked(self) -> None:
        if self._preview is None:
            return
        ask = AskDialog(
            translate("ReportView", "Save the report?"),
            _warnings()[self._preview.profile],
            (translate("ReportView", "Save"), translate("ReportView", "Back")),
            self,
        )
        ask.agreed.connect(self._on_agreed)
        ask.open()

    @Slot()
    def _on_agreed(self) -> None:
        title = translate("ReportView", "Where should the report be?")
        name = f"{_NEUTRAL_NAME}.{self.format.current}"
        pick_path(PickKind.SAVE, title, self, self._on_path_chosen, name)

    def _on_path_chosen(self, path: Path) -> None:
        self.save_requested.emit(path, self.format.current)

    def take_focus(self) -> None:
        """The keyboard goes to the first choice."""
        first = next(iter(self.profile.buttons), self.ui.openButton)
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _profile_names() -> dict[str, str]:
    return {
        "public": translate("ReportView", "Everybody"),
        "partner": translate("ReportView", "Partners"),
        "internal": translate("ReportView", "Only inside the organisation"),
    }


def _explanations() -> dict[str, str]:
    return {
        "public": translate(
            "ReportView",
            "Numbers of one to four people are hidden, and others from which they could be "
            "worked out. This can take some minutes.",
        ),
        "partner": translate(
            "ReportView",
            "Numbers of one or two people are hidden, and others from which they could be "
            "worked out. This can take some minutes.",
        ),
        "internal": translate(
            "ReportView", "Nothing is hidden: people may be recognised. Not for publication."
        ),
    }


def _warnings() -> dict[str, str]:
    return {
        "public": translate(
            "ReportView",
            "The file is not encrypted. Small numbers are hidden in it. Read it once before it "
            "is published: what is out cannot be taken back.",
        ),
        "partner": translate(
            "ReportView",
            "The file is not encrypted. It is meant for partners who do not pass it on.",
        ),
        "internal": translate(
            "ReportView",
            "The file is not encrypted, and people may be recognised in it. Do not publish it, "
            "and do not send it openly.",
        ),
    }
