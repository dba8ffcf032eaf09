"""A file for somebody outside: what is in it, who opens it, and that the ledger knows."""

import hashlib
import io
import json
import tarfile
from pathlib import Path

import pyrage
import pytest
from pypdf import PdfReader

from dutyrehab_desktop.bundles.archive import padme
from dutyrehab_desktop.crypto.age import HybridIdentity, PassphraseIdentity, unseal
from dutyrehab_desktop.crypto.errors import FileNotWritten, KeyTextMalformed
from dutyrehab_desktop.errors import Cancelled, DutyRehabError
from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.records.persons import Verdict
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.errors import DiskFull, VaultExists
from dutyrehab_desktop.store.ledger import Ledger
from dutyrehab_desktop.workflows import handing
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import judge
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.handing import (
    HandedOver,
    HandingNotAllowed,
    NobodyAllows,
    Order,
    Recipient,
    RecipientNameMissing,
    RecipientNameTooLong,
    Refusal,
    Terms,
    hand_over,
    look,
)
from dutyrehab_desktop.workflows.handing_pages import TooFewPeople
from dutyrehab_desktop.workflows.ledger import AnswerMissing, Standing, ledger, note_told
from dutyrehab_desktop.workflows.passphrase_check import PassphraseTooShort
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import confirm_withdrawal, withdraw_at_desk
from tests.helpers.outside import allowing, arrive
from tests.records.builders import after

ONE, OTHER, THIRD = "AAAAAAAA", "BBBBBBB2", "CCCCCCC7"
LAWYER = Terms(Recipient.LAWYER)
NAME = "An invented lawyer, Almaty"
GOOD = b"five plain words to type"


class Outside:
    """Somebody outside with an age key, and a coordinator who hands things to them."""

    def __init__(
        self, vault: OpenVault, content: Content, around: Surroundings, folder: Path
    ) -> None:
        self.vault, self.content, self.around, self.folder = vault, content, around, folder
        self.identity = pyrage.x25519.Identity.generate()
        self.key = str(self.identity.to_public())

    def order(self, terms: Terms = LAWYER, **changes: object) -> Order:
        given: dict[str, object] = {"name": NAME, "language": "ru", "key": self.key, **changes}
        return Order(terms, **given)  # type: ignore[arg-type]

    def hand(self, order: Order, control: TaskControl | None = None) -> HandedOver:
        control = control or TaskControl()
        return hand_over(self.vault, self.content, order, self.folder, self.around, control)

    def members(self, done: HandedOver) -> dict[str, bytes]:
        """What a recipient sees who has nothing but public tools."""
        return _members(pyrage.decrypt(done.path.read_bytes(), [self.identity]))

    def rows(self):  # type: ignore[no-untyped-def]
        return ledger(self.vault, self.content, self.around, TaskControl())


def _members(plain: bytes) -> dict[str, bytes]:
    assert len(plain) == padme(len(plain))
    with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
        read = {one.name: archive.extractfile(one) for one in archive.getmembers()}
        return {name: file.read() for name, file in read.items() if file and name != "padding"}


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.fixture
def outside(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, tmp_path: Path
) -> Outside:
    people = [
        allowing(content, ONE, blacklist=Status.WITHHELD),
        allowing(content, OTHER, c_lawyers="ask_first"),
        allowing(content, THIRD, c_lawyers="no", c_stats="no"),
    ]
    arrive(coordinator_vault, people)
    return Outside(coordinator_vault, content, surroundings, tmp_path / "out")


def test_a_lawyer_opens_the_sheets_of_those_who_allowed_it(outside: Outside) -> None:
    done = outside.hand(outside.order())
    found = outside.members(done)
    assert list(found) == ["1.pdf", "1.json", "contents.json"]
    record, contents = json.loads(found["1.json"]), json.loads(found["contents.json"])
    assert record["answers"]["paying_month"] == 25000
    assert "episode" not in record["answers"], "special categories were not ticked"
    assert contents["for"] == "lawyer"
    assert [one["sha256"] for one in contents["files"]] == [
        hashlib.sha256(found[name]).hexdigest() for name in ("1.pdf", "1.json")
    ]
    page = text_of(found["1.pdf"])
    assert "Лист по делу 1 / 1" in page
    assert "март 2017" in page
    assert "Nothing was my fault." in page
    for told in (page, *(str(each) for each in found.values())):
        assert not any(mark in told for mark in (ONE, "MARK", "field-7", NAME, "2026-11-23"))


