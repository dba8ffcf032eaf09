"""What the interviewer finds when it gets hard, and what can be told without a record."""

from datetime import date

import pytest

from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.general_law import COUNTRIES, general_law
from dutyrehab_desktop.workflows.guidance import LineKind, topics, values, word

LANGUAGES = ("en", "ru", "kk", "uz", "uz-Cyrl")
TOPICS = ("hard", "stop", "withdrawal", "interpreter", "guardian", "closing", "you")


def test_every_situation_of_the_instrument_has_its_topic() -> None:
    assert tuple(topic.name for topic in topics()) == TOPICS


def test_the_steps_for_distress_stand_in_their_order() -> None:
    hard = topics()[0]
    steps = [line.texts["en"] for line in hard.lines if line.kind is LineKind.STEP]
    assert steps == ["Watch for it", "A little upset", "Very upset", "Danger tonight", "Afterwards"]
    first = hard.lines[0]
    assert first.kind is LineKind.STEP
    assert sum(line.kind is LineKind.SAY for line in hard.lines) == 9


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_said_in_every_language(language: str) -> None:
    lines = [line for topic in topics() for line in topic.lines]
    said = [in_language(line.texts, language) for line in lines]
    assert all(said)
    if language != "en":
        assert not set(said) & {line.texts["en"] for line in lines}


def test_what_is_said_aloud_is_short_enough_to_be_heard() -> None:
    for topic in topics():
        for line in topic.lines:
            if line.kind is LineKind.SAY:
                sentences = line.texts["en"].replace("?", ".").split(".")
                assert max(len(sentence.split()) for sentence in sentences) <= 20, line.texts["en"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("column", ["kind", "cost", "supervised", "language"])
def test_no_two_values_of_the_list_are_called_alike(column: str, language: str) -> None:
    words = [word(column, value, language) for value in values(column)]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_law_in_general_names_no_torture_and_no_complaint_abroad(
    content: Content, country: str
) -> None:
    found = general_law(content.law, country, date(2026, 11, 25))
    assert found.owed
    assert found.ways
    names = {way.id for way in found.ways}
    assert not {name for name in names if "torture" in name or name == "any-route-un"}
    assert all(way.country == country.upper() for way in found.ways)
    texts = " ".join(
        text
        for way in found.ways
        for part in (way.names, way.explanations, way.next_steps)
        for text in part.values()
    ).lower()
    for stem in ("tortur", "пыт", "азапта", "qiyno"):
        assert stem not in texts
