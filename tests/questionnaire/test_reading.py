"""What is said is short enough to be followed by ear."""

from dataclasses import replace

import pytest

from dutyrehab_desktop.questionnaire.reading import LONG_SENTENCE, reading_level, spoken
from dutyrehab_desktop.workflows.content import shipped_form
from dutyrehab_desktop.workflows.reading_levels import reading_levels

FORM = shipped_form()


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uz", "uz-Cyrl"])
def test_no_sentence_is_too_long_to_be_kept_in_mind(language: str) -> None:
    level = reading_level(FORM, language)
    assert [(one.name, one.words) for one in level.long_sentences] == []
    assert 3 < level.words_a_sentence < 8
    assert level.long_words < 0.06
    assert level.sentences > 500


def test_every_language_has_its_figures_and_the_places_of_its_hard_words() -> None:
    levels = reading_levels(FORM)
    assert {"en", "ru", "kk", "uz"} <= set(levels)
    for language, level in levels.items():
        assert "rehabilitation" in level.hard_words, language
        assert all(names for names in level.hard_words.values())


def test_a_long_sentence_is_found_with_its_question_and_a_hard_word_with_its_place() -> None:
    name = next(iter(spoken(FORM, "en"))).name
    text = "Word " * LONG_SENTENCE + "ombudsman. Short."
    question = replace(FORM.questions[name], labels={"en": text})
    level = reading_level(
        replace(FORM, questions={name: question}), "en", [("an office", "ombuds")]
    )
    (found,) = level.long_sentences
    assert (found.name, found.words) == (name, LONG_SENTENCE + 1)
    assert level.hard_words == {"an office": (name,)}
    assert level.sentences == 2


def test_what_the_interviewer_notes_alone_is_not_counted() -> None:
    alone = {name for name, one in FORM.questions.items() if one.asked_by == "interviewer"}
    assert alone
    assert not alone & {one.name for one in spoken(FORM, "en")}
