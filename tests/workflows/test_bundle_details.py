"""One record of a bundle beside what stands at the desk."""

from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.answers import RosterState
from dutyrehab_desktop.records.entries import REMOVED, present
from dutyrehab_desktop.records.revision import Content as Said
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.workflows.bundle_details import record_detail
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.laptops import Laptop, Merger, form_of
from tests.records.builders import ROSTER, after, entry

ONE, OTHER = "AAAAAAAA", "BBBBBBB2"
COUNTRY = Field(FieldKind.ANSWER, "country")
WORDS = Field(FieldKind.ANSWER, "own_words")
SIGNED = (Field(FieldKind.ANSWER, "sign_off"), "agreed")
"""What nobody has signed is not read at all."""


@pytest.fixture
def desk(coordinator_vault: OpenVault, content: Content, surroundings: Surroundings) -> Merger:
    return Merger(coordinator_vault, content, surroundings)


def detail(desk: Merger, path: Path, code: str, language: str = "ru"):
    bundle = (path, code)
    return record_detail(desk.vault, bundle, desk.content, language, desk.around, TaskControl())


def test_both_values_stand_side_by_side_in_two_languages(
    desk: Merger, content: Content, tmp_path: Path
) -> None:
    one, other = Laptop(1, tmp_path / "sticks"), Laptop(2, tmp_path / "sticks")
    empty = form_of(content, ONE, language="kk")
    first = after(empty.history, SIGNED, (COUNTRY, "kz"), (entry("e1"), present(0)))
    start = empty.with_history(first)
    desk.take_in(one.bundle([start]))
    here = start.with_history(after(start.history, (COUNTRY, "uz")))
    there = start.with_history(
        after(start.history, (COUNTRY, "kz"), (WORDS, "мои слова"), device=1)
    )
    desk.take_in(one.bundle([here]))
    found = detail(desk, other.bundle([there]), ONE)
    assert found.languages == ("ru", "kk")
    lines = {line.question[0]: line for line in found.changes}
    country = next(line for line in found.changes if line.conflict)
    assert country.before == (("Узбекистан", "Өзбекстан"),)
    assert set(country.after) == {("Узбекистан", "Өзбекстан"), ("Казахстан", "Қазақстан")}
    added = next(line for line in lines.values() if not line.before)
    assert added.after == (("мои слова", "мои слова"),)
    assert found.unchanged == 2
    assert detail(desk, other.bundle([there]), ONE, "kk").languages == ("kk",)


def test_lists_and_their_entries_are_told_apart(
    desk: Merger, content: Content, tmp_path: Path
) -> None:
    laptop = Laptop(1, tmp_path / "sticks")
    empty = form_of(content, ONE)
    start = empty.with_history(after(empty.history, SIGNED, (entry("e1"), present(0))))
    desk.take_in(laptop.bundle([start]))
    grown = after(start.history, (entry("e1"), REMOVED), (entry("e2"), present(1)))
    complete = Said(RosterState.COMPLETE.value)
    path = laptop.bundle([start.with_history(after(grown, (ROSTER, complete)))])
    kinds = [(line.kind, line.before, line.after) for line in detail(desk, path, ONE).changes]
    assert sorted(kinds) == [
        ("entry", (), (("2",),)),
        ("entry", (("1",),), (("",),)),
        ("roster", (), (("complete",),)),
    ]


def test_a_record_that_is_not_in_the_bundle_is_not_shown(
    desk: Merger, content: Content, tmp_path: Path
) -> None:
    path = Laptop(1, tmp_path / "sticks").bundle([form_of(content, ONE)])
    with pytest.raises(InterviewMissing):
        detail(desk, path, OTHER)
