"""Keyed features of a desk's records: who goes, who can read them, and whose key it is."""

import hashlib
import io
import json
import tarfile
from pathlib import Path

import pyrage
import pytest

from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.errors import KeyTextMalformed, NotSealed, SealedForAnotherKey
from dutyrehab_desktop.errors import Cancelled
from dutyrehab_desktop.records.consent import may_count
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.persons import Verdict
from dutyrehab_desktop.records.recipients import Recipient
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import judge
from dutyrehab_desktop.workflows.enrolling import NotForThisRole, WordsDiffer, make_card
from dutyrehab_desktop.workflows.ledger import ledger
from dutyrehab_desktop.workflows.linkage import (
    FeaturesWritten,
    KeyWanted,
    LinkageKeyExists,
    LinkageKeyUnreadable,
    LinkageKeyWordsDiffer,
    NobodyToLink,
    Runner,
    export_features,
    key_words,
    own_records,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role, VaultExists
from dutyrehab_desktop.workflows.withdrawing import withdraw_at_desk
from tests.bundles.parts import COORDINATOR, STRANGER
from tests.helpers.laptops import Laptop, Merger
from tests.helpers.vaults import make_vault
from tests.workflows.test_doubles import ONE, OTHER, THIRD, told

NOTHING = TaskControl()


@pytest.fixture
def desks(content: Content, surroundings: Surroundings, tmp_path: Path):
    with (
        make_vault(tmp_path / "one", Role.COORDINATOR) as one,
        make_vault(tmp_path / "two", Role.COORDINATOR) as two,
    ):
        yield Merger(one, content, surroundings), Merger(two, content, surroundings)


@pytest.fixture
def desk(desks) -> Merger:
    return desks[0]


@pytest.fixture
def linker() -> pyrage.x25519.Identity:
    """Whoever runs Splink, with a tool of their own."""
    return pyrage.x25519.Identity.generate()


def take_in(desk: Merger, folder: Path, *held: Interview) -> None:
    desk.take_in(Laptop(1, folder / "sticks").bundle(held))


def runner(linker) -> Runner:
    return Runner(str(linker.to_public()), "Linkers", "2026-11")


def export(desk: Merger, linker, folder: Path, key: KeyWanted) -> FeaturesWritten:
    to = runner(linker)
    return export_features(desk.vault, desk.content, key, to, folder / "out", NOTHING)


def opened(done: FeaturesWritten, linker) -> dict[str, bytes]:
    plain = pyrage.decrypt(done.path.read_bytes(), [linker])
    with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
        return {one.name: archive.extractfile(one).read() for one in archive}


def rows(done: FeaturesWritten, linker) -> list[dict[str, object]]:
    return [json.loads(line) for line in opened(done, linker)["features.jsonl"].splitlines()]


def new(folder: Path, *cards) -> KeyWanted:
    return KeyWanted(folder / "key", new=True, cards=cards)


def test_the_file_is_for_whoever_runs_splink_and_says_nothing_in_clear(
    desk: Merger, content: Content, linker, tmp_path: Path
) -> None:
    take_in(desk, tmp_path, told(content, ONE), told(content, OTHER))
    done = export(desk, linker, tmp_path, new(tmp_path))
    assert (done.records, done.kept) == (2, 0)
    assert done.sha256 == hashlib.sha256(done.path.read_bytes()).hexdigest()
    inside = opened(done, linker)
    assert set(inside) == {
        "features.jsonl",
        "model-duckdb.json",
        "model-spark.json",
        "contents.json",
        "padding",
    }
    for name in ("features.jsonl", "contents.json"):
        for word in (ONE, OTHER, "2017", "2020", "extremism", '"kz"'):
            assert word.encode() not in inside[name], (name, word)
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt((tmp_path / "key").read_bytes(), [linker])
    assert {path.name for path in tmp_path.iterdir()} == {"one", "two", "sticks", "key", "out"}


def test_two_desks_with_one_key_give_one_story_the_same_tokens_and_know_their_own_again(
    desks, content: Content, linker, tmp_path: Path
) -> None:
    one, two = desks
    take_in(one, tmp_path, told(content, ONE))
    take_in(two, tmp_path, told(content, OTHER), told(content, THIRD, "2001-01"))
    with_a_key_of_its_own(two)
    words = make_card(two.vault, {"en": "Invented"}, tmp_path / "card")
    first = export(one, linker, tmp_path, new(tmp_path, (tmp_path / "card", words)))
    key = tmp_path / "key"
    assert key_words(two.vault, key) == first.words
    second = export(two, linker, tmp_path, KeyWanted(key, first.words))
    (here,), there = rows(first, linker), rows(second, linker)
    (same,) = (row for row in there if row["keys"] == here["keys"])
    assert same["record"] != here["record"]
    assert {**same, "record": "", "term_other": ""} == {**here, "record": "", "term_other": ""}
    names = tuple(str(row["record"]) for row in (here, same))
    assert own_records(one.vault, key, names) == {names[0]: ONE}
    assert own_records(two.vault, key, names) == {names[1]: OTHER}


def test_another_key_shares_no_token(
    desk: Merger, content: Content, linker, tmp_path: Path
) -> None:
    take_in(desk, tmp_path, told(content, ONE))
    (first,) = rows(export(desk, linker, tmp_path, new(tmp_path)), linker)
    (second,) = rows(export(desk, linker, tmp_path, KeyWanted(tmp_path / "k", new=True)), linker)
    for name in first.keys() - {"format"}:
        assert not set(first[name]) & set(second[name]) or isinstance(first[name], str), name
        assert first[name] != second[name] or first[name] == []


@pytest.mark.parametrize(
    "against",
    [
        {"c_stats": "no"},
        {"c_store": "decline"},
        {"before_safe": "open_case"},
        {"sign_off": "later"},
    ],
)
def test_whoever_may_not_be_counted_or_may_not_travel_stays(
    desk: Merger, content: Content, linker, tmp_path: Path, against: dict[str, str]
) -> None:
    take_in(desk, tmp_path, told(content, ONE, **against), told(content, OTHER))
    done = export(desk, linker, tmp_path, new(tmp_path))
    assert (done.records, done.kept) == (1, 1)


def test_of_linked_records_the_stricter_permission_holds(
    desk: Merger, content: Content, surroundings: Surroundings, linker, tmp_path: Path
) -> None:
    take_in(desk, tmp_path, told(content, ONE), told(content, OTHER, c_stats="no"))
    judge(desk.vault, (ONE, OTHER), Verdict.SAME, "It is one person.", surroundings)
    assert may_count(desk.vault.store.interviews.load(ONE))
    with pytest.raises(NobodyToLink):
        export(desk, linker, tmp_path, new(tmp_path))
    assert not (tmp_path / "key").exists(), "a key that nothing was written with"
    assert not (tmp_path / "out").exists()


def test_a_key_is_used_only_after_its_words_and_never_replaced(
    desks, content: Content, linker, tmp_path: Path
) -> None:
    one, two = desks
    take_in(one, tmp_path, told(content, ONE))
    take_in(two, tmp_path, told(content, OTHER))
    with_a_key_of_its_own(two)
    done = export(one, linker, tmp_path, new(tmp_path))
    key = tmp_path / "key"
    with pytest.raises(LinkageKeyWordsDiffer):
        export(one, linker, tmp_path, KeyWanted(key, tuple(reversed(done.words))))
    with pytest.raises(LinkageKeyExists):
        export(one, linker, tmp_path, new(tmp_path))
    with pytest.raises(SealedForAnotherKey):
        export(two, linker, tmp_path, KeyWanted(key, done.words))
    make_card(two.vault, {"en": "Invented"}, tmp_path / "card")
    card = (tmp_path / "card", done.words)
    with pytest.raises(WordsDiffer):
        export(one, linker, tmp_path, KeyWanted(tmp_path / "k", new=True, cards=(card,)))
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_what_is_no_key_is_refused(desk: Merger, content: Content, linker, tmp_path: Path) -> None:
    take_in(desk, tmp_path, told(content, ONE))
    key = tmp_path / "key"
    with pytest.raises(LinkageKeyUnreadable):
        key_words(desk.vault, key)
    for text in (b"", b"dutyrehab linkage key 1\n00ff\n", b"ab" * 32, b"\xff" * 64):
        key.write_bytes(age.seal(text, [COORDINATOR.recipient]))
        with pytest.raises(LinkageKeyUnreadable):
            key_words(desk.vault, key)
    key.write_bytes(b"no age file")
    with pytest.raises(NotSealed):
        key_words(desk.vault, key)
    with pytest.raises(KeyTextMalformed):
        export_features(
            desk.vault,
            content,
            new(tmp_path / "x"),
            Runner("age1no", "x", "2026-11"),
            tmp_path,
            NOTHING,
        )


def test_nothing_lies_in_a_vault_or_comes_from_a_field_laptop_and_it_can_be_stopped(
    desk: Merger, content: Content, linker, tmp_path: Path, field_vault: OpenVault
) -> None:
    take_in(desk, tmp_path, told(content, ONE))
    to = runner(linker)
    with pytest.raises(VaultExists):
        export_features(desk.vault, content, new(tmp_path), to, tmp_path / "one", NOTHING)
    with pytest.raises(VaultExists):
        export_features(desk.vault, content, new(tmp_path / "one"), to, tmp_path / "o", NOTHING)
    control = TaskControl(lambda _progress: control.cancel())
    with pytest.raises(Cancelled):
        export_features(desk.vault, content, new(tmp_path), to, tmp_path / "out", control)
    assert not (tmp_path / "key").exists()
    for work in (
        lambda: export_features(field_vault, content, new(tmp_path), to, tmp_path, NOTHING),
        lambda: key_words(field_vault, tmp_path / "key"),
        lambda: own_records(field_vault, tmp_path / "key", ()),
    ):
        with pytest.raises(NotForThisRole):
            work()


def with_a_key_of_its_own(desk: Merger) -> None:
    """The desks of these tests share one key otherwise."""
    desk.vault.store.devices.keep_secret("identity", str(STRANGER).encode("ascii"))


def test_whoever_links_stands_in_the_ledger_and_is_told_of_a_withdrawal(
    desk: Merger, content: Content, linker, tmp_path: Path, surroundings: Surroundings
) -> None:
    desk.take_in(Laptop(1, tmp_path / "sticks").bundle([told(content, ONE), told(content, OTHER)]))
    done = export(desk, linker, tmp_path, new(tmp_path))
    (row,) = ledger(desk.vault, content, surroundings, NOTHING)
    assert (row.number, row.recipient, row.name) == (done.number, Recipient.LINKAGE, "Linkers")
    assert row.file_sha256 == hashlib.sha256(done.path.read_bytes()).hexdigest()
    assert [(one.code, one.permission, one.standing) for one in row.records] == [
        (ONE, "c_stats", "stands"),
        (OTHER, "c_stats", "stands"),
    ]
    assert all(one.rests_on for one in row.records)
    withdraw_at_desk(desk.vault, OTHER, surroundings)
    (row,) = ledger(desk.vault, content, surroundings, NOTHING)
    assert [one.code for one in row.to_tell] == [OTHER]
