"""Small invented records in the instrument's variables."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import BarrierFinding, Findings, Law
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.model import Questionnaire

Record = dict[str, object]

AS_OF = date(2025, 9, 1)


@dataclass(frozen=True)
class Assessor:
    """Reads a record as `assess` does, and assesses it."""

    questionnaire: Questionnaire
    law: Law

    def __call__(self, record: Mapping[str, object], as_of: date = AS_OF) -> Findings:
        reading = sheet_from_record(record, self.questionnaire)
        if reading.warnings:
            raise ValueError(reading.warnings)
        return assess(reading.sheet, self.questionnaire, self.law, as_of)

    def alone(self, barrier: str) -> "Assessor":
        """The same with one rule only, so that `not_asked` speaks of that rule."""
        barriers = tuple(one for one in self.law.barriers if one.id == barrier)
        return Assessor(self.questionnaire, replace(self.law, barriers=barriers, routes=()))


def kz(*cases: Record, held: list[Record] | None = None, **answers: object) -> Record:
    """A record of Kazakhstan; both lists are declared complete where they are given."""
    return _record("kz", cases, held, answers)


def uz(*cases: Record, held: list[Record] | None = None, **answers: object) -> Record:
    """A record of Uzbekistan."""
    return _record("uz", cases, held, answers)


def _record(
    country: str, cases: tuple[Record, ...], held: list[Record] | None, answers: Record
) -> Record:
    record: Record = {"country": country, **answers}
    if cases:
        record["proceeding"] = list(cases)
    if held is not None:
        record["episode"] = held
    return record


def criminal(outcome: str | None = "convicted", **answers: object) -> Record:
    """A criminal case."""
    return _case("criminal", outcome, answers)


def administrative(outcome: str | None = "admin_stands", **answers: object) -> Record:
    """An administrative case."""
    return _case("administrative", outcome, answers)


def _case(kind: str, outcome: str | None, answers: Record) -> Record:
    return {"pr_type": kind, **({"pr_outcome": outcome} if outcome else {}), **answers}


def held(ground: str | None = None, start: str = "2015", end: str = "2018") -> Record:
    """A time in prison."""
    told: Record = {"ep_kind": "prison", "ep_start": start, "ep_end": end}
    return {**told, "ep_release_ground": ground} if ground else told


def changed(record: Record, question: str, value: object = None) -> Record:
    """The same record with one answer changed, or taken out, wherever it stands."""
    inside = {name: entries for name, entries in record.items() if isinstance(entries, list)}
    if question in record or not any(question in e for es in inside.values() for e in es):
        return _put(record, question, value)
    return {
        **record,
        **{
            name: [
                _put(entry, question, value) if question in entry else entry for entry in entries
            ]
            for name, entries in inside.items()
        },
    }


def _put(record: Record, question: str, value: object) -> Record:
    rest = {name: told for name, told in record.items() if name != question}
    return rest if value is None else {**rest, question: value}


def state(findings: Findings, barrier: str) -> str | None:
    """The state of a barrier, or None where it is not among the findings."""
    one = finding(findings, barrier)
    return None if one is None else str(one.state)


def finding(findings: Findings, barrier: str) -> BarrierFinding | None:
    """The finding of that id, or None."""
    return next((one for one in findings.barriers if one.id == barrier), None)
