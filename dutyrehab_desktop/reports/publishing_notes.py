"""What stands under a published table: for whom it is, what its marks mean, who signed for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dutyrehab_desktop.reports.showing import Mark, Profile, Shown, ShownTable
from dutyrehab_desktop.reports.wording import Wording, read_wording
from dutyrehab_desktop.shipped import resource

HIDDEN: Final = "…"
TOO_FEW: Final = "–"


@dataclass(frozen=True, slots=True)
class ExceptionNote:
    """What is printed of an exception.

    Attributes:
        reason: Why, in the coordinator's words.
        month: When, `YYYY-MM`.
        words: Ten words that stand for the second person's key.
    """

    reason: str
    month: str
    words: tuple[str, ...]


def read_publishing_words() -> Wording:
    """The sentences under published tables.

    Raises:
        ReportSheetDamaged: The sheet cannot be read.
    """
    return read_wording(resource("report", "publishing.csv"))


def cell_text(shown: Shown, threshold: int) -> str:
    """A cell as it is printed, in every language."""
    if shown.mark is Mark.NUMBER:
        return str(shown.number)
    if shown.mark is Mark.BELOW:
        return f"<{threshold}"
    return HIDDEN if shown.mark is Mark.HIDDEN else TOO_FEW


def notes_under(
    shown: ShownTable,
    profile: Profile,
    words: Wording,
    language: str,
    exception: ExceptionNote | None = None,
) -> tuple[str, ...]:
    """The lines under a table.

    Args:
        shown: The table as it is shown.
        profile: For whom.
        words: The sentences.
        language: BCP 47 code.
        exception: What a second person signed, where the set has one; it is printed under the
            tables it is for.

    Raises:
        TextMissing: A sentence is missing in that language.
    """
    names = _names(shown, profile)
    lines = [words.say(name, language) for name in names]
    if shown.excepted and exception is not None:
        lines += [
            words.say("exception", language),
            words.say("exception-reason", language, month=exception.month, reason=exception.reason),
            words.say("exception-signed", language, words=" ".join(exception.words)),
        ]
    return tuple(lines)


def _names(shown: ShownTable, profile: Profile) -> Iterator[str]:
    yield f"profile-{profile.value}"
    if shown.too_few:
        yield "table-too-few"
        return
    marks = _marks(shown.lines)
    if Mark.HIDDEN in marks:
        yield "hidden"
    if Mark.TOO_FEW in marks:
        yield "too-few"


def _marks(lines: Sequence[Sequence[Shown]]) -> frozenset[Mark]:
    return frozenset(cell.mark for line in lines for cell in line)
