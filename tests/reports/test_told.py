"""What was told, as sentences: each answer that may stand on paper has one, right in number."""

import pytest

from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place
from dutyrehab_desktop.questionnaire.model import QuestionType
from dutyrehab_desktop.reports.paper import PaperPlace, read_paper
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.summary import Fact, Line, Listing, Summary
from dutyrehab_desktop.reports.summary_text import SummarySource, write_summary
from tests.reports.examples import demonstration, questionnaire, sheet_of
from tests.reports.invented_law import LAW, findings

PAPER = read_paper()
ALL = (*LANGUAGES, "uz-Cyrl")
PLACES = (PaperPlace.ANSWERS, PaperPlace.PERMISSIONS)
NEUTRAL = {"pr_episodes"}
"""Entries are listed there; what is no entry is never printed."""

REFUSED = ("dk", "decline")


def summary(sheet: AnswerSheet, language: str = "en") -> Summary:
    return write_summary(SummarySource(questionnaire(), LAW, findings(), sheet), PAPER, language)


def said(sheet: AnswerSheet, language: str = "en") -> list[str]:
    return list(summary(sheet, language).paragraphs())


def allowed() -> list[str]:
    return [
        name
        for name, allowance in PAPER.allowances.items()
        if allowance.place in PLACES and name in questionnaire().questions
    ]


def test_every_answer_that_may_stand_on_paper_has_a_sentence_or_a_list_to_stand_in() -> None:
    without = []
    for name in allowed():
        question = questionnaire().questions[name]
        if question.type in (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE):
            options = [one.name for one in questionnaire().lists[question.list_name]]
            without += [
                f"{name}/{option}"
                for option in options
                if option not in REFUSED
                and name not in PAPER.told
                and f"{name}/{option}" not in PAPER.told
            ]
        elif name not in PAPER.told:
            without.append(name)
    assert without == []


def test_no_sentence_is_left_over_from_a_question_or_an_option_that_went() -> None:
    left = []
    for name in PAPER.told:
        question, _, option = name.partition("/")
        asked = questionnaire().questions.get(question)
        if option == "0" and asked is not None and asked.is_money:
            continue
        if asked is None or (option and questionnaire().choice(question, option) is None):
            left.append(name)
    assert left == []


def test_that_there_is_none_of_it_is_a_sentence_and_never_an_item_of_a_list() -> None:
    missing: set[str] = set()
    for name in allowed():
        question = questionnaire().questions[name]
        if question.type is QuestionType.SELECT_MULTIPLE:
            for choice in questionnaire().lists[question.list_name]:
                if choice.exclusive and choice.name not in REFUSED:
                    missing |= {name} - {
                        told.partition("/")[0]
                        for told in PAPER.told
                        if told == f"{name}/{choice.name}"
                    }
    assert missing == NEUTRAL


@pytest.mark.parametrize("language", ALL)
def test_nothing_of_the_demonstration_is_printed_as_question_and_answer(language: str) -> None:
    for example in demonstration():
        made = summary(example.sheet, language)
        asked = [
            block.place.question
            for section in made.sections
            for block in section.blocks
            if isinstance(block, Line)
        ]
        assert asked == []


@pytest.mark.parametrize("language", ALL)
def test_no_blank_is_left_open_and_nothing_is_in_two_languages(language: str) -> None:
    english = {row["en"] for row in PAPER.told.values()}
    for example in demonstration():
        for text in said(example.sheet, language):
            assert "{" not in text
            assert "}" not in text
            if language != "en":
                assert text not in english


@pytest.mark.parametrize(
    ("months", "words"),
    [("1", "1 месяц"), ("3", "3 месяца"), ("12", "12 месяцев"), ("21", "21 месяц")],
)
def test_the_number_decides_the_form_of_the_word_in_russian(months: str, words: str) -> None:
    case = {"pr_type": "criminal", "pr_outcome": "convicted", "pr_sentence_months": int(months)}
    sheet = sheet_of({"country": "kz", "path": "full", "proceeding": [case]})
    told = [text for text in said(sheet, "ru") if words in text]
    assert told, said(sheet, "ru")
    assert all(f"{words}е" not in text and f"{words}а" not in text for text in told)


@pytest.mark.parametrize(
    ("language", "year", "month", "day"),
    [
        ("en", "in 2018", "in May 2018", "on 3 May 2018"),
        ("ru", "в 2018 году", "в мае 2018 года", "3 мая 2018 года"),
        ("kk", "2018 жылы", "2018 жылғы мамырда", "2018 жылғы 3 мамырда"),
        ("uz", "2018-yilda", "2018-yil mayda", "2018-yil 3-mayda"),
        ("uz-Cyrl", "2018-йилда", "2018-йил майда", "2018-йил 3-майда"),
    ],
)
def test_a_date_answers_the_question_when(language: str, year: str, month: str, day: str) -> None:
    for told, words in (("2018", year), ("2018-05", month), ("2018-05-03", day)):
        held = {"ep_kind": "prison", "ep_start": told}
        sheet = sheet_of({"country": "kz", "path": "full", "episode": [held]})
        assert any(words.lower() in text.lower() for text in said(sheet, language)), told


def test_several_options_stand_below_what_they_are() -> None:
    sheet = sheet_of({"country": "kz", "path": "full", "docs_held": "verdict medical"})
    (listing,) = [
        block
        for section in summary(sheet).sections
        for block in section.blocks
        if isinstance(block, Listing)
    ]
    assert listing.lead.endswith(":")
    assert len(listing.items) == 2
    assert listing.place == Place("docs_held")


def test_who_speaks_for_another_person_reads_the_questions_with_their_answers() -> None:
    sheet = demonstration()[0].sheet.with_answer(Place("respondent_role"), Answer("heir"))
    blocks = [block for section in summary(sheet).sections for block in section.blocks]
    assert any(isinstance(block, Line) for block in blocks)
    assert not any(
        isinstance(block, Fact) and block.place.question == "ep_kind" for block in blocks
    )


def test_months_of_all_times_together_are_told_as_bounds_where_dates_are_partial() -> None:
    held = [{"ep_kind": "prison", "ep_start": "2014-03", "ep_end": "2017-03"}]
    sheet = sheet_of({"country": "kz", "path": "full", "episode": held})
    assert any("35 to 36 months" in text for text in said(sheet))
    exact = [{"ep_kind": "prison", "ep_start": "2014-03-01", "ep_end": "2017-03-01"}]
    sheet = sheet_of({"country": "kz", "path": "full", "episode": exact})
    assert any("Altogether you were held for 36 months." in text for text in said(sheet))
