"""What the screens of an open vault share, and how one of them is put on show."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.widgets.page import Page, TakesFocus
from dutyrehab_desktop.app.window import MainWindow
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.minutes import Minutes
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

if TYPE_CHECKING:
    from dutyrehab_desktop.app.shell.session import SessionWatch

_Presenter = TypeVar("_Presenter")
FormPresenterKind = Callable[[OpenVault, Content, Surroundings, JobRunner, Messages], _Presenter]
"""What makes a presenter that is a `FormPresenter`, or made like one."""


@dataclass(frozen=True)
class House:
    """Everything that is made once and passed in.

    Attributes:
        window: The one window.
        look: Colours and sizes.
        languages: The window's languages.
        messages: Sentences for what goes wrong.
        runner: Long work.
        shipped: Questionnaire and law that came with the program.
        content: Those that are in use in the open vault.
        surroundings: The day and randomness.
        minutes: What happened lately, as codes.
        session: Hears of sleep and locked screens; None on systems where it is not known how.
    """

    window: MainWindow
    look: Look
    languages: Languages
    messages: Messages
    runner: JobRunner
    shipped: Content
    content: Content
    surroundings: Surroundings
    minutes: Minutes = field(default_factory=Minutes)
    session: "SessionWatch | None" = None

    def form_presenter(self, kind: FormPresenterKind[_Presenter], vault: OpenVault) -> _Presenter:
        """Make a presenter with long work on a vault, in the words of the questionnaire in use."""
        return kind(vault, self.content, self.surroundings, self.runner, self.messages)


class Rooms(QObject):
    """The screens of one open vault. A screen is made when it is entered.

    Signals:
        screen_changed: Another screen is on show.
        project_changed: What is said of the project may be something else now.
        rotate_requested: The passphrase: the vault is to be locked and get a new data key.
        erase_requested: The vault is to be locked and erased.
    """

    screen_changed = Signal()
    project_changed = Signal()
    rotate_requested = Signal(object)
    erase_requested = Signal()

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.house = house
        self._shown: list[QWidget] = []

    @property
    def in_interview(self) -> bool:
        """True while an interview is being held."""
        return False

    @property
    def loses_answers(self) -> bool:
        """True while something is in memory alone, and would be gone."""
        return False

    def show_guide(self, at: str = "") -> None:
        """What to do when it gets hard; only where interviews are held."""

    def emergency(self) -> str:
        """Whom to call when there is danger; it is shown on a locked screen too."""
        return ""

    def keep_everything(self) -> None:
        """Before hiding, locking and closing: nothing half-typed may be lost."""

    def leave(self) -> None:
        """Take every screen away; the vault is about to be locked."""
        self.keep_everything()
        for screen in self._shown:
            self._destroy(screen)
        self._shown.clear()

    def put_up(self, screen: QWidget, *, own_bar: bool = False) -> None:
        """Show a screen, and give it the keyboard."""
        if screen not in self._shown:
            self._shown.append(screen)
        self.house.window.show_screen(screen, own_bar=own_bar, opened=True)
        if isinstance(screen, TakesFocus):
            # Before, the stack has given it to whatever stands first, or had it last.
            screen.take_focus()
        self.screen_changed.emit()

    def take_down(self, screen: QWidget) -> None:
        """Take a screen away for good."""
        if screen in self._shown:
            self._shown.remove(screen)
            self._destroy(screen)

    def _destroy(self, screen: QWidget) -> None:
        self.house.window.remove_screen(screen)
        screen.deleteLater()


def connect_busy(page: Page, presenter: BusyPresenter, say_again: Callable[[], None]) -> None:
    """Connect what every screen with long work has in common."""
    presenter.setParent(page)
    presenter.busy_changed.connect(page.show_busy)
    presenter.progress_changed.connect(page.show_progress)
    presenter.problem_changed.connect(page.show_problem)
    page.stop_requested.connect(presenter.stop)
    page.language_changed.connect(presenter.retranslate)
    page.language_changed.connect(say_again)
