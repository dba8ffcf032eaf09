"""What a person sees on the interview screen, in plain words."""

from typing import Any

from PySide6.QtWidgets import QLineEdit

from dutyrehab_desktop.app.interview.presenter import InterviewPresenter
from dutyrehab_desktop.app.interview.view import InterviewView
from dutyrehab_desktop.app.widgets.option_grid import OptionGrid


def interview_seen(presenter: InterviewPresenter, view: InterviewView) -> dict[str, Any]:
    """The page, its question, its options, what is typed, and what stands in the bars."""
    here, page = presenter.here, view.page
    languages = [part.language for part in view.language_switch.segments if part.isChecked()]
    seen: dict[str, Any] = {
        "kind": type(page).__name__,
        "name": here.name if here is not None else "",
        "entry": here.entry if here is not None else "",
        "paused": view.pause.isVisible(),
        "returned": view.cards.strip.isVisible(),
        "language": "".join(languages),
        "label": page._label.text(),
        "saved": view.save_pill.words,
        "message": view.ui.messageLabel.text() if view.ui.messageFrame.isVisible() else "",
    }
    if page is view.roster:
        seen["entries"] = [line.id for line in page._lines]
        seen["options"] = options_seen(page.states)
    elif page is view.question and page.editor is not None:
        field = getattr(page.editor, "field", None)
        one_line = isinstance(field, QLineEdit)
        seen["editor"] = type(page.editor).__name__
        seen["options"] = options_seen(page.editor.grid)
        seen["typing"] = page.letters_need_alt
        if field is not None:
            seen["text"] = field.text() if one_line else field.toPlainText()
    return seen


def options_seen(grid: OptionGrid) -> list[dict[str, Any]]:
    """The rows as they stand there, in order."""
    return [
        {
            "name": line.name,
            "key": line.key,
            "badge": row.face.key,
            "label": row.face.label,
            "chosen": row.isChecked(),
        }
        for line, row in zip(grid.lines, grid.rows, strict=True)
    ]
