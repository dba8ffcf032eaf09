"""The printed page: every letter as meant, nothing else in the file, nothing on the disk."""

import io
import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from dutyrehab_desktop.reports.coordinator_pdf import ReportFacts, coordinator_pdf
from dutyrehab_desktop.reports.counting import count_interviews
from dutyrehab_desktop.reports.counts import read_count_plan
from dutyrehab_desktop.reports.pages import page_images
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.summary import Quotation, Section, Summary
from dutyrehab_desktop.reports.summary_pdf import summary_pdf
from dutyrehab_desktop.reports.summary_text import SummarySource, write_summary
from dutyrehab_desktop.reports.table_csv import table_csv
from tests.reports.examples import demonstration, questionnaire, reference
from tests.reports.invented_law import LAW, finding, findings

PAPER = read_paper()
FOUND = findings(*(finding(f"barrier {number}") for number in range(9)))


def made(language: str) -> Summary:
    sheet = demonstration()[0].sheet
    return write_summary(SummarySource(questionnaire(), LAW, FOUND, sheet), PAPER, language)


def squeezed(text: str) -> str:
    """Text without what a line end may change."""
    return re.sub(r"\s+", "", text)


def text_of(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def report(language: str, shared: Path) -> bytes:
    plan = read_count_plan(questionnaire())
    tables = count_interviews(reference(shared), questionnaire(), plan, date(2026, 11, 23))
    return coordinator_pdf(tables, plan, PAPER.wording, ReportFacts(language, "1", "2"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paragraph_can_be_read_back_letter_by_letter(language: str) -> None:
    summary = made(language)
    reader = PdfReader(io.BytesIO(summary_pdf(summary)))
    pages = ""
    for number_of_page, page in enumerate(reader.pages, start=1):
        # A paragraph may run over the foot of a page; its halves are both there.
        foot = summary.page_words.format(page=number_of_page, pages=len(reader.pages))
        text = page.extract_text().strip()
        assert text.endswith(foot)
        pages += squeezed(text.removesuffix(foot))
    for text in summary.paragraphs():
        assert squeezed(text) in pages, text


def test_uzbek_letters_and_sums_survive() -> None:
    words = "Oʻzbekiston maʼlumotnomasi: 78\u202f000\u202f000\u00a0soʻm, ʻ ʼ"
    page = Summary("uz", "x", "{page}/{pages}", (Section("own", "Oʻz", (Quotation(words),)),))
    text = text_of(summary_pdf(page))
    assert "Oʻzbekiston maʼlumotnomasi: 78 000 000 soʻm, ʻ ʼ" in text


def test_markup_in_a_persons_words_is_printed_and_not_obeyed() -> None:
    words = 'a <b>bold</b> & <img src="file:///etc/passwd"/> <font size=90>x</font>'
    page = Summary("en", "x", "{page}/{pages}", (Section("own", "Own", (Quotation(words),)),))
    assert squeezed(words) in squeezed(text_of(summary_pdf(page)))


def test_words_without_a_blank_stay_on_the_page() -> None:
    words = "қ" * 400
    page = Summary("kk", "x", "{page}/{pages}", (Section("own", "Own", (Quotation(words),)),))
    pdf = summary_pdf(page)
    assert words in squeezed(text_of(pdf))
    width = 300
    image = page_images(pdf, width)[0]
    edge = [image.rgb[(row * width + width - 8) * 3] for row in range(image.height)]
    assert set(edge) == {255}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_summary_gives_the_same_bytes(language: str) -> None:
    assert summary_pdf(made(language)) == summary_pdf(made(language))


def test_the_same_counts_give_the_same_bytes(shared: Path) -> None:
    assert report("kk", shared) == report("kk", shared)


def fonts_in(pdf: bytes) -> Iterator[tuple[str, bool]]:
    for page in PdfReader(io.BytesIO(pdf)).pages:
        for font in page["/Resources"]["/Font"].values():
            font = font.get_object()
            descriptor = font.get("/FontDescriptor")
            yield font["/BaseFont"], descriptor is not None and "/FontFile2" in descriptor


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_font_is_embedded(language: str, shared: Path) -> None:
    for pdf in (summary_pdf(made(language)), report(language, shared)):
        fonts = dict(fonts_in(pdf))
        assert fonts
        assert all(fonts.values()), fonts
        assert all(re.fullmatch(r"/[A-Z]{6}\+NotoSans-\w+", name) for name in fonts)


def test_the_file_says_nothing_about_when_where_and_by_whom_it_was_made() -> None:
    pdf = summary_pdf(made("ru"))
    reader = PdfReader(io.BytesIO(pdf))
    facts = {name: value for name, value in (reader.metadata or {}).items() if value}
    dates = {facts.pop("/CreationDate"), facts.pop("/ModDate")}
    assert all(day.startswith("D:20000101") for day in dates)
    assert facts == {"/Title": "Мои записи", "/Trapped": "/False"}
    assert "/Metadata" not in reader.root_object
    assert reader.root_object["/Lang"] == "ru"


def test_no_code_stands_in_the_file_anywhere() -> None:
    sheet = demonstration()[0].sheet
    pdf = summary_pdf(made("ru"))
    reader = PdfReader(io.BytesIO(pdf))
    streams = b"".join(
        part.get_data() for page in reader.pages if (part := page.get_contents()) is not None
    )
    everything = squeezed(text_of(pdf)).encode() + streams + pdf
    for name in ("record_code", "interviewer_code"):
        code = sheet.answer(name).value
        assert code
        assert code.encode() not in everything
    for roster in sheet.rosters.values():
        for entry in roster.ids:
            assert entry.encode() not in everything


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_says_that_it_is_internal_and_holds_every_number(
    language: str, shared: Path
) -> None:
    plan = read_count_plan(questionnaire())
    text = squeezed(text_of(report(language, shared)))
    assert squeezed(plan.wording.say("profile-internal", language)) in text
    for definition in plan.counts:
        if definition.group != "talks":
            assert squeezed(definition.labels[language]) in text, definition.id
    assert squeezed(plan.wording.say("interviews", language, count=11)) in text
    assert squeezed(plan.wording.say("bar-of", language, count=8, base=9)) in text


def test_a_report_without_interviews_says_so() -> None:
    plan = read_count_plan(questionnaire())
    pdf = coordinator_pdf((), plan, PAPER.wording, ReportFacts("uz", "1", "1"))
    assert squeezed(plan.wording.say("none", "uz")) in squeezed(text_of(pdf))


# An audit hook cannot be taken away again: it is put in once and told when to look.
_WATCHED: list[str] = []
_WATCHING: list[bool] = []
_HARMLESS = ("/dev/null",)


def _look(event: str, arguments: tuple[object, ...]) -> None:
    if not _WATCHING:
        return
    if event == "open":
        path, mode, flags = (*arguments, None, 0)[:3]
        writes = isinstance(mode, str) and set(mode) & set("wax+")
        if (writes or (isinstance(flags, int) and flags & 3)) and path not in _HARMLESS:
            _WATCHED.append(f"{event} {path!r} {mode!r} {flags!r}")
    elif event.startswith(("os.mkdir", "os.rename", "tempfile.", "shutil.", "socket.")):
        _WATCHED.append(event)


sys.addaudithook(_look)


@pytest.fixture
def watched() -> Iterator[list[str]]:
    _WATCHED.clear()
    _WATCHING.append(True)
    yield _WATCHED
    _WATCHING.clear()


def test_the_watch_sees_a_file_that_is_written(watched: list[str], tmp_path: Path) -> None:
    (tmp_path / "seen").write_text("x")
    assert watched


def test_no_file_is_opened_for_writing_while_pages_are_made(
    watched: list[str], shared: Path
) -> None:
    pdf = summary_pdf(made("uz"))
    page_images(pdf, 500)
    page_images(report("uz", shared), 500)
    plan = read_count_plan(questionnaire())
    sheets = [example.sheet for example in demonstration()]
    tables = count_interviews(sheets, questionnaire(), plan, date(2026, 1, 1))
    table_csv(tables, "ru")
    assert watched == []
