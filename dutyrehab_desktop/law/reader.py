"""Reads the law sheets into one law, or tells every defect at once."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from dutyrehab_desktop.expressions import Expression, ExpressionError, parse
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.law.lint import lint
from dutyrehab_desktop.law.model import (
    Barrier,
    Category,
    Context,
    Law,
    NamedFact,
    Presumption,
    Reform,
    ReformChange,
)
from dutyrehab_desktop.law.rights import Deadline, Entitlement, Formula, IndexValue, Route
from dutyrehab_desktop.law.rows import (
    BarrierRow,
    CategoryRow,
    ContextRow,
    DeadlineRow,
    EntitlementRow,
    FactRow,
    FormulaRow,
    IndexRow,
    PresumptionRow,
    ReformChangeRow,
    ReformRow,
    RouteRow,
    SettingsRow,
    SourceRow,
)
from dutyrehab_desktop.law.sheets import Sheets, read_sheets
from dutyrehab_desktop.law.terms import Source
from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.structure import expression_defect
from dutyrehab_desktop.questionnaire.workbook import Workbook, read_workbook

_NEVER = "false()"


def read_law(path: Path, questionnaire: Questionnaire) -> Law:
    """Read the law sheets of a folder or workbook and prove that they fit a questionnaire.

    Raises:
        FileProblem: The file cannot be opened.
        LawSheetProblem: With every defect, its sheet, row and column.
    """
    return law_in(read_workbook(path), questionnaire)


def law_in(workbook: Workbook, questionnaire: Questionnaire) -> Law:
    """The law that a workbook holds, proved to fit a questionnaire.

    Raises:
        LawSheetProblem: With every defect, its sheet, row and column.
    """
    sheets = read_sheets(workbook)
    law = _Building(sheets).law()
    findings = (*sheets.findings, *(lint(law, questionnaire) if not sheets.findings else ()))
    if findings:
        raise LawSheetProblem(_located(sheets, findings))
    return law


class _Building:
    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets

    def law(self) -> Law:
        settings = next((located.row for located in self._sheets.of("settings", SettingsRow)), None)
        sources = {source.id: source for source in self._sources()}
        reforms = {reform.id: reform for reform in self._reforms()}
        facts = {fact.name: fact for fact in self._facts()}
        presumptions = {presumed.question: presumed for presumed in self._presumptions()}
        self._doubled()
        return Law(
            id=settings.law_id if settings else "",
            version=settings.version if settings else "",
            sha256=self._sheets.sha256,
            packed=self._sheets.packed,
            categories=tuple(self._categories()),
            barriers=tuple(self._barriers()),
            facts=facts,
            presumptions=presumptions,
            sources=sources,
            reforms=reforms,
            contexts=tuple(self._contexts()),
            entitlements=tuple(self._entitlements()),
            formulas={formula.id: formula for formula in self._formulas()},
            indices=tuple(self._indices()),
            routes=tuple(self._routes()),
            deadlines=tuple(self._deadlines()),
            reform_changes=tuple(self._reform_changes()),
        )

    def _sources(self) -> Iterator[Source]:
        for located in self._sheets.of("sources", SourceRow):
            row = located.row
            yield Source(
                id=row.id,
                country=row.country,
                law=row.law,
                article=row.article,
                edition=row.edition,
                confidence=row.confidence,
                valid_from=row.valid_from or None,
                valid_to=row.valid_to or None,
                checked_on=row.checked_on or None,
                lines=row.lines,
                texts=row.text,
            )

    def _reforms(self) -> Iterator[Reform]:
        for located in self._sheets.of("reforms", ReformRow):
            row = located.row
            yield Reform(row.id, row.lines, row.fit, row.text)

    def _facts(self) -> Iterator[NamedFact]:
        for located in self._sheets.of("facts", FactRow):
            row, place = located.row, Finding("facts", located.number, "expression", "")
            yield NamedFact(row.name, row.scope, self._parsed(row.expression, place, row.name))

    def _presumptions(self) -> Iterator[Presumption]:
        for located in self._sheets.of("presumptions", PresumptionRow):
            row, place = located.row, Finding("presumptions", located.number, "when", "")
            yield Presumption(row.question, row.value, self._parsed(row.when, place, row.question))

    def _categories(self) -> Iterator[Category]:
        for located in self._sheets.of("categories", CategoryRow):
            row = located.row
            yes = Finding("categories", located.number, "yes", "")
            no = Finding("categories", located.number, "no", "")
            yield Category(
                key=row.key,
                country=row.country,
                scope=row.scope,
                yes=self._parsed(row.yes, yes, row.key),
                no=self._perhaps(row.no, no, row.key),
                sources=row.sources,
                names=row.name,
                explanations=row.explanation,
            )

    def _barriers(self) -> Iterator[Barrier]:
        for located in self._sheets.of("barriers", BarrierRow):
            row = located.row
            found = Finding("barriers", located.number, "found", "")
            possible = Finding("barriers", located.number, "possible", "")
            yield Barrier(
                id=row.id,
                country=row.country,
                scope=row.scope,
                kind=row.kind,
                found=self._parsed(row.found, found, row.id),
                possible=self._perhaps(row.possible, possible, row.id),
                blocks=row.blocks,
                sources=row.sources,
                reforms=row.reforms,
                review=row.review,
                names=row.name,
                explanations=row.explanation,
                next_steps=row.next_step,
            )

    def _contexts(self) -> Iterator[Context]:
        for located in self._sheets.of("contexts", ContextRow):
            row = located.row
            yield Context(row.id, row.country, row.sources, row.text)

    def _entitlements(self) -> Iterator[Entitlement]:
        for located in self._sheets.of("entitlements", EntitlementRow):
            row = located.row
            yield Entitlement(
                category=row.category,
                form=row.form,
                opens=row.opens,
                what=row.what,
                amount=row.amount,
                payer=row.payer,
                procedure=row.procedure,
                deadlines=row.deadlines,
                sum=row.sum,
                sources=row.sources,
            )

    def _formulas(self) -> Iterator[Formula]:
        for located in self._sheets.of("formulas", FormulaRow):
            row, place = located.row, Finding("formulas", located.number, "units", "")
            units = self._parsed(row.units, place, row.id)
            yield Formula(row.id, row.category, units, row.index, row.sources)

    def _indices(self) -> Iterator[IndexValue]:
        for located in self._sheets.of("indices", IndexRow):
            row = located.row
            yield IndexValue(
                row.index, row.value, row.currency, row.valid_from, row.confidence, row.source
            )

    def _routes(self) -> Iterator[Route]:
        for located in self._sheets.of("routes", RouteRow):
            row, place = located.row, Finding("routes", located.number, "open", "")
            yield Route(
                id=row.id,
                country=row.country,
                scope=row.scope,
                found=self._parsed(row.open, place, row.id),
                sources=row.sources,
                review=row.review,
                names=row.name,
                explanations=row.explanation,
                next_steps=row.next_step,
            )

    def _deadlines(self) -> Iterator[Deadline]:
        for located in self._sheets.of("deadlines", DeadlineRow):
            row, place = located.row, Finding("deadlines", located.number, "when", "")
            yield Deadline(
                id=row.id,
                country=row.country,
                scope=row.scope,
                start=row.start,
                months=row.months,
                days=row.days,
                found=self._parsed(row.when, place, row.id),
                acts=row.acts,
                restorable=row.restorable,
                sources=row.sources,
                review=row.review,
                names=row.name,
                explanations=row.explanation,
            )

    def _reform_changes(self) -> Iterator[ReformChange]:
        for located in self._sheets.of("reform_changes", ReformChangeRow):
            row = located.row
            also = Finding("reform_changes", located.number, "also", "")
            no_longer = Finding("reform_changes", located.number, "no_longer", "")
            yield ReformChange(
                id=row.id,
                reform=row.reform,
                country=row.country,
                sheet=row.sheet,
                name=row.name,
                also=self._perhaps(row.also, also, row.id),
                no_longer=self._perhaps(row.no_longer, no_longer, row.id),
                opens=row.opens,
                special=row.special == "yes",
                confidence=row.confidence,
                lines=row.lines,
                review=row.review,
                readings=row.reading,
            )

    def _perhaps(self, text: str, place: Finding, name: str) -> Expression | None:
        return self._parsed(text, place, name) if text else None

    def _parsed(self, text: str, place: Finding, name: str) -> Expression:
        try:
            return parse(text)
        except ExpressionError as problem:
            code, detail = expression_defect(problem)
            defect = Finding(place.sheet, place.row, place.column, code, name, detail)
            self._sheets.findings.append(defect)
            return parse(_NEVER)

    def _doubled(self) -> None:
        """A name that stands twice would silently replace its first row."""
        for sheet, column in _NAMED.items():
            seen: set[str] = set()
            for located in self._sheets.rows.get(sheet, []):
                name = str(getattr(located.row, column))
                if name in seen:
                    defect = Finding(sheet, located.number, column, "doubled-name", name)
                    self._sheets.findings.append(defect)
                seen.add(name)


_NAMED: Mapping[str, str] = {
    "sources": "id",
    "reforms": "id",
    "facts": "name",
    "presumptions": "question",
    "categories": "key",
    "barriers": "id",
    "contexts": "id",
    "formulas": "id",
    "routes": "id",
    "deadlines": "id",
    "reform_changes": "id",
}


def _located(sheets: Sheets, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings of the lint with their rows: a law no longer knows its sheets."""
    rows = {
        (sheet, str(getattr(located.row, column))): located.number
        for sheet, column in _NAMED.items()
        for located in sheets.rows.get(sheet, [])
    }
    return tuple(
        finding
        if finding.row
        else Finding(
            finding.sheet,
            rows.get((finding.sheet, finding.name), 0),
            finding.column,
            finding.code,
            finding.name,
            finding.detail,
        )
        for finding in findings
    )
