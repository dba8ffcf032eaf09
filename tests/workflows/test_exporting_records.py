"""Files of records: what they reveal, who is in them, who opens them, what is written down."""

import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pyrage
import pytest
import python_calamine

from dutyrehab_desktop.crypto.errors import KeyTextMalformed
from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.errors import Cancelled, DutyRehabError
from dutyrehab_desktop.records.consent import DOUBT
from dutyrehab_desktop.records.persons import Verdict
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.errors import VaultExists
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import judge
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.exporting_records import (
    LEAST,
    Coarser,
    FileKind,
    GroupTooSmall,
    Purpose,
    exports,
    look_at_export,
)
from dutyrehab_desktop.workflows.handing import NobodyAllows, RecipientNameMissing
from dutyrehab_desktop.workflows.handing_pages import TooFewPeople
from dutyrehab_desktop.workflows.ledger import Standing, ledger
from dutyrehab_desktop.workflows.passphrase_check import PassphraseTooShort
from dutyrehab_desktop.workflows.quoting import Mark as Part
from dutyrehab_desktop.workflows.quoting import confirm_read, decide_part, quotations
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from dutyrehab_desktop.workflows.withdrawing import withdraw_at_desk
from tests.helpers.exported import MARKS, Export, everybody
from tests.helpers.outside import allowing, arrive
from tests.helpers.vaults import make_vault
from tests.records.builders import after

ONE, OTHER, THIRD, FOURTH = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7", "DDDDDDD5"
TODAY = date(2026, 11, 23)
HIDDEN = (Coarser.SMALL_GROUPS,)


@pytest.fixture(scope="module")
def whole(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Export]:
    """The 21 people of the demonstration; tests only read of them."""
    folder = tmp_path_factory.mktemp("whole")
    with make_vault(folder / "desk", Role.COORDINATOR) as vault:
        everybody(content, vault)
        yield Export(vault, content, Surroundings(lambda: TODAY, random_bytes), folder / "out")


@pytest.fixture
def few(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, tmp_path: Path
) -> Export:
    """Four people who allow everything."""
    people = [
        allowing(content, code, c_name="no", gender="man", age_band="30_44")
        for code in (ONE, OTHER, THIRD, FOURTH)
    ]
    arrive(coordinator_vault, people)
    return Export(coordinator_vault, content, surroundings, tmp_path / "out")


def seen(export: Export, wanted):  # type: ignore[no-untyped-def]
    return look_at_export(export.vault, export.content, wanted, export.around, TaskControl())


def texts(members: dict[str, bytes]) -> str:
    """Everything that stands in a file, in clear."""
    found = []
    for name, content in members.items():
        if name.endswith(".xlsx"):
            book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
            for sheet in book.sheet_names:
                rows = book.get_sheet_by_name(sheet).to_python()
                found.append("\n".join(str(cell) for row in rows for cell in row))
        else:
            found.append(content.decode("utf-8-sig"))
    return "\n".join(found)


@pytest.mark.parametrize("kind", FileKind)
@pytest.mark.parametrize("purpose", [Purpose.STATISTICS, Purpose.INTERNATIONAL])
def test_no_file_names_anybody_of_the_demonstration(
    whole: Export, purpose: Purpose, kind: FileKind
) -> None:
    """Not by name, code, contact, words, article of law or the interviewer's code."""
    special = kind is FileKind.JSONL
    wanted = whole.terms(purpose, kind, special=special, coarser=HIDDEN, labels=not special)
    done = whole.write(wanted)
    assert done.people == 21
    told = texts(whole.opened(done))
    for secret in (*MARKS, *whole.vault.store.interviews.codes(), "An invented analyst"):
        assert secret not in told
    assert "2026-1" not in told.replace("2026-11", ""), "only the year of a talk stands there"


def test_what_a_file_reveals_is_said_before_it_is_written(whole: Export) -> None:
    found = seen(whole, whole.terms(special=True))
    assert len(found.going) == 21
    assert not found.enough
    assert found.risk.smallest < LEAST
    assert "pr_charge" in found.special
    assert {step for step, _ in found.ways} >= {Coarser.SMALL_GROUPS, Coarser.NO_CASES}
    told = json.dumps(found.document())
    assert not any(code in told for code in whole.vault.store.interviews.codes())
    with pytest.raises(GroupTooSmall):
        whole.write(whole.terms(special=True))
    assert exports(whole.vault) == () or all(row.made.records for row in exports(whole.vault))


