"""The interviewee's summary as a tree of sections, before it is a page.

The same tree is printed, shown and read aloud, so nothing can stand on paper that was not read.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.answers import Place


@dataclass(frozen=True, slots=True)
class Heading:
    """What the next blocks are about, inside a section.

    Attributes:
        text: What it says.
        minor: True under another heading: one entry of a roster.
    """

    text: str
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A plain sentence.

    Attributes:
        text: What it says.
        quiet: True for what stands in small print: a source, a hint about the sheet.
    """

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """Something the person can do, with a box to tick.

    Attributes:
        text: What to do.
        because: Why, one sentence each; small print.
    """

    text: str
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """A matter of the law.

    Attributes:
        title: Its name; empty where the first sentence says enough.
        texts: What is to be said of it.
        quiet: Small print below: sources.
    """

    title: str
    texts: tuple[str, ...] = ()
    quiet: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """What was asked and what was answered.

    Attributes:
        asked: The question.
        answered: The answer; several where several options were chosen.
        place: Where the answer stands, so that a click on the line can open it.
    """

    asked: str
    answered: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Quotation:
    """The person's own words."""

    text: str


Block = Heading | Sentence | Step | Point | Line | Quotation


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the summary.

    Attributes:
        id: `steps`, `owed`, `law`, `answers`, `own`, `permissions` or `closing`.
        title: Its heading; empty for the closing words.
        blocks: What stands in it.
    """

    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Summary:
    """Everything that the person gets to read.

    Attributes:
        language: BCP 47 code of every text in it.
        title: A title that says nothing about an interview.
        page_words: "Page {page} of {pages}" in that language.
        sections: In the order of the page.
    """

    language: str
    title: str
    page_words: str
    sections: tuple[Section, ...]

    def paragraphs(self) -> Iterator[str]:
        """Every text in reading order, as it is read aloud."""
        for section in self.sections:
            if section.title:
                yield section.title
            for block in section.blocks:
                yield from _texts(block)


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Heading(text) | Sentence(text) | Quotation(text):
            yield text
        case Step(text, because):
            yield text
            yield from because
        case Point(title, texts, quiet):
            yield from (title, *texts, *quiet) if title else (*texts, *quiet)
        case Line(asked, answered):
            yield from (asked, *answered)
