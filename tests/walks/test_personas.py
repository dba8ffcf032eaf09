"""Every persona comes to the end: no dead end, nothing twice, no two answers that cannot both be.

`python -m tests.walks.test_personas` writes anew which questions each is asked; look at the change.
"""

import json
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import read_questionnaire
from dutyrehab_desktop.shipped import resource
from tests.walks.led import lead
from tests.walks.personas import PERSONAS

PATHS = Path(__file__).with_name("paths.json")
ENDS = {
    "18 stopped in section E": "stopped",
    "stops after section E": "stopped",
    "no teach-back": "end_not_understood",
    "followed": "end_followed",
    "nothing may be kept": "end_store",
}


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return read_questionnaire(resource("questionnaire"))


@pytest.mark.parametrize("name", PERSONAS)
def test_a_persona_is_led_to_the_end_and_asked_nothing_twice(
    questionnaire: Questionnaire, name: str
) -> None:
    asked, end = lead(questionnaire, PERSONAS[name])
    assert end == ENDS.get(name, "")
    assert len(asked) == len(set(asked))
    assert asked == json.loads(PATHS.read_text(encoding="utf-8"))[name]


def test_a_heir_is_asked_about_the_one_who_died_and_nobody_else_is(
    questionnaire: Questionnaire,
) -> None:
    paths = json.loads(PATHS.read_text(encoding="utf-8"))
    for name, asked in paths.items():
        heir = PERSONAS[name].wishes["respondent_role"] == "heir" and PERSONAS[name].path == "full"
        assert ("death_when" in asked) is heir, name


def test_who_is_overheard_is_asked_nothing_about_treatment(questionnaire: Questionnaire) -> None:
    paths = json.loads(PATHS.read_text(encoding="utf-8"))
    for name in ("16 a cousin interprets", "a minor"):
        assert not {"illtreated", "med_neglect", "retaliation"} & set(paths[name]), name
    assert {"illtreated", "ill_types"} <= set(paths["10 in exile"])


def test_the_short_interview_is_much_shorter_than_the_full_one(
    questionnaire: Questionnaire,
) -> None:
    paths = json.loads(PATHS.read_text(encoding="utf-8"))
    short, full = paths["KZ full term"], paths["20 released last month"]
    assert len(short) < 0.75 * len(full)


def write() -> None:
    """Write the paths anew."""
    form = read_questionnaire(resource("questionnaire"))
    paths = {name: lead(form, persona)[0] for name, persona in PERSONAS.items()}
    text = json.dumps(paths, ensure_ascii=False, indent=1)
    PATHS.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
