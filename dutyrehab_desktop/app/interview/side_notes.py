"""The barriers beside the question and what is open: what is shown of them, and when."""

from collections.abc import Iterator, Sequence

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.interview.side_causes import (
    AT_A_GLANCE,
    answers_behind,
    at_a_glance,
    place_of,
    special,
    supposed_words,
)
from dutyrehab_desktop.app.interview.side_rights import SideRights, form_words, rests_on
from dutyrehab_desktop.app.widgets.side_lines import BarrierLine, LineKind
from dutyrehab_desktop.law.model import BarrierFinding, Findings, Law
from dutyrehab_desktop.law.supposing import Supposing, can_change
from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.questionnaire.model import Sensitivity
from dutyrehab_desktop.questionnaire.session import FormSession

QUIET_SECTIONS = ("papers", "treatment", "family")
"""While these are on the screen nothing new appears (sections E, H and N of the instrument)."""


AT_MOST = 3
"""More ways out than these make a card a list that nobody reads."""


class SideNotes:
    """Holds back new findings during quiet sections, and words the others."""

    def __init__(self, language: str, law: Law) -> None:
        self._language = language
        self._law = law
        self._rights = SideRights(language, law)
        self._shown: Findings | None = None
        self._written: dict[str, tuple[BarrierFinding, BarrierLine]] = {}
        self._rosters: object = None

    def settle(self, findings: Findings, section: str) -> bool:
        """Take new findings, unless a quiet section is on screen; True where they are shown."""
        if section in QUIET_SECTIONS and self._shown is not None:
            return False
        self._shown = findings
        return True

    def forget_words(self) -> None:
        """The window speaks another language: every line is written anew."""
        self._written.clear()

    def lines(self, form: FormSession) -> tuple[BarrierLine, ...]:
        """The barriers on show, those that are found first; then what is open."""
        if self._shown is None:
            return ()
        if form.sheet.rosters != self._rosters:
            self._rosters = form.sheet.rosters
            self._written.clear()
        ordered = sorted(self._shown.barriers, key=lambda finding: finding.state is not State.FOUND)
        self._written = {finding.id: self._once(form, finding) for finding in ordered}
        rights = self._rights.lines(form, self._shown)
        return (*(line for _, line in self._written.values()), *rights, *self._next(form))

    def _next(self, form: FormSession) -> Iterator[BarrierLine]:
        """The question that would settle most, last of all; nothing jumps there by itself."""
        name = self._shown.next_question if self._shown is not None else None
        if name is None:
            return
        question = form.questionnaire.questions[name]
        yield BarrierLine(
            id=f"question {name}",
            found=False,
            title=form.text(question.labels, self._language),
            because="",
            neutral=question.sensitivity is Sensitivity.SPECIAL,
            details=(
                (translate("SideNotes", "Why"), form.text(question.purposes, self._language)),
            ),
            jumps=((translate("SideNotes", "Go to this question"), name),),
            kind=LineKind.QUESTION,
        )

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
        texts, because = finding.barrier, answers_behind(form, finding.because, self._language)
        return BarrierLine(
            id=finding.id,
            found=finding.state is State.FOUND,
            title=form.text(texts.names, self._language),
            because=at_a_glance(because),
            neutral=special(form, finding.because),
            details=tuple(self._details(form, finding, because)),
            jumps=tuple(self._jumps(form, finding)),
        )

    def _details(
        self, form: FormSession, finding: BarrierFinding, because: Sequence[str]
    ) -> Iterator[tuple[str, str]]:
        texts, language = finding.barrier, self._language
        explained = form.text(texts.explanations, language)
        if explained:
            yield translate("SideNotes", "What it means"), explained
        before = self._before(form, finding)
        if before:
            yield translate("SideNotes", "What it stands before"), before
        if because[AT_A_GLANCE:]:
            yield translate("SideNotes", "The answers behind it"), "\n".join(because)
        yield from rests_on(form, finding.sources, language)
        step = form.text(texts.next_steps, language)
        if step:
            yield translate("SideNotes", "What can be done next"), step
        otherwise = self._otherwise(form, finding)
        if otherwise:
            yield translate("SideNotes", "It would not be there if it were so"), otherwise
        known = [
            self._law.reforms[reform] for reform in texts.reforms if reform in self._law.reforms
        ]
        if known:
            told = "\n".join(form.text(reform.texts, language) for reform in known)
            yield translate("SideNotes", "What change of the law would lift it"), told

    def _before(self, form: FormSession, finding: BarrierFinding) -> str:
        """The doors of the law and the forms of reparation that it keeps shut."""
        doors = {one.key: form.text(one.names, self._language) for one in self._law.categories}
        told = [doors.get(name) or form_words(name) for name in finding.barrier.blocks]
        return "\n".join(told)

    def _otherwise(self, form: FormSession, finding: BarrierFinding) -> str:
        """What would have to be otherwise, as far as an authority can still make it so."""
        if self._shown is None or finding.state is not State.FOUND:
            return ""
        day = self._shown.as_of
        supposing = Supposing(form.sheet, form.questionnaire, self._law, day)
        sets = [facts for facts in supposing.would_lift(finding.barrier) if can_change(facts)]
        return "\n".join(
            "; ".join(supposed_words(form, fact, self._language) for fact in facts)
            for facts in sets[:AT_MOST]
        )

    def _jumps(self, form: FormSession, finding: BarrierFinding) -> Iterator[tuple[str, str]]:
        places = [place_of(form, cause) for cause in finding.because]
        first = next((place for place in places if place is not None), None)
        if first is not None:
            target = f"{first.question} {first.entry}".strip()
            yield translate("SideNotes", "Go to the answer"), target
        for name in finding.blocked_by[:1]:
            yield translate("SideNotes", "Go to the question that would decide"), name
