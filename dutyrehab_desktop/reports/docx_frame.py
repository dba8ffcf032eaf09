"""What stands around the text of a DOCX: page, styles, foot, and nothing about who wrote it.

Imported only where a text document is written: python-docx is a part of the desk.
"""

import io
import zipfile
from typing import Final

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from dutyrehab_desktop.reports.needs_report import NeedsReport

FACE: Final = "Arial"
"""Has every letter of four languages on any machine, or a twin of the same widths."""

STANDOUT: Final = "Stands out"
SMALL: Final = "Small print"
CELL: Final = "Table text"
CELL_ID: Final = "TableText"
_ACCENT: Final = RGBColor(0x1D, 0x5A, 0x66)
_QUIET: Final = RGBColor(0x55, 0x60, 0x70)
_WASH: Final = "EEF3F4"
_REGIONS: Final = {
    "en": "en-GB",
    "ru": "ru-RU",
    "kk": "kk-KZ",
    "uz": "uz-Latn-UZ",
    "uz-Cyrl": "uz-Cyrl-UZ",
}
_SIZES: Final = {"Title": 22, "Heading 1": 16, "Heading 2": 12.5, "Heading 3": 11, "Normal": 11}
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
_TELLING: Final = ("thumbnail", "stylesWithEffects", "extended-properties", "customXml")
"""Parts of the library's pattern that tell of the machine it was made on, or of nothing."""


def blank_document(report: NeedsReport) -> DocumentType:
    """A document with our styles, the language set, and the profile at the foot of each page."""
    document = Document()
    _forget(document)
    _set_page(document)
    _set_styles(document, _REGIONS.get(report.language, report.language))
    _set_foot(document, report)
    properties = document.core_properties
    properties.title, properties.language = report.title, report.language
    return document


def packed(document: DocumentType) -> bytes:
    """The file: the same bytes for the same text, whenever it is written."""
    first, second = io.BytesIO(), io.BytesIO()
    document.save(first)
    with zipfile.ZipFile(first) as old, zipfile.ZipFile(second, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            new.writestr(entry, old.read(name))
    return second.getvalue()


def language_of(language: str) -> str:
    """A language as a word processor knows it."""
    return _REGIONS.get(language, language)


def set_language(paragraph: Paragraph, language: str) -> None:
    """Say in which language the words of a paragraph are."""
    for run in paragraph.runs:
        run._r.get_or_add_rPr().append(_element("w:lang", val=language_of(language)))


def shade(paragraph: ParagraphStyle | Paragraph) -> None:
    """Light ground and a rule at the left."""
    inside = paragraph._element.get_or_add_pPr()
    borders = _element("w:pBdr")
    borders.append(_element("w:left", val="single", sz="24", space="8", color="1D5A66"))
    inside.append(borders)
    inside.append(_element("w:shd", val="clear", color="auto", fill=_WASH))


def line_below(paragraph: Paragraph) -> None:
    """A line to write on by hand."""
    borders = _element("w:pBdr")
    borders.append(_element("w:bottom", val="single", sz="4", space="1", color="808080"))
    paragraph._element.get_or_add_pPr().append(borders)


def _element(name: str, **values: str) -> BaseOxmlElement:
    made = OxmlElement(name)
    for key, value in values.items():
        made.set(qn(f"w:{key}"), value)
    return made


def _forget(document: DocumentType) -> None:
    """Take away what the library's pattern tells of its own origin."""
    for child in list(document.core_properties._element):
        document.core_properties._element.remove(child)
    for relations in (document.part.package.rels, document.part.rels):
        for key, relation in list(relations.items()):
            if any(word in relation.reltype for word in _TELLING):
                del relations[key]
    settings = document.settings.element
    for name in ("w:rsids", "w:savePreviewPicture", "w:proofState"):
        for found in settings.findall(qn(name)):
            settings.remove(found)


def _set_page(document: DocumentType) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2), Cm(2)


def _prune(document: DocumentType) -> None:
    """Keep of the pattern's styles those we use: each paragraph looks through all there are."""
    styles = document.styles.element
    kept = {"List Bullet", "footer", "Quote", "Default Paragraph Font", "Normal Table", "No List"}
    kept |= {name.replace("Heading", "heading") for name in _SIZES}
    linked = set()
    for style in styles.style_lst:
        if style.name_val in kept:
            linked |= {found.get(qn("w:val")) for found in style.findall(qn("w:link"))}
    for style in styles.style_lst:
        if style.name_val not in kept and style.styleId not in linked:
            styles.remove(style)


def _set_styles(document: DocumentType, region: str) -> None:
    _prune(document)
    styles = document.styles
    for name in ("List Bullet", "Footer", "Quote", *_SIZES):
        _set_face(styles[name])
    for name, size in _SIZES.items():
        styles[name].font.size = Pt(size)
        if name != "Normal":
            styles[name].font.color.rgb, styles[name].font.bold = _ACCENT, True
            styles[name].paragraph_format.keep_with_next = True
    # The pattern draws a line under the title in a colour of its own.
    for border in styles["Title"].element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    normal = styles["Normal"].paragraph_format
    normal.space_after, normal.line_spacing, normal.widow_control = Pt(6), 1.2, True
    for name, size in ((SMALL, 8.5), (CELL, 9.5), (STANDOUT, 11)):
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = styles["Normal"]
        made.font.size = Pt(size)
        made.paragraph_format.space_after = Pt(2 if name == CELL else 4)
        if name == CELL:
            made.paragraph_format.space_after, made.paragraph_format.line_spacing = Pt(0), 1.05
    styles[CELL].element.styleId = CELL_ID
    styles[SMALL].font.color.rgb = _QUIET
    shade(styles[STANDOUT])
    for found in styles.element.findall(f"{qn('w:docDefaults')}//{qn('w:lang')}"):
        found.set(qn("w:val"), region)
    for found in document.settings.element.findall(qn("w:themeFontLang")):
        found.set(qn("w:val"), region)


def _set_face(style: ParagraphStyle) -> None:
    style.font.name = FACE
    fonts = style.element.rPr.rFonts
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), FACE)


def _set_foot(document: DocumentType, report: NeedsReport) -> None:
    foot = document.sections[0].footer.paragraphs[0]
    foot.style = document.styles[SMALL]
    foot.paragraph_format.tab_stops.add_tab_stop(Cm(16.6), 2)
    foot.add_run(f"{report.foot}\t")
    rest = report.page_words
    while rest:
        before, _, inside = rest.partition("{")
        foot.add_run(before)
        name, _, rest = inside.partition("}")
        if name:
            _add_field(foot, {"page": "PAGE", "pages": "NUMPAGES"}[name])


def _add_field(paragraph: Paragraph, field: str) -> None:
    run = paragraph.add_run()._r
    run.append(_element("w:fldChar", fldCharType="begin"))
    words = OxmlElement("w:instrText")
    words.text = field
    run.append(words)
    run.append(_element("w:fldChar", fldCharType="separate"))
    shown = OxmlElement("w:t")
    shown.text = "1"
    run.append(shown)
    run.append(_element("w:fldChar", fldCharType="end"))
