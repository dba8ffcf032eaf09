"""From typed letters to a key: every letter counts, and nothing of it stays behind."""

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.crypto import passphrase
from dutyrehab_desktop.crypto.errors import KdfCostRefused, MemoryShort, PassphraseUnusable
from dutyrehab_desktop.crypto.passphrase import (
    CEILING_MEMORY_KIB,
    DEFAULT_COST,
    FLOOR_COST,
    MAX_PASSPHRASE,
    KdfCost,
    checked,
    normalised,
    stretch,
)

CHEAP = KdfCost(64, 1, 1)
SALT = bytes(range(16))


def typed(text: str) -> bytearray:
    return bytearray(text.encode())


@given(text=st.text(min_size=1, max_size=60))
def test_any_text_is_normalised_as_a_whole_would_be(text: str) -> None:
    assert normalised(typed(text)).decode() == unicodedata.normalize("NFKC", text)


def test_no_letter_where_we_cut_can_merge_with_the_one_before() -> None:
    second = set()
    for number in range(sys.maxunicode + 1):
        parts = unicodedata.decomposition(chr(number)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            second.add(int(parts[1], 16))
    cut_at = [n for n in range(sys.maxunicode + 1) if passphrase._stands_alone(chr(n))]
    assert len(cut_at) > 800
    for number in cut_at:
        first = ord(unicodedata.normalize("NFKD", chr(number))[0])
        assert unicodedata.combining(chr(first)) == 0
        assert first not in second


@pytest.mark.parametrize("text", ["ёлка и йод", "қазақ әнұраны Ї", "oʻzbek", "ﬁn①"])
def test_the_two_ways_to_write_a_letter_give_the_same_key(text: str) -> None:
    forms = {form: unicodedata.normalize(form, text) for form in ("NFC", "NFD", "NFKC")}
    keys = {bytes(stretch(typed(form), SALT, CHEAP)) for form in forms.values()}
    assert len(keys) == 1


@pytest.mark.parametrize("other", [" word", "word ", "Word", "word\n", "ԝord", "wоrd"])
def test_blanks_case_and_look_alikes_are_never_smoothed_over(other: str) -> None:
    assert stretch(typed("word"), SALT, CHEAP) != stretch(typed(other), SALT, CHEAP)


def test_the_key_is_the_one_that_another_library_derives() -> None:
    theirs = Argon2id(salt=SALT, length=32, iterations=2, lanes=3, memory_cost=256)
    assert stretch(typed("слово"), SALT, KdfCost(256, 2, 3)) == theirs.derive("слово".encode())


@pytest.mark.parametrize(
    "text", [b"", b"\xff\xfe", b"ok\xd0", b"\xed\xa0\x80", b"x" * (MAX_PASSPHRASE + 1)]
)
def test_what_is_no_passphrase_is_refused(text: bytes) -> None:
    with pytest.raises(PassphraseUnusable) as caught:
        stretch(bytearray(text), SALT, CHEAP)
    assert caught.value.__cause__ is None
    assert caught.value.details == {}


def test_the_callers_passphrase_is_left_to_the_caller() -> None:
    words = typed("пять слов")
    stretch(words, SALT, CHEAP)
    assert words == "пять слов".encode()


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(FLOOR_COST.memory_kib - 1, 3, 4),
        KdfCost(FLOOR_COST.memory_kib, 2, 4),
        KdfCost(FLOOR_COST.memory_kib, 3, 3),
        KdfCost(CEILING_MEMORY_KIB + 1, 3, 4),
        KdfCost(FLOOR_COST.memory_kib, 1000, 4),
        KdfCost(FLOOR_COST.memory_kib, 3, 1000),
    ],
)
def test_a_cost_below_the_floor_or_above_the_ceiling_is_refused(cost: KdfCost) -> None:
    with pytest.raises(KdfCostRefused):
        checked(cost)


def test_the_default_the_floor_and_the_ceiling_are_accepted() -> None:
    for cost in (DEFAULT_COST, FLOOR_COST, KdfCost(CEILING_MEMORY_KIB, 3, 4)):
        assert checked(cost) is cost


def test_too_little_memory_is_said_and_not_a_crash() -> None:
    program = f"""
import resource
from dutyrehab_desktop.crypto.errors import MemoryShort
from dutyrehab_desktop.crypto.passphrase import KdfCost, stretch
resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20))
try:
    stretch(bytearray(b"words"), {SALT!r}, KdfCost({CEILING_MEMORY_KIB}, 1, 4))
except MemoryShort as problem:
    print(problem.code)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == (f"{MemoryShort.code}\n", "")


CHILD = """
import os, sys
from dutyrehab_desktop.crypto.passphrase import KdfCost, stretch
from dutyrehab_desktop.crypto.secrets import wipe
words = bytearray(int(sys.argv[2]))
os.readv(0, [words])
stretch(words, bytes(16), KdfCost(1024, 1, 1))
if sys.argv[1] == "wipe":
    wipe(words)
os.write(1, b"!")
os.read(0, 1)
"""


def copies_in_memory(process: int, needle: bytes) -> int:
    found = 0
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            place, rights = line.split()[:2]
            if "r" not in rights or "[v" in line:
                continue
            start, end = (int(number, 16) for number in place.split("-"))
            memory.seek(start)
            found += memory.read(end - start).count(needle)
    return found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc/PID/mem")
@pytest.mark.parametrize(("mode", "expected"), [("keep", 1), ("wipe", 0)])
@pytest.mark.parametrize(
    "text",
    ["correct horse battery staple", "верная лошадь, скрепка, й"],
    # pytest puts the id into the environment, where the child would find it.
    ids=["ascii", "cyrillic"],
)
def test_no_copy_of_the_passphrase_stays_in_memory(mode: str, expected: int, text: str) -> None:
    words = unicodedata.normalize("NFD", text).encode()
    command = [sys.executable, "-c", CHILD, mode, str(len(words))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(words)
        child.stdin.flush()
        assert child.stdout.read(1) == b"!"
        forms = {words, unicodedata.normalize("NFKC", text).encode()}
        found = sum(copies_in_memory(child.pid, form) for form in forms)
        child.stdin.write(b"!")
    assert found == expected
