"""The parts of the summary that hold what the person said: answers, own words, permissions."""

from collections.abc import Iterable, Iterator

from dutyrehab_desktop.questionnaire.answers import Place as AnswerPlace
from dutyrehab_desktop.questionnaire.answers import RosterState, Status
from dutyrehab_desktop.reports.paper import PaperPlace
from dutyrehab_desktop.reports.summary import (
    Block,
    Heading,
    Line,
    Quotation,
    Section,
    Sentence,
)
from dutyrehab_desktop.reports.telling import Telling
from dutyrehab_desktop.reports.wording import text_in


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
            quotations.append(Quotation(telling.session.sheet.answer(name).value))
    if not quotations:
        return None
    return Section("own", telling.say("own-title"), tuple(quotations))


def permissions_section(telling: Telling) -> Section | None:
    """Each permission with what was said to it; None where none was asked."""
    lines = _lines(_placed(telling, PaperPlace.PERMISSIONS), "", telling)
    blocks: list[Block] = list(lines)
    if not blocks:
        return None
    blocks.append(Sentence(telling.say("permissions-change")))
    return Section("permissions", telling.say("permissions-title"), tuple(blocks))


def _placed(telling: Telling, place: PaperPlace) -> Iterator[str]:
    """The questions outside rosters that stand in a part of the page, in their order."""
    for name, question in telling.session.questionnaire.questions.items():
        if not question.roster and telling.stands(name, place):
            yield name


def _section_blocks(items: Iterable[str], telling: Telling) -> Iterator[Block]:
    rosters = telling.session.questionnaire.rosters
    for name in items:
        if name in rosters:
            yield from _roster_blocks(name, telling)
        elif telling.stands(name, PaperPlace.ANSWERS):
            yield from _lines((name,), "", telling)


def _roster_blocks(roster: str, telling: Telling) -> Iterator[Block]:
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
        lines = list(_lines(questions, entry, telling))
        if lines and len(entries.ids) > 1:
            yield Heading(telling.entry_title(roster, entry), minor=True)
        yield from lines


def _lines(names: Iterable[str], entry: str, telling: Telling) -> Iterator[Line]:
    for name in names:
        line = telling.line(name, entry)
        if line is not None:
            yield line
