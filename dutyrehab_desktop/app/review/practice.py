"""Looking back at a practice interview: the same steps, and nothing is sealed at the end."""

from PySide6.QtCore import Signal

from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.review.presenter import ReviewPresenter
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.reviewing import Finished, Reason
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.words import Lists


class PracticeReviewPresenter(ReviewPresenter):
    """Leads through the steps of looking back.

    Signals:
        practised: The practice interview was held to its end.
    """

    practised = Signal()

    def __init__(
        self,
        vault: OpenVault,
        session: InterviewSession,
        runner: JobRunner,
        messages: Messages,
        lists: Lists | None = None,
    ) -> None:
        super().__init__(vault, session, runner, messages, lists)
        self.words.practice = True

    @property
    def seals_next(self) -> bool:
        """Nothing is sealed."""
        return False

    def _put_away(self) -> None:
        self.practised.emit()
        self._ended(Finished(sealed=False, reason=Reason.PRACTICE))
