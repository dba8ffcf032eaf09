"""The law sheets are refused with every defect and its place, or read whole."""

import csv
import shutil
from pathlib import Path

import pytest

from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.law.lint import missing_texts
from dutyrehab_desktop.law.reader import read_law
from dutyrehab_desktop.law.terms import Confidence, Kind
from dutyrehab_desktop.shipped import resource

STANDS = "kz-conviction-stands"


@pytest.fixture
def sheets(tmp_path: Path) -> Path:
    folder = tmp_path / "law"
    shutil.copytree(resource("law"), folder)
    return folder


def edit(folder: Path, sheet: str, name: str, **cells: str) -> int:
    """Change cells of the row with that name; its number as a spreadsheet counts."""
    path = folder / f"{sheet}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    at = next(at for at, row in enumerate(rows) if name in list(row.values())[:1])
    rows[at].update(cells)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return at + 2


def defects(folder: Path, questionnaire) -> list[tuple[str, int, str, str]]:
    with pytest.raises(LawSheetProblem) as caught:
        read_law(folder, questionnaire)
    assert caught.value.details == {"count": len(caught.value.findings)}
    return [(one.sheet, one.row, one.column, one.code) for one in caught.value.findings]


def test_the_shipped_sheets_are_sound(law):
    assert law.id == "dutyrehab-law"
    assert len(law.sha256) == 64
    assert len(law.barriers) >= 118
    assert {category.key for category in law.categories} == {
        *("KZ1", "KZ1b", "KZ2", "KZ3", "KZ4"),
        *("UZ1", "UZ2", "UZ3"),
    }
    assert {barrier.kind for barrier in law.barriers} == set(Kind)


def test_every_rule_has_a_source_with_a_confidence_and_no_rule_is_called_reviewed_yet(law):
    for barrier in law.barriers:
        assert all(law.sources[name].confidence in Confidence for name in barrier.sources)
        assert barrier.review == "draft"


def test_a_twin_whose_law_is_not_known_says_so(law):
    unknown = {name for name, source in law.sources.items() if source.confidence == "unknown"}
    assert unknown == {"kz-not-known", "uz-not-known"}
    for name in ("kz-passport-refused", "uz-suspended-sentence", "uz-political-activity-ban"):
        barrier = next(one for one in law.barriers if one.id == name)
        assert unknown & set(barrier.sources)


def test_no_source_nobody_rests_on_and_no_reform_that_lifts_nothing(law):
    rules = [*law.barriers, *law.categories, *law.contexts, *law.entitlements]
    rules += [*law.formulas.values(), *law.routes, *law.deadlines]
    assert set(law.sources) == {name for rule in rules for name in rule.sources}
    assert set(law.reforms) >= {name for barrier in law.barriers for name in barrier.reforms}


def test_the_texts_give_no_verdict(law):
    words = ("not eligible", "excluded", "guilty", "you cannot", "you have no right", "impossible")
    for barrier in law.barriers:
        for texts in (barrier.names, barrier.explanations, barrier.next_steps):
            assert not [word for word in words if word in texts["en"].lower()], barrier.id


def test_the_law_does_not_read_how_long_the_interview_is_or_who_may_hear(law, questionnaire):
    rules = [e for barrier in law.barriers for e in (barrier.found, barrier.possible) if e]
    rules += [fact.expression for fact in law.facts.values()]
    rules += [e for category in law.categories for e in (category.yes, category.no) if e]
    read = {name for expression in rules for name in expression.names}
    assert not read & {"path", "alone", "mode", "others_present"}


def test_missing_translations_are_told_apart_from_defects(law):
    assert not list(missing_texts(law, ("en",)))
    told = list(missing_texts(law, ("xx",)))
    assert {one.code for one in told} == {"missing-text"}
    assert len(told) > 3 * len(law.barriers)


def test_another_law_has_another_digest(sheets, law, questionnaire):
    assert read_law(sheets, questionnaire).sha256 == law.sha256
    edit(sheets, "settings", "dutyrehab-law", version="another")
    changed = read_law(sheets, questionnaire)
    assert changed.version == "another"
    assert changed.sha256 != law.sha256


