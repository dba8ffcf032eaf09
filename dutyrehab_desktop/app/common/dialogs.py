"""Small windows over the window: choosing a file or a folder, and asking before something.

Qt's own file dialog remembers the folders that were visited, and the systems' dialogs keep lists
of recent files; this one remembers nothing. Nothing here waits: a dialog is opened, and tells
its answer by a signal.
"""

import os
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStorageInfo, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.forms.ui_ask_dialog import Ui_AskDialog
from dutyrehab_desktop.app.forms.ui_pick_dialog import Ui_PickDialog

_REMOVABLE = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_PATH = Qt.ItemDataRole.UserRole.value


class PickKind(StrEnum):
    """What is chosen."""

    FOLDER = "folder"
    FILE = "file"
    FILES = "files"
    SAVE = "save"


class PickDialog(QDialog):
    """Chooses one folder, one file, several files, or a new file's place and name.

    Signals:
        chosen: A tuple of paths; one, except for several files.
    """

    chosen = Signal(object)

    def __init__(self, kind: PickKind, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._folder = Path.home()
        self.ui = Ui_PickDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, title)
        self.ui.titleLabel.setText(title)
        self.ui.problemFrame.hide()
        self.ui.nameWidget.setVisible(kind is PickKind.SAVE)
        self.ui.nameEdit.setAccessibleName(self.ui.nameLabel.text())
        self.ui.nameLabel.setBuddy(self.ui.nameEdit)
        self.ui.placesList.setAccessibleName(translate("PickDialog", "Places"))
        self.ui.entriesList.setAccessibleName(translate("PickDialog", "Folders and files"))
        if kind is PickKind.FILES:
            mode = QListWidget.SelectionMode.ExtendedSelection
            self.ui.entriesList.setSelectionMode(mode)
        self.ui.chooseButton.setText(_action(kind))
        self.ui.chooseButton.setDefault(True)
        self.ui.upButton.setAutoDefault(False)
        self.ui.cancelButton.setAutoDefault(False)
        self.ui.upButton.clicked.connect(self._on_up_clicked)
        self.ui.cancelButton.clicked.connect(self.reject)
        self.ui.chooseButton.clicked.connect(self._on_choose_clicked)
        self.ui.placesList.itemClicked.connect(self._on_place_activated)
        # Enter is heard in `keyPressEvent` alone: a list would act on it, and so would we.
        self.ui.entriesList.itemDoubleClicked.connect(self._on_entry_activated)
        self.ui.entriesList.itemSelectionChanged.connect(self._on_selection_changed)
        self.ui.nameEdit.textChanged.connect(self._on_selection_changed)

    def open_at(self, folder: Path, name: str = "") -> None:
        """Open beside the window, at a folder that need not exist."""
        self.ui.nameEdit.setText(name)
        for place in _places():
            item = QListWidgetItem(place.name or str(place), self.ui.placesList)
            item.setData(_PATH, str(place))
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        self.enter(folder)
        beside: QWidget = self.parentWidget() or self
        room = beside.window().size()
        self.resize(min(760, max(520, room.width() - 120)), min(560, max(400, room.height() - 90)))
        first = self.ui.nameEdit if self._kind is PickKind.SAVE else self.ui.entriesList
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.open()

    def enter(self, folder: Path) -> None:
        """Show what lies in a folder."""
        entries = self.ui.entriesList
        try:
            with os.scandir(folder) as found:
                names = [(entry.name, entry.is_dir()) for entry in found if entry.name[0] != "."]
        except OSError:
            self._say(translate("PickDialog", "This folder cannot be opened."))
            return
        self._say("")
        self._folder = folder.resolve()
        self.ui.placeLabel.setText(shown_path(self._folder))
        self.ui.upButton.setEnabled(self._folder != self._folder.parent)
        entries.clear()
        for name, is_folder in sorted(names, key=lambda one: (not one[1], one[0].casefold())):
            if is_folder or self._kind is not PickKind.FOLDER:
                item = QListWidgetItem(f"{name}{os.sep}" if is_folder else name, entries)
                item.setData(_PATH, str(self._folder / name))
                if not is_folder and self._kind is PickKind.SAVE:
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._stand_on_first()
        self._on_selection_changed()

    def _stand_on_first(self) -> None:
        """The keyboard begins at the first entry; where a file is wanted, that is chosen too."""
        entries = self.ui.entriesList
        wants_file = self._kind in (PickKind.FILE, PickKind.FILES)
        items = [entries.item(row) for row in range(entries.count())]
        files = [item for item in items if Path(item.data(_PATH)).is_file()]
        if wants_file and files:
            entries.setCurrentItem(files[0])
        elif items:
            entries.setCurrentRow(0)
            entries.clearSelection()

    def _picked(self) -> tuple[Path, ...]:
        if self._kind is PickKind.SAVE:
            name = self.ui.nameEdit.text().strip()
            plain = bool(name) and name not in (".", "..") and not set(name) & set('/\\:*?"<>|')
            return (self._folder / name,) if plain else ()
        paths = tuple(Path(item.data(_PATH)) for item in self.ui.entriesList.selectedItems())
        if self._kind is PickKind.FOLDER:
            return paths or (self._folder,)
        return paths if all(path.is_file() for path in paths) else ()

    def _say(self, words: str) -> None:
        self.ui.problemLabel.setText(words)
        self.ui.problemFrame.setVisible(bool(words))

    @Slot()
    def _on_selection_changed(self) -> None:
        self.ui.chooseButton.setEnabled(bool(self._picked()))

    @Slot()
    def _on_choose_clicked(self) -> None:
        paths = self._picked()
        if self._kind is PickKind.SAVE and os.path.lexists(paths[0]):
            self._say(translate("PickDialog", "This name is taken. Choose another one."))
            return
        # Whoever opens a window of its own now finds this one gone, and the keyboard free.
        self.accept()
        self.chosen.emit(paths)

    @Slot()
    def _on_up_clicked(self) -> None:
        self.enter(self._folder.parent)
        self.ui.entriesList.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QListWidgetItem)
    def _on_place_activated(self, item: QListWidgetItem) -> None:
        self.enter(Path(item.data(_PATH)))
        target = self.ui.nameEdit if self._kind is PickKind.SAVE else self.ui.entriesList
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QListWidgetItem)
    def _on_entry_activated(self, item: QListWidgetItem) -> None:
        path = Path(item.data(_PATH))
        if path.is_dir():
            self.enter(path)
            return
        item.setSelected(True)
        if self.ui.chooseButton.isEnabled():
            self._on_choose_clicked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace goes up; Enter on a place or a folder goes into it, one step."""
        entries, places = self.ui.entriesList, self.ui.placesList
        if event.key() == Qt.Key.Key_Backspace and self.ui.upButton.isEnabled():
            self._on_up_clicked()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and entries.hasFocus():
            item = entries.currentItem()
            if item is not None:
                self._on_entry_activated(item)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and places.hasFocus():
            item = places.currentItem()
            if item is not None:
                self._on_place_activated(item)
        else:
            super().keyPressEvent(event)


def pick_path(
    kind: PickKind, title: str, parent: QWidget, then: Callable[[Path], object], name: str = ""
) -> None:
    """Ask for one path, from the home folder on; nothing happens where none is chosen.

    Args:
        kind: One folder, one file, or a new file's place and name.
        title: What is asked.
        parent: Over which window it opens.
        then: Hears the path, once the dialog is gone.
        name: What a new file is called unless somebody says otherwise.
    """
    picker = PickDialog(kind, title, parent)
    picker.chosen.connect(lambda paths: then(paths[0]))
    picker.open_at(Path.home(), name)


class AskDialog(QDialog):
    """Asks before something is done.

    Signals:
        agreed: Yes.
        refused: No, or the dialog was closed.
    """

    agreed = Signal()
    refused = Signal()

    def __init__(
        self, title: str, text: str, answers: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_AskDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name_window(self, title)
        self.ui.titleLabel.setText(title)
        self.ui.textLabel.setText(text)
        self.ui.yesButton.setText(answers[0])
        self.ui.noButton.setText(answers[1])
        # Enter must not do what cannot be taken back.
        self.ui.noButton.setDefault(True)
        self.ui.yesButton.clicked.connect(self.accept)
        self.ui.noButton.clicked.connect(self.reject)
        self.accepted.connect(self.agreed)
        self.rejected.connect(self.refused)
        self.setMinimumWidth(460)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the text needs."""
        super().showEvent(event)
        fit_text(self)


