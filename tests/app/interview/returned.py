"""What tests of interviews that were opened again have in common."""

from collections.abc import Callable

from dutyrehab_desktop.app.interview.lines import ReturnLine
from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.app.interview.presenter import InterviewPresenter
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.interviewing import InterviewSession

Again = Callable[..., InterviewSession]
"""Opens the draft of a session as the first screen does, or under a later questionnaire."""


class Heard:
    """What the strip said, in order."""

    def __init__(self, presenter: InterviewPresenter) -> None:
        self.lines: list[ReturnLine | None] = []
        self.said: list[str] = []
        self.done: list[str] = []
        presenter.returned.connect(self.lines.append)
        presenter.said.connect(self.said.append)
        presenter.done.connect(lambda words, _undo: self.done.append(words))

    @property
    def text(self) -> str:
        """What stands on the strip now."""
        line = self.lines[-1]
        return "" if line is None else f"{line.title} {line.text}"


def at(presenter: InterviewPresenter, name: str, entry: str = "") -> InterviewPresenter:
    presenter.go_to(step_of(presenter.form, Place(name, entry)))
    return presenter


def start(session: InterviewSession) -> tuple[InterviewPresenter, Heard]:
    presenter = InterviewPresenter(session)
    heard = Heard(presenter)
    presenter.start()
    return presenter, heard
