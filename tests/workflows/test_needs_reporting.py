"""The needs report over records in a real vault, as PDF and as DOCX."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pypdf
import pytest
from docx import Document

from dutyrehab_desktop.reports.needs_report import Bullets, Grid, Heading, NeedsReport, Rings, Text
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.needs_reporting import (
    MadeReport,
    Profile,
    ReportFormat,
    ReportWish,
    make_report,
    save_report,
    shown_pages,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings, real_surroundings
from dutyrehab_desktop.workflows.tabling import Tabled, tables
from dutyrehab_desktop.workflows.tasks import Cancelled, Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role, VaultExists
from tests.helpers.received import demonstration, take_in
from tests.helpers.vaults import make_vault

NOTHING = TaskControl()


def with_changes(**changes: str) -> Mapping[str, object]:
    return {**demonstration()[0], **changes}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Iterator[OpenVault]:
    folder = tmp_path_factory.mktemp("desk") / "vault"
    with make_vault(folder, Role.COORDINATOR) as vault:
        more = [with_changes(sign_off="later"), with_changes(c_stats="no")]
        take_in(vault, [*demonstration(), *more], content)
        yield vault


@pytest.fixture(scope="module")
def nine(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Iterator[OpenVault]:
    folder = tmp_path_factory.mktemp("nine") / "vault"
    with make_vault(folder, Role.COORDINATOR) as vault:
        take_in(vault, demonstration()[:9], content)
        yield vault


@pytest.fixture(scope="module")
def made(desk: OpenVault, content: Content) -> MadeReport:
    return make_report(
        desk, content, real_surroundings(), ReportWish(Profile.INTERNAL, "ru"), NOTHING
    )


@pytest.fixture(scope="module")
def small(nine: OpenVault, content: Content) -> MadeReport:
    return make_report(
        nine, content, real_surroundings(), ReportWish(Profile.PUBLIC, "en"), NOTHING
    )


@pytest.fixture(scope="module")
def tabled(desk: OpenVault, content: Content) -> Tabled:
    return tables(desk, content, real_surroundings(), "ru", NOTHING)


@pytest.fixture(scope="module")
def pdf(made: MadeReport) -> bytes:
    return made.file(ReportFormat.PDF)


@pytest.fixture(scope="module")
def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@pytest.fixture(scope="module")
def docx(made: MadeReport) -> bytes:
    return made.file(ReportFormat.DOCX)


def texts(report: NeedsReport) -> Iterator[str]:
    """Everything that is said, without the marks of lists."""
    yield report.title
    for block in report.blocks:
        match block:
            case Bullets(items):
                for said, beside in items:
                    yield said
                    yield from beside
            case Grid():
                yield from (block.caption, block.about, *block.heads, *block.notes)
                for row in block.rows:
                    yield from (row.label, *row.cells)
            case Rings():
                pass
            case _:
                yield block.text


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u00a0\u202f]+", "", text)


def test_every_word_and_number_comes_back_out_of_the_pdf(
    made: MadeReport, pages: list[str]
) -> None:
    read = squeezed("".join(pages))
    missing = [text for text in texts(made.report) if squeezed(text) not in read]
    # A text that is parted by the end of a page has the foot in its middle.
    assert len(missing) <= len(pages)
    assert all(len(text) > 80 for text in missing)


def test_the_figures_are_those_of_the_tables(made: MadeReport, tabled: Tabled) -> None:
    grids = {b.caption: b for b in made.report.blocks if isinstance(b, Grid)}
    for name in ("R1", "R2", "R3", "R4", "R5"):
        (table,) = [one for one in tabled.tables if one.id == f"{name}/kz"]
        grid = grids[f"{name} – Казахстан"]
        assert [row.label for row in grid.rows] == [line.label for line in table.lines]
        for row, line in zip(grid.rows, table.lines, strict=True):
            told = dict(zip(table.columns, line.cells, strict=True))
            assert row.cells == tuple(str(told[head].count) for head in grid.heads)
            # What is not printed is nobody.
            assert all(told[head].count == 0 for head in told if head not in grid.heads)


def test_the_charts_say_what_the_report_of_2023_says(made: MadeReport) -> None:
    charts = {b.chart.title: b.chart for b in made.report.blocks if isinstance(b, Rings)}
    work = charts["Казахстан: работа сегодня"]
    assert work.inner is not None
    assert [part.count for part in work.outer.parts] == [10, 1]
    assert [part.count for part in work.inner.parts] == [2, 8]
    care = charts["Узбекистан: потребность в лечении сегодня"]
    assert ([part.count for part in care.outer.parts], care.inner) == ([9, 1], None)


def test_no_page_ends_with_a_heading(pdf: bytes) -> None:
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        kinds = re.findall(
            rb"/(H\d|P|LI|TD|TH|BlockQuote|Figure) <</MCID", page.get_contents().get_data()
        )
        assert kinds[-1] not in {b"H1", b"H2", b"H3", b"H4", b"TH"}


def test_the_pdf_is_tagged_and_has_an_outline_of_its_chapters(made: MadeReport, pdf: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    chapters = [b.text for b in made.report.blocks if isinstance(b, Heading) and b.level == 1]
    outline = [entry for entry in reader.outline if not isinstance(entry, list)]
    assert [entry["/Title"] for entry in outline] == chapters
    pages = [reader.get_destination_page_number(entry) for entry in outline]
    assert pages == sorted(pages)
    assert pages[-1] > pages[0]
    root = reader.root_object["/StructTreeRoot"]["/K"].get_object()
    kinds = [kid.get_object()["/S"] for kid in root["/K"]]
    assert kinds[0] == "/H1"
    assert kinds.count("/Table") > 20
    first = next(kid.get_object() for kid in root["/K"] if kid.get_object()["/S"] == "/Table")
    rows = [row.get_object() for row in first["/K"]]
    assert {row["/S"] for row in rows} == {"/TR"}
    assert [cell.get_object()["/S"] for cell in rows[1]["/K"]][:2] == ["/TH", "/TD"]


def test_the_foot_says_on_every_page_for_whom_it_is(pages: list[str]) -> None:
    for number, page in enumerate(pages, start=1):
        assert "Для внутреннего пользования – не публиковать" in page
        assert f"Страница {number} из {len(pages)}" in page


def test_the_same_report_gives_the_same_bytes(made: MadeReport, docx: bytes) -> None:
    assert made.file(ReportFormat.DOCX) == docx


def test_no_file_tells_who_made_it_or_when(pdf: bytes, docx: bytes) -> None:
    told = pypdf.PdfReader(io.BytesIO(pdf)).metadata or {}
    assert {key for key, value in told.items() if value} <= {
        *("/Title", "/CreationDate", "/ModDate", "/Trapped"),
    }
    assert "2000" in str(told.get("/CreationDate", "2000"))
    package = zipfile.ZipFile(io.BytesIO(docx))
    assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert not [name for name in package.namelist() if "thumbnail" in name or "app.xml" in name]
    core = package.read("docProps/core.xml").decode()
    assert set(re.findall(r"<(\w+:\w+)[ >]", core)) == {
        *("cp:coreProperties", "dc:title", "dc:language"),
    }
    everything = b"".join(package.read(name) for name in package.namelist())
    assert b"python-docx" not in everything


def test_the_docx_opens_with_styles_tables_and_pictures_in_words(
    made: MadeReport, docx: bytes
) -> None:
    document = Document(io.BytesIO(docx))
    blocks = made.report.blocks
    styled = [(p.style.name, p.text) for p in document.paragraphs]
    heads = [text for name, text in styled if name in ("Heading 1", "Heading 2")]
    assert heads == [block.text for block in blocks if isinstance(block, Heading)]
    grids = [block for block in blocks if isinstance(block, Grid)]
    rows = {
        tuple(t.text or "" for t in (c.p_lst[0] for c in row.tc_lst))
        for table in document.tables
        for row in table._tbl.tr_lst
    }
    for grid in grids:
        if len(grid.heads) <= 4:
            assert {(row.label, *row.cells) for row in grid.rows} <= rows
    xml = zipfile.ZipFile(io.BytesIO(docx)).read("word/document.xml").decode()
    charts = [block.chart for block in blocks if isinstance(block, Rings)]
    assert re.findall(r'<wp:docPr [^>]*descr="([^"]+)"', xml) == [c.description for c in charts]
    assert xml.count("<w:tblHeader/>") == len(document.tables)
    styles = zipfile.ZipFile(io.BytesIO(docx)).read("word/styles.xml").decode()
    assert 'w:lang w:val="ru-RU"' in styles


def test_who_is_left_out_is_said_with_the_reason(made: MadeReport) -> None:
    told = [text for text in texts(made.report) if text.endswith(": 1")]
    assert "человек ещё не согласился с тем, что записано: 1" in told
    assert "нет разрешения считать: 1" in told


def test_barriers_are_ranked_and_name_their_sources(made: MadeReport) -> None:
    blocks = list(made.report.blocks)
    at = next(
        number
        for number, block in enumerate(blocks)
        if isinstance(block, Heading) and block.text.startswith("Казахстан: препятствия")
    )
    ranked = blocks[at + 1]
    assert isinstance(ranked, Bullets)
    assert ranked.items[0][0] == "Приговор не отменён"
    assert ranked.items[0][1][0].startswith("Мешает 11 людям.")
    numbers = [int(re.search(r"\d+", beside[0])[0]) for _, beside in ranked.items]
    assert numbers == sorted(numbers, reverse=True)
    cited = {
        int(number)
        for block in blocks
        if isinstance(block, Bullets)
        for _, beside in block.items
        for text in beside
        for group in re.findall(r"Источники: \[([\d, ]+)\]", text)
        for number in group.split(", ")
    }
    sources = {
        int(found[1])
        for block in blocks
        if isinstance(block, Text) and (found := re.match(r"(\d+)\. .*Надёжность", block.text))
    }
    assert cited == sources


@pytest.mark.parametrize("language", ["en", "kk", "uz", "uz-Cyrl"])
def test_below_ten_people_the_public_version_says_so_and_tells_no_number(
    nine: OpenVault, content: Content, surroundings: Surroundings, language: str
) -> None:
    few = make_report(nine, content, surroundings, ReportWish(Profile.PUBLIC, language), NOTHING)
    assert few.few
    told = [block for block in few.report.blocks if isinstance(block, Grid | Rings)]
    assert told == []
    everything = " ".join(texts(few.report))
    assert "10" in everything
    assert "9" not in re.sub(r"\d{4,}", "", everything)
    assert few.file(ReportFormat.PDF).startswith(b"%PDF")


def test_a_report_is_saved_where_it_was_wished_and_never_among_a_vault(
    nine: OpenVault, surroundings: Surroundings, small: MadeReport, tmp_path: Path
) -> None:
    save_report(nine, surroundings, small, ReportFormat.PDF, tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes() == small.file(ReportFormat.PDF)
    with pytest.raises(VaultExists):
        save_report(nine, surroundings, small, ReportFormat.PDF, nine.folder / "report.pdf")


def test_the_making_can_be_stopped(
    nine: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    def stop(progress: Progress) -> None:
        if progress.step == "writing":
            control.cancel()

    control = TaskControl(stop)
    with pytest.raises(Cancelled):
        make_report(nine, content, surroundings, ReportWish(Profile.PUBLIC, "ru"), control)


def test_pages_are_shown_from_memory(small: MadeReport) -> None:
    assert {page.width for page in shown_pages(small, 120)} == {120}
