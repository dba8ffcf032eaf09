"""A new law goes from a lawyer's workbook to the laptops, without a new program."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.parcel import ParcelContents, ParcelSender, write_parcel
from dutyrehab_desktop.errors import Cancelled, DutyRehabError
from dutyrehab_desktop.law.comparing import law_changes
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.law.pack import LawPackDamaged, unpack
from dutyrehab_desktop.law.reader import law_in
from dutyrehab_desktop.questionnaire.compiled import compile_questionnaire
from dutyrehab_desktop.store.kept import Source
from dutyrehab_desktop.workflows.content import content_of
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.keys import laptop_identity, signing_key
from dutyrehab_desktop.workflows.laws import (
    Effect,
    LawMissing,
    bring_in_law,
    compared_law,
    effects,
    is_law,
    kept_law,
    waiting_laws,
)
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.parcels import (
    ParcelOlder,
    ParcelUnfit,
    look_at_parcel,
    receive,
)
from dutyrehab_desktop.workflows.publishing import Choice, Published, publish
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from tests.helpers.answers import tell, whole_story
from tests.helpers.later import asked_too, later_workbook, put, without
from tests.helpers.later_law import LAW, NO_CONVICTION_BAR, WIDER_DOOR, later_law, law_book
from tests.helpers.two_sides import Desk


def sent(two: Desk, *edits: object, version: str = "9") -> Published:
    """A parcel with a later law."""
    book = law_book(two.folder / f"law-{version}.xlsx", *edits, version=version)
    found = bring_in_law(two.desk, two.content, book)
    folder = two.folder / f"laws-{version}"
    return publish(two.desk, two.content, Choice(law=found.law.sha256), folder, two.around)


# --- the whole way -------------------------------------------------------------------------------


def test_a_new_law_changes_what_is_found_on_the_laptop_and_at_the_coordinator_s(two: Desk) -> None:
    begun = begin_interview(two.asked, two.field.store, two.around, spoken="ru")
    tell(begun, whole_story())
    before = begun.findings
    assert before.categories["KZ1"].state == "no"
    done = sent(two, WIDER_DOOR)
    assert (done.laptops, done.law_version) == (1, "9")
    assert two.content.law.version == "9"
    (look,) = look_at_parcel(two.field, done.path, two.asked).laws
    assert (look.before, look.in_use) == (two.shipped.law.version, False)
    assert {(one.sheet, one.name) for one in look.changes} == {("categories", "KZ1")}
    assert two.asked.law == two.shipped.law
    receive(two.field, done.path, two.asked)
    assert two.asked.law == two.content.law
    again = resume_interview(two.asked, two.field.store, two.around, begun.code)
    assert again.findings.categories["KZ1"].state == "yes"
    assert again.findings.basis.law[1] == "9"


def test_whose_findings_a_new_law_changes_is_told_before_it_is_used(two: Desk) -> None:
    for _ in range(2):
        session = begin_interview(two.asked, two.field.store, two.around, spoken="ru")
        tell(session, whole_story())
    begin_interview(two.asked, two.field.store, two.around, spoken="ru")
    law = law_in(later_law(WIDER_DOOR), two.asked.questionnaire)
    found = effects(two.field, two.asked, law, two.around)
    assert Effect("KZ1", "no", "yes", 2) in found
    assert {effect.interviews for effect in found} == {2}
    assert effects(two.field, two.asked, two.asked.law, two.around) == ()
    assert two.asked.law == two.shipped.law


def test_looking_for_effects_can_be_stopped(two: Desk) -> None:
    tell(begin_interview(two.asked, two.field.store, two.around, spoken="ru"), whole_story())
    seen: list[Progress] = []
    control = TaskControl(seen.append)
    control.cancel()
    with pytest.raises(Cancelled):
        effects(two.field, two.asked, two.asked.law, two.around, control)
    assert (seen[0].done, seen[0].total) == (0, 1)


def test_the_same_parcel_twice_changes_nothing(two: Desk) -> None:
    done = sent(two, NO_CONVICTION_BAR)
    receive(two.field, done.path, two.asked)
    kept = two.field.store.laws.lines()
    (again,) = receive(two.field, done.path, two.asked).laws
    assert (again.in_use, again.changes) == (True, ())
    assert two.field.store.laws.lines() == kept
    assert [(line.source, line.in_use) for line in kept] == [
        (Source.SHIPPED, False),
        (Source.RECEIVED, True),
    ]


def test_a_later_parcel_with_a_questionnaire_carries_the_law_that_is_in_use(two: Desk) -> None:
    sent(two, NO_CONVICTION_BAR)
    done = two.published(asked_too("hobby", like="own_words"))
    brought = receive(two.field, done.path, two.asked)
    assert [one.law.version for one in brought.laws] == ["9"]
    assert (two.asked.questionnaire.version, two.asked.law.version) == ("2", "9")


def test_before_it_is_used_a_law_only_waits(two: Desk) -> None:
    book = law_book(two.folder / "law.xlsx", NO_CONVICTION_BAR)
    found = bring_in_law(two.desk, two.content, book)
    assert two.content.law == two.shipped.law
    assert [law.sha256 for law in waiting_laws(two.desk, two.content)] == [found.law.sha256]
    sent(two, NO_CONVICTION_BAR, version="10")
    assert waiting_laws(two.desk, two.content) == ()
    assert two.content.law.version == "10"


# --- what is refused -----------------------------------------------------------------------------


def test_every_defect_of_a_law_is_told_and_nothing_is_kept(two: Desk) -> None:
    wrong = put("barriers", "id", "kz-conviction-stands", found="${nobody} = 'yes'", sources="")
    shut = put("formulas", "id", "kz3-months", units="${nobody} + 1", index="GOLD")
    lost = put("deadlines", "id", "kz-claim-six-months", start="pr_outcome")
    book = law_book(two.folder / "law.xlsx", wrong, shut, lost)
    with pytest.raises(LawSheetProblem) as caught:
        bring_in_law(two.desk, two.content, book)
    told = {(one.sheet, one.column, one.code) for one in caught.value.findings}
    assert told >= {
        ("barriers", "found", "unknown-reference"),
        ("barriers", "sources", "rule-without-source"),
        ("formulas", "index", "unknown-reference"),
        ("deadlines", "start", "unknown-reference"),
    }
    assert [line.source for line in two.desk.store.laws.lines()] == [Source.SHIPPED]


@pytest.mark.parametrize("version", ["1", "4"])
def test_an_earlier_version_or_one_that_is_taken_is_refused(two: Desk, version: str) -> None:
    book = law_book(two.folder / "law.xlsx", NO_CONVICTION_BAR, version=version)
    with pytest.raises(LawSheetProblem) as caught:
        bring_in_law(two.desk, two.content, book)
    assert {one.code for one in caught.value.findings} == {"version-not-later"}


def test_only_a_coordinator_brings_a_law_in_and_only_what_is_here_is_published(two: Desk) -> None:
    book = law_book(two.folder / "law.xlsx", NO_CONVICTION_BAR)
    with pytest.raises(NotForThisRole):
        bring_in_law(two.field, two.asked, book)
    with pytest.raises(LawMissing):
        publish(two.desk, two.content, Choice(law="ab" * 32), two.folder / "out", two.around)
    with pytest.raises(LawMissing):
        kept_law(two.desk, "ab" * 32, two.content)
    assert not (two.folder / "out").exists()


def test_a_law_that_no_longer_fits_the_questionnaire_is_not_published(two: Desk) -> None:
    book = law_book(two.folder / "law.xlsx", NO_CONVICTION_BAR)
    found = bring_in_law(two.desk, two.content, book)
    smaller = later_workbook(without("uz_list"), version="2")
    form = replace(two.content.questionnaire, questions={})
    assert smaller.sheets
    with pytest.raises(LawSheetProblem):
        law_in(unpack(found.law.packed), form)


def test_an_old_parcel_brings_no_old_law_back(two: Desk) -> None:
    first = sent(two, NO_CONVICTION_BAR, version="9")
    second = sent(two, WIDER_DOOR, version="10")
    receive(two.field, second.path, two.asked)
    with pytest.raises(ParcelOlder):
        receive(two.field, first.path, two.asked)
    assert two.asked.law.version == "10"


@pytest.mark.parametrize("packed", [b"{}", b"no law", b'{"format":1,"sheets":{}}'])
def test_a_coordinator_s_parcel_with_a_law_that_is_none_is_refused(
    two: Desk, packed: bytes
) -> None:
    path = two.folder / "parcel"
    sender = ParcelSender(signing_key(two.desk), 5, "2026-11")
    form = compile_questionnaire(two.content.questionnaire)
    own = laptop_identity(two.field).recipient
    with path.open("wb") as target:
        write_parcel(target, sender, ParcelContents([form], [packed]), [own])
    with pytest.raises(ParcelUnfit):
        receive(two.field, path, two.asked)
    assert two.asked.law == two.shipped.law


# --- the pack ------------------------------------------------------------------------------------


def test_a_law_pack_gives_back_the_very_law(two: Desk) -> None:
    law, form = two.shipped.law, two.shipped.questionnaire
    assert law_in(unpack(law.packed), form) == law
    assert law_changes(law, law_in(unpack(law.packed), form)) == ()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:-1],
        lambda data: data + b" x",
        lambda data: data.replace(b'"format":1', b'"format":2', 1),
        lambda data: b"[" * 100_000,
        lambda data: data + b" " * 9_000_000,
    ],
)
def test_a_pack_that_suffered_is_refused(two: Desk, spoil: Callable[[bytes], bytes]) -> None:
    with pytest.raises(LawPackDamaged):
        unpack(spoil(two.shipped.law.packed))


def test_a_later_program_s_law_takes_the_place_of_an_earlier_own_one(two: Desk) -> None:
    sent(two, NO_CONVICTION_BAR, version="9")
    newer = law_in(later_law(version="11"), two.shipped.questionnaire)
    shipped = replace(two.shipped, law=newer)
    assert content_of(two.desk, shipped).law == newer


def test_every_difference_between_two_laws_is_told(two: Desk) -> None:
    edits = (
        NO_CONVICTION_BAR,
        put("routes", "id", "kz-route-protest", name__ru="Другое имя"),
        put("indices", "valid_from", "2026-01-01", value="5000"),
        put("entitlements", "category", "KZ1b", opens="unknown"),
    )
    new = law_in(later_law(*edits), two.shipped.questionnaire)
    told = {(c.kind, c.sheet, c.name, c.column) for c in compared_law(two.shipped, new).changes}
    assert told == {
        ("changed", "barriers", "kz-conviction-stands", "found"),
        ("changed", "routes", "kz-route-protest", "names::ru"),
        ("changed", "indices", "KZ_MCI 2026-01-01", "value"),
        ("changed", "entitlements", "KZ1b material", "opens"),
    }

    def gone(sheets: dict[str, list[list[str]]]) -> None:
        sheets["deadlines"] = [r for r in sheets["deadlines"] if r[0] != "kz-letter-fourteen-days"]
        for row in sheets["entitlements"]:
            for at, cell in enumerate(row):
                row[at] = cell.replace("kz-letter-fourteen-days ", "")

    less = law_in(later_law(gone), two.shipped.questionnaire)
    there, back = law_changes(two.shipped.law, less), law_changes(less, two.shipped.law)
    assert {(c.kind, c.name) for c in there} >= {("removed", "kz-letter-fourteen-days")}
    assert {(c.kind, c.name) for c in back} >= {("added", "kz-letter-fourteen-days")}


def test_law_sheets_and_questionnaires_are_told_apart(two: Desk, tmp_path: Path) -> None:
    assert is_law(law_book(tmp_path / "law.xlsx"))
    assert is_law(LAW)
    assert not is_law(two.book())
    (tmp_path / "other.xlsx").write_bytes(b"nothing")
    with pytest.raises(DutyRehabError):
        is_law(tmp_path / "other.xlsx")
