"""Tables that are made from the sheets: the law for the README, and what each question is for."""

import csv
import io
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from dutyrehab_desktop.expressions import Expression
from dutyrehab_desktop.law.model import Law, ReformChange
from dutyrehab_desktop.law.terms import Confidence
from dutyrehab_desktop.questionnaire.model import Questionnaire, QuestionType
from dutyrehab_desktop.reports.counts import read_count_plan
from dutyrehab_desktop.reports.paper import PaperPlace, read_paper
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.questionnaires import NEEDED

BEGIN, END = (
    "<!-- law table: made by packaging/build_assets.py -->",
    "<!-- end of the law table -->",
)

_FROM_SURE = (
    Confidence.CONFIRMED,
    Confidence.REPORT,
    Confidence.GENERAL_KNOWLEDGE,
    Confidence.UNKNOWN,
)


class _Line(NamedTuple):
    kind: str
    id: str
    sources: tuple[str, ...]
    review: str


def put_law_table(readme: Path, target: Path) -> None:
    """Write a README whose law table says what the law sheets say now."""
    text = readme.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    table = law_table(load_content().law)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8", newline="\n")


def law_table(law: Law) -> str:
    """Every rule with its sources, how sure they are, and when they were checked."""
    lines = tuple(_lines(law))
    weakest = Counter(_weakest(law, line.sources) for line in lines)
    kinds = Counter(line.kind for line in lines)
    drafts = sum(line.review != "reviewed" for line in lines)
    unsure = [line for line in lines if _weakest(law, line.sources) in _FROM_SURE[2:]]
    undated = sorted(
        one.id
        for one in law.sources.values()
        if not one.checked_on and one.confidence is Confidence.CONFIRMED
    )
    readings = law.reform_changes
    told = [
        f"Law {law.version}, rules by kind: "
        + ", ".join(f"{kind} {number}" for kind, number in kinds.items()),
        "",
        "| its least sure source is | rules |",
        "|---|---|",
        *(f"| {each.value} | {weakest[each]} |" for each in _FROM_SURE),
        "",
        "What a lawyer must still check:",
        "",
        f"- {drafts} of {len(lines)} rules are drafts: no lawyer has signed them.",
        f"- Rules that rest on something we do not know, or know only in general ({len(unsure)}): "
        + ", ".join(f"`{line.id}`" for line in unsure)
        + ".",
        f"- Texts of law that were read without a day ({len(undated)}): {', '.join(undated)}.",
        "- All that rests on texts read in 2020 (Uzbekistan) against the law of today.",
        f"- What the proposals would change is our reading ({len(readings)} rows, "
        f"{sum(one.review != 'reviewed' for one in readings)} drafts); doubtful: "
        + ", ".join(f"`{one.id}`" for one in readings if one.confidence == "doubtful")
        + ".",
        "",
        "<details><summary>Every rule</summary>",
        "",
        "| rule | what it is | sources (confidence, checked on) |",
        "|---|---|---|",
        *(f"| `{line.id}` | {line.kind} | {_told(law, line.sources)} |" for line in lines),
        "",
        "| change by a proposal | proposal, lines | what changes | confidence |",
        "|---|---|---|---|",
        *map(_changed, readings),
        "",
        "</details>",
    ]
    return "\n".join(told)


def _changed(change: ReformChange) -> str:
    columns = (("also", change.also), ("no_longer", change.no_longer), ("opens", change.opens))
    how = " and ".join(name for name, filled in columns if filled)
    what = f"{change.sheet} {change.name} ({how})" if change.sheet else "no rule; not computed"
    inside = "; internal only" if change.special else ""
    return (
        f"| `{change.id}` | {change.reform}, {change.lines} | {what} "
        f"| {change.confidence}{inside} |"
    )


def _lines(law: Law) -> Iterable[_Line]:
    for category in law.categories:
        yield _Line("category", category.key, category.sources, "draft")
    for barrier in law.barriers:
        yield _Line("barrier", barrier.id, barrier.sources, barrier.review)
    for row in law.entitlements:
        yield _Line("entitlement", row.key, row.sources, "draft")
    for formula in law.formulas.values():
        yield _Line("formula", formula.id, formula.sources, "draft")
    for route in law.routes:
        yield _Line("route", route.id, route.sources, route.review)
    for deadline in law.deadlines:
        yield _Line("deadline", deadline.id, deadline.sources, deadline.review)
    for context in law.contexts:
        yield _Line("context", context.id, context.sources, "draft")


