"""Sentences with numbers: right in each grammar, silent where a number is hidden."""

from collections.abc import Sequence

import pytest

from dutyrehab_desktop.reports.columns import UNKNOWN, YES
from dutyrehab_desktop.reports.needs_report import NeedsFacts, ShownGroup
from dutyrehab_desktop.reports.needs_sentences import SENTENCES, sentences
from dutyrehab_desktop.reports.needs_words import NeedsWords, needs_wording
from dutyrehab_desktop.reports.showing import Mark, Profile, Shown, ShownTable
from dutyrehab_desktop.reports.tables import Cell, Condition, Line, Table
from dutyrehab_desktop.reports.told import NOT_TOLD, Told
from tests.reports.examples import law, questionnaire

LANGUAGES = ("en", "ru", "kk", "uz", "uz-Cyrl")


def counted(number: int) -> Told:
    return Told(str(number), number)


def shown(name: str, cells: Sequence[tuple[int, Shown]]) -> ShownTable:
    column = f"count/{name}"
    conditions = [(Condition(column, frozenset({code})),) for code, _ in cells]
    line = Line(name, tuple(Cell(each, 0) for each in conditions))
    table = Table("R1/kz", "t", ("a",) * len(cells), (line,), (), 11, "kz", (column,), False, ())
    return ShownTable(table, (tuple(cell for _, cell in cells),), 5, Shown(Mark.NUMBER, 11))


def said(*tables: ShownTable, language: str = "en") -> list[tuple[str, tuple[str, ...]]]:
    group = ShownGroup("R1", "t", tables)
    form, rules = questionnaire(), law()
    facts = NeedsFacts(Profile.PUBLIC, language, 11, "", "", (group,), {}, form, rules)
    found = sentences(facts, NeedsWords(language), "kz")
    return [] if found is None else list(found.items)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, "1 человек ещё до разговора знал,"),
        (2, "2 человека ещё до разговора знали,"),
        (5, "5 человек ещё до разговора знали,"),
        (11, "11 человек ещё до разговора знали,"),
        (21, "21 человек ещё до разговора знал,"),
        (102, "102 человека ещё до разговора знали,"),
    ],
)
def test_russian_has_three_forms(number: int, expected: str) -> None:
    assert NeedsWords("ru").people("s-aware", counted(number)).startswith(expected)


def test_english_has_two_and_kazakh_and_uzbek_one() -> None:
    for number, expected in ((1, "1 person needs"), (9, "9 people need")):
        assert NeedsWords("en").people("s-unmet-need", counted(number)).startswith(expected)
    assert NeedsWords("kk").people("s-aware", counted(1)).startswith("1 адам ")
    assert NeedsWords("uz").people("s-aware", counted(9)).startswith("9 kishi ")
    assert NeedsWords("uz-Cyrl").people("s-aware", counted(9)).startswith("9 киши ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_said_of_any_number_in_every_language(language: str) -> None:
    words = NeedsWords(language)
    for _, name in SENTENCES:
        for number in (0, 1, 2, 5, 21):
            sentence = words.people(f"s-{name}", counted(number))
            assert sentence.endswith(".")
            assert (str(number) in sentence) == (number > 0)
        for limit in (3, 5):
            few = words.people(f"s-{name}", Told(f"<{limit}", below=limit))
            assert str(limit) in few
            assert "<" not in few


def test_every_row_of_numbers_has_the_forms_of_its_language() -> None:
    wanted = {"en": 2, "ru": 3, "kk": 1, "uz": 1}
    counted_rows = [
        name for name in needs_wording().texts if f"{name}-none" in needs_wording().texts
    ]
    assert len(counted_rows) > len(SENTENCES)
    for name in counted_rows:
        for language, forms in wanted.items():
            assert len(needs_wording().members(name, language)) == forms, name


def test_a_hidden_number_is_not_said_and_an_unknown_one_stands_beside() -> None:
    number = Shown(Mark.NUMBER, 9)
    nobody = [(code, Shown(Mark.NUMBER, 0)) for code in UNKNOWN[1:]]
    two = (UNKNOWN[0], Shown(Mark.NUMBER, 2))
    found = said(shown("aware", [(YES, number), two, *nobody]))
    assert found[0][0].startswith("9 people knew")
    assert found[0][1] == ("Not known of 2 more people.",)
    assert said(shown("aware", [(YES, Shown(Mark.HIDDEN)), two, *nobody])) == []
    assert NeedsWords("en").people("s-aware", NOT_TOLD) == ""


def test_a_small_number_is_told_as_fewer_than() -> None:
    found = said(shown("aware", [(YES, Shown(Mark.BELOW))]))
    assert found == [(found[0][0], ())]
    assert found[0][0].startswith("Fewer than 5 people knew")
