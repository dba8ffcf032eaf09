"""Contact sheets of both papers of everybody: `python -m tests.reports.paper_sheets FOLDER SHARED`.

For each language a sheet of all first pages, a sheet of all short lists, and for every person the
whole summary in one of the languages and layouts, in turn.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PIL import Image

from dutyrehab_desktop.reports.page_style import LAYOUTS
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.safe_list import read_safe_words, safe_list
from dutyrehab_desktop.reports.safe_pdf import safe_pdf
from dutyrehab_desktop.reports.summary_pdf import summary_pdf
from dutyrehab_desktop.reports.summary_text import SummarySource, write_summary
from tests.reports.examples import found_in, law, questionnaire
from tests.reports.test_every_paper import ALL, people

_SMALL, _WHOLE = 0.42, 0.62
_ACROSS = 8


def pictures(pdf: bytes, scale: float) -> Iterator[Image.Image]:
    """Every page of a file as a picture."""
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        yield document[number].render(scale=scale).to_pil()


def contact_sheet(images: list[Image.Image], path: Path) -> None:
    """All of them on one picture."""
    width = max(image.width for image in images) + 6
    height = max(image.height for image in images) + 6
    rows = -(-len(images) // _ACROSS)
    sheet = Image.new("RGB", (width * min(_ACROSS, len(images)), height * rows), "#777777")
    for number, image in enumerate(images):
        sheet.paste(image, (number % _ACROSS * width, number // _ACROSS * height))
    sheet.save(path)


def main(folder: Path, shared: Path) -> None:
    """Draw all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    paper, words, layouts = read_paper(), read_safe_words(), list(LAYOUTS)
    everybody = people(shared)
    for turn, language in enumerate(ALL):
        first, lists = [], []
        for number, sheet in enumerate(everybody):
            source = SummarySource(questionnaire(), law(), found_in(sheet), sheet)
            summary = write_summary(source, paper, language)
            first.append(next(pictures(summary_pdf(summary, LAYOUTS["a4"]), _SMALL)))
            page = safe_list(sheet, words, language, number + 5 * turn)
            layout = LAYOUTS[layouts[2 + number % 2]]
            lists += pictures(safe_pdf(page, layout), _SMALL)
            if number % len(ALL) == turn:
                pdf = summary_pdf(summary, LAYOUTS[layouts[number % len(layouts)]])
                name = f"whole-{number:02d}-{language}-{layouts[number % len(layouts)]}.png"
                contact_sheet(list(pictures(pdf, _WHOLE)), folder / name)
        contact_sheet(first, folder / f"first-pages-{language}.png")
        contact_sheet(lists, folder / f"lists-{language}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