def _weakest(law: Law, sources: Iterable[str]) -> Confidence:
    return max((law.sources[name].confidence for name in sources), key=_FROM_SURE.index)


def _told(law: Law, sources: Iterable[str]) -> str:
    parts = []
    for name in sources:
        source = law.sources[name]
        checked = f", {source.checked_on}" if source.checked_on else ""
        parts.append(f"{name} ({source.confidence.value}{checked})")
    return "; ".join(parts)


def coverage(questionnaire: Questionnaire, law: Law) -> dict[str, tuple[str, ...]]:
    """For every question that takes an answer: what needs it."""
    uses: dict[str, dict[str, None]] = {
        name: {}
        for name, question in questionnaire.questions.items()
        if question.type is not QuestionType.NOTE
    }
    pairs = (*_by_law(law), *_by_counts(questionnaire, law), *_by_program(uses))
    for name, needing in pairs:
        if name in uses:
            uses[name][needing] = None
    for question in questionnaire.questions.values():
        conditions = (question.relevant, question.calculation)
        for name in (name for each in conditions if each for name in each.names):
            if name in uses and not uses[name]:
                uses[name]["relevance"] = None
    return {name: tuple(needed) for name, needed in uses.items()}


def _by_law(law: Law) -> Iterable[tuple[str, str]]:
    for needing, expressions in _conditions(law):
        yield from ((name, needing) for name in law.names_read(*expressions))
    yield from ((deadline.start, deadline.id) for deadline in law.deadlines if deadline.start)


def _by_counts(questionnaire: Questionnaire, law: Law) -> Iterable[tuple[str, str]]:
    for count in read_count_plan(questionnaire).counts:
        for name in law.names_read(count.base, count.formula):
            yield name, f"count {count.id}"


def _by_program(names: Iterable[str]) -> Iterable[tuple[str, str]]:
    paper = read_paper()
    for name in names:
        place = paper.allowance(name).place
        if place is not PaperPlace.NEVER:
            yield name, f"summary {place.value}"
        if name in NEEDED or name in _PROGRAM or name.startswith(("c_", "safe_")):
            yield name, "program"
        if name in LAWYERS_SHEET:
            yield name, "lawyer's sheet"


LAWYERS_SHEET = frozenset(
    (
        *("age_band", "gender", "support_status", "poc_basis", "ep_incommunicado", "pr_article"),
        *("ill_types", "moral_harm", "death_when", "death_date", "heir_relation", "legal_name"),
        *("heir_dependants", "heir_claim", "claim_begun", "heirs_agree", "heir_papers"),
        *("fm_relation", "fm_child", "fm_effects", "confession_pressure", "wellbeing"),
    )
)
"""Asked for the lawyer or doctor whom the person wants (instrument corrections 2.2): no rule, count
or paper reads them."""


_PROGRAM = (
    *("interviewer_code", "spoken_before", "alone", "ended_how", "distress_seen"),
    *("help_listed", "full_allowed", "somebody_came"),
)
"""What the program itself, or the coordinator's desk, goes by."""


def put_coverage(target: Path) -> None:
    """Write what each question is for."""
    content = load_content()
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("question", "needed_by"))
    for name, needed in coverage(content.questionnaire, content.law).items():
        writer.writerow((name, "; ".join(needed)))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text.getvalue(), encoding="utf-8", newline="\n")


def _conditions(law: Law) -> Iterable[tuple[str, list[Expression | None]]]:
    for category in law.categories:
        yield category.key, [category.yes, category.no]
    for barrier in law.barriers:
        yield barrier.id, [barrier.found, barrier.possible]
    for formula in law.formulas.values():
        yield formula.id, [formula.units]
    for route in law.routes:
        yield route.id, [route.found]
    for deadline in law.deadlines:
        yield deadline.id, [deadline.found]
