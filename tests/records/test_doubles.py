"""Doubles among many names: nobody is passed over that comparing each with each would find."""

from itertools import combinations

import pytest

from dutyrehab_desktop.records.doubles import keys_of, possible_doubles
from dutyrehab_desktop.records.names import SamePerson, compare_names
from tests.records.test_names import rows, spelled


@pytest.mark.parametrize("part", ["tune", "held", "later"])
def test_every_spelling_of_a_person_meets_every_other(part: str) -> None:
    for person in spelled(part):
        for one, other in combinations(person, 2):
            assert keys_of(one) & keys_of(other), (one, other)


@pytest.mark.parametrize("part", ["tune", "held"])
def test_brothers_sisters_and_near_names_meet_too(part: str) -> None:
    for row in rows("hard_pairs.csv", part):
        assert keys_of(row["one"]) & keys_of(row["other"]), row


def test_the_same_pairs_are_found_as_by_comparing_each_with_each() -> None:
    names = [name for person in spelled("later") for name in person]
    found = {(one, other) for one, other, _ in possible_doubles(names)}
    for one, other in combinations(range(len(names)), 2):
        told = compare_names(names[one], names[other]).same_person
        if told is SamePerson.LIKELY:
            assert (one, other) in found, (names[one], names[other])
    assert all(one < other for one, other in found)


def test_each_pair_is_told_once_and_an_empty_list_has_none() -> None:
    names = ["Рустам Каримов", "Rustam Karimov", "Karimov Rustam Sobir oʻgʻli", "Зафар Назаров"]
    found = [(one, other) for one, other, _ in possible_doubles(names)]
    assert sorted(found) == [(0, 1), (0, 2), (1, 2)]
    assert list(possible_doubles([])) == []
    assert list(possible_doubles(["", "...", "А."])) == []
