"""What the first screen says of the end of a day, and of agreed calls."""

import json
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent

from dutyrehab_desktop.app.calls.dialogs import CallDialog, PurposeDialog
from dutyrehab_desktop.app.guide.view import GuideDialog
from dutyrehab_desktop.app.shell.program import Program
from dutyrehab_desktop.workflows.day_end import TOLD


def end_of_day(program: Program) -> Iterator[str]:
    """What the end of a day has brought, and what waits for a word about the date."""
    lines, remember = program._rooms._lines, program._vault.store.devices.remember
    remember(TOLD, json.dumps({"deleted": ["ABCDEFGH"], "sealed": ["BCDEFGHI", "CDEFGHIJ"]}))
    lines._waiting = ("DEFGHIJK",)
    lines.show()
    yield "home, after the end of a day"
    lines._waiting = ()
    lines.forget_told()


def calls(tour: Any) -> Iterator[str]:
    """For what a contact is opened, and the call itself."""
    if not tour.dialogs:
        return
    card = tour.program._rooms._home.calls
    card.rows[0].button.click()
    asked = card.findChild(PurposeDialog)
    asked.options[2].click()
    asked.words.setText("A doctor was found")
    yield "home, for what a contact is opened"
    asked.button.click()
    yield "home, a call"
    card.findChild(CallDialog).reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def guide(tour: Any) -> Iterator[str]:
    """What to do when it gets hard, who helps, what the law says."""
    for page in ("hard", "help", "law"):
        tour.program._rooms.show_guide(page)
        dialog = tour.window.findChild(GuideDialog)
        yield f"guide, {page}"
        dialog.close()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
