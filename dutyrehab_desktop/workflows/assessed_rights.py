"""What `assess` tells of rights: entitlements, routes, deadlines, sums, losses, time held."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from dutyrehab_desktop.law.model import Findings
from dutyrehab_desktop.law.money import claims, losses, shortfall, times_held
from dutyrehab_desktop.law.rights import (
    DeadlineFinding,
    EntitlementFinding,
    RouteFinding,
    SumFinding,
)
from dutyrehab_desktop.law.terms import Source
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.model import in_language

Json = dict[str, object]


def rights_of(sheet: AnswerSheet, findings: Findings, language: str) -> Json:
    """The part of a record's answer that is about rights, ready for JSON."""
    lost = losses(sheet)
    held = times_held(sheet, findings.as_of)
    missing = shortfall(lost, findings.sums)
    return {
        "entitlements": [_entitlement(one, language) for one in findings.entitlements],
        "routes": [_route(one, language) for one in findings.routes],
        "deadlines": [_deadline(one, language) for one in findings.deadlines],
        "sums": [_sum(one, language) for one in findings.sums],
        "losses": [asdict(loss) for loss in lost],
        "claims": [asdict(claim) for claim in claims(sheet)],
        "shortfall": {money: list(span) for money, span in missing.items()},
        "held": [asdict(time) for time in held],
    }


def sources_of(sources: Sequence[Source], language: str) -> list[Json]:
    """Sources as `assess` tells them."""
    return [
        {
            "id": source.id,
            "text": in_language(source.texts, language),
            "confidence": source.confidence,
            "valid_from": source.valid_from,
            "checked_on": source.checked_on,
        }
        for source in sources
    ]


def _entitlement(finding: EntitlementFinding, language: str) -> Json:
    row = finding.entitlement
    return {
        "category": row.category,
        "form": row.form,
        "opens": row.opens,
        "what": in_language(row.what, language),
        "amount": in_language(row.amount, language),
        "payer": in_language(row.payer, language),
        "procedure": in_language(row.procedure, language),
        "deadlines": list(row.deadlines),
        "sum": row.sum or None,
        "blocked_by": list(finding.blocked_by),
        "sources": sources_of(finding.sources, language),
    }


def _route(finding: RouteFinding, language: str) -> Json:
    route = finding.route
    return {
        "id": route.id,
        "state": finding.state,
        "cases": [{"index": index, "state": state} for index, state in finding.cases],
        "blocked_by": list(finding.blocked_by),
        "name": in_language(route.names, language),
        "explanation": in_language(route.explanations, language),
        "next_step": in_language(route.next_steps, language),
        "sources": sources_of(finding.sources, language),
    }


def _deadline(finding: DeadlineFinding, language: str) -> Json:
    deadline = finding.deadline
    return {
        "id": deadline.id,
        "instance": finding.instance,
        "start": deadline.start or None,
        "state": finding.state,
        "due": _span(finding.due),
        "acts": deadline.acts,
        "restorable": deadline.restorable,
        "name": in_language(deadline.names, language),
        "explanation": in_language(deadline.explanations, language),
        "sources": sources_of(finding.sources, language),
    }


def _span(days: tuple[date, date] | None) -> list[str] | None:
    return None if days is None else [day.isoformat() for day in days]


def _sum(finding: SumFinding, language: str) -> Json:
    return {
        "id": finding.formula.id,
        "category": finding.formula.category,
        "currency": finding.index.currency,
        "low": finding.low,
        "high": finding.high,
        "units": list(finding.units),
        "index": finding.index.index,
        "index_value": finding.index.value,
        "index_valid_from": finding.index.valid_from,
        "index_confidence": finding.index.confidence,
        "sources": sources_of(finding.sources, language),
    }