@pytest.mark.parametrize(
    ("kind", "language"),
    [
        (Recipient.LAWYER, "uz-Cyrl"),
        (Recipient.LAWYER, "kk"),
        (Recipient.DOCTOR, "uz"),
        (Recipient.DOCTOR, "en"),
        (Recipient.INTERNATIONAL, "kk"),
    ],
)
def test_every_page_is_there_in_every_language(
    outside: Outside, kind: Recipient, language: str
) -> None:
    done = outside.hand(outside.order(Terms(kind, special=True), language=language, codes=(ONE,)))
    found = outside.members(done)
    assert text_of(found["1.pdf"])
    assert PdfReader(io.BytesIO(found["1.pdf"])).trailer["/Root"]["/Lang"] == language


def test_what_stays_is_neither_on_the_page_nor_behind_a_finding(outside: Outside) -> None:
    found = outside.members(outside.hand(outside.order(Terms(Recipient.LAWYER, special=True))))
    record = json.loads(found["1.json"])
    assert "blacklist" not in record["answers"]
    barriers = {one["id"]: one["state"] for one in record["findings"]["barriers"]}
    assert barriers.get("kz-financial-blacklist") != "found"


def test_a_linked_record_that_may_not_go_keeps_the_other_here(outside: Outside) -> None:
    vault, around = outside.vault, outside.around

    def reasons() -> dict[str, tuple[Refusal, ...]]:
        found = look(vault, outside.content, LAWYER, around, TaskControl())
        return {each.code: each.refusals for each in found.decisions}

    assert reasons()[ONE] == ()
    judge(vault, (ONE, THIRD), Verdict.SAME, "It is one person.", around)
    assert reasons()[ONE] == reasons()[THIRD] == (Refusal.REFUSED,)


def test_few_people_with_many_records_stay_too_few(outside: Outside, content: Content) -> None:
    codes = tuple(letter * 8 for letter in "DEFGHIJKLMN")
    arrive(outside.vault, [allowing(content, code) for code in codes])
    for code in codes[1:]:
        judge(outside.vault, (codes[0], code), Verdict.SAME, "One person.", outside.around)
    with pytest.raises(TooFewPeople):
        outside.hand(outside.order(Terms(Recipient.ORGANISATION), codes=codes))


@pytest.mark.parametrize(("second", "people"), [("yes", 1), ("no", 0)])
def test_numbers_count_people_and_take_the_stricter_permission(
    outside: Outside, content: Content, second: str, people: int
) -> None:
    codes = ("DDDDDDDD", "EEEEEEEE")
    arrive(
        outside.vault, [allowing(content, codes[0]), allowing(content, codes[1], c_stats=second)]
    )
    judge(outside.vault, codes, Verdict.SAME, "One person.", outside.around)
    done = outside.hand(outside.order(Terms(Recipient.INTERNATIONAL), codes=codes))
    countries = json.loads(outside.members(done)["counts.json"])["countries"]
    assert max((one["of"] for each in countries for one in each["counts"]), default=0) == people


def test_the_ledger_sees_a_linked_record_that_refuses_or_was_taken_back(outside: Outside) -> None:
    vault, around = outside.vault, outside.around
    outside.hand(outside.order(codes=(ONE,)))
    assert outside.rows()[0].records[0].standing is Standing.STANDS
    judge(vault, (ONE, OTHER), Verdict.SAME, "One person.", around)
    withdraw_at_desk(vault, OTHER, around)
    assert outside.rows()[0].records[0].standing is Standing.TAKEN_BACK


def test_whoever_helps_gets_the_way_to_reach_a_person_and_no_story(outside: Outside) -> None:
    done = outside.hand(outside.order(Terms(Recipient.DOCTOR), codes=(ONE,)))
    found = outside.members(done)
    record = json.loads(found["1.json"])
    assert record["contact"]["safe_contact"] == "+7 700 CONTACT-MARK"
    assert record["answers"] == {"referral_want": "doctor"}
    assert "CONTACT-MARK" in text_of(found["1.pdf"])
    (opened,) = outside.vault.store.identity.openings(ONE)
    assert opened.purpose == f"doctor: {NAME}"


