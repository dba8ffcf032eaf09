"""Sums on paper: by money, never added over moneys, never a promise."""

from dataclasses import replace

from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.summary import Section
from dutyrehab_desktop.reports.summary_text import SummarySource, write_summary
from tests.reports.examples import law, questionnaire, sheet_of
from tests.reports.invented_law import LAW, finding, findings

PAPER = read_paper()
THIN = "\u202f"


def person(*losses: dict[str, object], **answers: object) -> AnswerSheet:
    heads = " ".join(dict.fromkeys(str(one["ls_head"]) for one in losses)) or "none"
    told = {"country": "uz", "path": "full", "loss_heads": heads, **answers}
    return sheet_of({**told, "loss": list(losses)})


def loss(head: str, amount: int, currency: str = "uzs", basis: str = "papers") -> dict[str, object]:
    return {"ls_head": head, "ls_amount": amount, "ls_currency": currency, "ls_basis": basis}


def section(sheet: AnswerSheet, name: str, **doors: State) -> Section | None:
    found = findings(finding("a", blocks=tuple(doors)), **doors)
    # The invented finding names an invented reform.
    both = replace(law(), reforms={**law().reforms, **LAW.reforms})
    made = write_summary(SummarySource(questionnaire(), both, found, sheet), PAPER, "en")
    return next((each for each in made.sections if each.id == name), None)


def told(sheet: AnswerSheet, name: str = "money", **doors: State) -> list[str]:
    found = section(sheet, name, **doors)
    if found is None:
        return []
    return [
        getattr(block, "text", "") or " ".join(block.texts)
        for block in found.blocks
        if hasattr(block, "text") or hasattr(block, "texts")
    ]


def test_each_kind_of_loss_has_a_line_with_its_sum_and_how_it_is_known() -> None:
    lines = told(person(loss("lost_employment", 60_000_000), loss("parcels", 900, "usd", "memory")))
    assert f"Lost job and wages: 60{THIN}000{THIN}000\u00a0soum (from papers)." in lines
    assert any("900\u00a0US dollars (from memory)." in line for line in lines)


def test_moneys_are_never_added_to_each_other() -> None:
    lines = told(
        person(
            loss("lost_employment", 60_000_000),
            loss("parcels", 15_000_000, basis="memory"),
            loss("legal_court_costs", 1500, "usd"),
        )
    )
    totals = [line for line in lines if line.startswith("In all:")]
    assert totals == [
        f"In all: 75{THIN}000{THIN}000\u00a0soum.",
        "In all: 1500\u00a0US dollars.",
    ]
    assert f"Of this, from papers: 60{THIN}000{THIN}000\u00a0soum." in lines


def test_a_sum_times_how_often_it_was_paid() -> None:
    each = {**loss("prison_visits", 100_000), "ls_times": 12}
    assert any(f"1{THIN}200{THIN}000\u00a0soum" in line for line in told(person(each)))


def test_what_was_named_without_a_sum_is_listed() -> None:
    sheet = person(loss("parcels", 5), loss_heads="parcels housing")
    found = section(sheet, "money")
    assert found is not None
    assert any(getattr(block, "items", ()) == ("A home lost, or rent",) for block in found.blocks)


def test_harm_from_cruel_treatment_is_no_line_and_in_no_total() -> None:
    sheet = person(
        loss("torture_illtreatment", 7_000_000),
        loss("parcels", 5_000_000),
        loss_heads="torture_illtreatment parcels",
    )
    text = " ".join(told(sheet))
    assert "cruel" not in text
    assert f"12{THIN}000{THIN}000" not in text


def test_without_losses_there_is_no_section() -> None:
    assert section(person(), "money") is None


def test_what_could_be_owed_names_the_law_and_the_persons_own_sum_and_decides_nothing() -> None:
    lines = told(person(loss("parcels", 5_000_000)), "could", UZ1=State.NO)
    assert any("no tariff" in line.lower() for line in lines)
    assert any(f"You named losses of 5{THIN}000{THIN}000\u00a0soum." in line for line in lines)
    assert any("A court or an office decides." in line for line in lines)


def test_nothing_could_be_owed_where_no_way_is_named() -> None:
    assert section(person(loss("parcels", 5)), "could") is None
