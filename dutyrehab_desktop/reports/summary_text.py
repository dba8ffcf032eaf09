"""The interviewee's summary: what the person can do, what the law says, what was told.

Order and tone follow the instrument's chapter 4 and its corrections (23 and chapter 5): first
what to do, then what everybody is owed, then the law without a verdict, then the answers; the
permissions come last. There is never a code, a name, an organisation, or how somebody was hurt.
"""

from dataclasses import dataclass, replace

from dutyrehab_desktop.law.model import Findings, Law
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.consent import SignOff, sign_off
from dutyrehab_desktop.reports.paper import Paper
from dutyrehab_desktop.reports.summary import Block, Point, Section, Sentence, Summary
from dutyrehab_desktop.reports.summary_answers import (
    answers_section,
    own_section,
    permissions_section,
)
from dutyrehab_desktop.reports.summary_law import LawView, law_section
from dutyrehab_desktop.reports.summary_money import could_section, money_section
from dutyrehab_desktop.reports.summary_steps import steps_sections
from dutyrehab_desktop.reports.telling import Telling
from dutyrehab_desktop.reports.wording import text_in

_EASY = ("steps", "owed", "money", "own", "closing")
_SIGNED = {SignOff.AGREED: "closing-agreed", SignOff.AGREED_CHANGES: "closing-agreed-changes"}


@dataclass(frozen=True)
class SummarySource:
    """What a summary is made from.

    Attributes:
        questionnaire: What was asked.
        law: Names of categories and the rest of the law sheets.
        findings: What follows from the answers.
        sheet: The answers.
    """

    questionnaire: Questionnaire
    law: Law
    findings: Findings
    sheet: AnswerSheet


def write_summary(source: SummarySource, paper: Paper, language: str) -> Summary:
    """Write the summary in a language.

    Raises:
        TextMissing: Something that would have to be said has no text in that language.
    """
    session = FormSession(source.questionnaire, source.sheet, source.findings.as_of)
    telling = Telling(session, paper, language)
    view = LawView(source.findings, source.law, telling)
    first, more = steps_sections(view)
    sections = (
        first,
        _owed_section(source, telling),
        more,
        law_section(view),
        could_section(view),
        answers_section(telling),
        money_section(telling),
        own_section(telling),
        permissions_section(telling),
        _closing_section(source, telling),
    )
    page_words = paper.wording.texts.get("page-number", {})
    return Summary(
        language=language,
        title=telling.say("document-title"),
        page_words=text_in(page_words, language, "page-number"),
        sections=tuple(section for section in sections if section is not None),
    )


def _owed_section(source: SummarySource, telling: Telling) -> Section | None:
    """What everybody who leaves prison may ask for, with its source, marked as not checked."""
    owed = telling.paper.owed(source.sheet.answer("country").value, source.findings.as_of)
    if not owed:
        return None
    points = (
        Point(
            "",
            (text_in(each.texts, telling.language, each.id),),
            (telling.say("source", source=text_in(each.sources, telling.language, each.id)),),
        )
        for each in owed
    )
    return Section(
        "owed",
        telling.say("owed-title"),
        (
            Sentence(telling.say("owed-lead")),
            Sentence(telling.say("unchecked"), quiet=True),
            *points,
        ),
    )


def _closing_section(source: SummarySource, telling: Telling) -> Section:
    """Whether it was agreed to and when, and how to keep the sheet."""
    month = telling.when(source.findings.as_of.isoformat()[:7])
    signed = sign_off(source.sheet)
    state = _SIGNED.get(signed, "closing-open") if signed else "closing-open"
    sentences = [
        Sentence(telling.say(state, in_date=month)),
        Sentence(telling.say("closing-keep")),
    ]
    if not telling.paper.wording.reviewed(telling.language):
        sentences.append(Sentence(telling.say("closing-draft"), quiet=True))
    return Section("closing", "", tuple(sentences))


def easy(summary: Summary, paper: Paper) -> Summary:
    """The same in easy reading: what to do, what is owed, what was lost, the own sentence.

    Every sentence of it is one of the whole summary, but for the one that says so.
    """
    kept = [section for section in summary.sections if section.id in _EASY]
    shortened = []
    for section in kept:
        blocks: tuple[Block, ...] = tuple(
            block for block in section.blocks if not (isinstance(block, Sentence) and block.quiet)
        )
        if section.id == "steps":
            blocks = section.blocks
        elif section.id == "closing":
            more = Sentence(paper.wording.say("easy-more", summary.language))
            blocks = (more, *section.blocks)
        shortened.append(replace(section, blocks=blocks))
    return replace(summary, sections=tuple(shortened))
