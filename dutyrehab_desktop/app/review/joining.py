"""The review screen and what happens on it, joined by their signals."""

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.review.presenter import ReviewPresenter
from dutyrehab_desktop.app.review.view import ReviewView
from dutyrehab_desktop.app.shell.rooms import connect_busy


def joined_review(presenter: ReviewPresenter, look: Look) -> ReviewView:
    """A new screen that shows what a presenter says; what leads out of it is the caller's."""
    view = ReviewView(look)
    connect_busy(view, presenter, presenter.show)
    _connect_words(view, presenter)
    presenter.stages_changed.connect(view.show_stages)
    presenter.read_shown.connect(view.show_read)
    presenter.ask_shown.connect(view.show_ask)
    presenter.chosen_changed.connect(view.show_chosen)
    presenter.done_shown.connect(view.show_done)
    presenter.paper_changed.connect(view.show_paper)
    presenter.stored_known.connect(view.show_stored)
    view.correct_requested.connect(presenter.correct)
    view.option_pressed.connect(presenter.choose)
    view.stage_requested.connect(presenter.go_to)
    view.back_requested.connect(presenter.go_back)
    view.paper_requested.connect(presenter.look_at_paper)
    return view


def _connect_words(view: ReviewView, review: ReviewPresenter) -> None:
    step, presenter = view.words, review.words
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
