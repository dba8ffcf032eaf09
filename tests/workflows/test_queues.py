"""What waits at the desk: each queue with its line, ticked off, taken back, and gone when done."""

from dataclasses import replace
from datetime import date

import pytest

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.store.ledger import HandedRecord, NewHanding
from dutyrehab_desktop.workflows.agreed_deletion import DayNotCome, delete_as_agreed
from dutyrehab_desktop.workflows.asked_again import AskedAgain, NotAskFirst, note_asked, use_up
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import pairs
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.paper_entry import begin_paper
from dutyrehab_desktop.workflows.queues import (
    LineUnknown,
    Queue,
    QueueLine,
    find_line,
    queues,
    take_tick_back,
    tick_off,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.told import NothingTold
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import confirm_withdrawal, withdraw_at_desk
from tests.helpers.desk_stories import REACHED, told
from tests.helpers.laptops import Laptop, Merger

ONE, OTHER, THIRD, FOURTH = "AAAAAAAA", "BBBBBBBB", "CCCCCCCC", "DDDDDDDD"
DONE = "Her sister was asked by telephone, all is well."


@pytest.fixture
def merger(coordinator_vault: OpenVault, content: Content, surroundings: Surroundings) -> Merger:
    return Merger(coordinator_vault, content, surroundings)


@pytest.fixture
def laptop(tmp_path) -> Laptop:
    return Laptop(1, tmp_path / "laptop")


def waiting(merger: Merger, *which: Queue) -> list[tuple[str, str, str, str]]:
    found = queues(merger.vault, merger.content, merger.around, TaskControl())
    return [
        (line.queue.value, line.code, line.about, line.due)
        for line in found.lines
        if line.waits and (not which or line.queue in which)
    ]


def test_a_record_that_asks_for_nothing_is_in_no_queue(merger: Merger, laptop: Laptop) -> None:
    merger.take_in(laptop.bundle([told(merger.content, merger.around, ONE)]))
    assert waiting(merger) == []


def test_calls_referrals_and_permissions_wait_by_code_and_month_and_name_no_contact(
    merger: Merger, laptop: Laptop
) -> None:
    wishes = {
        "referral_want": "doctor lawyer",
        "c_referral": "ask_first",
        "c_lawyers": "ask_first",
        **REACHED,
    }
    merger.take_in(laptop.bundle([told(merger.content, merger.around, ONE, **wishes)]))
    assert waiting(merger) == [
        ("call", ONE, "", "2026-11"),
        ("referral", ONE, "doctor lawyer c_referral=ask_first", ""),
        ("ask-first", ONE, "c_lawyers", ""),
        ("ask-first", ONE, "c_referral", ""),
    ]
    found = queues(merger.vault, merger.content, merger.around, TaskControl())
    assert "garden" not in repr(found)
    assert "+7 700" not in repr(found.document())


def test_a_line_is_ticked_off_with_a_sentence_and_taken_back(
    merger: Merger, laptop: Laptop
) -> None:
    merger.take_in(laptop.bundle([told(merger.content, merger.around, ONE, **REACHED)]))
    vault, around = merger.vault, merger.around
    for words in ("", " - ", "x" * 501):
        with pytest.raises(NothingTold):
            tick_off(vault, Queue.CALL, ONE, words, around)
    tick_off(vault, Queue.CALL, ONE, DONE, around)
    found = queues(vault, merger.content, around, TaskControl())
    assert found.waiting == 0
    assert [(line.done, line.words) for line in found.of(Queue.CALL, done=True)] == [
        ("2026-11", DONE)
    ]
    take_tick_back(vault, Queue.CALL, ONE)
    assert waiting(merger) == [("call", ONE, "", "2026-11")]
    with pytest.raises(LineUnknown):
        take_tick_back(vault, Queue.CALL, ONE)
    with pytest.raises(LineUnknown):
        tick_off(vault, Queue.DOUBT, ONE, DONE, around)


def test_a_call_of_an_earlier_month_is_late(merger: Merger, laptop: Laptop) -> None:
    merger.take_in(laptop.bundle([told(merger.content, merger.around, ONE, **REACHED)]))
    later = Surroundings(lambda: date(2026, 12, 1), random_bytes)
    (line,) = queues(merger.vault, merger.content, later, TaskControl()).of(Queue.CALL)
    assert line.late


def test_a_dated_yes_serves_once(merger: Merger, laptop: Laptop) -> None:
    merger.take_in(laptop.bundle([told(merger.content, merger.around, ONE, c_lawyers="ask_first")]))
    vault, around = merger.vault, merger.around
    with pytest.raises(NothingTold):
        note_asked(vault, ONE, AskedAgain("c_lawyers", True, ""), around)
    with pytest.raises(NotAskFirst):
        note_asked(vault, ONE, AskedAgain("c_intl", True, DONE), around)
    note_asked(vault, ONE, AskedAgain("c_lawyers", True, DONE), around)
    record = vault.store.interviews.load(ONE)
    assert record.answer("c_lawyers").value == "yes"
    assert record.notes()[Place("c_lawyers")] == f"2026-11: {DONE}"
    assert waiting(merger) == []
    with pytest.raises(NotAskFirst):
        use_up(vault, ONE, "c_lawyers", around)
    (head,) = record.history.heads(Field.of_answer(Place("c_lawyers")))
    handed = HandedRecord(ONE, "c_lawyers", head.id, "")
    vault.store.ledger.write(
        NewHanding("2026-11", "lawyer", "An invented lawyer", "", "ru", False, "a", "b", (handed,))
    )
    assert waiting(merger) == [("ask-first", ONE, "used:c_lawyers", "2026-11")]
    use_up(vault, ONE, "c_lawyers", around)
    assert waiting(merger) == [("ask-first", ONE, "c_lawyers", "")]
    note_asked(vault, ONE, AskedAgain("c_lawyers", False, DONE), around)
    assert waiting(merger) == []
    assert vault.store.interviews.load(ONE).answer("c_lawyers").value == "no"


@pytest.mark.parametrize(
    ("agreed", "today", "line"),
    [
        ("2027-11", date(2027, 10, 31), None),
        ("2027-11", date(2027, 11, 1), False),
        ("2027-11", date(2027, 12, 1), True),
        ("2027-11-20", date(2027, 11, 19), False),
        ("2027-11-20", date(2027, 11, 20), True),
        ("2027", date(2026, 12, 31), None),
        ("2027", date(2027, 1, 1), False),
        ("2027", date(2028, 1, 1), True),
    ],
)
def test_a_record_whose_day_comes_is_offered_for_deletion_and_never_deleted_silently(
    merger: Merger, laptop: Laptop, agreed: str, today: date, line: bool | None
) -> None:
    record = told(merger.content, merger.around, ONE)
    written = Written(agreed, language="ru")
    field = Field.of_answer(Place("delete_on"))
    record, _ = record.written(field, written, laptop.device, "2026-11")
    merger.take_in(laptop.bundle([record]))
    around = Surroundings(lambda: today, random_bytes)
    found = queues(merger.vault, merger.content, around, TaskControl()).of(Queue.DELETE_ON)
    assert [one.late for one in found] == ([] if line is None else [line])
    assert merger.vault.store.interviews.codes() == (ONE,)
    if line is None:
        with pytest.raises(DayNotCome):
            delete_as_agreed(merger.vault, ONE, around)
        return
    delete_as_agreed(merger.vault, ONE.lower(), around)
    with pytest.raises(InterviewMissing):
        merger.vault.store.interviews.load(ONE)
    assert merger.take_in(laptop.bundle([record])).refused == 1


def test_legal_deadlines_run_by_month(merger: Merger, laptop: Laptop) -> None:
    case = {
        "pr_type": "criminal",
        "pr_charge": "discord",
        "pr_outcome": "acquitted",
        "pr_rehab_stated": "yes",
        "pr_notice_date": "2026-08-10",
    }
    record = told(merger.content, merger.around, ONE, proceeding=[case])
    merger.take_in(laptop.bundle([record]))
    found = queues(merger.vault, merger.content, merger.around, TaskControl())
    (line,) = found.of(Queue.DEADLINE)
    assert (line.about, line.due, line.late) == ("kz-claim-six-months", "2027-02", False)
    assert line.subject == f"{ONE}/kz-claim-six-months.0/2027-02"
    assert find_line(found, Queue.DEADLINE, ONE.lower()) == line
    tick_off(merger.vault, Queue.DEADLINE, line.subject, DONE, merger.around)
    assert waiting(merger, Queue.DEADLINE) == []


def test_corrections_and_conflicts_are_told_apart(merger: Merger, laptop: Laptop) -> None:
    one, other = (told(merger.content, merger.around, code) for code in (ONE, OTHER))
    merger.take_in(laptop.bundle([one, other]))

    def said_elsewhere(record):  # type: ignore[no-untyped-def]
        field = Field.of_answer(Place("job_now"))
        blank = replace(record, history=type(record.history)())
        return blank.written(field, Written("no", language="ru"), "f" * 32, "2026-11")[0]

    merger.take_in(laptop.bundle([said_elsewhere(other)], addenda=[said_elsewhere(one)]))
    assert waiting(merger, Queue.CORRECTION, Queue.CONFLICT) == [
        ("correction", ONE, "1", ""),
        ("conflict", OTHER, "1", ""),
    ]


def test_what_is_decided_in_a_place_of_its_own_waits_until_then(
    merger: Merger, laptop: Laptop
) -> None:
    vault, content, around = merger.vault, merger.content, merger.around
    doubted = told(content, around, ONE, consent_doubt="yes")
    unsigned = told(content, around, OTHER, sign_off="later", **REACHED)
    merger.take_in(laptop.bundle([doubted, unsigned, told(content, around, THIRD)]))
    withdraw_at_desk(vault, THIRD, around)
    typed = begin_paper(vault, content, around, spoken="ru", month="2025-03").code
    assert waiting(merger) == [
        ("withdrawal", THIRD, "waiting", "2026-12-23"),
        ("doubt", ONE, "", "2026-11"),
        ("call", OTHER, "", "2026-11"),
        ("re-contact", OTHER, "unsigned", "2026-11"),
        ("paper", typed, "", "2025-03"),
    ]


def test_possible_doubles_wait_until_somebody_judges(merger: Merger, laptop: Laptop) -> None:
    records = [told(merger.content, merger.around, code) for code in (ONE, OTHER)]
    merger.take_in(laptop.bundle(records))
    found = pairs(merger.vault, merger.content, merger.around, TaskControl())
    assert waiting(merger, Queue.DOUBLE) == [
        ("double", f"{one.one} {one.other}", one.same_person, "") for one in found
    ]
    assert found


def test_ticks_go_with_a_record_that_is_taken_back(merger: Merger, laptop: Laptop) -> None:
    vault, around = merger.vault, merger.around
    merger.take_in(laptop.bundle([told(merger.content, around, ONE, **REACHED)]))
    tick_off(vault, Queue.CALL, ONE, DONE, around)
    tick_off(vault, Queue.DEADLINE, f"{ONE}/kz/2027-02", DONE, around)
    tick_off(vault, Queue.CALL, OTHER, DONE, around)
    withdraw_at_desk(vault, ONE, around)
    assert len(vault.store.desk.ticks()) == 3
    confirm_withdrawal(vault, ONE)
    assert [tick.subject for tick in vault.store.desk.ticks()] == [OTHER]


def test_a_field_laptop_has_no_queues(
    field_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    with pytest.raises(NotForThisRole):
        queues(field_vault, content, surroundings, TaskControl())
    with pytest.raises(NotForThisRole):
        tick_off(field_vault, Queue.CALL, ONE, DONE, surroundings)


def test_a_line_is_named_by_its_code_only_where_that_says_which() -> None:
    from dutyrehab_desktop.workflows.queues import Queues

    lines = tuple(
        QueueLine(Queue.ASK_FIRST, f"{ONE}/{name}", ONE, name) for name in ("c_intl", "c_name")
    )
    with pytest.raises(LineUnknown):
        find_line(Queues(lines), Queue.ASK_FIRST, ONE)
    assert find_line(Queues(lines), Queue.ASK_FIRST, lines[1].subject) == lines[1]
