"""What a page is made of, written into the file for programs that read aloud.

reportlab writes no structure. Each paragraph marks its own piece of the page while it is drawn
(ISO 32000-1, 14.7 and 14.8), and the tree of all pieces is added when the file is closed.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
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


_LIST = "L"


@dataclass(eq=False, slots=True)
class Element:
    """A piece of the text, on one page or, where it was parted, on two.

    Attributes:
        tag: What it is.
        marks: The page it stands on, from 0, and the number of its mark there.
    """

    tag: Tag
    marks: list[tuple[int, int]] = field(default_factory=list)


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


@dataclass(eq=False, slots=True)
class Drawn:
    """What was drawn so far.

    Attributes:
        elements: Each once, in reading order.
        marks: For each page the elements of its marks, in the order of their numbers.
        spots: Where lines stand that can be corrected.
    """

    elements: list[Element] = field(default_factory=list)
    marks: list[list[Element]] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

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
    kids: list[PDFObjectReference] = []
    for is_list, run in groupby(drawn.elements, lambda each: each.tag is Tag.ITEM):
        group, parent = PDFDictionary({"S": PDFName(_LIST), "P": whole_reference}), whole_reference
        if is_list:
            parent = document.Reference(group)
            kids.append(parent)
        leaves = []
        for element in run:
            references[element] = document.Reference(_leaf(element, parent, pages))
            leaves.append(references[element])
        if is_list:
            group["K"] = PDFArray(leaves)
        else:
            kids += leaves
    whole["K"] = PDFArray(kids)
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


def _leaf(
    element: Element, parent: PDFObjectReference, pages: list[PDFObjectReference]
) -> PDFDictionary:
    entries = {"S": PDFName(element.tag.value), "P": parent}
    if len({page for page, _ in element.marks}) == 1:
        entries["Pg"] = pages[element.marks[0][0]]
        entries["K"] = PDFArray([number for _, number in element.marks])
    else:
        entries["K"] = PDFArray(
            PDFDictionary({"Type": PDFName("MCR"), "Pg": pages[page], "MCID": number})
            for page, number in element.marks
        )
    return PDFDictionary(entries)
