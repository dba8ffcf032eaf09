"""The tabulator: what it leads to is always in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from dutyrehab_desktop.app.widgets.focus import step_by_tabulator
from tests.helpers.on_screen import activate


def test_what_is_read_first_again_is_scrolled_into_sight(qtbot):
    area, page = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(page)
    buttons = [QPushButton(str(number), page) for number in range(40)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(page)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.resize(300, 200)
    area.show()
    activate(qtbot, area)
    buttons[-1].setFocus()
    for forward, reached in ((True, buttons[0]), (False, buttons[-1])):
        assert step_by_tabulator(area, (page,), forward=forward)
        assert reached.hasFocus()
        assert reached.visibleRegion().boundingRect().height() == reached.height()
