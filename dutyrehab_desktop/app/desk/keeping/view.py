"""The place where the desk's key is put on a stick, and given to three people."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from dutyrehab_desktop.app.common.dialogs import AskDialog, PickKind, pick_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.desk.keeping.dialogs import JoinDialog, ShareDialog
from dutyrehab_desktop.app.desk.keeping.lines import KeepingPage, ShareStep
from dutyrehab_desktop.app.widgets.acts_page import Act, ActsPage

STICK_NAME = "garden.jpg"
"""A name that says nothing."""


class KeepingView(ActsPage):
    """Cards: the stick, three people.

    Signals:
        detach_requested: Where the new file goes.
        load_requested: The file on the stick.
        put_away_requested: It is not needed now.
        attach_requested: The key is to lie in the vault again; it was asked twice.
        sharing_requested: Three people are here to write the shares down.
        read_back: What one of them typed from the paper.
        sharing_left: The shares are on show no more.
        join_requested: Two shares.
    """

    detach_requested = Signal(object)
    load_requested = Signal(object)
    put_away_requested = Signal()
    attach_requested = Signal()
    sharing_requested = Signal()
    read_back = Signal(str)
    sharing_left = Signal()
    join_requested = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.page = KeepingPage()
        self.ask: AskDialog | None = None
        self.share: ShareDialog | None = None
        self.join: JoinDialog | None = None
        for button in (self.ui.openButton, self.ui.secondButton, self.ui.backButton):
            button.hide()
        self.retranslate()

    @Slot(object)
    def show_page(self, page: KeepingPage) -> None:
        """Show where the key is kept."""
        self.page = page
        self.retranslate()

    def place_name(self) -> str:
        """What the window's bar calls this screen."""
        return translate("KeepingView", "Keeping the key")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        told = translate(
            "KeepingView",
            "One key opens every interview that was sealed for this desk. It must not be lost, "
            "and nobody may take it.",
        )
        self.word(told, ("", ""))
        self.refill(self.page.told, (self._medium, self._people))

    def _medium(self) -> QFrame:
        title = translate("KeepingView", "On a stick of its own")
        page = self.page
        if not page.on_medium:
            told = translate(
                "KeepingView",
                "The key lies in this vault: whoever has this machine and your passphrase opens "
                "everything. On a stick that you carry apart, they need the stick too.",
            )
            put = translate("KeepingView", "Put it on a stick…")
            return self.act_card(title, told, Act("detach", put, self._on_detach))
        if not page.loaded:
            told = translate(
                "KeepingView",
                "The key is sealed for a file on a stick. Until you give it, no bundle is merged "
                "and nothing is opened.",
            )
            here = translate("KeepingView", "The stick is here…")
            return self.act_card(title, told, Act("load", here, self._on_load))
        told = translate(
            "KeepingView",
            "The stick was given: the key can be used until it is put away, or you lock.",
        )
        away = translate("KeepingView", "Put it away")
        back = translate("KeepingView", "Keep it in the vault again…")
        return self.act_card(
            title,
            told,
            Act("away", away, self.put_away_requested.emit),
            Act("attach", back, self._on_attach),
            stacked=True,
        )

    def _people(self) -> QFrame:
        title = translate("KeepingView", "With three people")
        told = translate(
            "KeepingView",
            "The key in three shares, each of 33 words on paper with a person of its own. Any two "
            "bring it back if this machine is lost; one alone tells nothing.",
        )
        state = (
            translate("KeepingView", "Three people have it since {month}.").format(
                month=self.page.shared
            )
            if self.page.shared
            else translate(
                "KeepingView", "Nobody has it: lost with this machine, it is lost for ever."
            )
        )
        return self.act_card(
            title,
            f"{told} {state}",
            Act("share", translate("KeepingView", "Give it to three people…"), self._on_share),
            Act("join", translate("KeepingView", "Bring it back from two shares…"), self._on_join),
            stacked=True,
        )

    # What is asked

    @Slot()
    def _on_detach(self) -> None:
        title = translate("KeepingView", "Where should the file be? On a stick.")
        pick_path(PickKind.SAVE, title, self, self.detach_requested.emit, STICK_NAME)

    @Slot()
    def _on_load(self) -> None:
        title = translate("KeepingView", "Which file on the stick is it?")
        pick_path(PickKind.FILE, title, self, self.load_requested.emit)

    @Slot()
    def _on_attach(self) -> None:
        self.ask = AskDialog(
            translate("KeepingView", "Keep the key in the vault again?"),
            translate(
                "KeepingView",
                "Then this machine and your passphrase open everything, without the stick.",
            ),
            (
                translate("KeepingView", "Keep it in the vault"),
                translate("KeepingView", "Leave it on the stick"),
            ),
            self,
        )
        self.ask.agreed.connect(self.attach_requested)
        self.ask.open()

    @Slot()
    def _on_share(self) -> None:
        self.ask = AskDialog(
            translate("KeepingView", "Are three people here?"),
            translate(
                "KeepingView",
                "Three people who know each other little and do not travel together; each with "
                "paper and a pen. They come to the screen one after the other, and type back what "
                "they wrote. Shares of another time do not go together with these: have the old "
                "papers burnt.",
            ),
            (translate("KeepingView", "They are here"), translate("KeepingView", "Not now")),
            self,
        )
        self.ask.agreed.connect(self.sharing_requested)
        self.ask.open()

    @Slot(object)
    def show_share(self, step: ShareStep) -> None:
        """The next person's share."""
        if self.share is None:
            self.share = ShareDialog(self.look, self)
            self.share.read_back.connect(self.read_back)
            self.share.finished.connect(self._on_share_left)
            self.share.open()
        self.share.show_share(step)

    @Slot(str)
    def refuse_share(self, words: str) -> None:
        """What was typed from the paper is not the share."""
        if self.share is not None:
            self.share.refuse(words)

    @Slot()
    def end_sharing(self) -> None:
        """All were read back."""
        if self.share is not None:
            self.share.accept()

    @Slot(int)
    def _on_share_left(self, _result: int) -> None:
        self.share = None
        self.sharing_left.emit()

    @Slot()
    def _on_join(self) -> None:
        self.join = JoinDialog(self.look, self)
        self.join.given.connect(self.join_requested)
        self.join.finished.connect(self._on_join_left)
        self.join.open()

    @Slot(str)
    def refuse_join(self, words: str) -> None:
        """Two shares brought nothing back."""
        if self.join is not None:
            self.join.refuse(words)

    @Slot()
    def end_join(self) -> None:
        """A key came back."""
        if self.join is not None:
            self.join.accept()

    @Slot(int)
    def _on_join_left(self, _result: int) -> None:
        self.join = None
