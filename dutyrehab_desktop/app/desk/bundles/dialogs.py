"""One record of a bundle beside what stands here, in a small window of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyrehab_desktop.app.common.dialogs import name_window
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.bundles.lines import DetailLine, DetailPage
from dutyrehab_desktop.app.widgets.line_row import text_label
from dutyrehab_desktop.app.widgets.scrolling import scrolled_sheet


class DetailDialog(QDialog):
    """Field by field: the question above, both values side by side below."""

    def __init__(self, look: Look, page: DetailPage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = translate("DetailDialog", "Interview {code}").format(code=page.code)
        name_window(self, title)
        inside, area = scrolled_sheet(self, title)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look.px(8), 0)
        column.setSpacing(look.px(10))
        for line in page.lines:
            column.addWidget(_field(line, inside))
        column.addWidget(text_label(page.unchanged, "muted", inside))
        column.addStretch(1)
        leave = QPushButton(translate("DetailDialog", "Close"), self)
        leave.setDefault(True)
        leave.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        layout.setSpacing(look.px(12))
        layout.addWidget(text_label(title, "title", self))
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        room = parent.window().size()
        width, height = room.width() - look.px(80), room.height() - look.px(60)
        self.resize(min(look.px(860), width), min(look.px(640), height))
        area.setFocus(Qt.FocusReason.OtherFocusReason)


def _field(line: DetailLine, parent: QWidget) -> QFrame:
    frame = QFrame(parent)
    frame.setProperty("kind", "row")
    here, there = translate("DetailDialog", "Here"), translate("DetailDialog", "In the bundle")
    if line.conflict:
        there = translate("DetailDialog", "To be chosen afterwards")
    nothing = translate("DetailDialog", "Nothing")
    frame.setAccessibleName(line.question)
    frame.setAccessibleDescription(f"{here}: {line.here or nothing}. {there}: {line.there}")
    grid = QGridLayout(frame)
    grid.setContentsMargins(14, 10, 14, 12)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    grid.addWidget(text_label(line.question, "heading", frame), 0, 0, 1, 2)
    grid.addWidget(text_label(here, "small", frame), 1, 0)
    grid.addWidget(text_label(there, "mildText" if line.conflict else "small", frame), 1, 1)
    top = Qt.AlignmentFlag.AlignTop
    grid.addWidget(text_label(line.here or nothing, "body", frame), 2, 0, top)
    grid.addWidget(text_label(line.there, "body", frame), 2, 1, top)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return frame
