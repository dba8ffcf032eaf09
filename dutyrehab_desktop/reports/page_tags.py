"""What a page is made of, written into the file for programs that read aloud.

reportlab writes no structure. Each paragraph marks its own piece of the page while it is drawn
(ISO 32000-1, 14.7 and 14.8), and the tree of all pieces is added when the file is closed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from dutyrehab_desktop.questionnaire.answers import Place


class Tag(StrEnum):
    """What a piece is (standard structure types)."""

    TITLE = "H1"
    HEADING = "H2"
    MINOR_HEADING = "H3"
    WORDS = "P"
    ITEM = "LI"
    QUOTATION = "BlockQuote"
    TABLE_HEADING = "H4"
    HEAD_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"


_LIST = "L"
_TABLE = "Table"
_ROW = "TR"


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a cell stands.

    Attributes:
        table: Any object that is one for the cells of one table.
        row: From 0.
        heads: `Column` or `Row` where the cell is the head of one.
    """

    table: object
    row: int
    heads: str = ""


@dataclass(eq=False, slots=True)
class Element:
    """A piece of the text, on one page or, where it was parted, on two.

    Attributes:
        tag: What it is.
        marks: The page it stands on, from 0, and the number of its mark there.
        cell: Where it stands in a table.
        alternative: A figure in words.
    """

    tag: Tag
    marks: list[tuple[int, int]] = field(default_factory=list)
    cell: CellPlace | None = None
    alternative: str = ""

    @property
    def repeated(self) -> bool:
        """True for the head of a table that goes on: it was read on the page before."""
        return self.tag is Tag.HEAD_CELL and bool(self.marks)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a line stands on paper that can be corrected: page from 0, the rest in points.

    Attributes:
        place: The answer that the line comes from.
        page: From 0.
        left: From the left edge.
        bottom: From the lower edge.
        width: Of the line's room.
        height: Of the line's room.
    """

    place: Place
    page: int
    left: float
    bottom: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class HeadingSpot:
    """Where a heading stands: page from 0, upper edge in points from the lower edge; level from 0.

    Attributes:
        text: What it says.
        level: 0 for a chapter.
        page: From 0.
        top: Its upper edge.
    """

    text: str
    level: int
    page: int
    top: float


@dataclass(eq=False, slots=True)
class Drawn:
    """What was drawn so far.

    Attributes:
        elements: Each once, in reading order.
        marks: For each page the elements of its marks, in the order of their numbers.
        spots: Where lines stand that can be corrected.
        headings: Chapters and what stands inside them.
    """

    elements: list[Element] = field(default_factory=list)
    marks: list[list[Element]] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    headings: list[HeadingSpot] = field(default_factory=list)

    def mark(self, page: int, element: Element) -> int:
        """A new mark of an element on a page; its number."""
        while len(self.marks) <= page:
            self.marks.append([])
        if not element.marks:
            self.elements.append(element)
        number = len(self.marks[page])
        self.marks[page].append(element)
        element.marks.append((page, number))
        return number


def open_element(canvas: Canvas, drawn: Drawn, element: Element) -> None:
    """What is drawn next belongs to an element, until `close_element`."""
    number = drawn.mark(canvas.getPageNumber() - 1, element)
    canvas.addLiteral(f"/{element.tag} <</MCID {number}>> BDC")


def open_ornament(canvas: Canvas) -> None:
    """What is drawn next says nothing to a reader: a line, a box, the page number."""
    canvas.addLiteral("/Artifact BMC")


def close_element(canvas: Canvas) -> None:
    """The end of an element or an ornament."""
    canvas.addLiteral("EMC")


def write_tree(document: PDFDocument, drawn: Drawn) -> None:
    """Add the tree of the drawn elements to a file whose pages are complete."""
    pages = [document.Reference(page) for page in document.Pages.pages]
    root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    root_reference = document.Reference(root)
    whole = PDFDictionary({"S": PDFName("Document"), "P": root_reference})
    whole_reference = document.Reference(whole)
    references: dict[Element, PDFObjectReference] = {}

    def leaves(run: Iterable[Element], parent: PDFObjectReference) -> PDFArray:
        made = PDFArray([])
        for element in run:
            references[element] = document.Reference(_leaf(element, parent, pages))
            made.sequence.append(references[element])
        return made

    def group(kind: str, parent: PDFObjectReference) -> tuple[PDFDictionary, PDFObjectReference]:
        made = PDFDictionary({"S": PDFName(kind), "P": parent})
        return made, document.Reference(made)

    kids = PDFArray([])
    for (kind, _), run in groupby(drawn.elements, _group_of):
        if kind == _TABLE:
            table, table_reference = group(_TABLE, whole_reference)
            table["K"] = PDFArray([])
            for _, cells in groupby(run, _row_of):
                row, row_reference = group(_ROW, table_reference)
                row["K"] = leaves(cells, row_reference)
                table["K"].sequence.append(row_reference)
            kids.sequence.append(table_reference)
        elif kind == _LIST:
            listed, list_reference = group(_LIST, whole_reference)
            listed["K"] = leaves(run, list_reference)
            kids.sequence.append(list_reference)
        else:
            kids.sequence += leaves(run, whole_reference).sequence
    whole["K"] = kids
    root["K"] = whole_reference
    parents = PDFArray([])
    for number, marks in enumerate(drawn.marks):
        parents.sequence += [number, PDFArray([references[element] for element in marks])]
    root["ParentTree"] = document.Reference(PDFDictionary({"Nums": parents}))
    for number, page in enumerate(document.Pages.pages):
        # reportlab writes only entries it knows of.
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = number, PDFName("S")
    document.Catalog.StructTreeRoot = root_reference
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def _group_of(element: Element) -> tuple[str, object]:
    """In which list or table a piece stands."""
    if element.cell is not None:
        return _TABLE, element.cell.table
    return (_LIST if element.tag is Tag.ITEM else ""), None


def _row_of(element: Element) -> int:
    return -1 if element.cell is None else element.cell.row


def _leaf(
    element: Element, parent: PDFObjectReference, pages: list[PDFObjectReference]
) -> PDFDictionary:
    entries = {"S": PDFName(element.tag.value), "P": parent}
    if element.alternative:
        entries["Alt"] = PDFString(element.alternative)
    if element.cell is not None and element.cell.heads:
        scope = {"O": PDFName(_TABLE), "Scope": PDFName(element.cell.heads)}
        entries["A"] = PDFDictionary(scope)
    if len({page for page, _ in element.marks}) == 1:
        entries["Pg"] = pages[element.marks[0][0]]
        entries["K"] = PDFArray([number for _, number in element.marks])
    else:
        entries["K"] = PDFArray(
            PDFDictionary({"Type": PDFName("MCR"), "Pg": pages[page], "MCID": number})
            for page, number in element.marks
        )
    return PDFDictionary(entries)
