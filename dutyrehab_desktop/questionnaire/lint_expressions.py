"""The part of the lint that looks into expressions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dutyrehab_desktop.expressions import Expression
from dutyrehab_desktop.expressions.lookups import lists_of, stray_paths
from dutyrehab_desktop.expressions.signatures import ROSTER_FIRST
from dutyrehab_desktop.expressions.syntax import Binary, Call, Current, Name, Node, Text, walk
from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.lint_kinds import question_of, truths_as_texts, wrong_kinds
from dutyrehab_desktop.questionnaire.model import Question, Questionnaire, QuestionType

_SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)


@dataclass(frozen=True, slots=True)
class _Used:
    """An expression and where it stands. `question` is what `.` means there."""

    finding: Finding
    expression: Expression
    question: Question | None = None


def expression_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Unknown names, literals that no list holds, `.` where nothing is being checked."""
    for used in _expressions(questionnaire):
        for code, detail in _defects(questionnaire, used):
            place = used.finding
            yield Finding(place.sheet, 0, place.column, code, place.name, detail)


def cycles(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Questions whose relevance or calculation rests, over others, on themselves."""
    reads = _reads(questionnaire)
    settled: set[str] = set()
    for name in reads:
        trail: list[str] = []
        yield from _follow(name, reads, trail, settled)


def _expressions(questionnaire: Questionnaire) -> Iterator[_Used]:
    for question in questionnaire.questions.values():
        for column, expression in (
            ("relevant", question.relevant),
            ("constraint", question.constraint),
            ("doubt", question.doubt),
            ("calculation", question.calculation),
        ):
            if expression is not None:
                current = question if column in ("constraint", "doubt") else None
                yield _Used(Finding("survey", 0, column, "", question.name), expression, current)
    for roster in questionnaire.rosters.values():
        if roster.relevant is not None:
            yield _Used(Finding("survey", 0, "relevant", "", roster.name), roster.relevant)
    for list_name, options in questionnaire.lists.items():
        for option in options:
            if option.filter is not None:
                name = f"{list_name}/{option.name}"
                yield _Used(Finding("choices", 0, "filter", "", name), option.filter)


def _defects(questionnaire: Questionnaire, used: _Used) -> Iterator[tuple[str, str]]:
    rosters = set(_rosters(used.expression))
    for name in sorted(used.expression.names):
        known = questionnaire.rosters if name in rosters else questionnaire.questions
        if name not in known:
            yield ("unknown-roster" if name in rosters else "unknown-reference"), name
        elif name in questionnaire.questions and questionnaire.questions[name].is_identity:
            # It is not there any more once the interview is sealed.
            yield "identity-read-elsewhere", name
    yield from _paths(questionnaire, used.expression)
    for told in wrong_kinds(questionnaire, used.expression, used.question):
        yield "compared-with-wrong-kind", told
    condition = used.finding.column != "calculation"
    for told in truths_as_texts(questionnaire, used.expression, condition=condition):
        yield "truth-as-text", told
    for node in walk(used.expression.tree):
        if isinstance(node, Current) and used.question is None:
            yield "nothing-checked-here", "."
        for question, literal in _comparisons(questionnaire, used, node):
            if literal and literal not in _names(questionnaire, question):
                yield "not-in-list", f"{question.name} = '{literal}'"


def _paths(questionnaire: Questionnaire, expression: Expression) -> Iterator[tuple[str, str]]:
    for _ in stray_paths(expression.tree):
        yield "path-not-a-name", expression.text[:80]
    for list_name in lists_of(expression.tree):
        if list_name not in questionnaire.lists:
            yield "unknown-list", list_name


def _rosters(expression: Expression) -> Iterator[str]:
    """Each name that must be a roster's where it stands."""
    for node in walk(expression.tree):
        match node:
            case Call(function, (Name(name), *_)) if function in ROSTER_FIRST:
                yield name
            case Call("indexed-repeat", (_, Name(name), *_)):
                yield name


def _comparisons(
    questionnaire: Questionnaire, used: _Used, node: Node
) -> Iterator[tuple[Question, str]]:
    """Each literal that a node compares with an answer to a choice question."""
    if isinstance(node, Binary) and node.operator in ("=", "!="):
        pairs = [(node.left, node.right), (node.right, node.left)]
    elif isinstance(node, Call) and node.function == "selected":
        pairs = [(node.arguments[0], node.arguments[1])]
    else:
        return
    for side, other in pairs:
        question = question_of(questionnaire, side, used.question)
        if question is not None and question.type in _SELECTS and isinstance(other, Text):
            yield question, other.value


def _names(questionnaire: Questionnaire, question: Question) -> set[str]:
    return {option.name for option in questionnaire.lists.get(question.list_name, ())}


def _reads(questionnaire: Questionnaire) -> Mapping[str, frozenset[str]]:
    """What must be settled before each question can be shown or calculated."""
    reads: dict[str, frozenset[str]] = {}
    for question in questionnaire.questions.values():
        expressions = [question.relevant]
        if question.type is QuestionType.CALCULATE:
            expressions.append(question.calculation)
        names = {name for used in expressions if used is not None for name in used.names}
        names |= {question.gate, question.roster} - {""}
        reads[question.name] = frozenset(names)
    for roster in questionnaire.rosters.values():
        reads[roster.name] = roster.relevant.names if roster.relevant else frozenset()
    return reads


def _follow(
    start: str, reads: Mapping[str, frozenset[str]], trail: list[str], settled: set[str]
) -> Iterator[Finding]:
    """Depth-first search without recursion: a sheet may hold a chain of any length."""
    stack: list[tuple[str, bool]] = [(start, False)]
    while stack:
        name, leaving = stack.pop()
        if leaving:
            trail.pop()
            settled.add(name)
        elif name in trail:
            detail = " -> ".join((*trail[trail.index(name) :], name))
            yield Finding("survey", 0, "relevant", "cycle", name, detail)
        elif name not in settled:
            trail.append(name)
            stack.append((name, True))
            stack.extend((below, False) for below in sorted(reads.get(name, ())))
