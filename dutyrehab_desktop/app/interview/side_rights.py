"""What is open beside the question: categories with what they give, routes, deadlines."""

from collections.abc import Iterable, Iterator
from datetime import date

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words, number_words
from dutyrehab_desktop.app.interview.side_causes import answers_behind, at_a_glance, special
from dutyrehab_desktop.app.widgets.side_lines import BarrierLine, LineKind
from dutyrehab_desktop.law.model import Findings, Law
from dutyrehab_desktop.law.rights import (
    DeadlineFinding,
    EntitlementFinding,
    Opens,
    RouteFinding,
    Running,
    SumFinding,
)
from dutyrehab_desktop.law.terms import Confidence, Source, State
from dutyrehab_desktop.questionnaire.session import FormSession


class SideRights:
    """Words what is open, in one language."""

    def __init__(self, language: str, law: Law) -> None:
        self._language = language
        self._law = law

    def lines(self, form: FormSession, findings: Findings) -> Iterator[BarrierLine]:
        """Deadlines first, then what may be open, then the ways."""
        for deadline in findings.deadlines:
            if deadline.state is not Running.FROM_REQUEST:
                yield self._deadline(form, deadline)
        for key, category in findings.categories.items():
            if category.state is State.YES:
                yield self._category(form, findings, key)
        for route in sorted(findings.routes, key=lambda way: way.state is not State.OPEN):
            yield self._route(form, route)

    def _route(self, form: FormSession, finding: RouteFinding) -> BarrierLine:
        route, language = finding.route, self._language
        details = [
            (translate("SideNotes", "What it means"), form.text(route.explanations, language)),
            *rests_on(form, finding.sources, language),
            (
                translate("SideNotes", "What can be done next"),
                form.text(route.next_steps, language),
            ),
        ]
        decide = translate("SideNotes", "Go to the question that would decide")
        return BarrierLine(
            id=route.id,
            found=finding.state is State.OPEN,
            title=form.text(route.names, language),
            because=at_a_glance(answers_behind(form, finding.because, language)),
            neutral=special(form, finding.because),
            details=tuple(details),
            jumps=tuple((decide, name) for name in finding.blocked_by[:1]),
            kind=LineKind.ROUTE,
        )

    def _deadline(self, form: FormSession, finding: DeadlineFinding) -> BarrierLine:
        deadline, language = finding.deadline, self._language
        soon = translate("SideNotes", "Ask a lawyer soon, and keep the paper with its envelope.")
        details = [
            (translate("SideNotes", "What it means"), form.text(deadline.explanations, language)),
            *rests_on(form, finding.sources, language),
            (translate("SideNotes", "What can be done next"), soon),
        ]
        return BarrierLine(
            id=f"{deadline.id} {finding.instance}",
            found=finding.due is not None,
            title=form.text(deadline.names, language),
            because=self._when(finding),
            neutral=special(form, finding.because),
            details=tuple(details),
            kind=LineKind.DEADLINE,
        )

    def _when(self, finding: DeadlineFinding) -> str:
        if finding.due is None:
            return translate("SideNotes", "The day is not known yet.")
        first, last = (self._day(day) for day in finding.due)
        if finding.state is Running.PASSED:
            words = translate("SideNotes", "By what was told it ended on {day}.")
        elif first == last:
            words = translate("SideNotes", "By what was told it ends on {day}.")
        else:
            words = translate("SideNotes", "By what was told it ends between {first} and {last}.")
        return words.format(day=last, first=first, last=last)

    def _day(self, day: date) -> str:
        return date_words(day.isoformat(), self._language)

    def _category(self, form: FormSession, findings: Findings, key: str) -> BarrierLine:
        category = next(one for one in self._law.categories if one.key == key)
        given = [one for one in findings.entitlements if one.entitlement.category == key]
        open_forms = [one for one in given if one.entitlement.opens is Opens.YES]
        sources = {source.id: source for one in open_forms for source in one.sources}
        details = [
            (form_words(one.entitlement.form), self._given(form, one, findings))
            for one in open_forms
        ]
        return BarrierLine(
            id=key,
            found=True,
            title=form.text(category.names, self._language),
            because=", ".join(form_words(one.entitlement.form) for one in open_forms),
            neutral=True,
            details=(*details, *rests_on(form, sources.values(), self._language)),
            kind=LineKind.CATEGORY,
        )

    def _given(self, form: FormSession, finding: EntitlementFinding, findings: Findings) -> str:
        row, language = finding.entitlement, self._language
        texts = [form.text(each, language) for each in (row.what, row.amount, row.procedure)]
        payer = form.text(row.payer, language)
        if payer:
            texts.append(translate("SideNotes", "Who pays: {payer}").format(payer=payer))
        texts += [self._sum(one) for one in findings.sums if one.formula.id == row.sum]
        before = [
            form.text(one.barrier.names, language)
            for one in findings.barriers
            if one.id in finding.blocked_by
        ]
        if before:
            words = translate("SideNotes", "What stands before it: {titles}")
            texts.append(words.format(titles="; ".join(before)))
        return "\n".join(text for text in texts if text)

    def _sum(self, finding: SumFinding) -> str:
        low, high = (
            number_words(f"{end:.2f}".rstrip("0").rstrip("."), self._language)
            for end in (finding.low, finding.high)
        )
        span = low if low == high else f"{low} – {high}"
        words = translate("SideNotes", "By the formula: {sum} {money}; index {value}, {day}")
        return words.format(
            sum=span,
            money=finding.index.currency.upper(),
            value=number_words(f"{finding.index.value:g}", self._language),
            day=date_words(finding.index.valid_from, self._language),
        )


def form_words(form: str) -> str:
    """What a form of reparation is called."""
    words = {
        "material": translate("SideNotes", "Money for losses"),
        "moral": translate("SideNotes", "Money for suffering"),
        "restitution": translate("SideNotes", "Rights and property back"),
        "services": translate("SideNotes", "Help and treatment"),
        "satisfaction": translate("SideNotes", "Apology and recognition"),
        "guarantees": translate("SideNotes", "That it does not happen again"),
    }
    return words[form]


def rests_on(
    form: FormSession, sources: Iterable[Source], language: str
) -> Iterator[tuple[str, str]]:
    """The sources of a card under their heading; nothing where there are none."""
    lines = [
        f"{form.text(source.texts, language)} ({_how_sure(source, language)})" for source in sources
    ]
    if lines:
        yield translate("SideNotes", "Rests on"), "\n".join(lines)


def _how_sure(source: Source, language: str) -> str:
    """How sure a source is, and when somebody last looked at it."""
    words = _confidence_words(source.confidence)
    looked = date_words(source.checked_on, language) if source.checked_on else ""
    return f"{words}, {looked}" if looked else words


def _confidence_words(confidence: Confidence) -> str:
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