def test_who_left_no_way_or_two_is_handed_to_no_doctor(outside: Outside, content: Content) -> None:
    arrive(outside.vault, [allowing(content, "DDDDDDDD")], reachable=False)
    arrive(outside.vault, [allowing(content, ONE, blacklist=Status.WITHHELD)])
    found = look(outside.vault, content, Terms(Recipient.DOCTOR), outside.around, TaskControl())
    reasons = {one.code: one.refusals for one in found.decisions}
    assert reasons["DDDDDDDD"] == (Refusal.NO_CONTACT,)
    assert reasons[ONE] == (Refusal.UNDECIDED,)


def test_a_body_gets_years_and_the_numbers_of_those_who_may_be_counted(outside: Outside) -> None:
    found = outside.members(outside.hand(outside.order(Terms(Recipient.INTERNATIONAL, True))))
    assert {"1.json", "2.json", "3.json", "counts.pdf", "counts.json"} <= set(found)
    assert json.loads(found["1.json"])["answers"]["episode"][0]["ep_start"] == "2017"
    (country,) = json.loads(found["counts.json"])["countries"]
    assert {one["of"] for one in country["counts"]} <= {0, 1, 2}


def test_another_organisation_gets_large_groups_only(outside: Outside, content: Content) -> None:
    order = outside.order(Terms(Recipient.ORGANISATION))
    with pytest.raises(TooFewPeople):
        outside.hand(order)
    assert outside.rows() == ()
    assert list(outside.folder.iterdir()) == []
    letters = "DEFGHIJKLMN"
    arrive(outside.vault, [allowing(content, letter * 8) for letter in letters])
    found = outside.members(outside.hand(order))
    assert set(found) == {"counts.pdf", "counts.json", "contents.json"}
    (country,) = json.loads(found["counts.json"])["countries"]
    numbers = {one[key] for one in country["counts"] for key in ("yes", "no", "unknown", "of")}
    assert numbers == {0, 10}


def test_a_hybrid_key_and_a_passphrase_open_it_too(outside: Outside) -> None:
    own = HybridIdentity.generate()
    done = outside.hand(outside.order(key=f" {own.recipient}\n"))
    assert "1.pdf" in _members(unseal(done.path.read_bytes(), [own]))
    typed = bytearray(b"five quiet words of somebody")
    done = outside.hand(outside.order(key="", passphrase=typed))
    assert not any(typed), "the passphrase is wiped"
    agreed = PassphraseIdentity(bytearray(b"five quiet words of somebody"))
    assert "1.pdf" in _members(unseal(done.path.read_bytes(), [agreed]))
    assert [row.key_sha256 == "" for row in outside.rows()] == [True, False]


def test_the_ledger_says_what_went_to_whom_on_whose_yes(outside: Outside) -> None:
    done = outside.hand(outside.order())
    (row,) = outside.rows()
    assert (row.number, row.month, row.recipient, row.name, row.written) == (
        *(1, "2026-11", Recipient.LAWYER, NAME, True),
    )
    assert row.file_name == done.path.name
    assert row.file_sha256 == hashlib.sha256(done.path.read_bytes()).hexdigest()
    assert row.key_sha256 == hashlib.sha256(outside.key.encode()).hexdigest()
    (record,) = row.records
    assert (record.code, record.permission, record.standing) == (ONE, "c_lawyers", "stands")
    yes = Field(FieldKind.ANSWER, "c_lawyers")
    held = outside.vault.store.interviews.load(ONE)
    assert record.rests_on == held.history.heads(yes)[0].id


def test_after_a_withdrawal_the_ledger_says_whom_to_tell(outside: Outside) -> None:
    outside.hand(outside.order())
    assert outside.rows()[0].to_tell == ()
    withdraw_at_desk(outside.vault, ONE, outside.around)
    assert [one.code for one in outside.rows()[0].to_tell] == [ONE]
    confirm_withdrawal(outside.vault, ONE)
    (waiting,) = outside.rows()[0].to_tell
    assert waiting.standing is Standing.WITHDRAWN
    with pytest.raises(AnswerMissing):
        note_told(outside.vault, 1, ONE, " ", outside.around)
    note_told(outside.vault, 1, ONE, "deleted, they say", outside.around)
    (row,) = outside.rows()
    assert row.to_tell == ()
    assert row.records[0].answers == ("deleted, they say",)


