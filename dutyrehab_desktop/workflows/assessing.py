"""Records in, findings out: what a lawyer's own tool would call. No vault is needed."""

from dataclasses import asdict, dataclass, replace
from datetime import date

from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import BarrierFinding, Findings, Law
from dutyrehab_desktop.law.supposing import Supposing
from dutyrehab_desktop.questionnaire.interchange import RecordReading, sheet_from_record
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.assessed_rights import rights_of, sources_of
from dutyrehab_desktop.workflows.content import Content

SCHEMA = 1

Json = dict[str, object]


@dataclass(frozen=True)
class Assessed:
    """The answer to one call of `assess`.

    Attributes:
        document: What is printed, ready for JSON.
        complete: False where a record could not be read at all.
    """

    document: Json
    complete: bool


def assess_records(data: object, content: Content, as_of: date, language: str) -> Assessed:
    """Assess records in the instrument's variables.

    Args:
        data: One record or a list of them, as read from JSON.
        content: Questionnaire and law.
        as_of: The day whose law is asked.
        language: Language of the texts in the answer.
    """
    records = list(data) if isinstance(data, list) else [data]
    results = [_one(record, content, as_of, language) for record in records]
    questionnaire, law = content.questionnaire, content.law
    document: Json = {
        "schema": SCHEMA,
        "as_of": as_of.isoformat(),
        "questionnaire": {
            "id": questionnaire.id,
            "version": questionnaire.version,
            "sha256": questionnaire.sha256,
        },
        "law": {"id": law.id, "version": law.version, "sha256": law.sha256},
        "records": results,
    }
    return Assessed(document, all("error" not in result for result in results))


def _one(record: object, content: Content, as_of: date, language: str) -> Json:
    if not isinstance(record, dict):
        return {"record_code": None, "error": "not-a-record"}
    reading = sheet_from_record(record, content.questionnaire)
    law = law_for(reading, content.law)
    findings = assess(reading.sheet, content.questionnaire, law, as_of)
    supposing = Supposing(reading.sheet, content.questionnaire, law, as_of)
    return _written(reading, findings, supposing, language)


def law_for(reading: RecordReading, law: Law) -> Law:
    """The law without presumptions about what was said and could not be read."""
    unread = {warning.key.rpartition(".")[2] for warning in reading.warnings}
    kept = {name: one for name, one in law.presumptions.items() if name not in unread}
    return law if len(kept) == len(law.presumptions) else replace(law, presumptions=kept)


def _written(
    reading: RecordReading, findings: Findings, supposing: Supposing, language: str
) -> Json:
    return {
        "record_code": reading.record_code,
        "categories": {
            key: {"state": category.state, "cases": list(category.cases)}
            for key, category in findings.categories.items()
        },
        "barriers": [_barrier(barrier, supposing, language) for barrier in findings.barriers],
        "not_asked": findings.not_asked,
        "context": [
            {"id": context.id, "text": in_language(context.texts, language)}
            for context in findings.context
        ],
        "next_question": findings.next_question,
        **rights_of(reading.sheet, findings, language),
        "warnings": [{"code": warning.code, "key": warning.key} for warning in reading.warnings],
    }


def _barrier(finding: BarrierFinding, supposing: Supposing, language: str) -> Json:
    barrier = finding.barrier
    deciding, lifting = supposing.about(finding)
    return {
        "id": finding.id,
        "state": finding.state,
        "kind": barrier.kind,
        "blocks": list(barrier.blocks),
        "cases": [{"index": index, "state": state} for index, state in finding.cases],
        "because": [
            {
                "question": cause.question,
                "instance": cause.instance,
                "value": cause.value,
                "status": cause.status,
            }
            for cause in finding.because
        ],
        "blocked_by": list(finding.blocked_by),
        "decided_by": [{**asdict(one.answer), "state": one.state} for one in deciding],
        "would_lift": [[asdict(one) for one in facts] for facts in lifting],
        "sources": sources_of(finding.sources, language),
        "next_step": in_language(barrier.next_steps, language),
        "reforms": list(barrier.reforms),
    }
