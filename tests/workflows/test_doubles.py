"""Records that may be one person's, at the coordinator's."""

from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.format import IDENTITY, member_name
from dutyrehab_desktop.bundles.sheet import write_sheet
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.errors import Cancelled
from dutyrehab_desktop.records.entries import present
from dutyrehab_desktop.records.identity import IdentitySheet
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.names import parts_of
from dutyrehab_desktop.records.persons import Judgement, Verdict
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.workflows.contact import ContactNotAllowed, open_identity
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import (
    JudgementReasonMissing,
    countable_persons,
    fact_words,
    judge,
    pairs,
    people,
)
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.reporting import counts
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import (
    confirm_withdrawal,
    withdraw_at_desk,
    withdrawn_records,
)
from tests.bundles.parts import COORDINATOR
from tests.helpers.laptops import Laptop, Merger, form_of, sealed
from tests.records.builders import after, entry

ONE, OTHER, THIRD = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7"
NOTHING = TaskControl()
COUNTED = {
    "c_participate": "yes",
    "c_store": "yes",
    "c_coordinator": "yes",
    "c_stats": "yes",
    "sign_off": "agreed",
}


@pytest.fixture
def desk(coordinator_vault: OpenVault, content: Content, surroundings: Surroundings) -> Merger:
    return Merger(coordinator_vault, content, surroundings)


def told(content: Content, code: str, start: str = "2017-03", **answers: str) -> Interview:
    empty = form_of(content, code)
    said = {"country": "kz", **COUNTED, **answers}
    inside = {"ep_start": start, "ep_end": "2020-03"}
    case = {"pr_charge": "extremism", "pr_year": "2017", "pr_sentence_months": "36"}
    writes = [(Field(FieldKind.ANSWER, name), value) for name, value in said.items()]
    writes += [(entry("e1"), present(0)), (Field(FieldKind.ENTRY, "proceeding", "p1"), present(0))]
    writes += [(Field(FieldKind.ANSWER, name, "e1"), value) for name, value in inside.items()]
    writes += [(Field(FieldKind.ANSWER, name, "p1"), value) for name, value in case.items()]
    return empty.with_history(after(empty.history, *writes))


def take_in(desk: Merger, folder: Path, *held: Interview) -> None:
    desk.take_in(Laptop(1, folder / "sticks").bundle(held))


def found(desk: Merger, *, by_name: bool = False):
    return pairs(desk.vault, desk.content, desk.around, NOTHING, by_name=by_name)


def test_records_of_the_same_story_are_found_with_the_reason(
    desk: Merger, content: Content, tmp_path: Path
) -> None:
    stranger = told(content, THIRD, "2021-01")
    take_in(desk, tmp_path, told(content, ONE), told(content, OTHER), stranger)
    (line,) = found(desk)
    assert (line.one, line.other, line.same_person) == (ONE, OTHER, "likely")
    fits = {fact.fact: (fact.fit, fact.one) for fact in line.why}
    assert fits["period"] == ("agrees", "2017-03/2020-03")
    assert fits["term"] == ("agrees", "36")
    assert line.names == ""
    assert fact_words(content, "country", "kz", "en") == "Kazakhstan"


