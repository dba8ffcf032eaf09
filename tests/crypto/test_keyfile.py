"""The key file, on the disk."""

import math
import os
import stat
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.crypto import keyfile, slots
from dutyrehab_desktop.crypto.datakey import DataKey
from dutyrehab_desktop.crypto.errors import (
    ErasePassphraseSame,
    KdfCostRefused,
    KeyFileDamaged,
    KeyFileExists,
    KeyFileMissing,
    KeyFileUnreadable,
    PassphraseUnusable,
    WrongPassphrase,
)
from dutyrehab_desktop.crypto.passphrase import KdfCost
from dutyrehab_desktop.errors import DutyRehabError

CHEAP = KdfCost(64, 1, 1)


def words(text: str = "пять слов, сказанных вслух") -> bytearray:
    return bytearray(text.encode())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys"


def label_key(key: DataKey) -> bytes:
    return bytes(key.derive("database"))


def test_the_right_passphrase_gives_the_same_key_again(path: Path) -> None:
    made = keyfile.create(path, words(), CHEAP)
    opened = keyfile.unlock(path, words())
    assert opened.vault_id == made.vault_id
    assert label_key(opened) == label_key(made)
    assert opened.derive("database") != opened.derive("backup")
    assert len(opened.derive("database")) == 32


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(path: Path) -> None:
    keyfile.create(path, words(), CHEAP)
    before = path.read_bytes()
    with pytest.raises(WrongPassphrase):
        keyfile.unlock(path, words("пять слов, сказанных Вслух"))
    assert path.read_bytes() == before


def test_the_file_is_4096_private_bytes_and_looks_like_noise(path: Path) -> None:
    keyfile.create(path, words(), CHEAP)
    content = path.read_bytes()
    assert len(content) == 4096
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    counts = Counter(content)
    entropy = -sum(n / 4096 * math.log2(n / 4096) for n in counts.values())
    assert entropy > 7.9
    assert list(path.parent.iterdir()) == [path]


def test_two_files_for_the_same_passphrase_share_nothing(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert label_key(keyfile.create(path, words(), CHEAP)) != label_key(
        keyfile.create(other, words(), CHEAP)
    )
    equal = sum(a == b for a, b in zip(path.read_bytes(), other.read_bytes(), strict=True))
    # By chance 16 of 4,096 bytes are equal; a shared field would show as more.
    assert equal < 48


def test_no_slot_is_told_apart_by_its_place(tmp_path: Path) -> None:
    places = set()
    for number in range(60):
        path = tmp_path / str(number)
        keyfile.create(path, words(), CHEAP)
        content = bytearray(path.read_bytes())
        with slots.keks(words(), content, None) as (kek, plain):
            found = slots.tried(content, kek, plain)
        assert found is not None
        places.add(found.slot)
    assert len(places) == slots.SLOTS


def test_a_second_factor_is_needed_where_there_is_one(path: Path) -> None:
    factor = bytes(range(64))
    made = keyfile.create(path, words(), CHEAP, factor)
    assert label_key(keyfile.unlock(path, words(), factor)) == label_key(made)
    for wrong in (None, b"", factor[:-1]):
        with pytest.raises(WrongPassphrase):
            keyfile.unlock(path, words(), wrong)


def test_a_new_passphrase_replaces_the_old_and_keeps_the_key(path: Path) -> None:
    made = keyfile.create(path, words(), CHEAP)
    before = path.read_bytes()
    keyfile.change_passphrase(path, words(), words("новые слова"))
    after = path.read_bytes()
    assert label_key(keyfile.unlock(path, words("новые слова"))) == label_key(made)
    with pytest.raises(WrongPassphrase):
        keyfile.unlock(path, words())
    changed = [number for number in range(4096) if before[number] != after[number]]
    # One slot and the MAC at the end.
    assert len(changed) <= slots.SLOT_SIZE + 32
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [("не те", "новые", WrongPassphrase), ("верные", "", PassphraseUnusable)],
)
def test_a_refused_change_leaves_the_file_as_it_was(
    path: Path, old: str, new: str, problem: type[DutyRehabError]
) -> None:
    keyfile.create(path, words("верные"), CHEAP)
    before = path.read_bytes()
    with pytest.raises(problem):
        keyfile.change_passphrase(path, words(old), words(new))
    assert path.read_bytes() == before
    keyfile.unlock(path, words("верные"))


