"""Received records by page, by word and by what they say; what is hidden is found by nothing."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.errors import Cancelled
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.persons import Verdict
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import judge
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.record_list import (
    Listed,
    Sort,
    Wanted,
    bring_up_to_date,
    count_records,
    finding_names,
    page_of_records,
    stale_count,
)
from dutyrehab_desktop.workflows.settling import settle
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.undoing import merge_again, undo_merge
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import (
    confirm_withdrawal,
    refuse_withdrawal,
    withdraw_at_desk,
)
from tests.helpers.laptops import Laptop, Merger
from tests.helpers.told_records import answered, joined, noted, told
from tests.store.samples import decrypted

ONE, OTHER, THIRD, DRAFT = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7", "DDDDDDDD"
NOTHING = TaskControl()
PLANTED = "зебрасимон"
FOLDED = "zebrasimon"


class Records(Merger):
    """A coordinator who looks for records."""

    def read(self, control: TaskControl = NOTHING) -> int:
        return bring_up_to_date(self.vault, self.content, self.around, control)

    def found(self, **wanted: object) -> list[str]:
        looked = Wanted(**wanted)  # type: ignore[arg-type]
        codes = [line.code for line in page_of_records(self.vault, self.content, looked)]
        assert len(codes) == count_records(self.vault, self.content, looked)
        return codes

    def line(self, code: str) -> Listed:
        (line,) = page_of_records(self.vault, self.content, Wanted(codes={code}))
        return line


@pytest.fixture
def desk(coordinator_vault: OpenVault, content: Content, surroundings: Surroundings) -> Records:
    return Records(coordinator_vault, content, surroundings)


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(1, tmp_path / "sticks")


def some(content: Content) -> list[Interview]:
    """Three records that differ, and one that nobody has signed."""
    base = told(content, THIRD, c_lawyers="yes", distress_seen="3")
    both = joined(answered(base, "job_now", "no"), answered(base, "job_now", "dk", device=1))
    return [
        noted(told(content, ONE), "priorities", "Приём, тұрмыс, қала"),
        told(content, OTHER, "uz", country="uz", own_words=f"Гап {PLANTED}", delete_on="2027-03"),
        both,
        told(content, DRAFT, own_words=PLANTED, sign_off=None),
    ]


@pytest.fixture
def filled(desk: Records, laptop: Laptop, content: Content) -> Records:
    desk.take_in(laptop.bundle(some(content)))
    assert desk.read() == 4
    return desk


def test_own_words_notes_and_labels_are_found_in_every_language_and_script(
    filled: Records, content: Content
) -> None:
    assert filled.found(typed="прием") == [ONE]
    assert filled.found(typed="ҚАЛ тұрм") == [ONE]
    assert filled.found(typed=FOLDED[:5]) == filled.found(typed=PLANTED) == [OTHER]
    for language, label in content.questionnaire.lists["prio"][2].labels.items():
        assert filled.found(typed=label) == [ONE, OTHER, THIRD], language
    assert filled.found(typed=THIRD.lower()) == [THIRD]
    assert filled.found(typed="кала") == []


def test_a_record_that_nobody_signed_is_listed_and_not_read(filled: Records) -> None:
    line = filled.line(DRAFT)
    assert (line.flags, line.country, line.consent) == (("unsigned",), "", 0)
    assert DRAFT not in filled.found(typed=PLANTED)
    assert filled.found(signed=False) == [DRAFT]


def test_records_are_filtered_by_what_stands_in_them(filled: Records) -> None:
    for wanted, codes in (
        ({"country": "uz"}, [OTHER]),
        ({"language": "uz"}, [OTHER]),
        ({"countable": True}, [ONE, OTHER, THIRD]),
        ({"conflicts": True}, [THIRD]),
        ({"permission": "c_lawyers"}, [THIRD]),
        ({"flag": "distress"}, [THIRD]),
        ({"flag": "unsigned"}, [DRAFT]),
        ({"finding": "kz-conviction-stands"}, [ONE, THIRD]),
        ({"finding": "kz-conviction-stands", "states": ("possible",)}, []),
        ({"doubles": True}, [ONE, THIRD]),
        ({"first": "2026-11"}, []),
        ({"last": "2026-11", "codes": {ONE, OTHER}, "country": "kz"}, [ONE]),
    ):
        assert filled.found(**wanted) == codes, wanted


def test_every_category_and_barrier_can_be_looked_for(filled: Records, content: Content) -> None:
    names = finding_names(content, "kk", "kz")
    assert {name.country for name in names} <= {"KZ", "ANY"}
    assert {"KZ1", "kz-conviction-stands"} <= {name.id for name in names}
    assert [filled.found(finding=name.id) for name in names]


def test_pages_follow_each_other_without_a_gap_in_every_order(filled: Records) -> None:
    vault, content = filled.vault, filled.content
    for sort in Sort:
        for descending in (False, True):
            wanted = Wanted(sort=sort, descending=descending)
            whole = page_of_records(vault, content, wanted)
            assert len(whole) == 4
            keys = [(line.key(sort), line.code) for line in whole]
            assert keys == sorted(keys, reverse=descending)
            paged: list[Listed] = []
            while page := page_of_records(vault, content, wanted, paged[-1] if paged else None, 1):
                paged += page
            assert tuple(paged) == whole
    assert filled.line(OTHER).due == "2027-03"
    assert page_of_records(vault, content, Wanted(sort=Sort.DUE))[0].code == OTHER


def test_a_judged_pair_waits_no_longer(filled: Records, surroundings: Surroundings) -> None:
    assert filled.line(ONE).doubles == 1
    judge(filled.vault, (ONE, THIRD), Verdict.DIFFERENT, "met both", surroundings)
    assert filled.found(doubles=True) == []


def test_only_what_changed_is_read_again(filled: Records, surroundings: Surroundings) -> None:
    assert filled.read() == 0
    conflict = filled.vault.store.interviews.load(THIRD).history.conflicts()[0]
    settle(filled.vault, THIRD, conflict.field, 0, surroundings)
    assert stale_count(filled.vault, filled.content, surroundings) == 1
    assert filled.read() == 1
    assert filled.found(conflicts=True) == []


def test_a_pass_that_was_stopped_goes_on_where_it_was(
    desk: Records, laptop: Laptop, content: Content
) -> None:
    desk.take_in(laptop.bundle(some(content)))
    with pytest.raises(Cancelled):
        desk.read(_stopped_while("indexing"))
    assert desk.found() == []
    with pytest.raises(Cancelled):
        desk.read(_stopped_while("comparing"))
    assert len(desk.found()) == 4
    assert desk.found(doubles=True) == []
    assert desk.read() == 0
    assert desk.found(doubles=True) == [ONE, THIRD]


def _stopped_while(step: str) -> TaskControl:
    def report(progress: Progress) -> None:
        if progress.step == step:
            control.cancel()

    control = TaskControl(report)
    return control


# What is hidden


def test_a_withdrawn_word_is_on_no_page_of_the_index(
    filled: Records, surroundings: Surroundings
) -> None:
    assert FOLDED.encode() in pages(filled.vault)
    withdraw_at_desk(filled.vault, OTHER, surroundings)
    # The record itself waits for a decision, in its own spelling; the index has nothing of it.
    assert FOLDED.encode() not in pages(filled.vault)
    assert filled.found(typed=PLANTED) == filled.found(country="uz") == []
    assert filled.read() == 0
    confirm_withdrawal(filled.vault, OTHER)
    assert filled.found() == [ONE, THIRD, DRAFT]


def test_among_many_records_nothing_remains_of_the_words_of_one(
    desk: Records, laptop: Laptop, content: Content
) -> None:
    codes = [f"{letter}{other}AAAAAA" for letter in "ABCDEFGH" for other in "ABCDEFGH"]
    words = {code: f"qz{code.lower()}wvu" for code in codes}
    many = [told(content, code, own_words=words[code]) for code in codes]
    desk.take_in(laptop.bundle(many))
    desk.read()
    gone = codes[::3]
    before = pages(desk.vault)
    for code in gone:
        desk.vault.store.interviews.delete(code)
    after = pages(desk.vault)
    assert [code for code in gone if f"{words[code]}".encode() not in before] == []
    assert [code for code in gone if words[code][2:].encode() in after] == []
    assert desk.found(typed="qz") == sorted(set(codes) - set(gone))
    desk.vault.store.check()


def test_what_is_taken_out_or_doubted_is_not_found_until_it_is_back(
    filled: Records, laptop: Laptop, content: Content, surroundings: Surroundings
) -> None:
    bundle = filled.newest()
    undo_merge(filled.vault, bundle, NOTHING)
    assert filled.found() == filled.found(typed=PLANTED) == []
    assert FOLDED.encode() not in pages(filled.vault)
    merge_again(filled.vault, bundle, NOTHING)
    assert filled.read() == 4
    doubted = answered(filled.vault.store.interviews.load(OTHER), "consent_doubt", "yes")
    filled.vault.store.merging.add(doubted)
    assert OTHER not in filled.found()
    assert FOLDED.encode() not in pages(filled.vault)


def test_a_record_that_is_kept_after_all_is_found_again(
    filled: Records, surroundings: Surroundings
) -> None:
    withdraw_at_desk(filled.vault, OTHER, surroundings)
    refuse_withdrawal(filled.vault, OTHER, "asked, and keeps it")
    assert filled.read() == 1
    assert filled.found(typed=PLANTED) == [OTHER]


def test_the_file_of_the_vault_shows_no_word_of_the_index(filled: Records) -> None:
    filled.vault.store.checkpoint()
    files = b"".join(path.read_bytes() for path in filled.vault.folder.iterdir())
    assert FOLDED.encode() not in files
    assert PLANTED.encode() not in files
    assert b"searched" not in files


def test_who_a_person_is_stands_in_no_index(
    desk: Records, laptop: Laptop, content: Content
) -> None:
    named = told(content, ONE, legal_name="Zzyzxova", c_match="yes")
    desk.vault.store.merging.add(answered(named, "safe_contact", "Zzyzxroad 7"))
    desk.read()
    assert desk.found() == [ONE]
    assert desk.found(typed="zzyzx") == []


# What is typed


def test_no_sign_means_anything_to_the_index(filled: Records) -> None:
    signs = ('"', "'", "*", "a*", "NEAR(", "a AND", "NOT", "words:x", "\0", "{a}", "^", "\ud800")
    for typed in (*signs, "-", "".join(signs)):
        filled.found(typed=typed)
        filled.found(typed=f"{typed} {PLANTED} {typed}")
    assert filled.found(typed=f'"{PLANTED}"*') == [OTHER]


def test_a_book_may_be_typed(filled: Records) -> None:
    assert filled.found(typed="я" * 10_000) == []
    assert filled.found(typed=f"{PLANTED} " + "ә " * 10_000) == []
    assert filled.found(typed=" \t") == filled.found()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=40))
def test_whatever_is_typed_can_be_looked_for(filled: Records, typed: str) -> None:
    filled.found(typed=typed)


def test_a_laptop_has_no_such_list(
    field_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    with pytest.raises(NotForThisRole):
        page_of_records(field_vault, content, Wanted())
    with pytest.raises(NotForThisRole):
        bring_up_to_date(field_vault, content, surroundings, NOTHING)


def pages(vault: OpenVault) -> bytes:
    """Every page of the database and its log, for whoever has the key."""
    vault.store.checkpoint()
    return decrypted(vault.folder, vault._keys.database)
