"""What kind of file it is, and who can open it."""

from PySide6.QtWidgets import QFrame, QWidget

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.publishing.lines import FileDraft
from dutyrehab_desktop.app.widgets.cards_page import dress_card
from dutyrehab_desktop.app.widgets.form_fields import WayFields, choice_box, put_field, way_words


class FileForm(QFrame):
    """Kind, and who can open it."""

    def __init__(self, look: Look, draft: FileDraft, parent: QWidget) -> None:
        super().__init__(parent)
        column = dress_card(self, translate("PublishFile", "The file"), 8)
        kinds = (
            ("xlsx", translate("PublishFile", "Workbook (XLSX)")),
            ("csv", translate("PublishFile", "Tables as CSV")),
        )
        self.kind = choice_box(look, self, kinds, draft.kind)
        put_field(translate("PublishFile", "Kind of file"), self.kind, column, self)
        clear = translate(
            "PublishFile",
            "Read it once more before it goes out: what is published cannot be taken back.",
        )
        fields = self.opening = WayFields(look, way_words(clear), column, self)
        fields.fill(draft.way, draft.key)
        self.way, self.key, self.passphrase = fields.way, fields.key, fields.passphrase
        self.clear = fields.clear

    def draft(self) -> FileDraft:
        """What was filled in."""
        way, key = self.opening.chosen(), self.opening.typed_key()
        return FileDraft(str(self.kind.currentData()), way, key)
