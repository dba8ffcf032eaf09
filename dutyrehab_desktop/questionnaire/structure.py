"""Turns checked survey rows into sections, rosters and questions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from dutyrehab_desktop.expressions import Expression, ExpressionError, parse
from dutyrehab_desktop.expressions.signatures import ARGUMENTS
from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.model import (
    AskedBy,
    Question,
    QuestionType,
    Requirement,
    Roster,
    Section,
    Sensitivity,
)
from dutyrehab_desktop.questionnaire.rows import SurveyRow
from dutyrehab_desktop.questionnaire.sheets import Located

_SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)

Row = Located[SurveyRow]


class ExpressionReader:
    """Parses the expressions of a sheet, each text once, and notes what cannot be parsed."""

    def __init__(self, findings: list[Finding]) -> None:
        self._findings = findings
        self._parsed: dict[str, Expression] = {}

    def read(self, text: str, place: Finding) -> Expression | None:
        """The expression in a cell; None where it is empty or wrong."""
        if text == "":
            return None
        if text not in self._parsed:
            try:
                self._parsed[text] = parse(text)
            except ExpressionError as error:
                code, detail = expression_defect(error)
                self._findings.append(
                    Finding(place.sheet, place.row, place.column, code, place.name, detail)
                )
                return None
        return self._parsed[text]


def expression_defect(error: ExpressionError) -> tuple[str, str]:
    """A code and the words for whoever wrote the expression."""
    if error.reason == "refused-function":
        return "refused-function", error.found
    if error.reason == "unknown-function":
        near = get_close_matches(error.found, ARGUMENTS, n=1)
        return "unknown-function", f"{error.found} ({near[0]}?)" if near else error.found
    place = f"line {error.line}, column {error.column}"
    return "bad-expression", f"{place}: expected {error.expected}, found {error.found}"


@dataclass
class Structure:
    """What the survey sheet says, once its brackets are resolved."""

    sections: list[Section] = field(default_factory=list)
    questions: dict[str, Question] = field(default_factory=dict)
    rosters: dict[str, Roster] = field(default_factory=dict)


class StructureReader:
    """Walks the rows from top to bottom; a section holds questions and rosters, no deeper."""

    def __init__(self, lists: frozenset[str], findings: list[Finding]) -> None:
        self._lists = lists
        self._findings = findings
        self._expressions = ExpressionReader(findings)
        self._result = Structure()
        self._names: set[str] = set()
        self._section: SurveyRow | None = None
        self._roster: SurveyRow | None = None
        self._items: list[str] = []
        self._inside: list[str] = []

    def read(self, rows: Sequence[Row]) -> Structure:
        """Read all rows; defects are put into the findings."""
        brackets: dict[str, Callable[[Row], None]] = {
            "begin_group": self._begin_section,
            "end_group": self._end_section,
            "begin_repeat": self._begin_roster,
            "end_repeat": self._end_roster,
        }
        for located in rows:
            brackets.get(located.row.kind, self._add_question)(located)
        last = rows[-1].number if rows else 1
        for bracket in (self._roster, self._section):
            if bracket is not None:
                self._findings.append(Finding("survey", last, "type", "not-closed", bracket.name))
        return self._result

    def _tell(self, located: Row, column: str, code: str, detail: str = "") -> None:
        self._findings.append(
            Finding("survey", located.number, column, code, located.row.name, detail)
        )

    def _begin_section(self, located: Row) -> None:
        if self._section is not None:
            self._tell(located, "type", "nested-group")
        self._name(located)
        self._section, self._items = located.row, []

    def _end_section(self, located: Row) -> None:
        section = self._section
        if section is None or self._roster is not None:
            self._tell(located, "type", "nothing-to-close")
            return
        self._result.sections.append(Section(section.name, section.label, tuple(self._items)))
        self._section = None

    def _begin_roster(self, located: Row) -> None:
        if self._roster is not None:
            self._tell(located, "type", "nested-repeat")
        if located.row.gate:
            self._tell(located, "gate", "gate-on-repeat")
        self._name(located)
        self._roster, self._inside = located.row, []

    def _end_roster(self, located: Row) -> None:
        row = self._roster
        if row is None:
            self._tell(located, "type", "nothing-to-close")
            return
        section = self._section.name if self._section else ""
        if not section:
            self._tell(located, "type", "outside-group")
        place = Finding("survey", located.number, "relevant", "", row.name)
        self._result.rosters[row.name] = Roster(
            name=row.name,
            labels=row.label,
            another=row.hint,
            section=section,
            questions=tuple(self._inside),
            relevant=self._expressions.read(row.relevant, place),
            core=bool(row.core),
            old_names=tuple(row.old_names.split()),
        )
        self._items.append(row.name)
        self._roster = None

    def _name(self, located: Row) -> None:
        name = located.row.name
        if not name:
            self._tell(located, "name", "missing-name")
        elif name in self._names:
            self._tell(located, "name", "duplicate-name")
        self._names.add(name)

    def _add_question(self, located: Row) -> None:
        self._name(located)
        self._check_cells(located)
        question = self._question(located)
        self._result.questions[question.name] = question
        if self._section is None:
            self._tell(located, "type", "outside-group")
        (self._inside if self._roster is not None else self._items).append(question.name)

    def _check_cells(self, located: Row) -> None:
        row = located.row
        kind = QuestionType(row.kind)
        if kind in _SELECTS and row.list_name not in self._lists:
            self._tell(located, "type", "unknown-list", row.list_name)
        if kind not in _SELECTS and row.list_name:
            self._tell(located, "type", "list-not-wanted", row.list_name)
        if (kind is QuestionType.CALCULATE) != bool(row.calculation):
            code = "missing-calculation" if not row.calculation else "calculation-not-wanted"
            if code == "missing-calculation" or row.asked_by != AskedBy.PROGRAM:
                self._tell(located, "calculation", code)
        if row.required is not None and row.required != (row.requirement == Requirement.HARD):
            self._tell(located, "required", "required-against-requirement")

    def _question(self, located: Row) -> Question:
        row = located.row
        asked_by = AskedBy(row.asked_by or AskedBy.INTERVIEWEE)
        aloud = asked_by is AskedBy.INTERVIEWEE if row.read_aloud is None else row.read_aloud

        def expression(column: str, text: str) -> Expression | None:
            place = Finding("survey", located.number, column, "", row.name)
            return self._expressions.read(text, place)

        return Question(
            name=row.name,
            type=QuestionType(row.kind),
            labels=row.label,
            hints=row.hint,
            purposes=row.purpose,
            section=self._section.name if self._section else "",
            roster=self._roster.name if self._roster else "",
            list_name=row.list_name,
            relevant=expression("relevant", row.relevant),
            gate=row.gate,
            core=bool(row.core),
            constraint=expression("constraint", row.constraint),
            constraint_messages=row.constraint_message or None,
            calculation=expression("calculation", row.calculation),
            requirement=Requirement(row.requirement or Requirement.STATUS),
            sensitivity=Sensitivity(row.sensitivity or Sensitivity.ORDINARY),
            asked_by=asked_by,
            read_aloud=aloud,
            appearance=row.appearance,
            old_names=tuple(row.old_names.split()),
            doubt=expression("doubt", row.doubt),
            doubt_messages=row.doubt_message or None,
        )
