"""What can be chosen for a table of one's own, and what it then tells, in words."""

from collections.abc import Iterable, Sequence

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.desk.tables.building.draft import Draft
from dutyrehab_desktop.app.desk.tables.building.lines import BuildForm
from dutyrehab_desktop.workflows.reading_tables import VariableKind, VariableLine


def grouped_variables(lines: Iterable[VariableLine]) -> tuple[tuple[str, str, str], ...]:
    """Variables under headings: questions by section first, then what is made of them."""
    order = (VariableKind.WHEN, VariableKind.COUNT, VariableKind.CATEGORY, VariableKind.BARRIER)
    questions: dict[str, list[VariableLine]] = {}
    rest: dict[VariableKind, list[VariableLine]] = {}
    for line in lines:
        if line.section and line.kind is not VariableKind.STATUS:
            questions.setdefault(line.section, []).append(line)
        else:
            rest.setdefault(line.kind, []).append(line)
    found = [(section, one.name, one.label) for section in questions for one in questions[section]]
    kinds = [*order, *(kind for kind in rest if kind not in order)]
    for kind in kinds:
        found += [(_heading(kind), one.name, one.label) for one in rest.get(kind, ())]
    return tuple(found)


def build_form(draft: Draft, lines: Sequence[VariableLine], filters: tuple[str, ...]) -> BuildForm:
    """What stands over a table while it is built."""
    known = {line.name: line for line in lines}
    chosen = draft.chosen

    def said(name: str) -> str:
        return known[name].label if name in known else name

    return BuildForm(
        said(chosen.rows),
        said(chosen.columns),
        filters,
        tuple(_tells(draft, known)) if draft.ready else (),
        draft.name,
        draft.changed,
    )


def heading_of(variable: str, answer: str) -> str:
    """A filter in words."""
    return translate("TablesBuilding", "{variable} \u2013 {answer}").format(
        variable=variable, answer=answer
    )


def _tells(draft: Draft, known: dict[str, VariableLine]) -> Iterable[str]:
    chosen = draft.chosen
    asked = [name for name in (chosen.rows, chosen.columns) if name]
    filters = [one.column.partition("=")[0].removeprefix("told/") for one in chosen.filters]
    names = dict.fromkeys((*asked, *filters))
    if filters:
        told = translate(
            "TablesBuilding",
            "Things that it tells of each person: {count}. A filter counts as one of them: the "
            "more there are, the fewer people share them.",
        )
        yield told.format(count=len(names))
    if any(known[name].special for name in names if name in known):
        yield translate(
            "TablesBuilding",
            "One of them belongs to a special category: this table is for inside use only.",
        )


def _heading(kind: VariableKind) -> str:
    words = {
        VariableKind.WHEN: translate("TablesBuilding", "When the interview was held"),
        VariableKind.COUNT: translate("TablesBuilding", "Counts of the report"),
        VariableKind.CATEGORY: translate("TablesBuilding", "Doors of the law"),
        VariableKind.BARRIER: translate("TablesBuilding", "Barriers"),
        VariableKind.STATUS: translate("TablesBuilding", "Answered in own words or numbers"),
    }
    return words.get(kind) or translate("TablesBuilding", "Reforms and other things")
