"""The page about one person for somebody outside, and the page of numbers.

Made like the person's own summary, from nothing but the answers that were chosen for this
recipient: what the law finds is found in these answers alone, so that nothing on the page rests
on one that stays. There is never a code, a name or an organisation; for whoever is to help, and
only for them, the way to reach the person.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType

from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import Findings, Law
from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Place
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.recipients import Recipient
from dutyrehab_desktop.reports.case_law import formal_section
from dutyrehab_desktop.reports.paper import Allowance, Paper, PaperPlace, read_paper
from dutyrehab_desktop.reports.summary import (
    Block,
    Heading,
    Line,
    Point,
    Section,
    Sentence,
    Summary,
)
from dutyrehab_desktop.reports.summary_answers import answers_section, own_section
from dutyrehab_desktop.reports.summary_law import LawView
from dutyrehab_desktop.reports.summary_pdf import summary_pdf
from dutyrehab_desktop.reports.telling import Telling
from dutyrehab_desktop.reports.wording import Wording, read_wording, text_in
from dutyrehab_desktop.shipped import resource

_LEGAL = (Recipient.LAWYER, Recipient.INTERNATIONAL)
"""Who works with the law."""

OWN_WORDS = "own_words"
_SPOKEN = "interview_language"


@dataclass(frozen=True)
class CaseSheet:
    """What one page is made from.

    Attributes:
        number: Which sheet of the file this is, from 1.
        count: How many there are.
        sheet: The answers that were chosen.
        spoken: BCP 47 code of the language the person spoke.
        contact: How to reach the person, by the name of the question; empty unless that is what
            the page is for.
    """

    number: int
    count: int
    sheet: AnswerSheet
    spoken: str
    contact: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class CaseSheets:
    """Makes the pages of one file.

    Attributes:
        questionnaire: What was asked.
        law: The law sheets.
        recipient: For whom.
        language: BCP 47 code of the pages.
        today: The day whose law is asked.
        wording: The sentences of the summary, those of these pages in their place.
    """

    questionnaire: Questionnaire
    law: Law
    recipient: Recipient
    language: str
    today: date
    wording: Wording = field(default_factory=lambda: handing_wording())

    def pdf(self, case: CaseSheet) -> bytes:
        """One page, or several, as a PDF in memory.

        Raises:
            TextMissing: Something that would have to be said has no text in that language.
        """
        return summary_pdf(self.written(case))

    def written(self, case: CaseSheet) -> Summary:
        """The same as a tree of sections.

        Raises:
            TextMissing: See above.
        """
        telling = self._telling(case)
        found = self.findings(case.sheet)
        return self._summary(
            self._head(case, telling),
            self._contact(case, telling),
            None if found is None else self._limits(found, telling),
            answers_section(telling),
            own_section(telling),
            None if found is None else formal_section(LawView(found, self.law, telling)),
        )

    def findings(self, sheet: AnswerSheet) -> Findings | None:
        """What the law finds in the chosen answers; None for whom it is not made."""
        if self.recipient not in _LEGAL:
            return None
        return assess(sheet, self.questionnaire, self.law, self.today)

    def numbers_pdf(self, groups: Sequence[tuple[str, int, Sequence[Line]]], lead: str) -> bytes:
        """The page of numbers.

        Args:
            groups: For each country its name, how many people, and the lines.
            lead: The sentence above them, by its id.

        Raises:
            TextMissing: See above.
        """
        blocks: list[Block] = [Sentence(self.say(lead))]
        for name, people, lines in groups:
            told = self.say("counts-people", count=people)
            blocks += [Heading(name), Sentence(told, quiet=True), *lines]
        return summary_pdf(self._summary(Section("head", self.say("head-counts"), tuple(blocks))))

    def say(self, name: str, /, **values: object) -> str:
        """A sentence in the language of the pages.

        Raises:
            TextMissing: See above.
        """
        return self.wording.say(name, self.language, **values)

    def _summary(self, *sections: Section | None) -> Summary:
        page_words = text_in(self.wording.texts["page-number"], self.language, "page-number")
        kept = tuple(section for section in sections if section is not None and section.blocks)
        return Summary(self.language, self.say("document-title"), page_words, kept)

    def _head(self, case: CaseSheet, telling: Telling) -> Section:
        title = telling.say(f"head-{self.recipient}", number=case.number, count=case.count)
        blocks: list[Block] = [
            Sentence(telling.say("head-terms")),
            Sentence(telling.say("head-no-name"), quiet=True),
        ]
        if self.recipient is Recipient.INTERNATIONAL:
            blocks.append(Sentence(telling.say("head-years"), quiet=True))
        return Section("head", title, tuple(blocks))

    def _contact(self, case: CaseSheet, telling: Telling) -> Section | None:
        if not case.contact:
            return None
        spoken = self._spoken_words(case.spoken)
        lines = [Line(telling.asked(_SPOKEN), (spoken,), Place(_SPOKEN))] if spoken else []
        for name, value in case.contact.items():
            choice = self.questionnaire.choice(name, value)
            told = text_in(choice.labels, self.language, name) if choice else value
            lines.append(Line(telling.asked(name), (told,), Place(name)))
        lead = Sentence(telling.say("contact-lead"))
        return Section("contact", telling.say("contact-title"), (lead, *lines))

    def _spoken_words(self, language: str) -> str:
        """What the language of the talk is called; empty where the questionnaire has no name."""
        if _SPOKEN not in self.questionnaire.questions:
            return ""
        choice = self.questionnaire.choice(_SPOKEN, language)
        return text_in(choice.labels, self.language, _SPOKEN) if choice else ""

    def _limits(self, found: Findings, telling: Telling) -> Section | None:
        points = tuple(self._limit(LawView(found, self.law, telling), telling))
        if not points:
            return None
        return Section("limits", telling.say("limits-title"), points)

    def _limit(self, view: LawView, telling: Telling) -> Iterator[Point]:
        for limit in view.deadlines():
            name = view.text(limit.deadline.names, limit.deadline.id)
            texts = [view.text(limit.deadline.explanations, limit.deadline.id)]
            if limit.due is not None:
                day = telling.date(limit.due[0].isoformat())
                texts.append(telling.say("limit-until", day=day))
            yield Point(name, tuple(texts))

    def _telling(self, case: CaseSheet) -> Telling:
        paper = Paper(self.wording, (), self._allowances)
        return Telling(FormSession(self._as_chosen, case.sheet, self.today), paper, self.language)

    @cached_property
    def _allowances(self) -> Mapping[str, Allowance]:
        """Whatever was chosen may stand on the page: what may not was never in its answers."""
        listed = Allowance(PaperPlace.ANSWERS)
        names = [*self.questionnaire.questions, *(one.id for one in self.law.deadlines)]
        return MappingProxyType(
            {**dict.fromkeys(names, listed), OWN_WORDS: Allowance(PaperPlace.OWN)}
        )

    @cached_property
    def _as_chosen(self) -> Questionnaire:
        """The questionnaire without conditions.

        What was chosen meant something under all answers; some of these are not here any more.
        """
        form = self.questionnaire
        return replace(
            form,
            questions={
                name: replace(one, relevant=None, gate="") for name, one in form.questions.items()
            },
            rosters={name: replace(one, relevant=None) for name, one in form.rosters.items()},
        )


def handing_wording() -> Wording:
    """The sentences of the pages for somebody outside.

    Raises:
        ReportSheetDamaged: A sheet cannot be used.
    """
    base, own = read_paper().wording, read_wording(resource("handing", "sheet.csv"))
    return Wording(MappingProxyType({**base.texts, **own.texts}), own.review)