def test_line_endings_do_not_change_the_digest(sheets, law, questionnaire):
    for path in sheets.glob("*.csv"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_law(sheets, questionnaire).sha256 == law.sha256


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        ({"found": "${conviction_stands} and"}, "found", "bad-expression"),
        ({"found": "${no_such_name} = 'x'"}, "found", "unknown-reference"),
        ({"found": "${reopen} = 'faild'"}, "found", "not-in-list"),
        ({"found": "selected(${confession}, 'sined')"}, "found", "not-in-list"),
        ({"possible": "${ep_start} > '2020-01-01'"}, "possible", "out-of-reach"),
        ({"found": "some(${nowhere}, true())"}, "found", "unknown-roster"),
        ({"found": "some(${episode}, ${pr_outcome} = 'reduced')"}, "found", "out-of-reach"),
        ({"scope": "person"}, "found", "out-of-reach"),
        ({"found": "${reopen} != ''"}, "found", "emptiness-in-a-rule"),
        ({"found": "reopen = 'yes'"}, "found", "path-not-a-name"),
        ({"found": "jr:choice-name(${reopen}, '${reopen}') = 'Yes'"}, "found", "wording-in-a-rule"),
        ({"found": "${path} = 'full'"}, "found", "never-read-by-the-law"),
        ({"found": "${alone}"}, "found", "never-read-by-the-law"),
        ({"found": "${safe_contact} = 'x'"}, "found", "never-read-by-the-law"),
        ({"found": ". = 'x'"}, "found", "nothing-checked-here"),
        ({"found": "true()"}, "found", "rule-without-facts"),
        ({"sources": ""}, "sources", "rule-without-source"),
        ({"sources": "nowhere"}, "sources", "unknown-reference"),
        ({"reforms": "Sub99"}, "reforms", "unknown-reference"),
        ({"blocks": "everything"}, "blocks", "unknown-reference"),
        ({"name::en": ""}, "name::en", "missing-text"),
        ({"next_step::en": ""}, "next_step::en", "missing-text"),
        ({"kind": "serious"}, "kind", "bad-value"),
        ({"country": "kz"}, "country", "bad-value"),
        ({"found": ""}, "found", "bad-value"),
        ({"name::en": "x" * 6000}, "name::en", "cell-too-long"),
    ],
)
def test_a_wrong_rule_is_told_with_its_row_and_column(sheets, questionnaire, cells, column, code):
    row = edit(sheets, "barriers", STANDS, **cells)
    assert ("barriers", row, column, code) in defects(sheets, questionnaire)


@pytest.mark.parametrize(
    ("sheet", "name", "cells", "column", "code"),
    [
        ("sources", "kz-upk-38-4", {"confidence": "sure"}, "confidence", "bad-value"),
        ("sources", "kz-upk-38-4", {"valid_from": "2020-02-30"}, "valid_from", "bad-value"),
        ("facts", "confessed", {"expression": "${confessed}"}, "expression", "cycle"),
        ("facts", "confessed", {"scope": "nobody"}, "scope", "bad-value"),
        (
            "facts",
            "months_held",
            {"expression": "${pr_final_months}"},
            "expression",
            "out-of-reach",
        ),
        ("facts", "months_held_in_case", {"scope": "person"}, "expression", "needs-a-case"),
        ("presumptions", "pr_reduced_by", {"value": "judge"}, "value", "not-in-list"),
        ("presumptions", "pr_reduced_by", {"question": "gone"}, "question", "unknown-reference"),
        ("categories", "KZ1", {"no": "${pr_outcome} = 'lost'"}, "no", "not-in-list"),
        ("categories", "KZ1", {"sources": "nowhere"}, "sources", "unknown-reference"),
        ("contexts", "kz-no-nonrepetition", {"text::en": ""}, "text::en", "missing-text"),
        ("reforms", "Sub01", {"fit": "perhaps"}, "fit", "bad-value"),
    ],
)
def test_every_sheet_is_checked(sheets, questionnaire, sheet, name, cells, column, code):
    row = edit(sheets, sheet, name, **cells)
    assert (sheet, row, column, code) in defects(sheets, questionnaire)


def test_all_defects_are_told_at_once(sheets, questionnaire):
    first = edit(sheets, "barriers", STANDS, kind="serious")
    second = edit(sheets, "facts", "confessed", expression="(")
    assert defects(sheets, questionnaire) == [
        ("barriers", first, "kind", "bad-value"),
        ("facts", second, "expression", "bad-expression"),
    ]


def test_a_name_that_stands_twice_is_refused(sheets, questionnaire):
    path = sheets / "reforms.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines, lines[1]]) + "\n", encoding="utf-8")
    assert defects(sheets, questionnaire) == [("reforms", len(lines) + 1, "id", "doubled-name")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty-sheet"),
        (b"\xff\xfe", "not-utf-8"),
        (b'id,"unclosed\n', "not-csv"),
        (b"id,lines\nSub01,a1\n", "missing-column"),
        (b"id,lines,fit,text::en,colour\n", "unknown-column"),
        (b"id,lines,fit,text::en,text::en\n", "doubled-column"),
        (b"id,lines,fit,text::en\nSub01,a1\n", "wrong-cell-count"),
    ],
)
def test_a_damaged_sheet_is_refused(sheets, questionnaire, content, code):
    (sheets / "reforms.csv").write_bytes(content)
    assert code in {told for sheet, _, _, told in defects(sheets, questionnaire)}


def test_a_sheet_that_is_not_there_is_named(sheets, questionnaire):
    (sheets / "sources.csv").unlink()
    assert ("sources", 0, "", "missing-sheet") in defects(sheets, questionnaire)


def test_what_is_told_of_a_defect_repeats_no_cell_of_another_column(sheets, questionnaire):
    edit(sheets, "barriers", STANDS, kind="serious")
    with pytest.raises(LawSheetProblem) as caught:
        read_law(sheets, questionnaire)
    assert "serious" not in str(caught.value)
    assert STANDS in str(caught.value)
