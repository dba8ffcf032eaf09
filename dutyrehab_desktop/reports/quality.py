"""How the interviews went: what people did not want to say, stops, distress, and who asked.

For inside use only: with few interviewers every number here points at one of them, and is to be
talked over with them (instrument corrections, chapter 4). Nothing here says whether a person told
the truth: no score of credibility is ever made.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from dutyrehab_desktop.reports.columns import DECLINE, DK, FIRST, ColumnKind, Layout

FEW_INTERVIEWERS: Final = 4
"""Below so many, whoever reads the numbers knows whose they are."""

LEAST_INTERVIEWS: Final = 5
"""From so many interviews on an interviewer is compared with the others."""

_ASKED_KINDS = (ColumnKind.QUESTION, ColumnKind.TOLD, ColumnKind.STATUS)
HOW_IT_WENT: Final = (
    *("interview_language", "path", "mode", "interpreter", "others_present", "somebody_came"),
    *("ended_how", "distress_seen", "wellbeing"),
)
"""Questions about the talk itself, in the order they are shown."""


@dataclass(frozen=True, slots=True)
class Declined:
    """How one question was taken.

    Attributes:
        question: Its variable name.
        asked: How many answered, did not know or declined.
        dk: How many did not know.
        declined: How many preferred not to say.
    """

    question: str
    asked: int
    dk: int
    declined: int


@dataclass(frozen=True, slots=True)
class Interviewer:
    """What one interviewer's talks look like beside all others.

    Attributes:
        code: The interviewer's code; empty where none was written down.
        interviews: How many people.
        answers: The median number of answers in a talk.
        declined: Of how many questions asked people preferred not to say.
        asked: How many questions were answered, not known or declined, in all talks together.
        stopped: How many talks were stopped or paused.
        distress: How many where distress was seen.
        apart: Questions where this interviewer's share of "prefer not to say" is far from that of
            the others: the question, declined and asked here, declined and asked by the others.
    """

    code: str
    interviews: int
    answers: float
    declined: int
    asked: int
    stopped: int
    distress: int
    apart: tuple[tuple[str, int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Quality:
    """How the interviews went.

    Attributes:
        people: How many were counted.
        declined: Every question that somebody did not answer, the most declined first.
        interviewers: Those with most talks first.
        answers: The least, the median and the most answers in a talk.
    """

    people: int
    declined: tuple[Declined, ...]
    interviewers: tuple[Interviewer, ...]
    answers: tuple[int, float, int]

    @property
    def points_at_people(self) -> bool:
        """True where there are so few interviewers that each number is one person's."""
        return len(self.interviewers) < FEW_INTERVIEWERS


def asked_columns(layout: Layout) -> tuple[str, ...]:
    """The columns that say how a question was taken, permissions aside."""
    return tuple(
        column.name
        for column in layout.columns
        if column.kind in _ASKED_KINDS and not _question(column.name).startswith("c_")
    )


def quality_of(
    layout: Layout, read: Mapping[str, bytes], beside: Sequence[Mapping[str, object]]
) -> Quality:
    """Reckon how the interviews went.

    Args:
        layout: The columns.
        read: The columns of `asked_columns`, a byte for each person.
        beside: What stands beside each person's line, in the same order.
    """
    names = asked_columns(layout)
    by_interviewer: dict[str, list[int]] = {}
    for at, one in enumerate(beside):
        by_interviewer.setdefault(str(one["interviewer"]), []).append(at)
    taken = {name: Counter(read[name]) for name in names}
    declined = sorted(
        (each for name in names if (each := _declined(name, taken[name])).dk + each.declined),
        key=lambda each: (-each.declined / each.asked, -each.dk / each.asked, each.question),
    )
    told = [int(str(one["answered"])) for one in beside]
    people = Talks(layout, read, taken, told)
    found = (people.of(code, places) for code, places in by_interviewer.items())
    return Quality(
        len(beside),
        tuple(declined),
        tuple(sorted(found, key=lambda each: (-each.interviews, each.code))),
        (min(told), median(told), max(told)) if told else (0, 0, 0),
    )


@dataclass(frozen=True)
class Talks:
    """Every talk, and what is common to all.

    Attributes:
        layout: The columns.
        read: A byte for each talk.
        taken: By column how often each code stands in it.
        told: How many answers each talk has.
    """

    layout: Layout
    read: Mapping[str, bytes]
    taken: Mapping[str, Counter[int]]
    told: Sequence[int]

    def of(self, code: str, places: Sequence[int]) -> Interviewer:
        """One interviewer's talks."""
        own = {name: Counter(column[at] for at in places) for name, column in self._own()}
        counted = [_declined(name, found) for name, found in own.items()]
        return Interviewer(
            code=code,
            interviews=len(places),
            answers=median(self.told[at] for at in places),
            declined=sum(each.declined for each in counted),
            asked=sum(each.asked for each in counted),
            stopped=self._all_but(own["ended_how"], "ended_how", ("no",)),
            distress=self._all_but(own["distress_seen"], "distress_seen", ("0",)),
            apart=tuple(self._apart(own, len(places))),
        )

    def _own(self) -> Iterator[tuple[str, bytes]]:
        return ((name, self.read[name]) for name in self.taken)

    def _all_but(self, found: Counter[int], name: str, plain: Sequence[str]) -> int:
        """How many said something else than what is said of a plain talk."""
        column = self.layout.column(name)
        usual = {column.code(value) for value in plain if value in column.values}
        return sum(many for code, many in found.items() if code >= FIRST and code not in usual)

    def _apart(
        self, own: Mapping[str, Counter[int]], interviews: int
    ) -> Iterator[tuple[str, int, int, int, int]]:
        others = len(self.told) - interviews
        if min(interviews, others) < LEAST_INTERVIEWS:
            return
        for name, found in own.items():
            here, all_of_them = _declined(name, found), _declined(name, self.taken[name])
            rest = (all_of_them.declined - here.declined, all_of_them.asked - here.asked)
            if min(here.asked, rest[1]) < LEAST_INTERVIEWS:
                continue
            if _far((here.declined, here.asked), rest):
                yield (here.question, here.declined, here.asked, *rest)


def _far(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two shares differ by more than chance plausibly gives: over two standard errors."""
    (few, of_few), (many, of_many) = one, other
    share = (few + many) / (of_few + of_many)
    error = (share * (1 - share) * (1 / of_few + 1 / of_many)) ** 0.5
    return bool(error) and abs(few / of_few - many / of_many) > 2 * error


def _declined(name: str, found: Counter[int]) -> Declined:
    answered = sum(many for code, many in found.items() if code >= FIRST)
    dk, declined = found[DK], found[DECLINE]
    return Declined(_question(name), answered + dk + declined, dk, declined)


def _question(column: str) -> str:
    return column.rpartition("/")[2]
