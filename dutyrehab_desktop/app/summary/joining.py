"""The paper screen and what happens on it, joined by their signals."""

from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.shell.rooms import connect_busy
from dutyrehab_desktop.app.summary.presenter import SummaryPresenter
from dutyrehab_desktop.app.summary.view import SummaryView


def joined_summary(presenter: SummaryPresenter, look: Look) -> SummaryView:
    """A new screen that shows what a presenter makes; closing and correcting are the caller's."""
    view = SummaryView(look)
    connect_busy(view, presenter, view.retranslate)
    view.width_known.connect(presenter.draw)
    presenter.shown.connect(view.show_page)
    presenter.blanked.connect(view.blank)
    presenter.choices_changed.connect(view.show_choices)
    presenter.done.connect(view.show_done)
    presenter.pages_drawn.connect(view.print_pages)
    view.handed_over.connect(presenter.tell_printed)
    view.save_requested.connect(presenter.save)
    view.print_requested.connect(presenter.print_it)
    view.offer_pressed.connect(presenter.offer)
    view.tonight_pressed.connect(presenter.tell_tonight)
    view.size_changed.connect(presenter.resize)
    view.letters_changed.connect(presenter.enlarge)
    view.look_requested.connect(presenter.another_look)
    view.line_pressed.connect(presenter.correct)
    return view
