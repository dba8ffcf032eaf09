"""The step of the four words, wired into looking back."""

from dutyrehab_desktop.app.review.view import ReviewView
from dutyrehab_desktop.app.review.words.presenter import WordsPresenter


def connect_words(view: ReviewView, presenter: WordsPresenter) -> None:
    """Connect the step with what is done in it."""
    step = view.words
    presenter.busy_changed.connect(view.show_busy)
    presenter.progress_changed.connect(view.show_progress)
    presenter.problem_changed.connect(view.show_problem)
    presenter.shown.connect(view.show_words)
    step.hide_requested.connect(presenter.hide)
    step.again_requested.connect(presenter.show_again)
    step.others_requested.connect(presenter.others)
    step.known_requested.connect(presenter.known)
    step.answer_requested.connect(presenter.answer_instead)
    step.answered.connect(presenter.answered)
    step.none_requested.connect(presenter.want_none)
    step.anew_requested.connect(presenter.begin_anew)
