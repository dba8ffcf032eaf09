"""What is open, on paper: time limits and ways, and never what would endanger."""

import pytest

from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.summary import Step
from dutyrehab_desktop.reports.summary_text import SummarySource, write_summary
from tests.reports.examples import found_in, law, questionnaire, sheet_of


def steps_of(record: dict[str, object], language: str = "en") -> list[Step]:
    sheet = sheet_of(record)
    source = SummarySource(questionnaire(), law(), found_in(sheet), sheet)
    made = write_summary(source, read_paper(), language)
    blocks = next(each for each in made.sections if each.id == "steps").blocks
    return [block for block in blocks if isinstance(block, Step)]


FRESH = {"ep_kind": "prison", "ep_start": "2020-01", "ep_end": "2026-10"}
RELEASED = {
    "country": "uz",
    "respondent_role": "self",
    "proceeding": [{"pr_type": "criminal", "pr_outcome": "convicted"}],
    "episode": [{**FRESH, "ep_release_ground": "full_term"}],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_time_limit_stands_first_with_the_first_day_on_which_it_can_end(language: str) -> None:
    first = steps_of(RELEASED, language)[0]
    assert law().deadlines[-1].explanations[language] == first.text
    (why,) = first.because
    assert "2027" in why
    assert law().deadlines[-1].names[language] in why


def test_an_open_way_is_a_step_with_its_name() -> None:
    whys = [why for step in steps_of(RELEASED) for why in step.because]
    # The package stands there as a time limit, and not twice.
    assert "Why: The start-up package" not in whys
    assert "Why: Cassation or revision in favour of the person" in whys
    # The package stands there as a time limit, and not twice.
    assert "Why: The start-up package" not in whys


def test_no_paper_tells_of_torture_or_of_a_complaint_abroad() -> None:
    hurt = {**RELEASED, "illtreated": "yes", "ill_when": "after"}
    for language in LANGUAGES:
        texts = "\n".join(
            text for step in steps_of(hurt, language) for text in (step.text, *step.because)
        )
        for route in law().routes:
            if route.id in ("any-route-un", "uz-route-torture-moral"):
                assert route.names[language] not in texts


def test_a_limit_that_is_over_is_no_step() -> None:
    long_ago = {**FRESH, "ep_start": "2010-01", "ep_end": "2015-10"}
    record = {**RELEASED, "episode": [{**long_ago, "ep_release_ground": "full_term"}]}
    assert not any("Time limit" in why for step in steps_of(record) for why in step.because)
