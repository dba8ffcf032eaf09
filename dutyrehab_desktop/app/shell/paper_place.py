"""The place of interviews from paper, and the interview screen they are typed in with."""

from PySide6.QtCore import QObject, Slot

from dutyrehab_desktop.app.desk.paper.presenter import PaperPresenter
from dutyrehab_desktop.app.desk.paper.view import PaperView
from dutyrehab_desktop.app.interview.screen import InterviewScreen
from dutyrehab_desktop.app.shell.rooms import Rooms
from dutyrehab_desktop.workflows.paper_entry import PaperSession
from dutyrehab_desktop.workflows.vaults import OpenVault


class Typing(QObject):
    """The interview screen, while somebody types an interview in."""

    def __init__(self, rooms: Rooms, presenter: PaperPresenter) -> None:
        super().__init__(presenter)
        self._rooms = rooms
        self._presenter = presenter
        self.screen: InterviewScreen | None = None
        presenter.session_opened.connect(self.open)

    @Slot(object)
    def open(self, session: PaperSession) -> None:
        """Show the screen over the desk."""
        house = self._rooms.house
        screen = InterviewScreen(session, house.look, house.languages, self)
        for left in (
            screen.close_requested,
            screen.stop_requested,
            screen.review_requested,
            screen.ended,
        ):
            left.connect(self._on_left)
        screen.lock_requested.connect(house.window.lock_requested)
        screen.hide_requested.connect(house.window.hide_requested)
        self.screen = screen
        self._rooms.put_up(screen.view, own_bar=True)
        screen.start()

    @Slot()
    def keep_everything(self) -> None:
        """Before hiding, locking and closing: nothing half-typed may be lost."""
        if self.screen is not None:
            self.screen.keep_everything()

    @Slot()
    def end(self) -> None:
        """Take the screen away; the record stays as it is, held."""
        if self.screen is None:
            return
        screen, self.screen = self.screen, None
        screen.keep_everything()
        screen.leave()
        self._rooms.take_down(screen.view)
        screen.deleteLater()

    @Slot()
    def _on_left(self) -> None:
        self.end()
        self._presenter.leave_typing()


def make_paper(rooms: Rooms, vault: OpenVault) -> tuple[PaperPresenter, PaperView, Typing]:
    """The place; `presenter.left` asks for the desk again, `typing` must hear of locking."""
    house = rooms.house
    view = PaperView(house.look)
    presenter = PaperPresenter(vault, house.content, house.surroundings, house.messages)
    presenter.setParent(view)
    connect_paper(view, presenter)
    return presenter, view, Typing(rooms, presenter)


def connect_paper(view: PaperView, presenter: PaperPresenter) -> None:
    """Connect the place with what works behind it."""
    view.begin_requested.connect(presenter.begin)
    view.resume_requested.connect(presenter.resume)
    view.form_requested.connect(presenter.open_form)
    view.dated.connect(presenter.date)
    view.delete_requested.connect(presenter.delete)
    view.language_changed.connect(presenter.show)
    presenter.shown.connect(view.show_page)
    presenter.form_opened.connect(view.open_form)
    presenter.taken.connect(view.close_dialog)
    presenter.refused_words.connect(view.refuse_dialog)
    presenter.problem_changed.connect(view.show_problem)
