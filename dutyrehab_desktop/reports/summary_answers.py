"""The parts of the summary that hold what the person said: answers, own words, permissions."""

from collections.abc import Iterable, Iterator, Sequence

from dutyrehab_desktop.law.money import times_held
from dutyrehab_desktop.law.terms import EPISODE
from dutyrehab_desktop.questionnaire.answers import Place as AnswerPlace
from dutyrehab_desktop.questionnaire.answers import RosterState, Status
from dutyrehab_desktop.reports.paper import PaperPlace
from dutyrehab_desktop.reports.summary import (
    Block,
    Fact,
    Heading,
    Line,
    Listing,
    Quotation,
    Section,
    Sentence,
)
from dutyrehab_desktop.reports.telling import Telling
from dutyrehab_desktop.reports.wording import text_in

_DELETE_ON = "delete_on"


def answers_section(telling: Telling) -> Section:
    """Question by question, section by section, rosters entry by entry."""
    blocks: list[Block] = [
        Sentence(telling.say("answers-lead")),
        Sentence(telling.say("answers-part"), quiet=True),
    ]
    for section in telling.session.questionnaire.sections:
        inside = list(_section_blocks(section.items, telling))
        if inside:
            title = text_in(section.labels, telling.language, section.name)
            blocks += [Heading(title), *inside]
    return Section("answers", telling.say("answers-title"), tuple(blocks))


def own_section(telling: Telling) -> Section | None:
    """The person's own sentence, word for word; None where there is none."""
    quotations = []
    for name in _placed(telling, PaperPlace.OWN):
        place = AnswerPlace(name)
        if telling.session.status(place) is Status.ANSWERED:
            quotations.append(Quotation(telling.session.sheet.answer(name).value, place))
    if not quotations:
        return None
    return Section("own", telling.say("own-title"), tuple(quotations))


def permissions_section(telling: Telling) -> Section | None:
    """Each permission with what was said to it; None where none was asked."""
    blocks: list[Block] = [*_told(_placed(telling, PaperPlace.PERMISSIONS), "", telling)]
    if not blocks:
        return None
    if telling.session.sheet.answer(_DELETE_ON).status is not Status.ANSWERED:
        blocks.append(Sentence(telling.say("permissions-day")))
    blocks.append(Sentence(telling.say("permissions-change")))
    return Section("permissions", telling.say("permissions-title"), tuple(blocks))


def _placed(telling: Telling, place: PaperPlace) -> Iterator[str]:
    """The questions outside rosters that stand in a part of the page, in their order."""
    for name, question in telling.session.questionnaire.questions.items():
        if not question.roster and telling.stands(name, place):
            yield name


def _section_blocks(items: Sequence[str], telling: Telling) -> Iterator[Block]:
    """What stands alone first: below the entries of a list it would seem to belong to the last."""
    rosters = telling.session.questionnaire.rosters
    alone = [name for name in items if name not in rosters]
    yield from _told(
        [name for name in alone if telling.stands(name, PaperPlace.ANSWERS)], "", telling
    )
    for name in items:
        if name in rosters:
            yield from _roster_blocks(name, telling, titled=len(items) > 1)


def _roster_blocks(roster: str, telling: Telling, *, titled: bool) -> Iterator[Block]:
    """The entries of a list; one alone needs a heading only beside other things."""
    entries = telling.session.sheet.entries(roster)
    questions = [
        name
        for name in telling.session.questionnaire.rosters[roster].questions
        if telling.stands(name, PaperPlace.ANSWERS)
    ]
    asked = telling.session.questionnaire.rosters[roster]
    # Where a list before it has named what there is, "none" would contradict what was said.
    declared = entries.state is RosterState.COMPLETE and asked.relevant is None
    if questions and not entries.ids and declared:
        yield Heading(text_in(asked.labels, telling.language, roster), minor=True)
        yield Sentence(telling.say("answers-none-entered"))
    for entry in entries.ids:
        lines = list(_told(questions, entry, telling))
        if lines and (titled or len(entries.ids) > 1):
            yield Heading(telling.entry_title(roster, entry), minor=True)
        yield from lines
    if roster == EPISODE:
        yield from _months_in_all(telling)


def _months_in_all(telling: Telling) -> Iterator[Sentence]:
    """How long all times together lasted; dates that were told in part give bounds."""
    times = times_held(telling.session.sheet, telling.session.today)
    low, high = (sum(one.months[bound] for one in times) for bound in (0, 1))
    if not high:
        return
    if low == high:
        yield Sentence(telling.say("held-total", months=telling.months(high)))
    else:
        yield Sentence(telling.say("held-total-range", low=low, high=high))


def _told(names: Iterable[str], entry: str, telling: Telling) -> Iterator[Fact | Listing | Line]:
    for name in names:
        yield from telling.facts(name, entry)
