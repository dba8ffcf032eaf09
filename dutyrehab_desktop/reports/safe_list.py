"""The list without dangerous words: errands, papers and sums that anybody could note down.

Made only from sentences of an allow-list, never by taking words out of something else. The
wording is public, because the program is; so there are several layouts and several ways to say
each thing, and everyday errands stand among them (instrument 4.2 and its correction 23).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Final

from dutyrehab_desktop.law.money import losses
from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Status
from dutyrehab_desktop.reports.errors import ReportSheetDamaged
from dutyrehab_desktop.reports.sheets import read_rows
from dutyrehab_desktop.reports.summary import ReadLine
from dutyrehab_desktop.reports.wording import Wording, read_wording
from dutyrehab_desktop.shipped import resource

GROUPS: Final = ("see", "get", "sum", "ask", "home")
_TITLES: Final = {
    "see": "safe-see",
    "get": "safe-papers",
    "sum": "safe-money",
    "ask": "safe-ask",
    "home": "safe-home",
}
_ORDERS: Final = (
    ("see", "get", "sum", "ask", "home"),
    ("home", "get", "ask", "see", "sum"),
    ("sum", "home", "see", "get", "ask"),
    ("get", "see", "home", "ask", "sum"),
)
LOOKS: Final = 24
"""So many lists look and sound different from each other for the same person."""

_HALF: Final = LOOKS // 2
_ERRANDS: Final = 6
_MOST_ERRANDS: Final = 3
_HEAD = "ls_head"
_LOCAL: Final = ("", "kzt", "uzs", "other")
"""Money that needs no name at home, and whose name would tell the country."""

_BLANK: Final = "\u00a0"


class Marks:
    """What stands before an item."""

    DASH, BOX, NUMBER, NONE = "dash", "box", "number", "none"
    ALL = (DASH, BOX, NUMBER, NONE)


@dataclass(frozen=True, slots=True)
class SafeGroup:
    """Items below a word of their own.

    Attributes:
        title: The word; empty where a list has none.
        items: One a line.
    """

    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SafeList:
    """A page that looks like a private list.

    Attributes:
        language: BCP 47 code of every text.
        title: Above everything; empty on some lists.
        groups: In the order of the page.
        notes: A word above the empty lines at the end; empty on some lists.
        marks: One of `Marks`.
        look: The number that the look was made from.
    """

    language: str
    title: str
    groups: tuple[SafeGroup, ...]
    notes: str
    marks: str
    look: int

    def lines(self) -> Iterator[ReadLine]:
        """Every text, as it is copied by hand."""
        if self.title:
            yield ReadLine(self.title, strong=True)
        for group in self.groups:
            if group.title:
                yield ReadLine(group.title, strong=True)
            yield from (ReadLine(item) for item in group.items)
        if self.notes:
            yield ReadLine(self.notes, strong=True)


@dataclass(frozen=True)
class SafeWords:
    """The allow-list.

    Attributes:
        wording: Every way to say each thing.
        items: Which item follows from an option of a question.
    """

    wording: Wording
    items: Mapping[tuple[str, str], str]


def read_safe_words(folder: Path | None = None) -> SafeWords:
    """Read the allow-list.

    Raises:
        ReportSheetDamaged: A sheet cannot be used.
    """
    folder = folder or resource("summary")
    wording = read_wording(folder / "safe.csv")
    items: dict[tuple[str, str], str] = {}
    rows = read_rows(folder / "safe_from.csv", ("question", "option", "item"))
    for number, row in enumerate(rows, start=2):
        if row["item"] not in wording.texts:
            raise ReportSheetDamaged(file="safe_from.csv", row=number, column="item")
        items[row["question"], row["option"]] = row["item"]
    return SafeWords(wording, MappingProxyType(items))


def safe_list(
    sheet: AnswerSheet, words: SafeWords, language: str, look: int, *, errands: bool = True
) -> SafeList:
    """Make the list.

    Args:
        sheet: The answers.
        words: The allow-list.
        language: BCP 47 code.
        look: Any number; the same number makes the same list.
        errands: Whether everyday errands stand among the items.

    Raises:
        TextMissing: Something has no text in that language.
    """
    writer = _Writer(words, language, look % LOOKS)
    found = dict.fromkeys(_items(sheet, words))
    if errands:
        found |= dict.fromkeys(writer.errands())
    sums = _sums(sheet, words)
    groups = []
    for group in _ORDERS[writer.look % len(_ORDERS)]:
        named = [name for name in found if name.startswith(f"{group}-")]
        lines = [writer.say(name) for name in named]
        if group == "sum":
            lines = [writer.sum(*one) for one in sums.items()]
        if lines:
            groups.append(SafeGroup(writer.title(_TITLES[group]), tuple(lines)))
    return SafeList(
        language=language,
        title=writer.title("safe-title"),
        groups=tuple(groups),
        notes=writer.title("safe-notes"),
        marks=Marks.ALL[writer.look // len(_ORDERS) % len(Marks.ALL)],
        look=writer.look,
    )


def _items(sheet: AnswerSheet, words: SafeWords) -> Iterator[str]:
    for place, answer in sheet.answers.items():
        if answer.status is not Status.ANSWERED or place.question == _HEAD:
            continue
        for option in answer.value.split():
            item = words.items.get((place.question, option))
            if item is not None:
                yield item


def _sums(sheet: AnswerSheet, words: SafeWords) -> dict[tuple[str, str], Decimal]:
    """What was lost, by neutral heads; money that needs no name at home is one money."""
    found: dict[tuple[str, str], Decimal] = {}
    for loss in losses(sheet):
        item = words.items.get((_HEAD, loss.head))
        if item is None or not loss.counted:
            continue
        money = "" if loss.currency in _LOCAL else loss.currency
        key = (item, money)
        found[key] = found.get(key, Decimal(0)) + Decimal(str(loss.amount))
    return found


@dataclass(frozen=True)
class _Writer:
    words: SafeWords
    language: str
    look: int

    def say(self, name: str) -> str:
        """One of the ways to say a thing; another look takes another one."""
        ways = self.words.wording.members(name, self.language)
        return ways[(self.look + self._turn(name)) % len(ways)]

    def _turn(self, name: str) -> int:
        """How far a thing is ahead of the others, so that not all change their words together."""
        return sum(map(ord, name)) * (1 + self.look // _HALF)

    def title(self, name: str) -> str:
        """A word above others; every fourth list has none."""
        return "" if (self.look + self._turn(name)) % 4 == 0 else self.say(name)

    def errands(self) -> Iterator[str]:
        """A few everyday errands."""
        names = [name for name in self.words.wording.texts if name.startswith("home-")]
        count = 2 + self.look % (_MOST_ERRANDS - 1)
        for number in range(count):
            yield names[(self.look + self.look // _HALF + number * 2) % _ERRANDS]

    def sum(self, key: tuple[str, str], amount: Decimal) -> str:
        """A sum beside its head.

        Thousands are always parted: "2018" alone would be read as a year.
        """
        item, money = key
        number = f"{amount:,.0f}".replace(",", _BLANK)
        named = f"{_BLANK}{self.say(f'currency-{money}')}" if money else ""
        return f"{self.say(item)} – {number}{named}"