def test_numbers_for_an_organisation_are_large_and_of_nobody(whole: Export) -> None:
    done = whole.write(whole.terms(Purpose.ORGANISATION, labels=False))
    members = whole.opened(done)
    assert set(members) == {"counts.csv", "about.csv", "contents.json"}
    rows = members["counts.csv"].decode("utf-8-sig").splitlines()[1:]
    assert rows
    for row in rows:
        assert all(int(number) % 5 == 0 for number in row.rsplit(",", 4)[1:])


def test_of_few_people_an_organisation_gets_nothing(few: Export) -> None:
    with pytest.raises(TooFewPeople):
        few.write(few.terms(Purpose.ORGANISATION))


def test_both_rows_stand_before_the_file_and_say_what_it_was(few: Export) -> None:
    done = few.write(few.terms(kind=FileKind.JSONL, language="kk", labels=False))
    (row,) = exports(few.vault)
    assert (row.made.purpose, row.made.kind, row.made.records) == ("statistics", "jsonl", 4)
    assert row.handing == done.number
    described = json.loads(row.made.described)
    assert described["smallest"] == 4
    assert not any(code in row.made.described for code in (ONE, OTHER))
    (kept,) = ledger(few.vault, few.content, few.around, TaskControl())
    assert (kept.recipient.value, kept.name) == ("statistics", "An invented analyst")
    assert (kept.file_sha256, kept.language) == (done.sha256, "kk")
    assert {one.permission for one in kept.records} == {"c_stats"}
    assert {one.standing for one in kept.records} == {Standing.STANDS}


def test_who_takes_it_back_is_named_to_the_recipient_and_in_no_later_file(few: Export) -> None:
    few.write(few.terms())
    withdraw_at_desk(few.vault, ONE, few.around)
    (row,) = ledger(few.vault, few.content, few.around, TaskControl())
    assert [one.code for one in row.to_tell] == [ONE]
    found = seen(few, few.terms())
    assert ONE not in {one.code for one in found.going}
    assert ONE in found.dropped["withdrawn"]
    assert few.write(few.terms()).people == 3


@pytest.mark.parametrize("purpose", [Purpose.STATISTICS, Purpose.INTERNATIONAL])
def test_a_no_a_doubt_and_a_day_of_deletion_keep_a_record_here(
    few: Export, purpose: Purpose
) -> None:
    asked = {Purpose.STATISTICS: "c_stats", Purpose.INTERNATIONAL: "c_intl"}[purpose]
    store = few.vault.store.merging
    assert store.received()
    changes = [{asked: "no"}, {"delete_on": "2026-10"}, {"consent_doubt": "yes"}]
    people = [
        allowing(few.content, code, **change)
        for code, change in zip(("EEEEEEE2", "FFFFFFF2", "GGGGGGG2"), changes, strict=True)
    ]
    arrive(few.vault, people)
    found = seen(few, few.terms(purpose))
    assert {one.code for one in found.going} == {ONE, OTHER, THIRD, FOURTH}
    staying = {code for codes in found.dropped.values() for code in codes}
    assert staying == {"EEEEEEE2", "FFFFFFF2", "GGGGGGG2"}


def test_one_person_stands_once_and_the_stricter_permission_holds(few: Export) -> None:
    judge(few.vault, (ONE, OTHER), Verdict.SAME, "told so", few.around)
    found = seen(few, few.terms())
    assert len(found.going) == 3
    assert len(found.dropped["second-record"]) == 1
    arrive(few.vault, [allowing(few.content, "EEEEEEE2", c_stats="no")])
    judge(few.vault, (THIRD, "EEEEEEE2"), Verdict.SAME, "told so", few.around)
    assert THIRD not in {one.code for one in seen(few, few.terms()).going}


def test_too_small_a_group_is_refused_and_can_be_made_coarser(few: Export) -> None:
    arrive(few.vault, [allowing(few.content, "EEEEEEE2", gender="woman", age_band="30_44")])
    with pytest.raises(GroupTooSmall) as refused:
        few.write(few.terms())
    assert refused.value.details == {"smallest": 1, "least": LEAST}
    assert not few.folder.exists()
    found = seen(few, few.terms())
    assert dict(found.ways)[Coarser.NO_GENDER].smallest == 5
    done = few.write(few.terms(coarser=(Coarser.NO_GENDER,), labels=False))
    assert b"gender" not in few.opened(done)["records.csv"]


