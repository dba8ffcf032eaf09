"""Rows under a key of their own: what is in them, who opens them, what becomes of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from dutyrehab_desktop.records.guarded import Guarded, GuardedBy, Placement
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewGuarded, VaultDamaged
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.keyring import IDENTITY_SECRET
from dutyrehab_desktop.store.opener import open_database
from dutyrehab_desktop.store.vault import Vault
from tests.store.samples import AGE, ANSWER, DEVICES, decrypted, digest, interview, said

CODE = "ABCDEFGH"
CONTACT = Field(FieldKind.ANSWER, "safe_contact")
LOCAL = bytearray(range(7, 39))
HELD = interview((ANSWER, "MARKER-land"), (AGE, "MARKER-age"), (CONTACT, "MARKER-phone"))
ALL = Guarded(everything=True)
SOME = Guarded(local=frozenset({AGE}), identity=frozenset({"safe_contact"}))
NONE = Guarded()


def placed(guarded: Guarded, held: Interview = HELD) -> Placement:
    return Placement(guarded, guarded.each(held.history.in_order()), anew=True)


@pytest.fixture
def vault(tmp_path: Path, key: bytearray) -> Iterator[Vault]:
    """A field vault with both keys."""
    made = Vault.create(tmp_path / "v", Role.FIELD, key, LOCAL)
    yield made
    made.close()


@pytest.fixture
def without(vault: Vault, key: bytearray) -> Iterator[Vault]:
    """The same vault for whoever has the data key alone; it is told to be there when asked."""
    opened: list[Vault] = []

    class Later:
        def __getattr__(self, name: str) -> object:
            if not opened:
                vault.close()
                opened.append(Vault.open(vault.folder, key))
            return getattr(opened[0], name)

    yield Later()  # type: ignore[misc]
    for one in opened:
        one.close()


def rows(vault: Vault, key: bytearray, query: str) -> list[tuple[object, ...]]:
    database = Database(open_database(vault.folder / "b.bin", key), VaultFiles(vault.folder))
    found = database.rows(query)
    database.close()
    return found


@pytest.mark.parametrize("guarded", [ALL, SOME, NONE])
def test_an_interview_comes_back_whole_wherever_its_writes_are(
    vault: Vault, key: bytearray, guarded: Guarded
) -> None:
    vault.interviews.begin(HELD, {AGE: "half"}, placement=placed(guarded))
    before = vault.state_hash()
    vault.check()
    vault.close()
    again = Vault.open(vault.folder, key, LOCAL)
    assert again.interviews.load(CODE) == HELD
    assert again.interviews.find(CODE) == HELD
    assert again.interviews.half_typed(CODE) == {AGE: "half"}
    assert again.state_hash() == before
    again.check()
    again.close()


def test_where_it_is_kept_makes_no_difference_to_what_is_compared(vault: Vault) -> None:
    vault.interviews.begin(HELD, placement=placed(ALL))
    before = vault.state_hash()
    for guarded in (SOME, NONE, ALL, NONE):
        vault.interviews.append(CODE, placement=placed(guarded))
        assert vault.interviews.load(CODE) == HELD
        assert vault.state_hash() == before
        vault.check()


def test_writing_a_guarded_answer_twice_changes_nothing(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(HELD, placement=placed(SOME))
    held, revision = HELD.written(AGE, said("42"), DEVICES[0], "2026-11")
    for _ in range(2):
        keys = SOME.each([revision], placed(SOME).keys)
        vault.interviews.append(CODE, revision, placement=Placement(SOME, keys))
    assert rows(vault, key, "select guard, count(*) from guarded group by 1 order by 1") == [
        ("identity", 1),
        ("local", 2),
    ]
    assert vault.interviews.load(CODE) == held


@pytest.mark.parametrize(
    ("guarded", "seen"),
    [
        (ALL, set()),
        (SOME, {b"MARKER-land"}),
        (NONE, {b"MARKER-land", b"MARKER-age", b"MARKER-phone"}),
    ],
)
def test_pages_and_log_show_what_is_not_guarded_and_nothing_else(
    vault: Vault, guarded: Guarded, seen: set[bytes]
) -> None:
    vault.interviews.begin(HELD, {AGE: "MARKER-half"}, placement=placed(guarded))
    pages = decrypted(vault.folder)
    markers = (b"MARKER-land", b"MARKER-age", b"MARKER-phone")
    assert {marker for marker in markers if marker in pages} == seen
    assert (b"MARKER-half" in pages) is (guarded is NONE)


def test_what_was_open_and_is_guarded_now_is_in_no_page_and_no_log(vault: Vault) -> None:
    vault.interviews.begin(HELD, {AGE: "MARKER-half"})
    assert b"MARKER-age" in decrypted(vault.folder)
    vault.interviews.append(CODE, placement=placed(SOME))
    pages = decrypted(vault.folder)
    assert b"MARKER-land" in pages
    assert not any(text in pages for text in (b"MARKER-age", b"MARKER-phone", b"MARKER-half"))
    vault.interviews.append(CODE, placement=placed(ALL))
    assert b"MARKER" not in decrypted(vault.folder)
    vault.check()


def test_the_log_is_emptied_at_the_next_answer_where_somebody_was_reading(
    vault: Vault, key: bytearray
) -> None:
    vault.interviews.begin(HELD)
    other = open_database(vault.folder / "b.bin", key)
    other.execute("begin")
    other.execute("select count(*) from writing").fetchone()
    vault.interviews.append(CODE, placement=placed(ALL))
    assert b"MARKER-age" in decrypted(vault.folder)
    other.close()
    _, revision = HELD.written(AGE, said("42"), DEVICES[0], "2026-11")
    vault.interviews.append(CODE, revision)
    assert b"MARKER" not in decrypted(vault.folder)


def test_nothing_that_lies_open_names_or_digests_a_guarded_write(vault: Vault) -> None:
    vault.interviews.begin(HELD, placement=placed(ALL))
    pages = decrypted(vault.folder)
    for one in HELD.history:
        line = f"{one.month} {one.said()}".encode()
        assert one.id.encode() not in pages
        assert bytes.fromhex(digest(line))[:16] not in pages


def test_with_the_data_key_alone_lists_work_and_the_rest_says_why_not(
    vault: Vault, without: Vault
) -> None:
    vault.interviews.begin(HELD, {AGE: "half"}, placement=placed(ALL))
    vault.interviews.begin(interview((ANSWER, "kz"), code="ZZZZZZZZ"))
    assert [line.code for line in without.lines()] == [CODE, "ZZZZZZZZ"]
    _, revision = HELD.written(AGE, said("42"), DEVICES[0], "2026-11")
    for ask in (
        lambda: without.interviews.load(CODE),
        lambda: without.interviews.find(CODE),
        lambda: without.interviews.append(CODE, revision),
        lambda: without.interviews.keep_half_typed(CODE, AGE, "more"),
        lambda: without.sealed.seal(CODE, b"blob", digest(b"blob")),
    ):
        with pytest.raises(InterviewGuarded):
            ask()
    assert without.interviews.half_typed(CODE) == {}
    assert len(without.interviews.load("ZZZZZZZZ").history) == 1
    without.check()
    assert without.state_hash() == without.state_hash()
    without.interviews.delete(CODE)
    assert without.interviews.codes() == ("ZZZZZZZZ",)
    without.check()


def test_an_interview_of_which_some_is_lost_opens_with_a_gap_and_is_never_sealed_over_it(
    vault: Vault, without: Vault
) -> None:
    vault.interviews.begin(HELD, placement=placed(SOME))
    assert not without.interviews.guards
    opened = without.interviews.load(CODE)
    assert opened.history.fields() == (ANSWER, CONTACT)
    with pytest.raises(InterviewGuarded):
        without.sealed.seal(CODE, b"blob", digest(b"blob"))
    assert without.interviews.codes() == (CODE,)
    without.check()


def test_a_new_key_of_this_laptop_opens_nothing_that_the_lost_one_closed(
    vault: Vault, key: bytearray
) -> None:
    vault.interviews.begin(HELD, placement=placed(SOME))
    vault.close()
    again = Vault.open(vault.folder, key, bytearray(32 * b"n"))
    assert again.interviews.load(CODE).history.fields() == (ANSWER, CONTACT)
    again.interviews.append(CODE, placement=placed(ALL))
    with pytest.raises(InterviewGuarded):
        again.interviews.load(CODE)
    again.close()


def test_sealing_leaves_no_guarded_row(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(HELD, {AGE: "half"}, placement=placed(SOME))
    vault.sealed.seal(CODE, b"blob", digest(b"blob"))
    for table in ("guarded", "writing", "tally", "half_typed", "interview"):
        assert rows(vault, key, f"select count(*) from {table}") == [(0,)]
    vault.check()


def test_a_write_that_says_nothing_of_keys_stays_under_the_key_of_its_interview(
    vault: Vault, key: bytearray
) -> None:
    vault.interviews.begin(HELD, placement=placed(ALL))
    held, revision = HELD.written(AGE, said("MARKER-42"), DEVICES[0], "2026-11")
    vault.interviews.append(CODE, revision)
    vault.interviews.keep_half_typed(CODE, AGE, "MARKER-half")
    brought, more = held.written(ANSWER, said("MARKER-uz"), DEVICES[1], "2026-11")
    vault.take_in((), (), {}, drafts=[brought])
    assert rows(vault, key, "select count(*) from writing") == [(0,)]
    assert vault.interviews.load(CODE) == brought
    assert more in brought.history
    assert b"MARKER" not in decrypted(vault.folder)
    vault.check()


def test_a_restored_laptop_still_reads_names_and_contacts(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(HELD, placement=placed(SOME))
    vault.devices.keep_secret("signing", b"its own")
    vault.new_identity()
    assert vault.devices.secret("signing") is None
    assert vault.interviews.load(CODE) == HELD


def test_a_lost_key_of_names_is_damage_and_no_gap(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(HELD, placement=placed(SOME))
    database = Database(open_database(vault.folder / "b.bin", key), VaultFiles(vault.folder))
    database.change(lambda c: c.execute("delete from secret where name = ?", (IDENTITY_SECRET,)))
    database.close()
    with pytest.raises(VaultDamaged) as caught:
        vault.check()
    assert caught.value.details == {"reason": "identity-key"}


@pytest.mark.parametrize("change", ["digest", "sealed"])
def test_a_guarded_row_can_not_be_changed_unnoticed(
    vault: Vault, key: bytearray, change: str
) -> None:
    vault.interviews.begin(HELD, placement=placed(ALL))
    database = Database(open_database(vault.folder / "b.bin", key), VaultFiles(vault.folder))
    update = f"update guarded set {change} = zeroblob(16)"
    with pytest.raises(IntegrityError, match="append-only"):
        database.change(lambda c: c.execute(update))
    database.change(lambda c: c.execute("drop trigger guarded_is_never_changed"))
    database.change(lambda c: c.execute(update))
    database.close()
    with pytest.raises(VaultDamaged):
        vault.interviews.load(CODE)


def test_a_coordinators_vault_puts_nothing_under_keys_of_its_own(
    tmp_path: Path, key: bytearray
) -> None:
    desk = Vault.create(tmp_path / "desk", Role.COORDINATOR, key, LOCAL)
    assert not desk.interviews.guards
    desk.close()


def test_a_second_connection_opens_the_same(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(HELD, placement=placed(ALL))
    other = vault.second_connection(key, LOCAL)
    assert other.interviews.load(CODE) == HELD
    other.close()


def test_half_typed_text_is_under_the_key_that_is_named(vault: Vault, key: bytearray) -> None:
    vault.interviews.begin(HELD, placement=placed(SOME))
    vault.interviews.keep_half_typed(CODE, CONTACT, "MARKER-a", GuardedBy.IDENTITY)
    vault.interviews.keep_half_typed(CODE, AGE, "MARKER-b", GuardedBy.LOCAL)
    vault.interviews.keep_half_typed(CODE, ANSWER, "open")
    assert rows(vault, key, "select value from half_typed order by name") == [
        ("",),
        ("open",),
        ("",),
    ]
    assert b"MARKER-a" not in decrypted(vault.folder)
    assert vault.interviews.half_typed(CODE) == {
        CONTACT: "MARKER-a",
        AGE: "MARKER-b",
        ANSWER: "open",
    }
    vault.interviews.append(CODE, placement=placed(NONE))
    assert rows(vault, key, "select value from half_typed order by value") == [
        ("MARKER-a",),
        ("MARKER-b",),
        ("open",),
    ]
