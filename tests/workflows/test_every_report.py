"""The long run of the report: every language and profile; LibreOffice opens what was written."""

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.needs_reporting import (
    MadeReport,
    Profile,
    ReportFormat,
    ReportWish,
    make_report,
)
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.received import demonstration, take_in
from tests.helpers.vaults import make_vault

pytestmark = pytest.mark.heavy("report")
LANGUAGES = ("ru", "kk", "uz", "uz-Cyrl", "en")
DRAWN = re.compile(rb"/(H\d|P|LI|TD|TH|BlockQuote|Figure) <</MCID")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Iterator[OpenVault]:
    folder = tmp_path_factory.mktemp("desk") / "vault"
    with make_vault(folder, Role.COORDINATOR) as vault:
        take_in(vault, demonstration(), content)
        yield vault


def made(desk: OpenVault, content: Content, profile: Profile, language: str) -> MadeReport:
    wish = ReportWish(profile, language)
    return make_report(desk, content, real_surroundings(), wish, TaskControl())


def plain(text: str) -> str:
    """Letters alone: the Uzbek apostrophes come from another font, and are read in its turn."""
    return re.sub(r"[\s\u02bb\u02bc]+", "", text)


def expect_no_heading_alone(pdf: bytes) -> None:
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        kinds = DRAWN.findall(page.get_contents().get_data())
        assert kinds[-1] not in {b"H1", b"H2", b"H3", b"H4", b"TH"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_libreoffice_opens_the_docx_and_every_chapter_is_there(
    desk: OpenVault, content: Content, language: str, tmp_path: Path
) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not on this machine")
    report = made(desk, content, Profile.INTERNAL, language)
    expect_no_heading_alone(report.file(ReportFormat.PDF))
    (tmp_path / "report.docx").write_bytes(report.file(ReportFormat.DOCX))
    command = [office, f"-env:UserInstallation=file://{tmp_path}/office", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "report.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    pages = pypdf.PdfReader(tmp_path / "report.pdf").pages
    read = plain("".join(page.extract_text() for page in pages))
    for block in report.document()["blocks"]:
        if block["kind"] == "heading" and block["level"] == 1:
            assert plain(block["text"]) in read
    assert len(pages) > 20


@pytest.mark.parametrize("profile", [Profile.PUBLIC, Profile.PARTNER])
def test_outside_the_organisation_no_small_number_is_printed(
    desk: OpenVault, content: Content, profile: Profile
) -> None:
    report = made(desk, content, profile, "ru")
    expect_no_heading_alone(report.file(ReportFormat.PDF))
    least = {Profile.PUBLIC: 5, Profile.PARTNER: 3}[profile]
    tables = [block for block in report.document()["blocks"] if block["kind"] == "table"]
    assert len(tables) > 20
    cells = [cell for table in tables for line in table["lines"] for cell in line["cells"]]
    numbers = {int(cell) for cell in cells if cell.isdigit()}
    assert not numbers & set(range(1, least))
    assert f"<{least}" in cells
