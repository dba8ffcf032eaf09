"""The part of the tour that looks at the person's papers."""

from collections.abc import Callable, Iterator

from dutyrehab_desktop.app.summary.view import SummaryView

Wait = Callable[[Callable[[], bool]], None]


def papers(view: SummaryView, wait: Wait) -> Iterator[str]:
    """The list to copy, the list on paper, easy reading, large letters, what may not leave."""
    for name in ("hand", "safe", "easy"):
        _anew(view, wait, lambda name=name: view.offer_pressed.emit(name))  # type: ignore[misc]
        if name == "hand":
            yield "summary, by hand"
        else:
            view.tonight_pressed.emit("alone")
            yield f"summary, {name}"
            view.tonight_pressed.emit("officials")
    yield "summary, officials come by"
    view.ui.readButton.click()
    yield "summary, read together"
    view.ui.readButton.click()


def _anew(view: SummaryView, wait: Wait, press: Callable[[], None]) -> None:
    """Press something and wait for the paper that it asks for."""
    before = view._page
    press()
    wait(lambda: view._page not in (before, None))