def test_what_is_no_key_and_no_passphrase_is_refused(few: Export) -> None:
    typed = bytearray(b"short")
    with pytest.raises(PassphraseTooShort):
        few.write(few.terms(), key="", passphrase=typed)
    assert typed == bytes(len(typed))
    with pytest.raises(KeyTextMalformed):
        few.write(few.terms(), key="age1nonsense")
    assert exports(few.vault) == ()


def test_in_clear_only_where_somebody_says_so(few: Export) -> None:
    done = few.write(few.terms(kind=FileKind.XLSX), key="", in_clear=True)
    assert done.in_clear
    assert [path.name for path in done.path.iterdir()] == ["records.xlsx"]
    assert done.path.stat().st_mode & 0o077 == 0
    assert json.loads(exports(few.vault)[0].made.described)["in_clear"] is True


def test_a_stop_or_a_full_disk_leaves_no_file_and_the_ledger_says_so(
    few: Export, tmp_path: Path
) -> None:
    class Stopping(TaskControl):
        def checkpoint(self, progress: Progress) -> None:
            if progress.step == "writing":
                self.cancel()
            super().checkpoint(progress)

    with pytest.raises(Cancelled):
        few.write(few.terms(), Stopping())
    assert not few.folder.exists()
    few.folder.write_bytes(b"")
    with pytest.raises(DutyRehabError):
        few.write(few.terms())
    few.folder.unlink()
    assert exports(few.vault) == ()
    few.folder = few.vault.folder
    with pytest.raises(VaultExists):
        few.write(few.terms())


def test_what_is_wrong_is_refused_before_anything_is_read(
    few: Export, field_vault: OpenVault
) -> None:
    with pytest.raises(RecipientNameMissing):
        few.write(few.terms(), name=" ")
    for code in (ONE, OTHER, THIRD, FOURTH):
        withdraw_at_desk(few.vault, code, few.around)
    with pytest.raises(NobodyAllows):
        few.write(few.terms())
    few.vault = field_vault
    with pytest.raises(NotForThisRole):
        few.write(few.terms())
    with pytest.raises(NotForThisRole):
        exports(field_vault)


def test_rows_stand_in_an_order_that_says_nothing(few: Export) -> None:
    orders = {tuple(one.code for one in seen(few, few.terms()).going) for _ in range(6)}
    assert len(orders) > 1


def test_words_leave_only_after_a_whole_check(few: Export) -> None:
    wanted = few.terms(Purpose.QUOTATIONS, FileKind.CSV)
    assert seen(few, wanted).going == ()
    assert len(seen(few, wanted).dropped["not-checked"]) == 4
    with pytest.raises(NobodyAllows):
        few.write(wanted)
    confirm_read(few.vault, few.content, ONE, few.around)
    members = few.opened(few.write(wanted))
    assert "Nothing was my fault." in members["words.csv"].decode("utf-8-sig")
    assert ONE not in texts(members)
    (row,) = ledger(few.vault, few.content, few.around, TaskControl())
    assert (row.recipient.value, [one.code for one in row.records]) == ("quotations", [ONE])


def test_words_that_changed_are_to_be_checked_anew(few: Export) -> None:
    words = Field(FieldKind.ANSWER, "own_words")
    decide_part(few.vault, few.content, ONE, Part(0, 7), few.around, keep=False)
    confirm_read(few.vault, few.content, ONE, few.around)
    interview = few.vault.store.interviews.load(ONE)
    later = after(interview.history, (words, Written("Aida did it.", language="en")))
    arrive(few.vault, [interview.with_history(later)])
    found = {one.code: one for one in quotations(few.vault, few.content, few.around, TaskControl())}
    assert found[ONE].text == "Aida did it."
    assert (found[ONE].marks, found[ONE].clear) == ((), False)


def test_somebody_in_doubt_is_quoted_by_nobody(few: Export) -> None:
    interview = few.vault.store.interviews.load(ONE)
    doubted = after(interview.history, (DOUBT, Written("yes")))
    arrive(few.vault, [interview.with_history(doubted)])
    every = quotations(few.vault, few.content, few.around, TaskControl())
    assert ONE not in {one.code for one in every}


def test_other_keys_do_not_open_it(few: Export) -> None:
    done = few.write(few.terms())
    stranger = pyrage.x25519.Identity.generate()
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(done.path.read_bytes(), [stranger])