def test_a_permission_taken_back_later_shows_too(outside: Outside) -> None:
    outside.hand(outside.order())
    held = outside.vault.store.interviews.load(ONE)
    yes = Field(FieldKind.ANSWER, "c_lawyers")
    later = held.with_history(after(held.history, (yes, "no"), device=1))
    arrive(outside.vault, [later], reachable=False)
    (told,) = outside.rows()[0].to_tell
    assert (told.code, told.standing) == (ONE, Standing.TAKEN_BACK)


def test_who_was_withdrawn_is_shown_and_never_handed_over(outside: Outside) -> None:
    withdraw_at_desk(outside.vault, ONE, outside.around)
    found = look(outside.vault, outside.content, LAWYER, outside.around, TaskControl())
    assert found.decisions[0].refusals == (Refusal.WITHDRAWN,)
    with pytest.raises(NobodyAllows):
        outside.hand(outside.order())


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"name": " \n"}, RecipientNameMissing),
        ({"name": "x" * 201}, RecipientNameTooLong),
        ({"key": "age1nonsense"}, KeyTextMalformed),
        ({"key": "", "passphrase": bytearray(b"short")}, PassphraseTooShort),
        ({"codes": (ONE, OTHER)}, HandingNotAllowed),
        ({"codes": ()}, NobodyAllows),
        ({"name": "", "key": "", "passphrase": bytearray(GOOD)}, RecipientNameMissing),
    ],
)
def test_a_refused_order_leaves_neither_file_nor_row(
    outside: Outside, changes: dict[str, object], error: type[DutyRehabError]
) -> None:
    order = outside.order(**changes)
    with pytest.raises(error):
        outside.hand(order)
    assert not any(order.passphrase)
    assert outside.rows() == ()
    assert not outside.folder.exists()


def test_a_field_laptop_hands_nothing_over(
    field_vault: OpenVault, content: Content, surroundings: Surroundings, tmp_path: Path
) -> None:
    field = Outside(field_vault, content, surroundings, tmp_path / "out")
    with pytest.raises(NotForThisRole):
        field.hand(field.order())


def test_nothing_is_written_among_the_files_of_a_vault(outside: Outside) -> None:
    outside.folder = outside.vault.folder
    before = sorted(outside.folder.iterdir())
    with pytest.raises(VaultExists):
        outside.hand(outside.order())
    assert outside.rows() == ()
    assert [path for path in sorted(outside.folder.iterdir()) if path not in before] == []


@pytest.mark.parametrize("step", ["reading", "printing", "writing"])
def test_stopped_anywhere_nothing_was_handed_over(outside: Outside, step: str) -> None:
    def stop(progress: Progress) -> None:
        if progress.step == step:
            control.cancel()

    control = TaskControl(stop)
    with pytest.raises(Cancelled):
        outside.hand(outside.order(), control)
    assert outside.rows() == ()
    assert not outside.folder.exists() or list(outside.folder.iterdir()) == []


def test_what_is_taken_back_while_it_is_written_does_not_leave(outside: Outside) -> None:
    def taken_back(progress: Progress) -> None:
        if progress.step == "writing":
            withdraw_at_desk(outside.vault, ONE, outside.around)

    with pytest.raises(HandingNotAllowed):
        outside.hand(outside.order(), TaskControl(taken_back))
    assert outside.rows() == ()
    assert list(outside.folder.iterdir()) == []


def test_without_a_row_there_is_no_file(outside: Outside, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise DiskFull

    monkeypatch.setattr(Ledger, "write", full)
    with pytest.raises(DiskFull):
        outside.hand(outside.order())
    assert list(outside.folder.iterdir()) == []


def test_a_row_whose_file_got_no_name_says_so(
    outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The folder of that name is what the file cannot replace.
    monkeypatch.setattr(handing, "file_name", lambda: "taken.bin")

    def block(progress: Progress) -> None:
        if progress.step == "writing":
            (outside.folder / "taken.bin").mkdir()

    with pytest.raises(FileNotWritten):
        outside.hand(outside.order(), TaskControl(block))
    (row,) = outside.rows()
    assert not row.written
    assert row.to_tell == ()
    assert [one.name for one in outside.folder.iterdir()] == ["taken.bin"]


def test_nothing_readable_lies_about(outside: Outside) -> None:
    done = outside.hand(outside.order(Terms(Recipient.DOCTOR)))
    assert [one.name for one in outside.folder.iterdir()] == [done.path.name]
    assert done.path.name.endswith(".bin")
    for path in outside.folder.parent.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert b"CONTACT-MARK" not in data
            assert NAME.encode() not in data
