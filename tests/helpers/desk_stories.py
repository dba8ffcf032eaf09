"""Invented people whose records come to a desk, each with something to be seen to."""

from dataclasses import replace

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.scratch import Scratch
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings
from tests.helpers.answers import tell, whole_story

_KNOWN: dict[str, Interview] = {}


def told(content: Content, around: Surroundings, code: str, **changes: object) -> Interview:
    """The record of an invented person with a code; what is in memory is told once."""
    key = repr((sorted(changes.items()), around.today()))
    if key not in _KNOWN:
        day = Surroundings(around.today, random_bytes)
        session = begin_interview(content, Scratch(), day, spoken="ru")
        _KNOWN[key] = tell(session, whole_story(**changes)).interview
    return replace(_KNOWN[key], code=code)


REACHED = {
    "c_recontact": "yes",
    "safe_channel": "messenger",
    "safe_contact": "+7 700 000 00 09",
    "safe_cover": "about the garden",
}
"""Somebody who is to be called."""