def test_nothing_is_joined_before_a_person_says_so_and_then_people_are_counted(
    desk: Merger, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    take_in(desk, tmp_path, told(content, ONE), told(content, OTHER))
    assert len(people(desk.vault)) == 2
    judge(desk.vault, (OTHER, ONE), Verdict.SAME, "They said so themselves.", surroundings)
    assert [person.codes for person in people(desk.vault)] == [(ONE, OTHER)]
    assert len(list(countable_persons(desk.vault))) == 1
    tables = counts(desk.vault, desk.content, surroundings).tables
    assert [table.interviews for table in tables] == [1]
    (line,) = found(desk)
    assert (line.verdict, line.reasons) == ("same", ("They said so themselves.",))
    judge(desk.vault, (ONE, OTHER), Verdict.DIFFERENT, "They are brothers.", surroundings)
    assert len(people(desk.vault)) == 2
    assert found(desk)[0].reasons == ("They are brothers.",)


def test_of_linked_records_the_stricter_permission_holds(
    desk: Merger, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    take_in(desk, tmp_path, told(content, ONE), told(content, OTHER, c_stats="no"))
    assert [one.code for one in countable_persons(desk.vault)] == [ONE]
    judge(desk.vault, (ONE, OTHER), Verdict.SAME, "It is one person.", surroundings)
    assert list(countable_persons(desk.vault)) == []


def test_names_are_compared_only_where_both_allowed_it_and_forgotten_afterwards(
    desk: Merger, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    held = [
        told(content, ONE, "2011-01", c_match="yes"),
        told(content, OTHER, "2017-03", c_match="yes"),
        told(content, THIRD, "2005-01", c_match="no"),
    ]
    names = {ONE: "Токтар Ахметов", OTHER: "Toqtar Ahmetov", THIRD: "Тоқтар Ахметов"}
    _take_in_with_names(desk, tmp_path, held, names)
    assert found(desk) == ()
    assert desk.vault.store.identity.openings(ONE) == ()
    (line,) = found(desk, by_name=True)
    assert (line.one, line.other, line.same_person, line.names) == (ONE, OTHER, "likely", "likely")
    found(desk, by_name=True)
    assert [each.month for each in desk.vault.store.identity.openings(ONE)] == ["2026-11"]
    assert desk.vault.store.identity.openings(THIRD) == ()
    assert parts_of.cache_info().currsize == 0
    assert "Токтар" not in repr(line)


def test_a_linked_record_that_does_not_allow_it_closes_the_name_and_the_contact_of_the_other(
    desk: Merger, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    allowed = {"c_match": "yes", "c_recontact": "yes"}
    held = [
        told(content, ONE, "2011-01", **allowed),
        told(content, OTHER, "2017-03", **allowed),
        told(content, THIRD, "2005-01", c_match="no", c_recontact="no"),
    ]
    names = {one.code: "Токтар Ахметов" for one in held}
    _take_in_with_names(desk, tmp_path, held, names)
    assert open_identity(desk.vault, ONE, "a call", surroundings).sheets
    judge(desk.vault, (ONE, THIRD), Verdict.SAME, "It is one person.", surroundings)
    assert [(line.other, line.names) for line in found(desk, by_name=True)] == [(THIRD, "")]
    with pytest.raises(ContactNotAllowed):
        open_identity(desk.vault, ONE, "a call", surroundings)


@pytest.mark.parametrize(
    "against", [{"consent_doubt": "yes"}, {"interpreter": "family"}, {"c_store": "no"}]
)
def test_a_name_stays_closed_where_anything_speaks_against_it(
    desk: Merger, content: Content, tmp_path: Path, against: dict[str, str]
) -> None:
    held = [
        told(content, ONE, "2011-01", c_match="yes", **against),
        told(content, OTHER, "2017-03", c_match="yes"),
    ]
    _take_in_with_names(desk, tmp_path, held, dict.fromkeys((ONE, OTHER), "Токтар Ахметов"))
    assert found(desk, by_name=True) == ()
    assert desk.vault.store.identity.openings(ONE) == ()
    assert desk.vault.store.identity.openings(OTHER) == (), "there is nothing to compare it with"


def test_where_two_desks_differ_the_stricter_permission_holds_until_they_agree(
    desk: Merger, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    take_in(desk, tmp_path, told(content, ONE), told(content, OTHER, c_stats="no"))
    judged = [
        Judgement.make((ONE, OTHER), (verdict, "because"), frozenset(), (device * 32, "2026-11"))
        for verdict, device in ((Verdict.SAME, "a"), (Verdict.DIFFERENT, "b"))
    ]
    desk.vault.store.judgements.add(judged)
    assert len(people(desk.vault)) == 2
    assert list(countable_persons(desk.vault)) == []
    judge(desk.vault, (ONE, OTHER), Verdict.DIFFERENT, "They are brothers.", surroundings)
    assert [one.code for one in countable_persons(desk.vault)] == [ONE]


def test_only_what_is_here_is_judged_and_only_for_a_reason(
    desk: Merger, content: Content, surroundings: Surroundings, tmp_path: Path, field_vault
) -> None:
    take_in(desk, tmp_path, told(content, ONE), told(content, OTHER))
    for codes in ((ONE, ONE), (ONE, THIRD)):
        with pytest.raises(InterviewMissing):
            judge(desk.vault, codes, Verdict.SAME, "because", surroundings)
    with pytest.raises(JudgementReasonMissing):
        judge(desk.vault, (ONE, OTHER), Verdict.SAME, " … ", surroundings)
    assert desk.vault.store.judgements.all() == ()
    with pytest.raises(NotForThisRole):
        people(field_vault)


def test_what_somebody_judged_stays_on_the_list(
    desk: Merger, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    take_in(desk, tmp_path, told(content, ONE), told(content, OTHER, "2003-05", country="uz"))
    assert found(desk) == ()
    judge(desk.vault, (ONE, OTHER), Verdict.SAME, "She said so herself.", surroundings)
    (line,) = found(desk)
    assert (line.one, line.other, line.verdict) == (ONE, OTHER, "same")


def test_the_words_of_a_judgement_go_with_a_deleted_record_its_verdict_stays(
    desk: Merger, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    take_in(desk, tmp_path, *(told(content, code) for code in (ONE, OTHER, THIRD)))
    for pair in ((ONE, OTHER), (OTHER, THIRD)):
        judge(desk.vault, pair, Verdict.SAME, "Both speak of the same house.", surroundings)
    before = desk.vault.store.judgements.all()
    withdraw_at_desk(desk.vault, OTHER, surroundings)
    (waiting,) = withdrawn_records(desk.vault, surroundings)
    assert waiting.linked == (ONE, THIRD), "ask about them too"
    confirm_withdrawal(desk.vault, OTHER)
    assert {each.reason for each in desk.vault.store.judgements.all()} == {""}
    desk.vault.store.judgements.add(before)
    late = Judgement.make((ONE, OTHER), (Verdict.SAME, "a house"), frozenset(), ("c" * 32, "2026"))
    desk.vault.store.judgements.add([late])
    assert {each.reason for each in desk.vault.store.judgements.all()} == {""}
    assert [person.codes for person in people(desk.vault)] == [(ONE, THIRD)]


def test_comparing_can_be_stopped(desk: Merger, content: Content, tmp_path: Path) -> None:
    take_in(desk, tmp_path, told(content, ONE), told(content, OTHER))
    control = TaskControl(lambda _progress: control.cancel())
    with pytest.raises(Cancelled):
        pairs(desk.vault, desk.content, desk.around, control)


def _take_in_with_names(desk: Merger, folder: Path, held: list[Interview], names: dict[str, str]):
    members = {member_name(one.code): sealed(one) for one in held}
    for code, name in names.items():
        sheet = write_sheet(IdentitySheet(code, {"legal_name": name}, {}))
        members[member_name(code, IDENTITY)] = age.seal(sheet, [COORDINATOR.recipient])
    desk.take_in(Laptop(1, folder / "sticks").carrying(members))
