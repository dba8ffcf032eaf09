"""A coordinator and one laptop that know each other."""

from pathlib import Path

from dutyrehab_desktop.questionnaire.workbook_writer import workbook_bytes
from dutyrehab_desktop.workflows.content import Content, content_of
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.publishing import Choice, Published, publish
from dutyrehab_desktop.workflows.questionnaires import bring_in
from dutyrehab_desktop.workflows.registering import register, write_own_card
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.enrolled import enrol
from tests.helpers.later import Edit, later_workbook


class Desk:
    """A coordinator and one laptop that know each other."""

    def __init__(
        self,
        desk: OpenVault,
        field: OpenVault,
        content: Content,
        around: Surroundings,
        folder: Path,
    ) -> None:
        self.desk, self.field, self.around, self.folder = desk, field, around, folder
        self.shipped = content
        words = make_card(desk, {"en": "An invented organisation"}, folder / "card")
        enrol(field, folder / "card", words)
        said = write_own_card(field, folder / "laptop")
        register(desk, folder / "laptop", said, around)

    @property
    def content(self) -> Content:
        """What is in use at the coordinator's."""
        return content_of(self.desk, self.shipped)

    @property
    def asked(self) -> Content:
        """What is in use on the laptop."""
        return content_of(self.field, self.shipped)

    def book(self, *edits: Edit, version: str = "2", **settings: str) -> Path:
        """A workbook as a researcher saves it."""
        path = self.folder / f"own-{version}.xlsx"
        path.write_bytes(workbook_bytes(later_workbook(*edits, version=version, **settings)))
        return path

    def published(self, *edits: Edit, version: str = "2", **settings: str) -> Published:
        """A parcel with a later questionnaire."""
        path = self.book(*edits, version=version, **settings)
        found = bring_in(self.desk, self.content, path)
        digest = found.questionnaire.sha256
        return publish(
            self.desk, self.content, Choice(digest), self.folder / f"parcels-{version}", self.around
        )
