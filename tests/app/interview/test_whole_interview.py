"""A whole interview on the full path, by key events alone, in each language."""

import json

import pytest

from dutyrehab_desktop.shipped import resource
from tests.app.interview.conftest import TODAY, Begin, Open
from tests.app.interview.played import StagedWindow
from tests.helpers.answers import CLOSING
from tests.helpers.compared import differences, wrongly_worded
from tests.helpers.interviewer import Interviewer

LATER = CLOSING.keys() - {"wellbeing"}
"""What is answered when the interview is read back."""
NUMBERS = {"ru": 11, "kk": 2, "uz": 12, "en": 5}
"""Which invented interviews are held: long ones with entries in four lists or more."""
PRESSES = 3.4
"""At most so many keys for a question, its way onward and all that is typed counted in."""


def record(number: int) -> dict[str, object]:
    told = json.loads(resource("demonstration", "interviews.json").read_text("utf-8"))
    record = told["interviews"][number]["record"]
    return {**record, "delete_on": f"{TODAY.year + 1}-{TODAY.month:02d}"}


@pytest.mark.parametrize("language", NUMBERS)
def test_a_full_interview_is_held_by_keys_alone(
    language: str, begin: Begin, open_stage: Open
) -> None:
    session = begin(spoken=language, second="ru")
    window = StagedWindow(open_stage(session))
    person = Interviewer(window, record(NUMBERS[language]))
    person.hold()
    assert window.reviewing
    told = differences(session.form.sheet, session.questionnaire, person.record, without=LATER)
    assert told == {}
    assert wrongly_worded(person.told, session.questionnaire, "ru") == []
    assert {one.language for one in person.told} == {language}
    assert len(person.told) > 80
    assert window.keyboard.presses < PRESSES * len(person.told)
