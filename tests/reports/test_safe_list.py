"""The list without dangerous words: from its allow-list alone, on one page, and nobody's."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from dutyrehab_desktop.reports.giveaway import giveaways, shipped_stems
from dutyrehab_desktop.reports.page_style import LAYOUTS
from dutyrehab_desktop.reports.safe_list import (
    GROUPS,
    LOOKS,
    Marks,
    SafeList,
    read_safe_words,
    safe_list,
)
from dutyrehab_desktop.reports.safe_pdf import safe_page, safe_pdf
from dutyrehab_desktop.reports.sheets import LANGUAGES
from tests.reports.examples import demonstration, questionnaire, reference, sheet_of

WORDS = read_safe_words()
ALL = (*LANGUAGES, "uz-Cyrl")
RICH = {
    "country": "uz",
    "path": "full",
    "health_need": "yes",
    "health_kind": "physical mental dental",
    "other_help": "papers driver training housing debts device children",
    "rights_limited": "passport driver registration travel_abroad benefits",
    "job_now": "yes",
    "loss": [
        {"ls_head": head, "ls_amount": 2018, "ls_currency": money}
        for head, money in (
            ("lost_employment", "uzs"),
            ("parcels", "uzs"),
            ("prison_visits", "rub"),
            ("legal_court_costs", "usd"),
            ("torture_illtreatment", "uzs"),
            ("housing", "eur"),
        )
    ],
    "own_words": "They kept me in prison in Tashkent.",
    "missing_doc": [{"md_type": "verdict"}, {"md_type": "id"}],
}


def texts(page: SafeList) -> list[str]:
    return [line.text for line in page.lines()]


def allowed(language: str) -> set[str]:
    return {way for name in WORDS.wording.texts for way in WORDS.wording.members(name, language)}


@pytest.mark.parametrize("language", ALL)
def test_every_text_is_one_of_the_allow_list_or_a_sum_beside_one(language: str) -> None:
    known = allowed(language)
    for look in range(LOOKS):
        for text in texts(safe_list(sheet_of(RICH), WORDS, language, look)):
            head, parted, sum_of_money = text.partition(" – ")
            assert head in known, text
            if parted:
                number = re.match(r"[\d\u00a0]+", sum_of_money)
                assert number
                rest = sum_of_money[number.end() :].strip()
                assert not rest or rest in known, text


@pytest.mark.parametrize("language", ALL)
def test_no_list_of_anybody_in_any_look_holds_a_word_that_gives_away(
    language: str, shared: Path
) -> None:
    people = [example.sheet for example in demonstration()] + reference(shared)
    seen = 0
    for sheet in [*people, sheet_of(RICH)]:
        for look in range(LOOKS):
            lines = texts(safe_list(sheet, WORDS, language, look))
            assert list(giveaways(lines, shipped_stems())) == []
            seen += 1
    assert seen == LOOKS * 43


def test_the_money_of_the_country_has_no_name_and_no_sum_looks_like_a_year() -> None:
    lines = [text for text in texts(safe_list(sheet_of(RICH), WORDS, "en", 0)) if " – " in text]
    assert sum("2\u00a0018" in text for text in lines) == len(lines)
    named = " ".join(lines)
    assert "dollars" in named
    assert "roubles" in named
    assert "soum" not in named


def test_harm_and_papers_of_the_case_leave_nothing_on_it() -> None:
    plain = {**RICH, "loss": [], "missing_doc": []}
    case = {**plain, "missing_doc": [{"md_type": "verdict"}, {"md_type": "casefile"}]}
    hurt = {**plain, "loss": [{"ls_head": "torture_illtreatment", "ls_amount": 5}]}
    base = texts(safe_list(sheet_of(plain), WORDS, "en", 3))
    assert texts(safe_list(sheet_of(case), WORDS, "en", 3)) == base
    assert texts(safe_list(sheet_of(hurt), WORDS, "en", 3)) == base


def test_the_same_person_can_have_lists_that_do_not_look_alike() -> None:
    made = [safe_list(sheet_of(RICH), WORDS, "ru", look) for look in range(LOOKS)]
    assert len({tuple(texts(page)) for page in made}) == LOOKS
    assert {page.marks for page in made} == set(Marks.ALL)
    assert len({page.title for page in made}) > 3
    assert len({next(iter(texts(page))) for page in made}) > 5


def test_errands_of_every_day_stand_among_the_rest_unless_they_are_not_wanted() -> None:
    with_them = texts(safe_list(sheet_of({"country": "kz"}), WORDS, "kk", 1))
    without = texts(safe_list(sheet_of({"country": "kz"}), WORDS, "kk", 1, errands=False))
    assert len(with_them) > len(without)


def test_every_item_belongs_to_a_group_and_every_option_of_the_sheet_is_asked() -> None:
    for (question, option), item in WORDS.items.items():
        assert item.split("-")[0] in GROUPS
        assert questionnaire().choice(question, option) is not None, (question, option)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", ALL)
def test_it_is_one_page_in_every_size_and_says_what_was_meant(language: str, layout: str) -> None:
    for look in range(0, LOOKS, 5):
        page = safe_list(sheet_of(RICH), WORDS, language, look)
        built = safe_page(page, LAYOUTS[layout])
        reader = PdfReader(io.BytesIO(built.pdf))
        assert len(reader.pages) == 1
        printed = re.sub(r"\s+", "", reader.pages[0].extract_text())
        for text in texts(page):
            assert re.sub(r"\s+", "", text) in printed


def test_the_file_has_no_other_words_than_the_page() -> None:
    page = safe_list(sheet_of(RICH), WORDS, "uz", 7)
    pdf = safe_pdf(page, LAYOUTS["a5"])
    assert pdf == safe_pdf(page, LAYOUTS["a5"])
    reader = PdfReader(io.BytesIO(pdf))
    facts = {name: value for name, value in (reader.metadata or {}).items() if value}
    for name in ("/CreationDate", "/ModDate", "/Trapped"):
        facts.pop(name, None)
    assert set(facts) == {"/Title"}
    assert facts["/Title"] in texts(page)
    assert "/Metadata" not in reader.root_object
    assert "/Names" not in reader.root_object
    assert "/Annots" not in reader.pages[0]
    fonts = [
        font.get_object()["/BaseFont"] for font in reader.pages[0]["/Resources"]["/Font"].values()
    ]
    words = [str(facts["/Title"]), *(str(font).split("+")[1] for font in fonts)]
    assert list(giveaways(words, shipped_stems())) == []
