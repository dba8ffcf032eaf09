"""Pages as pictures, in memory."""

import pytest

from dutyrehab_desktop.reports.errors import PageUnreadable
from dutyrehab_desktop.reports.pages import page_images
from dutyrehab_desktop.reports.summary import Section, Sentence, Step, Summary
from dutyrehab_desktop.reports.summary_pdf import summary_pdf

STEPS = tuple(Step(f"Қадам {number}. Ask for the papers.") for number in range(30))
SUMMARY = Summary(
    "en", "My notes", "{page}/{pages}", (Section("steps", "Now", (Sentence("Hello."), *STEPS)),)
)


def test_every_page_becomes_a_picture_of_the_asked_width() -> None:
    images = page_images(summary_pdf(SUMMARY), 300)
    assert len(images) == 2
    for image in images:
        assert image.width == 300
        assert image.height == pytest.approx(300 * 842 / 595, abs=2)
        assert len(image.rgb) == image.width * image.height * 3


def test_a_page_is_white_with_dark_letters_and_the_colours_are_in_order() -> None:
    image = page_images(summary_pdf(SUMMARY), 400)[0]
    pixels = [image.rgb[at : at + 3] for at in range(0, len(image.rgb), 3)]
    assert pixels[0] == b"\xff\xff\xff"
    darkest = min(pixels, key=sum)
    assert sum(darkest) < 200
    # The title is a blue green: more blue than red.
    assert any(pixel[2] - pixel[0] > 40 for pixel in pixels)


@pytest.mark.parametrize("damaged", [b"", b"no pdf", summary_pdf(SUMMARY)[:300]])
def test_what_is_no_pdf_is_refused(damaged: bytes) -> None:
    with pytest.raises(PageUnreadable):
        page_images(damaged, 300)
