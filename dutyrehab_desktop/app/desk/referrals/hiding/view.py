"""When laptops hide and lock by themselves, and behind which page."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.referrals.lines import ReferralsPage
from dutyrehab_desktop.app.widgets.cards_page import row_of
from dutyrehab_desktop.app.widgets.choice_box import ChoiceBox
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.quiet_text import TextField

_BOUNDS = {"curtain": range(1, 11), "in_interview": range(5, 31), "elsewhere": range(1, 11)}
"""Minutes that the project takes."""


class HidingForm(QWidget):
    """Three times to choose from, and a text in each language.

    Signals:
        said: Minutes by name, and texts by language.
    """

    said = Signal(object, object)

    def __init__(self, look: Look, page: ReferralsPage, typed: dict[str, str]) -> None:
        super().__init__()
        self._look = look
        self._page = page
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(10))
        self.minutes = self._times(typed)
        told = translate(
            "ReferralsView",
            "F9 covers the window with an ordinary page. Write one that nobody asks about: its "
            "title first, then up to ten lines. Where nothing stands here, it is a list of "
            "doctors in the district.",
        )
        self._column.addWidget(text_label(told, "muted", self))
        self.texts = {
            language: self._text(language, typed.get(language, text))
            for language, text in sorted(page.cover.items())
        }
        words = translate("ReferralsView", "Keep times and page")
        self.keep = QPushButton(words, self)
        self.keep.setAccessibleName(words)
        self.keep.clicked.connect(self._on_keep_clicked)
        self._column.addLayout(row_of(self.keep))

    def typed(self) -> dict[str, str]:
        """What was chosen or typed and not kept yet."""
        known = {**_known(self._page), **self._page.cover}
        chosen = {name: str(box.currentData()) for name, box in self.minutes.items()}
        texts = {name: field.toPlainText() for name, field in self.texts.items()}
        return {name: text for name, text in {**chosen, **texts}.items() if text != known[name]}

    def _times(self, typed: dict[str, str]) -> dict[str, ChoiceBox]:
        rows = (
            ("curtain", translate("ReferralsView", "An interview is hidden after")),
            ("in_interview", translate("ReferralsView", "An interview is locked after")),
            ("elsewhere", translate("ReferralsView", "Everything else is locked after")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(14))
        grid.setVerticalSpacing(self._look.px(8))
        for column in (0, 2):
            grid.setColumnStretch(column, 1)
        unit = translate("ReferralsView", "{count} min")
        known, boxes = _known(self._page), {}
        for row, (name, words) in enumerate(rows):
            box = ChoiceBox(self._look, self)
            for count in _BOUNDS[name]:
                box.addItem(unit.format(count=count), count)
            box.setCurrentIndex(box.findData(int(typed.get(name, known[name]))))
            box.setAccessibleName(words)
            label = text_label(words, "body", self)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            boxes[name] = box
        self._column.addLayout(grid)
        return boxes

    def _text(self, language: str, text: str) -> TextField:
        field = TextField(self, text)
        field.setFixedHeight(self._look.px(100))
        name = OWN_NAMES.get(language, language)
        label = text_label(name, "muted", self)
        label.setBuddy(field)
        what = translate("ReferralsView", "The page that hides the window")
        field.setAccessibleName(f"{what}: {name}")
        self._column.addWidget(label)
        self._column.addWidget(field)
        return field

    @Slot()
    def _on_keep_clicked(self) -> None:
        minutes = {name: box.currentData() for name, box in self.minutes.items()}
        lines = {name: field.toPlainText().splitlines() for name, field in self.texts.items()}
        texts = {name: "\n".join(map(str.strip, own)).strip() for name, own in lines.items()}
        self.said.emit(minutes, texts)


def _known(page: ReferralsPage) -> dict[str, str]:
    return {name: str(value) for name, value in page.idle.model_dump().items()}
