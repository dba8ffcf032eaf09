"""Judgements as they travel between two coordinators."""

import json

import pytest

from dutyrehab_desktop.bundles.judged import (
    JudgementsDamaged,
    JudgementsNewer,
    read_judgements,
    write_judgements,
)
from dutyrehab_desktop.records.persons import Judgement, Verdict

ONE, OTHER, THIRD = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7"


def judged(*codes: str, parents: frozenset[str] = frozenset()) -> Judgement:
    said = (Verdict.SAME, "Олар солай айтты")
    return Judgement.make((codes[0], codes[1]), said, parents, ("a" * 32, "2026-11"))


def altered(payload: bytes, **changes: object) -> bytes:
    content = json.loads(payload)
    content["judgements"][0].update(changes)
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def test_they_come_back_as_they_went() -> None:
    first = judged(ONE, OTHER)
    told = (first, judged(ONE, THIRD), judged(OTHER, ONE, parents=frozenset({first.id})))
    assert set(read_judgements(write_judgements(told), ONE)) == set(told)


@pytest.mark.parametrize(
    "changes",
    [
        {"verdict": "different"},
        {"reason": "another"},
        {"id": "0" * 32},
        {"one": OTHER, "other": ONE},
        {"month": "2026-13"},
        {"author": "me"},
    ],
)
def test_what_was_altered_is_refused(changes: dict[str, object]) -> None:
    payload = write_judgements([judged(ONE, OTHER)])
    with pytest.raises(JudgementsDamaged):
        read_judgements(altered(payload, **changes), ONE)


def test_another_name_another_order_and_a_newer_version_are_refused() -> None:
    payload = write_judgements([judged(ONE, OTHER)])
    with pytest.raises(JudgementsDamaged):
        read_judgements(payload, OTHER)
    with pytest.raises(JudgementsDamaged):
        read_judgements(payload + b" ", ONE)
    with pytest.raises(JudgementsNewer):
        read_judgements(b'{"format":2,"judgements":[]}', ONE)
