"""The law by the command line: every rule, one rule, and why it holds for a record."""

import json

import pytest

from dutyrehab_desktop.workflows.content import load_content
from tests.cli.test_commands import call
from tests.helpers.answers import whole_story

RECORD = json.dumps(whole_story(record_code="ABCDEFGH")).encode()


def told(*words: str, given: bytes | None = None) -> dict[str, object]:
    done = call("law", *words, "--json", given=given)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_every_rule_is_listed_with_how_sure_it_is() -> None:
    law = load_content().law
    listed = told("list")["rules"]
    by_kind = {
        kind: [one["id"] for one in listed if one["kind"] == kind]
        for kind in ("category", "barrier", "route", "deadline")
    }
    assert by_kind == {
        "category": [category.key for category in law.categories],
        "barrier": [barrier.id for barrier in law.barriers],
        "route": [route.id for route in law.routes],
        "deadline": [deadline.id for deadline in law.deadlines],
    }
    assert sum(map(len, by_kind.values())) == len(listed)
    assert all(one["confidence"] and one["name"] for one in listed)
    assert {one["review"] for one in listed} == {"draft"}


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uz"])
def test_a_rule_is_shown_with_sources_and_proposals(language: str) -> None:
    document = told("show", "kz-conviction-stands", "--language", language)
    barrier = next(b for b in load_content().law.barriers if b.id == "kz-conviction-stands")
    assert document["name"] == barrier.names[language]
    assert [one["id"] for one in document["sources"]] == list(barrier.sources)
    assert all(one["text"] and one["confidence"] for one in document["sources"])
    assert document["found"] == barrier.found.text


def test_it_is_said_why_a_rule_holds_and_what_would_change_it() -> None:
    (one,) = told("why", "kz-conviction-stands", "-", given=RECORD)["records"]
    assert (one["record_code"], one["state"]) == ("ABCDEFGH", "found")
    assert any("I was convicted" in line for line in one["because"])
    assert any(len(facts) == 1 and "acquit" in facts[0].lower() for facts in one["would_lift"])


def test_an_open_rule_names_the_answers_that_would_decide_it() -> None:
    (one,) = told("why", "kz-release-papers-not-exonerating", "-", given=RECORD)["records"]
    assert one["state"] == "possible"
    assert one["blocked_by"]
    assert {state for _, state in one["decided_by"]} == {"found", "excluded"}


def test_a_rule_that_says_nothing_is_said_to_say_nothing() -> None:
    records = json.dumps([{}, "no record", whole_story()]).encode()
    found = told("why", "uz-conviction-stands", "-", given=records)["records"]
    assert [one["state"] for one in found] == ["none", "none", "none"]


def test_an_unknown_rule_is_told() -> None:
    for words in (("show", "nosuch"), ("why", "nosuch", "-")):
        done = call("law", *words, given=b"{}")
        assert done.returncode == 1
        assert b"law list" in done.stderr


def test_words_are_printed_without_json_too() -> None:
    done = call("law", "why", "kz-conviction-stands", "-", given=RECORD)
    assert b"it would not be there with" in done.stdout
    assert b"found: " in call("law", "show", "kz-conviction-stands").stdout


@pytest.mark.parametrize(
    ("name", "kind", "condition"),
    [
        ("UZ1", "category", "yes"),
        ("kz-route-protest", "route", "open"),
        ("uz-payment-two-years", "deadline", "when"),
    ],
)
def test_a_door_a_way_and_a_deadline_are_shown_as_well(
    name: str, kind: str, condition: str
) -> None:
    document = told("show", name)
    assert (document["id"], document["rule"]) == (name, kind)
    assert document[condition]
    assert document["sources"]
