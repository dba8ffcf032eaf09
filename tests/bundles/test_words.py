"""Tags and salts in what travels: new versions, and nothing changed in the old ones."""

import io
import json
from dataclasses import replace

import pytest

from dutyrehab_desktop.bundles.card import Card, card_words, new_card, read_card, write_card
from dutyrehab_desktop.bundles.errors import ProjectRefused
from dutyrehab_desktop.bundles.format import WORDS, canonical, member_name
from dutyrehab_desktop.bundles.payload import PayloadDamaged, read_payload, write_payload
from dutyrehab_desktop.bundles.project import Project, read_project, written_project
from dutyrehab_desktop.bundles.withdrawal import (
    SaidByWords,
    Withdrawal,
    WithdrawalDamaged,
    WithdrawalNewer,
    read_said,
    read_withdrawal,
    write_withdrawal,
)
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from tests.bundles import parts

ONE, OTHER = "1." + "a" * 64, "1." + "b" * 64
SALT, SECOND = "5" * 32, "6" * 32
HELD = Interview("ABCDEFGH", "needs", "2026.1", "ru", History(), "ab" * 32)
CARD = new_card(parts.COORDINATOR.recipient, None, parts.DEVICE_KEY.public, {"en": "Us"})


def as_bytes(document: object) -> bytes:
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def test_tags_travel_in_the_third_version_and_the_others_stay_as_they_were() -> None:
    tagged = HELD.with_tags([OTHER, ONE])
    payload = write_payload(tagged)
    assert payload.endswith(f'"revisions":[],"tags":["{ONE}","{OTHER}"],"version":3}}'.encode())
    assert read_payload(payload) == tagged
    assert write_payload(HELD).endswith(b'"revisions":[],"version":2}')
    old = replace(tagged, questionnaire_sha256="")
    assert read_payload(write_payload(old)) == old


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 2},
        {"tags": []},
        {"tags": [ONE, ONE]},
        {"tags": [OTHER, ONE]},
        {"tags": ["a" * 64]},
        {"tags": ["0." + "a" * 64]},
        {"tags": [f"1.{number:064x}" for number in range(33)]},
    ],
)
def test_tags_that_are_not_as_they_are_written_are_damage(changes: dict[str, object]) -> None:
    document = json.loads(write_payload(HELD.with_tags([ONE]))) | changes
    with pytest.raises(PayloadDamaged):
        read_payload(as_bytes(document))


def test_merging_two_copies_keeps_the_tags_of_both() -> None:
    joined, _ = HELD.with_tags([ONE]).merged(HELD.with_tags([OTHER]))
    assert joined.tags == {ONE, OTHER}


def test_a_card_brings_the_salts_and_says_3_and_one_without_is_the_one_that_it_was() -> None:
    salted = CARD.with_salts([SALT])
    target = io.BytesIO()
    write_card(salted, target)
    target.seek(0)
    assert read_card(target) == salted
    assert (salted.format, salted.salts) == (3, (SALT,))
    assert salted.with_salts([]) == CARD
    assert "salts" not in json.loads(canonical(CARD))
    assert card_words(salted) != card_words(CARD), "whoever swaps the salt swaps the words"


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 3},
        {"format": 2, "salts": [SALT]},
        {"format": 3, "salts": ["5" * 31]},
        {"format": 3, "salts": [f"{number:032x}" for number in range(9)]},
    ],
)
def test_a_card_whose_salts_are_wrong_is_none(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"format|salts"):
        Card.model_validate({**CARD.model_dump(), **changes})


def test_a_project_brings_the_salts_and_says_3() -> None:
    salted = Project(version=3).with_salts([SALT, SECOND])
    assert read_project(written_project(salted)) == salted
    assert (salted.format, salted.with_salts([])) == (3, Project(version=3))
    for changes in ({"format": 1}, {"format": 2}, {"salts": []}, {"salts": ["x" * 32]}):
        document = json.loads(written_project(salted)) | changes
        with pytest.raises(ProjectRefused):
            read_project(as_bytes(document))


def test_what_is_said_by_words_names_no_record() -> None:
    said = SaidByWords(month="2026-11", permission="c_stats", tags=(ONE, OTHER))
    text = write_withdrawal(said)
    assert (
        text
        == (
            f'{{"format":2,"month":"2026-11","permission":"c_stats","tags":["{ONE}","{OTHER}"]}}'
        ).encode()
    )
    assert read_said(text) == said


@pytest.mark.parametrize(
    "changes",
    [
        {"code": "ABCDEFGH"},
        {"tags": []},
        {"tags": [OTHER, ONE]},
        {"permission": "c_store"},
        {"permission": "own_words"},
        {"month": "2026-11-22"},
        {"format": 1},
    ],
)
def test_something_else_is_said_by_no_words(changes: dict[str, object]) -> None:
    document = json.loads(write_withdrawal(SaidByWords(month="2026-11", tags=(ONE,)))) | changes
    with pytest.raises(WithdrawalDamaged):
        read_said(as_bytes(document))


def test_the_two_kinds_are_not_taken_for_each_other_and_a_newer_one_is_told_apart() -> None:
    said, named = (
        SaidByWords(month="2026-11", tags=(ONE,)),
        Withdrawal(code="ABCDEFGH", month="2026-11"),
    )
    with pytest.raises(WithdrawalDamaged):
        read_withdrawal(write_withdrawal(said))
    with pytest.raises(WithdrawalDamaged):
        read_said(write_withdrawal(named))
    with pytest.raises(WithdrawalNewer):
        read_said(b'{"format":3}')
    assert read_withdrawal(b'{"code":"ABCDEFGH","format":1,"month":"2026-11"}') == named


def test_a_bundle_with_what_was_said_by_words_says_4() -> None:
    name = member_name("QQQQQQQ7", WORDS)
    manifest = parts.manifest_for([(name, b"blob")])
    assert manifest.format == 4
    assert parts.read_all(parts.forged(canonical(manifest), [(name, b"blob")])) == {name: b"blob"}
