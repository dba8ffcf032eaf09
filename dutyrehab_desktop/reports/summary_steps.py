"""What the person can do now: to whom, with which paper, by when, whether free help exists."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil

from dutyrehab_desktop.law.model import Barrier
from dutyrehab_desktop.law.rights import Route
from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.reports.paper import Guide
from dutyrehab_desktop.reports.summary import Block, Heading, Section, Sentence, Step
from dutyrehab_desktop.reports.summary_law import LawView
from dutyrehab_desktop.reports.telling import Telling

MOST_STEPS = 8
"""No more stand on the first page; a page with more is put away and not begun."""

_LINES = 41.0
"""So many lines of plain print have room there, as `_lines_of` counts them: measured on the
invented people in five languages, the longest page that fitted and the shortest that did not."""

_ALONE = Guide("self", (), "")
_URGENT, _LAWYER, _SELF = "lawyer-now", "lawyer", "self"
_WHEN = {_URGENT: "steps-when-now", _LAWYER: "steps-when-lawyer"}


@dataclass
class _Way:
    """One step, however many reasons there are for it."""

    text: str
    guide: Guide
    limits: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)


def steps_sections(view: LawView) -> tuple[Section, Section | None]:
    """The first page, and what of the steps did not find room on it."""
    telling = view.telling
    ways = sorted(_ways(view), key=_rank)
    count = min(MOST_STEPS, len(ways))
    blocks = _first_page(ways[:count], telling)
    while count > 1 and sum(map(_lines_of, blocks)) > _LINES:
        count -= 1
        blocks = _first_page(ways[:count], telling)
    first = Section("steps", telling.say("steps-title"), tuple(blocks))
    rest = tuple(_groups(ways[count:], telling))
    return first, Section("more", telling.say("steps-more-title"), rest) if rest else None


def _first_page(ways: Sequence[_Way], telling: Telling) -> list[Block]:
    opening = "steps-lead" if ways else "steps-none"
    return [
        Sentence(telling.say(opening)),
        *_groups(ways, telling),
        Sentence(telling.say("not-advice"), quiet=bool(ways)),
    ]


def _lines_of(block: Block) -> float:
    """About how many lines of plain print a block takes, with the room around it."""
    match block:
        case Heading():
            return 2.2
        case Sentence(text, quiet):
            return 0.85 * ceil(len(text) / (88 if quiet else 72)) + 0.3
        case Step(text, because):
            reasons = sum(ceil(len(each) / 80) for each in because)
            return ceil(len(text) / 66) + 0.8 * reasons + 0.45
    return 0.0


def _rank(way: _Way) -> tuple[bool, bool, bool]:
    """Time limits and what is urgent first, what needs nobody last; else in the order found."""
    return not way.limits, way.guide.to != _URGENT, way.guide.to == _SELF


def _ways(view: LawView) -> list[_Way]:
    telling = view.telling
    guides = telling.paper.guides
    ways: dict[str, _Way] = {}
    for limit in view.deadlines():
        step = view.text(limit.deadline.explanations, limit.deadline.id)
        way = ways.setdefault(step, _Way(step, guides.get(limit.deadline.id, _ALONE)))
        name = view.text(limit.deadline.names, limit.deadline.id)
        if limit.due is None:
            way.names.append(name)
        else:
            day = telling.date(limit.due[0].isoformat())
            # The first day on which it can end: who keeps to it is never too late.
            way.limits.append(telling.say("steps-until", what=name, day=day))
    rules: list[Barrier | Route] = [finding.barrier for finding in view.barriers(State.FOUND)]
    rules += [way.route for way in view.routes()]
    for rule in rules:
        step, name = view.text(rule.next_steps, rule.id), view.text(rule.names, rule.id)
        way = ways.setdefault(step, _Way(step, guides.get(rule.id, _ALONE)))
        way.names.append(name)
    return list(ways.values())


def _groups(ways: Sequence[_Way], telling: Telling) -> Iterator[Block]:
    """Steps by whom they lead to: one way for several of them."""
    for to in dict.fromkeys(way.guide.to for way in ways):
        mine = [way for way in ways if way.guide.to == to]
        yield Heading(telling.say(f"who-{to}"))
        around = " ".join(_around(to, mine, telling))
        if around:
            yield Sentence(around, quiet=True)
        for way in mine:
            yield Step(way.text, tuple(_because(way, telling)))


def _around(to: str, ways: Sequence[_Way], telling: Telling) -> Iterator[str]:
    if to == _SELF:
        return
    papers = dict.fromkeys(paper for way in ways for paper in way.guide.papers)
    if papers:
        named = "; ".join(telling.say(f"paper-{paper}") for paper in papers)
        yield telling.say("steps-bring", papers=named)
    yield telling.say(_WHEN.get(to, "steps-when-open"))
    for free in dict.fromkeys(way.guide.free for way in ways if way.guide.free):
        yield telling.say(f"free-{free}")


def _because(way: _Way, telling: Telling) -> Iterator[str]:
    yield from way.limits
    if way.names:
        yield telling.say("steps-why", reason="; ".join(dict.fromkeys(way.names)))
