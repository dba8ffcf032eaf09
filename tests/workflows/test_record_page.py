"""One record: consent, findings, quality, dates, what waits, and everything that was written."""

from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.records.persons import Verdict
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.workflows.bundle_details import RecordUnsigned
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import judge
from dutyrehab_desktop.workflows.record_history import FieldHistory, RecordHistory, record_history
from dutyrehab_desktop.workflows.record_list import bring_up_to_date
from dutyrehab_desktop.workflows.record_page import record_page
from dutyrehab_desktop.workflows.salvaging import salvage
from dutyrehab_desktop.workflows.settling import settle
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import withdraw_at_desk
from tests.helpers.laptops import Laptop, Merger
from tests.helpers.told_records import DEVICES, answered, joined, noted, told, wrote
from tests.helpers.vaults import open_vault, typed

ONE, OTHER, DRAFT = "AAAAAAAA", "BBBBBBB2", "DDDDDDDD"


@pytest.fixture
def desk(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, tmp_path: Path
) -> Merger:
    made = Merger(coordinator_vault, content, surroundings)
    base = noted(told(content, ONE, distress_seen="2"), "priorities", "slowly")
    first = answered(answered(base, "c_lawyers", "yes"), "c_stats", "no")
    second = answered(base, "job_now", "dk", device=1)
    first = answered(first, "job_now", "no")
    one, other = Laptop(1, tmp_path / "a"), Laptop(2, tmp_path / "b")
    made.take_in(one.bundle([first, told(content, OTHER)]))
    made.take_in(other.bundle([second, told(content, DRAFT, sign_off=None)]))
    bring_up_to_date(made.vault, content, surroundings, TaskControl())
    return made


def history(desk: Merger, code: str = ONE) -> RecordHistory:
    return record_history(desk.vault, desk.content, code, "en", desk.around)


def field(record: RecordHistory, question: str) -> FieldHistory:
    (found,) = [each for each in record.fields if each.question.startswith(question)]
    return found


def test_the_page_says_where_a_record_came_from_and_what_waits(desk: Merger) -> None:
    page = record_page(desk.vault, desk.content, ONE, "en", desk.around)
    assert [origin.sequence for origin in page.origins] == [1, 1]
    assert len({origin.words for origin in page.origins}) == 2
    assert (page.conflicts, page.doubles, page.linked) == (1, (OTHER,), ())
    judge(desk.vault, (ONE, OTHER), Verdict.SAME, "met twice", desk.around)
    page = record_page(desk.vault, desk.content, ONE, "en", desk.around)
    assert (page.doubles, page.linked) == ((), (OTHER,))


def test_a_permission_is_told_with_its_month_and_what_was_said_before(desk: Merger) -> None:
    page = record_page(desk.vault, desk.content, ONE, "en", desk.around)
    lines = {line.name: line for line in page.permissions}
    assert [(said.words, said.month) for said in lines["c_lawyers"].now] == [("Yes", "2026-11")]
    assert [(said.words, said.month) for said in lines["c_lawyers"].before] == [("No", "2026-10")]
    assert lines["c_quote"].value == "anonymous"
    assert lines["c_name"].now == ()
    assert lines["sign_off"].value == "agreed"
    assert page.countable is False


def test_findings_say_why_and_quality_says_what_to_know(desk: Merger) -> None:
    page = record_page(desk.vault, desk.content, ONE, "en", desk.around)
    states = [line.state for line in page.findings]
    assert states == sorted(states)
    found = next(line for line in page.findings if line.id == "kz-conviction-stands")
    assert any("I was convicted" in words for words in found.because)
    assert page.quality.flags == ("distress",)
    assert page.quality.asked > 30
    assert page.delete_on == "2027-11"


def test_the_document_of_a_page_can_be_printed_as_json(desk: Merger) -> None:
    for code in (ONE, DRAFT):
        document = record_page(desk.vault, desk.content, code, "kk", desk.around).document()
        assert document["code"] == code
        assert (document["reason"] == "record-unsigned") is (code == DRAFT)


def test_writings_stand_in_causal_order_and_say_which_of_them_stand(desk: Merger) -> None:
    record = history(desk)
    assert [writer.device for writer in record.writers] == list(DEVICES)
    lawyers = field(record, "May we show your answers to a lawyer")
    assert [(each.words, each.stands) for each in lawyers.writings] == [
        ("No", False),
        ("Yes", True),
    ]
    job = field(record, "And today: is it hard to find work")
    assert job.conflict
    assert [(each.writer, each.stands) for each in job.writings[:1]] == [(0, False)]
    assert {(each.writer, each.words) for each in job.writings if each.stands} == {
        (0, "No"),
        (1, "Don't know, or can't remember"),
    }
    notes = [each for each in record.fields if each.kind == "note"]
    assert [each.writings[0].words for each in notes] == ["slowly"]
    assert sum(each.changed for each in record.fields) == 3


def test_a_choice_stands_in_the_column_of_the_desk(desk: Merger) -> None:
    conflict = desk.vault.store.interviews.load(ONE).history.conflicts()[0]
    settle(desk.vault, ONE, conflict.field, 0, desk.around)
    record = history(desk)
    assert [writer.here for writer in record.writers] == [False, False, True]
    job = field(record, "And today: is it hard to find work")
    assert [each.stands for each in job.writings] == [False, False, False, True]
    assert job.writings[-1].writer == 2


def test_an_answer_inside_a_list_says_which_entry_it_belongs_to(desk: Merger) -> None:
    where = field(history(desk), "Where were you held that time?")
    assert (where.entry, where.section) == (1, "Times you were held")


def test_a_withdrawn_answer_says_so_without_its_words(desk: Merger, content: Content) -> None:
    held = desk.vault.store.interviews.load(OTHER)
    place = Field(FieldKind.ANSWER, "own_words")
    desk.vault.store.merging.add(wrote(held, place, Written("", Status.WITHDRAWN)))
    words = field(history(desk, OTHER), "Is there a sentence")
    assert [each.status for each in words.writings] == ["answered", "withdrawn"]


def test_what_no_list_shows_has_no_page(desk: Merger) -> None:
    withdraw_at_desk(desk.vault, ONE, desk.around)
    for look in (record_page, record_history):
        for code in (ONE, "ZZZZZZZZ"):
            with pytest.raises(InterviewMissing):
                look(desk.vault, desk.content, code, "en", desk.around)
    with pytest.raises(RecordUnsigned):
        history(desk, DRAFT)


def test_versions_that_know_nothing_of_each_other_are_joined_in_any_order(
    desk: Merger, content: Content
) -> None:
    base = told(content, "CCCCCCC7")
    left, right = answered(base, "job_now", "no"), answered(base, "job_now", "dk", device=1)
    desk.vault.store.merging.add(joined(right, left))
    stands = {
        each.words
        for each in field(history(desk, "CCCCCCC7"), "And today: is it hard").writings
        if each.stands
    }
    assert stands == {"No", "Don't know, or can't remember"}


def test_a_salvaged_vault_begins_its_index_anew(desk: Merger, tmp_path: Path) -> None:
    folder = desk.vault.folder
    desk.vault.lock()
    salvage(folder, typed(), tmp_path / "saved", TaskControl())
    with open_vault(tmp_path / "saved") as vault:
        assert bring_up_to_date(vault, desk.content, desk.around, TaskControl()) == 3
        assert record_page(vault, desk.content, ONE, "en", desk.around).doubles == (OTHER,)
        vault.store.check()
