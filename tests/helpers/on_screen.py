"""What a person sees and does in any page of the window."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from dutyrehab_desktop.app.common.dialogs import PickDialog


def words(widget: QWidget) -> str:
    """Every text that can be read there now, a line each."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def pick(view: QWidget, path: Path) -> None:
    """Choose a path in the small window that is open."""
    picker = next(one for one in view.findChildren(PickDialog) if one.isVisible())
    picker.chosen.emit((path,))
    picker.accept()
