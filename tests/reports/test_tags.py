"""The file says what each piece is, in reading order, in every layout."""

import io
import re
from collections.abc import Iterator

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.reports.page_style import LAYOUTS
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.summary import Fact, Heading, Section, Sentence, Step, Summary
from dutyrehab_desktop.reports.summary_pdf import summary_pages, summary_pdf
from dutyrehab_desktop.reports.summary_text import SummarySource, write_summary
from tests.reports.examples import demonstration, found_in, law, questionnaire

KINDS = {"/H1", "/H2", "/H3", "/P", "/LI", "/BlockQuote"}
SHOWN = re.compile(
    rb"/(?:H1|H2|H3|P|LI|BlockQuote) <</MCID (\d+)>> BDC|/Artifact BMC|EMC|Tj|TJ|\bS\b|\bf\b"
)


def made(language: str) -> Summary:
    sheet = demonstration()[7].sheet
    source = SummarySource(questionnaire(), law(), found_in(sheet), sheet)
    return write_summary(source, read_paper(), language)


def leaves(node: DictionaryObject) -> Iterator[DictionaryObject]:
    kids = node["/K"]
    for kid in kids if isinstance(kids, ArrayObject) else [kids]:
        inside = kid.get_object() if hasattr(kid, "get_object") else kid
        if isinstance(inside, DictionaryObject) and "/S" in inside:
            if inside["/S"] in KINDS:
                yield inside
            else:
                yield from leaves(inside)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", ["ru", "kk", "uz", "uz-Cyrl", "en"])
def test_the_tree_holds_every_text_in_reading_order(language: str, layout: str) -> None:
    summary = made(language)
    reader = PdfReader(io.BytesIO(summary_pdf(summary, LAYOUTS[layout])))
    catalog = reader.root_object
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == language
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    kinds = [leaf["/S"] for leaf in leaves(catalog["/StructTreeRoot"])]
    assert kinds[0] == "/H1"
    assert kinds.count("/H1") == 1
    assert kinds.count("/H2") == sum(bool(section.title) for section in summary.sections[1:])
    texts = len(list(summary.paragraphs()))
    joined = sum(len(getattr(block, "because", ())) for s in summary.sections for block in s.blocks)
    joined += sum(
        len(getattr(block, "quiet", ()))
        for section in summary.sections
        for block in section.blocks
        if hasattr(block, "texts") and not block.title
    )
    assert len(kinds) == texts - joined


@pytest.mark.parametrize("language", ["ru", "uz"])
def test_whatever_is_drawn_is_marked_as_text_or_as_ornament(language: str) -> None:
    reader = PdfReader(io.BytesIO(summary_pdf(made(language), LAYOUTS["a4"])))
    for number, page in enumerate(reader.pages):
        stream = page.get_contents()
        assert stream is not None
        inside, seen = False, 0
        for match in SHOWN.finditer(stream.get_data()):
            piece = match.group()
            if piece.endswith((b"BDC", b"BMC")):
                assert not inside
                inside = True
                seen += piece.endswith(b"BDC")
            elif piece == b"EMC":
                inside = False
            else:
                assert inside, piece
        assert page["/StructParents"] == number
        numbers = reader.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]
        assert len(numbers[2 * number + 1].get_object()) == seen


def test_a_paragraph_on_two_pages_is_one_piece() -> None:
    text = "word " * 900
    page = Summary("en", "x", "{page}", (Section("own", "Own", (Sentence(text),)),))
    reader = PdfReader(io.BytesIO(summary_pdf(page, LAYOUTS["a5-large"])))
    found = list(leaves(reader.root_object["/StructTreeRoot"]))
    assert [leaf["/S"] for leaf in found] == ["/H2", "/P"]
    assert len({kid["/Pg"].get_object()["/StructParents"] for kid in found[1]["/K"]}) > 1


def test_each_line_that_comes_from_an_answer_knows_where_it_stands() -> None:
    place = Place("ep_kind", "e1")
    blocks = (Sentence("above"), Fact("It began in May 2018.", place))
    page = Summary("en", "x", "{page}", (Section("answers", "Told", blocks),))
    built = summary_pages(page, LAYOUTS["a4"])
    (spot,) = built.spots
    assert spot.place == place
    assert spot.page == 0
    assert 0 < spot.left < spot.left + spot.width < built.size[0]
    assert built.size[1] * 0.6 < spot.bottom < built.size[1]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_only_black_is_printed_so_that_no_letter_is_made_of_dots(layout: str) -> None:
    reader = PdfReader(io.BytesIO(summary_pdf(made("kk"), LAYOUTS[layout])))
    colours = set()
    for page in reader.pages:
        stream = page.get_contents()
        assert stream is not None
        for block in re.findall(rb"BT.*?ET", stream.get_data(), re.DOTALL):
            colours |= set(re.findall(rb"([\d.]+ [\d.]+ [\d.]+) rg", block))
    assert len(colours) == 1


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_stands_outside_the_margins(layout: str) -> None:
    built = summary_pages(made("ru"), LAYOUTS[layout])
    for spot in built.spots:
        assert spot.left >= LAYOUTS[layout].side - 1
        assert spot.left + spot.width <= built.size[0] - LAYOUTS[layout].side + 1
        assert spot.bottom > 0


def test_a_step_stands_on_the_page_of_whom_it_leads_to() -> None:
    steps = tuple(
        block
        for number in range(9)
        for block in (
            Heading(f"To office {number}"),
            Sentence("Bring the paper. " * 6, quiet=True),
            Step(f"Ask it number {number}. " * 8, ("Why: so",)),
        )
    )
    page = Summary("en", "x", "{page}", (Section("more", "More", steps),))
    for layout in LAYOUTS.values():
        reader = PdfReader(io.BytesIO(summary_pdf(page, layout)))
        numbers = reader.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]
        for number in range(len(reader.pages)):
            kinds = [piece.get_object()["/S"] for piece in numbers[2 * number + 1].get_object()]
            assert kinds[-1] == "/LI"
