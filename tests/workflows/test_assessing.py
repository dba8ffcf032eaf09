"""Records that other tools write: what is not known, what cannot be read, what cannot be."""

from datetime import date

import pytest

from dutyrehab_desktop.workflows.assessing import assess_records
from dutyrehab_desktop.workflows.content import Content

DAY = date(2026, 11, 25)


def one(content: Content, **record: object) -> dict:
    (result,) = assess_records(record, content, DAY, "en").document["records"]
    return result


def states(result: dict) -> dict[str, str]:
    return {barrier["id"]: barrier["state"] for barrier in result["barriers"]}


@pytest.mark.parametrize("role", ["dk", "decline", "widow", {"value": None, "status": "dk"}])
def test_who_speaks_is_presumed_only_where_nothing_was_said_of_it(
    content: Content, role: object
) -> None:
    record = {"country": "kz", "job_now": "yes", "health_need": "yes"}
    assert states(one(content, **record))["kz-employment-refusal"] == "found"
    assert states(one(content, **record, respondent_role=role))["kz-employment-refusal"] == (
        "possible"
    )


def test_a_country_that_is_not_known_is_not_asked_again(content: Content) -> None:
    result = one(content, country="dk")
    assert result["next_question"] != "country"
    assert result["categories"] == {}


def test_a_number_below_nothing_gives_no_right(content: Content) -> None:
    case = {"pr_type": "criminal", "pr_outcome": "reduced", "pr_reduced_by": "higher_court"}
    held = {"ep_start": "2010", "ep_end": "2012"}
    result = one(
        content, country="uz", proceeding=[{**case, "pr_final_months": -5}], episode=[held]
    )
    assert result["categories"]["UZ1"]["state"] == "unknown"
    assert result["warnings"] == [{"code": "bad-value", "key": "proceeding[0].pr_final_months"}]


def test_a_confession_is_no_barrier_before_a_case_that_was_won(content: Content) -> None:
    confessed = {"confession": "signed", "confession_pressure": "violence"}
    won = {"pr_type": "criminal", "pr_outcome": "acquitted"}
    stands = {"pr_type": "criminal", "pr_outcome": "convicted"}
    alone = one(content, country="uz", **confessed, proceeding=[won])
    assert "uz-forced-confession" not in states(alone)
    both = one(content, country="uz", **confessed, confession_case=1, proceeding=[won, stands])
    (found,) = [each for each in both["barriers"] if each["id"] == "uz-forced-confession"]
    assert found["cases"] == [{"index": 1, "state": "found"}]


@pytest.mark.parametrize("said", ["dk", "decline"])
def test_who_does_not_know_what_belongs_together_has_not_linked_it(
    content: Content, said: str
) -> None:
    case = {"pr_type": "criminal", "pr_outcome": "convicted"}
    held = {"ep_kind": "prison", "ep_release_ground": "amnesty"}
    linked = one(content, country="kz", proceeding=[case], episode=[held])
    assert states(linked)["kz-release-amnesty"] == "found"
    unknown = one(content, country="kz", proceeding=[{**case, "pr_episodes": said}], episode=[held])
    assert states(unknown)["kz-release-amnesty"] == "possible"


def test_a_missing_exception_alone_makes_nothing_possible(content: Content) -> None:
    case = {"pr_type": "criminal", "pr_outcome": "overturned_retrial"}
    result = one(content, country="kz", proceeding=[case])
    assert "kz-soviet-formula-symbolic" not in states(result)


def test_no_question_is_proposed_that_was_declined_in_one_of_the_cases(content: Content) -> None:
    cases = [
        {"pr_type": "criminal", "pr_outcome": "convicted", "pr_charge": "decline"},
        {"pr_type": "criminal", "pr_outcome": "convicted"},
    ]
    assert one(content, country="uz", proceeding=cases)["next_question"] != "pr_charge"
