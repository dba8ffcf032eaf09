"""What a person sees and does in any page of the window."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.dialogs import PickDialog


def words(widget: QWidget) -> str:
    """Every text that can be read there now, a line each."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def pick(view: QWidget, path: Path) -> None:
    """Choose a path in the small window that is open."""
    picker = next(one for one in view.findChildren(PickDialog) if one.isVisible())
    picker.accept()
    picker.chosen.emit((path,))


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Let a window be the one that has the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
