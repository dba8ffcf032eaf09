"""The interviewee's summary as a tree of sections, before it is a page.

The same tree is printed, shown and read aloud, so nothing can stand on paper that was not read.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.answers import Place


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line of a paper as it is read together.

    Attributes:
        text: What it says.
        place: The answer that it comes from; None for what comes from no single one.
        strong: True for what stands above others.
    """

    text: str
    place: Place | None = None
    strong: bool = False


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
class Fact:
    """One thing that was told, as a sentence.

    Attributes:
        text: The sentence.
        place: The answer that it comes from.
    """

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Listing:
    """Several things that were told in one answer.

    Attributes:
        lead: What they are, a sentence that ends in a colon.
        items: Each of them.
        place: The answer that they come from.
    """

    lead: str
    items: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Quotation:
    """The person's own words.

    Attributes:
        text: Word for word.
        place: The answer that they are.
    """

    text: str
    place: Place | None = None


Block = Heading | Sentence | Step | Point | Line | Fact | Listing | Quotation


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the summary.

    Attributes:
        id: `steps`, `owed`, `more`, `law`, `could`, `answers`, `money`, `own`, `permissions` or
            `closing`.
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
                yield from texts_of(block)

    def lines(self) -> Iterator[ReadLine]:
        """Every text in reading order, as it is read together."""
        for section in self.sections:
            if section.title:
                yield ReadLine(section.title, strong=True)
            for block in section.blocks:
                strong, place = isinstance(block, Heading), getattr(block, "place", None)
                for text in texts_of(block):
                    yield ReadLine(text, place, strong=strong)


def texts_of(block: Block) -> Iterator[str]:
    """Every text of a block in reading order."""
    match block:
        case Heading(text) | Sentence(text) | Quotation(text) | Fact(text):
            yield text
        case Listing(lead, items):
            yield from (lead, *items)
        case Step(text, because):
            yield text
            yield from because
        case Point(title, texts, quiet):
            yield from (title, *texts, *quiet) if title else (*texts, *quiet)
        case Line(asked, answered):
            yield from (asked, *answered)