def test_every_outcome_takes_one_run_of_argon2_with_the_same_work(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyfile.create(path, words(), CHEAP, b"factor")
    runs: list[KdfCost] = []
    stretch = slots.stretch

    def counted(passphrase: bytearray, salt: bytes, cost: KdfCost) -> bytearray:
        runs.append(cost)
        return stretch(passphrase, salt, cost)

    monkeypatch.setattr(slots, "stretch", counted)
    keyfile.unlock(path, words(), b"factor")
    for passphrase, factor in ((words("x"), b"factor"), (words(), None), (words(), b"other")):
        with pytest.raises(WrongPassphrase):
            keyfile.unlock(path, passphrase, factor)
    assert runs == [CHEAP] * 4


def test_an_existing_file_is_never_overwritten(path: Path) -> None:
    path.write_bytes(b"something")
    with pytest.raises(KeyFileExists):
        keyfile.create(path, words(), CHEAP)
    assert path.read_bytes() == b"something"


@pytest.mark.parametrize("size", [0, 1, 4095, 4097, 100_000])
def test_a_file_of_another_size_is_damaged(path: Path, size: int) -> None:
    path.write_bytes(bytes(size))
    with pytest.raises(KeyFileDamaged):
        keyfile.unlock(path, words())


def test_an_absurd_cost_is_refused_before_it_is_tried(path: Path) -> None:
    path.write_bytes(os.urandom(4096))
    with pytest.raises(KeyFileDamaged):
        keyfile.unlock(path, words())
    with pytest.raises(KdfCostRefused):
        keyfile.create(path.with_name("x"), words(), KdfCost(64 << 20, 1, 1))
    keyfile.create(path.with_name("64 GiB"), words(), CHEAP)
    content = bytearray(path.with_name("64 GiB").read_bytes())
    identity, cost = bytes(content[:32]), slots._COST.pack(64 << 20, 1, 1)
    content[32:44] = slots._masked(identity, cost)
    path.write_bytes(content)
    with pytest.raises(KeyFileDamaged):
        keyfile.unlock(path, words())


def test_a_missing_file_and_a_folder_are_told_apart(path: Path) -> None:
    with pytest.raises(KeyFileMissing):
        keyfile.unlock(path, words())
    with pytest.raises(KeyFileUnreadable):
        keyfile.unlock(path.parent, words())


@given(bit=st.integers(0, 4096 * 8 - 1))
@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(bit=44 * 8)
@example(bit=1068 * 8)
@example(bit=4096 * 8 - 1)
def test_any_flipped_bit_is_noticed(path: Path, bit: int) -> None:
    path.unlink(missing_ok=True)
    keyfile.create(path, words(), CHEAP)
    content = bytearray(path.read_bytes())
    content[bit // 8] ^= 1 << bit % 8
    path.write_bytes(content)
    with pytest.raises((KeyFileDamaged, WrongPassphrase)):
        keyfile.unlock(path, words())
    with pytest.raises((KeyFileDamaged, WrongPassphrase)):
        keyfile.change_passphrase(path, words(), words("x"))
    assert path.read_bytes() == content


def test_damage_outside_the_slot_can_be_passed_over_to_save_the_data(path: Path) -> None:
    made = keyfile.create(path, words(), CHEAP)
    content = bytearray(path.read_bytes())
    content[2000] ^= 1
    path.write_bytes(content)
    assert label_key(keyfile.unlock(path, words(), salvage=True)) == label_key(made)


def test_a_wiped_key_gives_nothing_more(path: Path) -> None:
    key = keyfile.create(path, words(), CHEAP)
    secret = key.secret
    assert "…" in repr(key)
    key.wipe()
    key.wipe()
    assert secret == bytes(32)
    with pytest.raises(ValueError, match="wiped"):
        key.derive("database")


def outcomes(path: Path) -> dict[str, tuple[bytearray, bytes | None]]:
    """A file with a second factor and a passphrase that erases, and each way to try it."""
    keyfile.create(path, words(), CHEAP, b"factor")
    keyfile.set_erasing(path, words(), words("сотри"), b"factor")
    return {
        "wrong": (words("не то"), b"factor"),
        "no factor": (words(), None),
        "right": (words(), b"factor"),
        "erasing": (words("сотри"), b"factor"),
    }


def tried(path: Path, given: tuple[bytearray, bytes | None]) -> str:
    try:
        keyfile.unlock(path, *given).wipe()
    except WrongPassphrase as problem:
        return problem.code
    return "open"


def test_the_passphrase_that_erases_looks_wrong_and_nothing_opens_the_file_afterwards(
    path: Path,
) -> None:
    ways = outcomes(path)
    assert [tried(path, ways[name]) for name in ("wrong", "no factor", "right")] == [
        "wrong-passphrase",
        "wrong-passphrase",
        "open",
    ]
    before = path.read_bytes()
    assert tried(path, (words("сотри"), None)) == "wrong-passphrase"
    after = path.read_bytes()
    assert len(after) == keyfile.FILE_SIZE
    # By chance 16 of 4,096 bytes are equal, and the header tells which vault it was.
    assert sum(a == b for a, b in zip(before[44:], after[44:], strict=True)) < 48
    for way in ways.values():
        assert tried(path, way) == "wrong-passphrase"


def test_every_outcome_takes_the_same_steps(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ways = outcomes(path)
    steps: dict[str, list[object]] = {}
    for name in ("wrong", "no factor", "right", "erasing"):
        seen: list[object] = []
        with monkeypatch.context() as patched:
            for module, function in (
                (slots, "stretch"),
                (slots, "derive_key"),
                (slots, "_slot_cipher"),
                (keyfile, "overwrite"),
            ):
                noted(patched, seen, module, function)
            tried(path, ways[name])
        steps[name] = seen
    assert steps["wrong"] == steps["no factor"] == steps["erasing"]
    # What follows in the right case is the key of the MAC, and it comes last.
    assert steps["right"][: len(steps["wrong"])] == steps["wrong"]
    assert steps["wrong"].count(("stretch", CHEAP)) == 1
    assert steps["wrong"].count(("overwrite", keyfile.FILE_SIZE)) == 1


def noted(patched: pytest.MonkeyPatch, seen: list[object], module: ModuleType, name: str) -> None:
    real = getattr(module, name)

    def counted(*given: Any) -> object:
        seen.append((name, given[2] if name == "stretch" else len(given[1])))
        return real(*given)

    patched.setattr(module, name, counted if name != "_slot_cipher" else ciphers(seen, real))


def ciphers(seen: list[object], real: Callable[[bytearray, int], object]) -> Any:
    def counted(key: bytearray, slot: int) -> object:
        seen.append(("slot", slot))
        return real(key, slot)

    return counted


def test_a_passphrase_that_erases_is_never_the_one_that_opens(path: Path) -> None:
    keyfile.create(path, words(), CHEAP)
    with pytest.raises(ErasePassphraseSame):
        keyfile.set_erasing(path, words(), words())
    keyfile.set_erasing(path, words(), words("сотри"))
    with pytest.raises(ErasePassphraseSame):
        keyfile.change_passphrase(path, words(), words("сотри"))
    # Only the first screen erases: elsewhere it is merely wrong.
    with pytest.raises(WrongPassphrase):
        keyfile.change_passphrase(path, words("сотри"), words("новые"))
    keyfile.unlock(path, words()).wipe()
    keyfile.forget_erasing(path, words())
    assert tried(path, (words("сотри"), None)) == "wrong-passphrase"
    keyfile.unlock(path, words()).wipe()


def test_a_passphrase_that_erases_outlives_a_new_passphrase_and_a_new_data_key(
    path: Path,
) -> None:
    keyfile.create(path, words(), CHEAP)
    keyfile.set_erasing(path, words(), words("сотри"))
    keyfile.change_passphrase(path, words(), words("новые"))
    keyfile.begin_rotation(path, words("новые")).wipe()
    keyfile.end_rotation(path, words("новые"))
    keyfile.unlock(path, words("новые")).wipe()
    assert tried(path, (words("сотри"), None)) == "wrong-passphrase"
    assert tried(path, (words("новые"), None)) == "wrong-passphrase"


def test_the_key_that_recovery_does_not_cover_stays_when_the_data_key_changes(
    path: Path,
) -> None:
    made = keyfile.create(path, words(), CHEAP)
    assert made.local is not None
    both = keyfile.begin_rotation(path, words())
    assert both.local == made.local
    keyfile.end_rotation(path, words())
    opened = keyfile.unlock(path, words())
    assert opened.local == made.local
    assert opened.secret != made.secret
    opened.wipe()
    assert opened.local == bytearray(32)


def test_the_file_of_an_earlier_program_gets_such_a_key_once(path: Path) -> None:
    keyfile.create(path, words(), CHEAP)
    content = bytearray(path.read_bytes())
    with slots.keks(words(), content, None) as (kek, plain):
        found = slots.tried(content, kek, plain)
        assert found is not None
        found.key.local = None
        slots.fill_slot(content, kek, found.key, found.slot)
        content[slots.MAC_PLACE :] = slots.mac_of(content, found.key)
    path.write_bytes(content)
    first = keyfile.unlock(path, words())
    second = keyfile.unlock(path, words())
    assert first.local is not None
    assert first.local == second.local
    assert first.secret == found.key.secret


def test_a_medium_that_cannot_be_written_is_no_reason_not_to_open(path: Path) -> None:
    keyfile.create(path, words(), CHEAP)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Path, "open", read_only(Path.open))
        keyfile.unlock(path, words()).wipe()


def read_only(real: Callable[..., Any]) -> Callable[..., Any]:
    def opened(path: Path, mode: str = "r", *rest: Any) -> Any:
        if "+" in mode:
            raise PermissionError
        return real(path, mode, *rest)

    return opened
