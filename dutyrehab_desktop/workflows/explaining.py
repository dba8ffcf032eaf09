"""The law as a lawyer looks at it: what every rule rests on, and why it holds for a record."""

from dataclasses import dataclass
from datetime import date

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import Barrier, Category, Law
from dutyrehab_desktop.law.rights import Deadline, Route
from dutyrehab_desktop.law.supposing import Supposed, Supposing
from dutyrehab_desktop.law.terms import Cause, Source
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.model import Questionnaire, in_language
from dutyrehab_desktop.workflows.assessing import Json, law_for
from dutyrehab_desktop.workflows.content import Content


class RuleMissing(InputProblem):
    """No rule of the law has that id."""

    code = "rule-missing"


@dataclass(frozen=True)
class RuleLine:
    """One rule in a list.

    Attributes:
        id: Its stable name.
        kind: `category`, `barrier`, `route` or `deadline`.
        country: `KZ`, `UZ` or `ANY`.
        name: Its title.
        confidence: How sure its sources are, each once.
        review: `draft` until a lawyer of the country has read it.
    """

    id: str
    kind: str
    country: str
    name: str
    confidence: tuple[str, ...]
    review: str


@dataclass(frozen=True)
class Explained:
    """Why one rule holds for one record, or does not.

    Attributes:
        record_code: The record's code; None where it has none.
        state: `found`, `possible`, or `none`: excluded, or nothing can be said yet.
        because: The answers it rests on, in words.
        blocked_by: The questions that are open, in words.
        decided_by: Each answer that would decide it, in words, and what it would be then.
        would_lift: Sets of facts under which it would not be there, in words.
    """

    record_code: str | None
    state: str
    because: tuple[str, ...]
    blocked_by: tuple[str, ...]
    decided_by: tuple[tuple[str, str], ...]
    would_lift: tuple[tuple[str, ...], ...]


def rules(content: Content, language: str) -> tuple[RuleLine, ...]:
    """Every category, barrier, route and deadline, in the order of the sheets."""
    sources = content.law.sources
    return tuple(
        RuleLine(
            name,
            kind,
            one.country,
            in_language(one.names, language),
            tuple(dict.fromkeys(sources[each].confidence.value for each in one.sources)),
            "draft" if isinstance(one, Category) else one.review,
        )
        for kind, name, one in content.law.rules()
    )


def rule(content: Content, name: str) -> Barrier:
    """The barrier with an id.

    Raises:
        RuleMissing: There is none.
    """
    for barrier in content.law.barriers:
        if barrier.id == name:
            return barrier
    raise RuleMissing


def rule_document(content: Content, name: str, language: str) -> Json:
    """A rule with its conditions, sources and proposals.

    Raises:
        RuleMissing: There is none.
    """
    law = content.law
    for kind, each, one in law.rules():
        if each == name:
            shown = _conditions(one, language)
            shown |= {"sources": [_source(law.sources[told], language) for told in one.sources]}
            if isinstance(one, Barrier):
                return {"id": name, "rule": kind, **shown, "reforms": _reforms(law, one, language)}
            return {"id": name, "rule": kind, **shown}
    raise RuleMissing


def _conditions(one: Category | Barrier | Route | Deadline, language: str) -> Json:
    shown: Json = {
        "country": one.country,
        "scope": one.scope.value,
        "name": in_language(one.names, language),
        "explanation": in_language(one.explanations, language),
    }
    match one:
        case Category():
            return {**shown, "yes": one.yes.text, "no": one.no.text if one.no else ""}
        case Deadline():
            terms = {"start": one.start, "months": one.months, "days": one.days, "acts": one.acts}
            told = {"when": one.found.text, "restorable": one.restorable, "review": one.review}
            return {**shown, **told, **terms}
        case Route():
            step = in_language(one.next_steps, language)
            return {**shown, "open": one.found.text, "next_step": step, "review": one.review}
        case Barrier():
            return {
                **shown,
                "kind": one.kind.value,
                "next_step": in_language(one.next_steps, language),
                "found": one.found.text,
                "possible": one.possible.text if one.possible else "",
                "blocks": list(one.blocks),
                "review": one.review,
            }


def _source(source: Source, language: str) -> Json:
    return {
        "id": source.id,
        "text": in_language(source.texts, language),
        "confidence": source.confidence.value,
        "valid_from": source.valid_from,
        "valid_to": source.valid_to,
        "checked_on": source.checked_on,
        "lines": source.lines,
    }


def _reforms(law: Law, barrier: Barrier, language: str) -> list[Json]:
    return [
        {"id": each, "text": in_language(law.reforms[each].texts, language)}
        for each in barrier.reforms
    ]


def why(
    data: object, content: Content, name: str, as_of: date, language: str
) -> tuple[Explained, ...]:
    """Why a rule holds for records, in words.

    Args:
        data: One record or a list of them, as for `assess`.
        content: Questionnaire and law.
        name: The rule's id.
        as_of: The day whose law is asked.
        language: Language of the words.

    Raises:
        RuleMissing: There is no such rule.
    """
    barrier = rule(content, name)
    records = data if isinstance(data, list) else [data]
    return tuple(_explained(record, content, barrier, as_of, language) for record in records)


def _explained(
    record: object, content: Content, barrier: Barrier, as_of: date, language: str
) -> Explained:
    if not isinstance(record, dict):
        return Explained(None, "none", (), (), (), ())
    questionnaire = content.questionnaire
    reading = sheet_from_record(record, questionnaire)
    code = str(reading.record_code) if reading.record_code else None
    law = law_for(reading, content.law)
    findings = assess(reading.sheet, questionnaire, law, as_of)
    found = next((one for one in findings.barriers if one.id == barrier.id), None)
    if found is None:
        return Explained(code, "none", (), (), (), ())
    words = FactWords(questionnaire, language)
    deciding, lifting = Supposing(reading.sheet, questionnaire, law, as_of).about(found)
    return Explained(
        code,
        found.state.value,
        tuple(map(words.answer, found.because)),
        tuple(map(words.question, found.blocked_by)),
        tuple((words.answer(one.answer), one.state.value) for one in deciding),
        tuple(tuple(map(words.answer, facts)) for facts in lifting),
    )


class FactWords:
    """Questions and answers by their names, in a language."""

    def __init__(self, questionnaire: Questionnaire, language: str) -> None:
        self._questionnaire = questionnaire
        self._language = language

    def question(self, name: str) -> str:
        """A question's words, or a list's."""
        questions, rosters = self._questionnaire.questions, self._questionnaire.rosters
        part = questions.get(name) or rosters.get(name)
        return in_language(part.labels, self._language) if part is not None else name

    def answer(self, given: Supposed | Cause) -> str:
        """A question with an answer, and which entry it belongs to: `2. Question: answer`."""
        list_name = self._questionnaire.questions[given.question].list_name
        options = self._questionnaire.lists.get(list_name, ())
        known = {option.name: in_language(option.labels, self._language) for option in options}
        told = ", ".join(known.get(each, each) for each in given.value.split()) or given.value
        place = "" if given.instance is None else f"{given.instance + 1}. "
        return f"{place}{self.question(given.question)}: {told}"