class KeepDialog(AskDialog):
    """Asks whether what was told is kept; `refused` leads back to where it was asked.

    Signals:
        thrown_away: Delete it.
    """

    thrown_away = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        keep = translate("KeepDialog", "Keep it")
        super().__init__(title, text, (keep, translate("KeepDialog", "Back")), parent)
        self.delete_button = QPushButton(translate("KeepDialog", "Delete it"), self)
        self.delete_button.setAutoDefault(False)
        self.delete_button.clicked.connect(self._on_delete_clicked)
        self.ui.buttonsLayout.insertWidget(2, self.delete_button)

    @Slot()
    def _on_delete_clicked(self) -> None:
        self.refused.disconnect()
        self.reject()
        self.thrown_away.emit()


def ask_to_forget(parent: QWidget) -> AskDialog:
    """Asks before answers that are nowhere but in memory are left behind."""
    return AskDialog(
        translate("AskDialog", "Leave without writing anything down?"),
        translate(
            "AskDialog",
            "The person has not allowed storing. Everything that was said is forgotten now.",
        ),
        (translate("AskDialog", "Forget it"), translate("AskDialog", "Stay here")),
        parent,
    )


def fit_text(dialog: QDialog, width: int = 0) -> None:
    """Make a small window as wide as its buttons and as high as its text need.

    Qt reckons with lines that do not wrap, and with the narrowest width that was asked for.

    Args:
        dialog: The small window.
        width: How wide it should be at least; 0 for as wide as it is.
    """
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        width = max(width or dialog.width(), layout.totalMinimumSize().width())
        dialog.resize(width, layout.totalHeightForWidth(width))


def name_window(window: QWidget, name: str) -> None:
    """Name a small window for whoever looks at it or has it read aloud, and for nobody else.

    The title stands in the system's list of windows, where it would say what is being done.
    """
    window.setWindowTitle(translate("MainWindow", "Notebook"))
    window.setAccessibleName(name)


def shown_path(path: Path) -> str:
    """A path as a person reads it, short where it lies in the home folder."""
    home = Path.home()
    if path == home:
        return "~"
    return f"~{os.sep}{path.relative_to(home)}" if path.is_relative_to(home) else str(path)


def _action(kind: PickKind) -> str:
    if kind is PickKind.FOLDER:
        return translate("PickDialog", "Choose this folder")
    if kind is PickKind.SAVE:
        return translate("PickDialog", "Save")
    return translate("PickDialog", "Open")


def _places() -> list[Path]:
    """The home folder, and what is plugged in."""
    places = [Path.home()]
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        plugged_in = sys.platform == "win32" or root.startswith(_REMOVABLE)
        if volume.isValid() and volume.isReady() and plugged_in:
            places.append(Path(root))
    return places
