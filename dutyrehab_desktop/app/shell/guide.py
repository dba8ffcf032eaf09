"""Opens the guide over whatever screen of a field laptop is on show."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from dutyrehab_desktop.app.guide.lines import GuidePage
from dutyrehab_desktop.app.guide.pages import GuideWriter
from dutyrehab_desktop.app.guide.view import GuideDialog
from dutyrehab_desktop.app.shell.rooms import Rooms
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.projects import project_of
from dutyrehab_desktop.workflows.vaults import OpenVault


class Guide(QObject):
    """The guide of one open vault."""

    def __init__(self, rooms: Rooms, vault: OpenVault) -> None:
        super().__init__(rooms)
        self._rooms = rooms
        self._vault = vault

    def open(self, spoken: str, reader: str, at: str) -> None:
        """Everything that is in it.

        Args:
            spoken: Language of the talk.
            reader: The interviewer's own.
            at: The page to open at; empty for the first.
        """
        writer = self._writer(spoken, reader)
        if writer is not None:
            self._show(writer.pages(), at)

    @Slot(str, str)
    def inform(self, spoken: str, reader: str) -> None:
        """What can be told to somebody of whom nothing is written down."""
        writer = self._writer(spoken, reader)
        if writer is not None:
            self._show(writer.information(), "")

    def emergency(self) -> str:
        """Whom to call when there is danger; nothing where nobody has said."""
        try:
            return project_of(self._vault).emergency
        except DutyRehabError:
            return ""

    def _show(self, pages: Sequence[GuidePage], at: str) -> None:
        house = self._rooms.house
        GuideDialog(house.look, pages, at, house.window).open()

    def _writer(self, spoken: str, reader: str) -> GuideWriter | None:
        house = self._rooms.house
        try:
            project = project_of(self._vault)
        except DutyRehabError as problem:
            house.window.show_notice(house.messages.of(problem), "")
            return None
        today = house.surroundings.today()
        return GuideWriter(project, house.content.law, today, spoken, reader)
