"""A small invented law, so that tests of the page do not hang on the wording of the real one."""

from datetime import date

from dutyrehab_desktop.expressions import parse
from dutyrehab_desktop.law.model import (
    Barrier,
    BarrierFinding,
    Basis,
    Category,
    CategoryFinding,
    Findings,
    Law,
    Reform,
)
from dutyrehab_desktop.law.terms import Cause, Confidence, Kind, Scope, Source, State
from dutyrehab_desktop.questionnaire.model import Texts
from tests.reports.examples import complete

AS_OF = date(2026, 11, 23)
YES = parse("true()")


def said(text: str) -> Texts:
    return complete({"en": text}, text)


SOURCE = Source(
    id="s1",
    country="KZ",
    law="Code",
    article="1",
    edition="",
    confidence=Confidence.GENERAL_KNOWLEDGE,
    valid_from=None,
    valid_to=None,
    checked_on="2026-02",
    lines="",
    texts=said("Code of Invention, Article 1"),
)


def category(key: str) -> Category:
    return Category(
        key=key,
        country="KZ",
        scope=Scope.CASE,
        yes=YES,
        no=None,
        sources=(),
        names=said(f"Door {key}"),
        explanations=said(f"Explained {key}"),
    )


def finding(
    name: str,
    *,
    state: State = State.FOUND,
    because: tuple[Cause, ...] = (),
    blocked_by: tuple[str, ...] = (),
    cases: tuple[int, ...] = (),
    blocks: tuple[str, ...] = (),
    step: str = "",
) -> BarrierFinding:
    barrier = Barrier(
        id=name,
        country="KZ",
        scope=Scope.CASE,
        kind=Kind.ELIGIBILITY,
        found=YES,
        possible=None,
        blocks=blocks,
        sources=("s1",),
        reforms=("r1",),
        review="draft",
        names=said(f"Name {name}"),
        explanations=said(f"Meaning {name}"),
        next_steps=said(step or f"Step {name}"),
    )
    each = tuple((index, state) for index in cases)
    return BarrierFinding(name, state, each, because, blocked_by, barrier, (SOURCE,))


def cause(question: str, value: str) -> Cause:
    return Cause(question, None, value, "answered")


LAW = Law(
    id="invented",
    version="1",
    sha256="",
    categories=tuple(map(category, ("KZ1", "KZ2", "KZ3", "KZ4"))),
    barriers=(),
    facts={},
    presumptions={},
    sources={"s1": SOURCE},
    reforms={"r1": Reform("r1", "", "", said("Reform one"))},
    contexts=(),
)


BASIS = Basis(("invented", "1", ""), ("invented", "1", ""))


def findings(*barriers: BarrierFinding, not_asked: int = 0, **states: State) -> Findings:
    categories = {key: CategoryFinding(key, state) for key, state in states.items()}
    return Findings(AS_OF, BASIS, categories, barriers, not_asked, (), None)
