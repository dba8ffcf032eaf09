"""The barriers beside the question: what is shown of them, and when."""

from collections.abc import Iterator

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.widgets.side_lines import BarrierLine
from dutyrehab_desktop.law.model import (
    BarrierFinding,
    Cause,
    Confidence,
    Findings,
    Law,
    Source,
    State,
)
from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.model import Sensitivity
from dutyrehab_desktop.questionnaire.session import FormSession

QUIET_SECTIONS = ("papers", "treatment", "family")
"""While these are on the screen nothing new appears (sections E, H and N of the instrument)."""

AT_A_GLANCE = 2
"""So many answers stand on a card that is closed; all of them where it is open."""


class SideNotes:
    """Holds back new findings during quiet sections, and words the others."""

    def __init__(self, language: str, law: Law) -> None:
        self._language = language
        self._law = law
        self._shown: Findings | None = None
        self._written: dict[str, tuple[BarrierFinding, BarrierLine]] = {}
        self._rosters: object = None

    def settle(self, findings: Findings, section: str) -> bool:
        """Take new findings, unless a quiet section is on screen; True where they are shown."""
        if section in QUIET_SECTIONS and self._shown is not None:
            return False
        self._shown = findings
        return True

    def lines(self, form: FormSession) -> tuple[BarrierLine, ...]:
        """The barriers on show, those that are found first."""
        if self._shown is None:
            return ()
        if form.sheet.rosters != self._rosters:
            self._rosters = form.sheet.rosters
            self._written.clear()
        ordered = sorted(self._shown.barriers, key=lambda finding: finding.state is not State.FOUND)
        self._written = {finding.id: self._once(form, finding) for finding in ordered}
        return tuple(line for _, line in self._written.values())

    def rest(self) -> str:
        """One line about what was not asked."""
        if self._shown is None or not self._shown.not_asked:
            return ""
        words = translate("SideNotes", "Not asked yet, so nothing can be said: {number}")
        return words.format(number=self._shown.not_asked)

    def _once(
        self, form: FormSession, finding: BarrierFinding
    ) -> tuple[BarrierFinding, BarrierLine]:
        """A line is written anew only where its finding is another: most answers change few."""
        known = self._written.get(finding.id)
        if known is not None and known[0] == finding:
            return known
        return finding, self._line(form, finding)

    def _line(self, form: FormSession, finding: BarrierFinding) -> BarrierLine:
        texts, because = finding.barrier, self._because(form, finding)
        return BarrierLine(
            id=finding.id,
            found=finding.state is State.FOUND,
            title=form.text(texts.names, self._language),
            because="; ".join(because[:AT_A_GLANCE]) + (" …" if because[AT_A_GLANCE:] else ""),
            neutral=rests_on_special(form, finding),
            details=tuple(self._details(form, finding)),
            jumps=tuple(self._jumps(form, finding)),
        )

    def _because(self, form: FormSession, finding: BarrierFinding) -> tuple[str, ...]:
        told = [self._told(form, cause) for cause in finding.because]
        return tuple(dict.fromkeys(text for text in told if text))

    def _told(self, form: FormSession, cause: Cause) -> str:
        place = _place(form, cause)
        if cause.status in (Status.DK, Status.DECLINE):
            words = _refused(cause.status)
        else:
            words = form.shown(place, self._language) if place else cause.value
        if cause.instance is None or not words:
            return words
        roster = form.questionnaire.questions[cause.question].roster
        label = form.text(form.questionnaire.rosters[roster].labels, self._language)
        return f"{label} · {cause.instance + 1}: {words}"

    def _details(self, form: FormSession, finding: BarrierFinding) -> Iterator[tuple[str, str]]:
        texts, language = finding.barrier, self._language
        explained = form.text(texts.explanations, language)
        if explained:
            yield translate("SideNotes", "What it means"), explained
        because = self._because(form, finding)
        if because[AT_A_GLANCE:]:
            yield translate("SideNotes", "The answers behind it"), "\n".join(because)
        rests = [
            f"{form.text(source.texts, language)} ({_how_sure(source, language)})"
            for source in finding.sources
        ]
        if rests:
            yield translate("SideNotes", "Rests on"), "\n".join(rests)
        step = form.text(texts.next_steps, language)
        if step:
            yield translate("SideNotes", "What can be done next"), step
        known = [
            self._law.reforms[reform] for reform in texts.reforms if reform in self._law.reforms
        ]
        if known:
            told = "\n".join(form.text(reform.texts, language) for reform in known)
            yield translate("SideNotes", "What change of the law would lift it"), told

    def _jumps(self, form: FormSession, finding: BarrierFinding) -> Iterator[tuple[str, str]]:
        places = [_place(form, cause) for cause in finding.because]
        first = next((place for place in places if place is not None), None)
        if first is not None:
            target = f"{first.question} {first.entry}".strip()
            yield translate("SideNotes", "Go to the answer"), target
        for name in finding.blocked_by[:1]:
            yield translate("SideNotes", "Go to the question that would decide"), name


def rests_on_special(form: FormSession, finding: BarrierFinding) -> bool:
    """Whether a finding rests on an answer of a special category (belief, health, record)."""
    questions = form.questionnaire.questions
    return any(
        questions[cause.question].sensitivity is Sensitivity.SPECIAL
        for cause in finding.because
        if cause.question in questions
    )


def _how_sure(source: Source, language: str) -> str:
    """How sure a source is, and when somebody last looked at it."""
    words = confidence_words(source.confidence)
    looked = date_words(source.checked_on, language) if source.checked_on else ""
    return f"{words}, {looked}" if looked else words


def confidence_words(confidence: Confidence) -> str:
    """How sure the program is of a source."""
    match confidence:
        case Confidence.CONFIRMED:
            return translate("SideNotes", "confirmed in the law's text")
        case Confidence.REPORT:
            return translate("SideNotes", "as the report tells it")
        case Confidence.GENERAL_KNOWLEDGE:
            return translate("SideNotes", "general knowledge, not checked")
        case _:
            return translate("SideNotes", "not known for this country")


def _refused(status: str) -> str:
    if status == Status.DK:
        return translate("SideNotes", "not known")
    return translate("SideNotes", "not said")


def _place(form: FormSession, cause: Cause) -> Place | None:
    question = form.questionnaire.questions.get(cause.question)
    if question is None:
        return None
    if cause.instance is None:
        return None if question.roster else Place(cause.question)
    ids = form.sheet.entries(question.roster).ids
    return Place(cause.question, ids[cause.instance]) if cause.instance < len(ids) else None
