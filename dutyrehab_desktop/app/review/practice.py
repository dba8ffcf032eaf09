"""Looking back at a practice interview: the same steps, and nothing is sealed at the end."""

from PySide6.QtCore import Signal

from dutyrehab_desktop.app.review.presenter import ReviewPresenter
from dutyrehab_desktop.workflows.reviewing import Finished, Reason


class PracticeReviewPresenter(ReviewPresenter):
    """Leads through the steps of looking back.

    Signals:
        practised: The practice interview was held to its end.
    """

    practised = Signal()

    @property
    def seals_next(self) -> bool:
        """Nothing is sealed."""
        return False

    def _put_away(self) -> None:
        self.practised.emit()
        self._ended(Finished(sealed=False, reason=Reason.PRACTICE))
