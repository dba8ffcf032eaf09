"""What the first screen says of the end of a day."""

import json
from collections.abc import Iterator

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
