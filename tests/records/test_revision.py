from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.answers import Answer, Place, Status
from dutyrehab_desktop.records.errors import RevisionDamaged
from dutyrehab_desktop.records.revision import Content, Field, FieldKind, Revision

WHERE = Field(FieldKind.ANSWER, "country")
ORIGIN = ("a" * 32, 1, "2026-11")


def make(text: str = "kz", **changes: object) -> Revision:
    return replace(Revision.make(WHERE, Content(text), frozenset(), ORIGIN), **changes)


def test_equal_writes_have_equal_ids() -> None:
    assert make() == make()
    assert make().id == make().id
    assert len(make().id) == 32


def test_the_id_is_the_one_that_the_format_promises() -> None:
    # Written down once: bundles that were made before must stay readable.
    assert make().id == "5d6d1b948ffb4d379b1a728f1a13c38d"


@pytest.mark.parametrize(
    "changes",
    [
        {"field": Field(FieldKind.NOTE, "country")},
        {"field": Field(FieldKind.ANSWER, "country", "e1")},
        {"content": Content("uz")},
        {"content": Content("kz", Status.WITHHELD)},
        {"content": Content("kz", language="ru")},
        {"parents": frozenset({"0" * 32})},
        {"device": "b" * 32},
        {"counter": 2},
        {"id": "0" * 32},
    ],
)
def test_a_revision_that_was_altered_anywhere_is_noticed(changes: dict[str, object]) -> None:
    with pytest.raises(RevisionDamaged):
        make(**changes).check()


def test_the_month_is_no_part_of_the_id() -> None:
    assert make(month="2026-12").check().id == make().id


def test_a_revision_is_read_from_what_it_said() -> None:
    made = make("қала", parents=frozenset({"1" * 32, "0" * 32}))
    made = made.with_parents(made.parents)
    assert Revision.read(made.said(), made.month) == made


@pytest.mark.parametrize(
    "said", ["", "[]", "null", '["answer"]', '{"kind":1}', '["x",1,2,3,4,5,6,7,8]']
)
def test_what_no_revision_says_is_damage(said: str) -> None:
    with pytest.raises(RevisionDamaged):
        Revision.read(said, "2026-11")


def test_neighbouring_texts_cannot_be_shifted_into_each_other() -> None:
    one = Revision.make(Field(FieldKind.ANSWER, "ab", "c"), Content("x"), frozenset(), ORIGIN)
    other = Revision.make(Field(FieldKind.ANSWER, "a", "bc"), Content("x"), frozenset(), ORIGIN)
    assert one.id != other.id


@given(st.text(st.characters()))
def test_whatever_is_typed_can_be_written_down(text: str) -> None:
    content = Content(text)
    content.value.encode()
    if text.isascii():
        assert content.value == text


def test_half_a_surrogate_pair_costs_only_itself() -> None:
    assert Content("before \ud83d after").value == "before \ufffd after"
    assert Content("\ud83d\ude42").value == "\U0001f642"


def test_the_language_of_a_question_makes_no_other_answer() -> None:
    assert Content("kz", language="ru").says_same_as(Content("kz", language="kk"))
    assert not Content("", Status.DK).says_same_as(Content("", Status.DECLINE))


def test_fields_know_their_place() -> None:
    place = Place("ep_place", "e1")
    assert Field.of_answer(place).place == place
    assert Field.of_note(place).kind is FieldKind.NOTE
    assert Content("", Status.DK).answer == Answer("", Status.DK)
