"""Words as a search finds them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.cyrillic import to_cyrillic
from dutyrehab_desktop.questionnaire.folded_words import LONGEST, mark_of, words_in


def spelled(text: str) -> set[str]:
    return {form for forms in words_in(text) for form in forms}


@pytest.mark.parametrize(
    "word", ["oʻzbek", "gʻalati", "yettinchi", "funksiya", "militsiya", "obyekt", "shaxs", "maʼno"]
)
def test_both_scripts_of_uzbek_are_one_word(word: str) -> None:
    assert spelled(word) & spelled(to_cyrillic(word))


def test_every_apostrophe_is_the_same() -> None:
    assert len({tuple(words_in(f"o{sign}zbek ma{sign}no")) for sign in "'ʻʼ’‘`´′"}) == 1


def test_a_sign_that_is_often_left_out_may_be_left_out() -> None:
    assert spelled("oʻzbek") & spelled("ozbek")
    assert spelled("приём") & spelled("прием")


def test_letters_of_kazakh_are_letters_of_their_own() -> None:
    pairs = ("қк", "ғг", "әа", "өо", "ңн", "ұу", "үу", "іи", "һх")
    assert [pair for pair in pairs if spelled(f"б{pair[0]}р") & spelled(f"б{pair[1]}р")] == []


@settings(max_examples=50)
@given(st.text())
def test_any_text_has_words_that_an_index_can_hold(text: str) -> None:
    for form in spelled(text):
        assert 0 < len(form) <= LONGEST
        form.encode()
        assert not set(form) & set("\"'*()^:+-{} \0\n")


@settings(max_examples=60)
@given(st.text(st.sampled_from("абвгқғёцчщъыьэюяeyokz'ʻ"), min_size=1, max_size=12), st.data())
def test_what_begins_like_a_word_still_does(word: str, data: st.DataObject) -> None:
    begun = word[: data.draw(st.integers(1, len(word)))]
    # Two letters that are one in the other script are only known when both are there.
    if begun[-1] in "кyog" or not spelled(begun):
        return
    assert any(whole.startswith(part) for whole in spelled(word) for part in spelled(begun))


def test_a_mark_is_nothing_that_anybody_types() -> None:
    mark = mark_of("finding", "kz-conviction-stands", "found")
    assert mark != mark_of("finding", "kz-conviction-stands", "possible")
    assert mark not in spelled(mark)
