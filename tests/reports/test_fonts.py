"""Every letter that can be printed has a glyph in the font that is embedded."""

import csv
from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics

from dutyrehab_desktop.reports import fonts
from dutyrehab_desktop.reports.errors import FontMissing

ALPHABETS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "uz": "abcdefghijklmnopqrstuvxyzʻʼ",
    "uz-Cyrl": "абвгдеёжзийклмнопрстуфхцчшъэюяўқғҳ",
    "kaa": "aábcdefgǵhxıijklmnńoópqrstuúvwyzʼ",
    "en": "abcdefghijklmnopqrstuvwxyz",
}
PRINTED = "0123456789.,;:!?()%/+=§№₸₽€$«»“”‘’„–—…−×\u00a0"
SHEETS = ("questionnaire", "law", "summary", "report")
DRAWN_INSTEAD = set("\n\r\t\u202f")
"""Ends of lines, and the narrow space for which the page takes the wide one."""


@pytest.fixture(autouse=True)
def _registered() -> None:
    fonts.register_fonts()


@pytest.mark.parametrize("weight", [fonts.REGULAR, fonts.MEDIUM, fonts.BOLD])
@pytest.mark.parametrize("language", ALPHABETS)
def test_each_weight_has_every_letter_of_a_language(weight: str, language: str) -> None:
    letters = ALPHABETS[language]
    wanted = {ord(letter) for letter in letters + letters.upper().replace("SS", "") + PRINTED}
    assert wanted - fonts.letters_of(weight) == set()


@pytest.mark.parametrize("folder", SHEETS)
def test_every_character_of_the_shipped_sheets_can_be_printed(project: Path, folder: str) -> None:
    used: set[str] = set()
    sheets = sorted((project / "resources" / folder).glob("*.csv"))
    assert sheets
    for sheet in sheets:
        with sheet.open(encoding="utf-8", newline="") as file:
            used.update(*(cell for row in csv.reader(file) for cell in row))
    for weight in (fonts.REGULAR, fonts.MEDIUM, fonts.BOLD):
        known = fonts.letters_of(weight)
        assert {char for char in used - DRAWN_INSTEAD if ord(char) not in known} == set()


def test_the_weights_differ(project: Path) -> None:
    widths = {
        pdfmetrics.stringWidth("Құқықтар", weight, 12)
        for weight in (fonts.REGULAR, fonts.MEDIUM, fonts.BOLD)
    }
    assert len(widths) == 3


def test_the_fonts_of_the_window_and_their_licences_are_shipped(project: Path) -> None:
    folder = project / "resources" / "fonts"
    names = {path.name for path in folder.iterdir()}
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        assert f"Inter-{weight}.ttf" in names
    for licence in ("OFL-Inter.txt", "OFL-NotoSans.txt"):
        assert "SIL Open Font License, Version 1.1" in (folder / licence).read_text("utf-8")


def test_a_missing_font_file_is_a_foreseen_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fonts, "resource", lambda *parts: tmp_path.joinpath(*parts))
    monkeypatch.setattr(pdfmetrics, "getRegisteredFontNames", list)
    with pytest.raises(FontMissing) as caught:
        fonts.register_fonts()
    assert caught.value.details == {"file": "NotoSans-Regular.ttf"}
