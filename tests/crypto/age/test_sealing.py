"""Round trips, refusals, limits."""

import io

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.age.header import MAX_HEADER, MAX_STANZAS
from dutyrehab_desktop.crypto.age.recipients import Recipient
from dutyrehab_desktop.crypto.age.scrypt import MAX_WORK
from dutyrehab_desktop.crypto.age.sealing import MAX_RECIPIENTS
from dutyrehab_desktop.crypto.age.stream import CHUNK
from dutyrehab_desktop.crypto.errors import (
    KeyTextMalformed,
    NotSealed,
    RecipientsRefused,
    SealedFileProblem,
    SealedForAnotherKey,
    SealedHeaderDamaged,
    SealedInNewerFormat,
    SealedPayloadDamaged,
)

HYBRID = age.HybridIdentity(bytearray(range(32)))
CLASSIC = age.X25519Identity(bytearray(range(32)))
SIZES = st.sampled_from([0, 1, CHUNK, 2 * CHUNK, 3 * CHUNK]).flatmap(
    lambda middle: st.integers(max(0, middle - 17), middle + 17)
)


class Dribble(io.RawIOBase):
    """A source that gives a few bytes at a time, as a pipe may."""

    def __init__(self, data: bytes, step: int) -> None:
        self._inside = io.BytesIO(data)
        self._step = step

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:
        return self._inside.readinto(memoryview(buffer)[: self._step])


@given(size=SIZES, step=st.sampled_from([1 << 10, 65_535, 1 << 20]))
@settings(max_examples=60)
@example(size=CHUNK, step=1 << 20)
@example(size=0, step=1)
def test_whatever_size_goes_in_comes_out(size: int, step: int) -> None:
    content = bytes(number % 251 for number in range(size))
    sealed = io.BytesIO()
    age.encrypt(Dribble(content, step), sealed, [HYBRID.recipient])
    opened = io.BytesIO()
    age.decrypt(Dribble(sealed.getvalue(), step), opened, [HYBRID])
    assert opened.getvalue() == content


@given(pieces=st.lists(st.integers(0, CHUNK + 1), max_size=6))
@settings(max_examples=25)
def test_the_pieces_in_which_content_is_written_do_not_matter(pieces: list[int]) -> None:
    sealed = io.BytesIO()
    writer = age.sealing(sealed, [CLASSIC.recipient])
    for size in pieces:
        writer.write(b"\7" * size)
    writer.finish()
    assert age.unseal(sealed.getvalue(), [CLASSIC]) == b"\7" * sum(pieces)


def test_every_recipient_opens_and_nobody_else_does() -> None:
    people = [age.generate_identity() for _ in range(3)]
    sealed = age.seal(b"words", [one.recipient for one in people])
    for one in people:
        assert age.unseal(sealed, [HYBRID, one]) == b"words"
    with pytest.raises(SealedForAnotherKey):
        age.unseal(sealed, [HYBRID, CLASSIC, age.PassphraseIdentity(bytearray(b"words"))])
    with pytest.raises(SealedForAnotherKey):
        age.unseal(sealed, [])


def test_a_passphrase_opens_and_another_does_not() -> None:
    sealed = age.seal(b"words", [age.PassphraseRecipient(bytearray(b"right"), work=4)])
    assert age.unseal(sealed, [age.PassphraseIdentity(bytearray(b"right"))]) == b"words"
    with pytest.raises(SealedForAnotherKey):
        age.unseal(sealed, [age.PassphraseIdentity(bytearray(b"Right"))])


def test_two_files_with_the_same_content_share_no_byte_worth_comparing() -> None:
    one, other = (age.seal(b"same" * 100, [HYBRID.recipient]) for _ in range(2))
    assert len(one) == len(other)
    assert one[-400:] != other[-400:]


@pytest.mark.parametrize(
    "recipients",
    [
        [],
        [HYBRID.recipient, CLASSIC.recipient],
        [HYBRID.recipient, age.PassphraseRecipient(bytearray(b"x"), work=1)],
        [age.PassphraseRecipient(bytearray(b"x"), work=1)] * 2,
        [CLASSIC.recipient] * (MAX_RECIPIENTS + 1),
        [age.X25519Recipient(bytes(32))],
        [age.HybridRecipient(HYBRID.recipient.raw[:-32] + bytes(32))],
    ],
    ids=["nobody", "mixed", "with passphrase", "two passphrases", "many", "low", "low hybrid"],
)
def test_recipients_that_would_weaken_the_file_are_refused(recipients: list[Recipient]) -> None:
    target = io.BytesIO()
    with pytest.raises(RecipientsRefused):
        age.encrypt(io.BytesIO(b"words"), target, recipients)
    assert target.getvalue() == b""


def test_a_full_header_of_hybrid_recipients_stays_readable() -> None:
    sealed = age.seal(b"words", [HYBRID.recipient] * MAX_RECIPIENTS)
    assert sealed.index(b"\n---") < MAX_HEADER
    assert age.unseal(sealed, [HYBRID]) == b"words"


@pytest.mark.parametrize("work", [0, MAX_WORK + 1])
def test_too_little_and_too_much_work_for_a_passphrase_is_refused(work: int) -> None:
    with pytest.raises(RecipientsRefused):
        age.PassphraseRecipient(bytearray(b"x"), work=work)


def _three_chunks() -> bytes:
    return age.seal(b"\1" * (2 * CHUNK + 100), [CLASSIC.recipient])


THREE_CHUNKS = _three_chunks()
SMALL = age.seal(b"the content", [HYBRID.recipient])


@given(cut=st.integers(0, len(THREE_CHUNKS) - 1))
@example(cut=0)
@example(cut=len(THREE_CHUNKS) - 1)
@example(cut=len(THREE_CHUNKS) - 116)
@example(cut=len(THREE_CHUNKS) - 116 - CHUNK - 16)
def test_a_file_that_was_cut_anywhere_is_refused(cut: int) -> None:
    with pytest.raises(SealedFileProblem):
        age.unseal(THREE_CHUNKS[:cut], [CLASSIC])


@given(extra=st.binary(min_size=1, max_size=200))
def test_a_file_with_anything_after_its_end_is_refused(extra: bytes) -> None:
    with pytest.raises(SealedPayloadDamaged):
        age.unseal(THREE_CHUNKS + extra, [CLASSIC])


@given(place=st.integers(0, len(SMALL) - 1), bit=st.integers(0, 7))
@settings(max_examples=400)
def test_a_file_with_one_flipped_bit_is_refused(place: int, bit: int) -> None:
    flipped = bytearray(SMALL)
    flipped[place] ^= 1 << bit
    with pytest.raises(SealedFileProblem):
        age.unseal(bytes(flipped), [HYBRID])


def test_swapped_and_repeated_chunks_are_refused() -> None:
    start = len(THREE_CHUNKS) - 2 * (CHUNK + 16) - 116
    head, first = THREE_CHUNKS[:start], THREE_CHUNKS[start : start + CHUNK + 16]
    second, last = THREE_CHUNKS[start + CHUNK + 16 : -116], THREE_CHUNKS[-116:]
    assert age.unseal(head + first + second + last, [CLASSIC])
    for order in ((second, first, last), (first, first, last), (first, last), (last,)):
        with pytest.raises(SealedPayloadDamaged):
            age.unseal(head + b"".join(order), [CLASSIC])


@given(data=st.binary(max_size=300))
def test_garbage_is_told_apart_from_a_damaged_file(data: bytes) -> None:
    assume(not data.startswith(b"age-encryption.org/"))
    with pytest.raises(NotSealed):
        age.unseal(data, [HYBRID])


def test_a_newer_version_is_told_apart_from_a_damaged_file() -> None:
    with pytest.raises(SealedInNewerFormat):
        age.unseal(SMALL.replace(b"/v1\n", b"/v2\n", 1), [HYBRID])


def test_a_header_without_end_is_given_up_early() -> None:
    class Endless(io.RawIOBase):
        given = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:
            memoryview(buffer)[:] = b"A" * len(buffer)
            Endless.given += len(buffer)
            return len(buffer)

    start = io.BytesIO(b"age-encryption.org/v1\n-> X ")

    class Joined(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:
            return start.readinto(buffer) or Endless().readinto(buffer)

    with pytest.raises(SealedHeaderDamaged):
        age.decrypt(io.BufferedReader(Joined()), io.BytesIO(), [HYBRID])
    assert Endless.given < 2 * MAX_HEADER


def test_too_many_stanzas_are_refused() -> None:
    stanza = b"-> grease\n\n"
    for count, problem in ((MAX_STANZAS, SealedForAnotherKey), (MAX_STANZAS + 1, None)):
        text = b"age-encryption.org/v1\n" + stanza * count + b"--- " + b"A" * 43 + b"\n"
        with pytest.raises(problem or SealedHeaderDamaged) as caught:
            age.unseal(text, [HYBRID])
        assert type(caught.value) is (problem or SealedHeaderDamaged)


def test_work_can_be_watched_and_stopped() -> None:
    seen: list[int] = []

    class Stopped(Exception):
        pass

    def watch(done: int) -> None:
        seen.append(done)
        if len(seen) % 2 == 0:
            raise Stopped

    with pytest.raises(Stopped):
        age.encrypt(io.BytesIO(bytes(50 * CHUNK)), io.BytesIO(), [CLASSIC.recipient], watch)
    with pytest.raises(Stopped):
        age.decrypt(io.BytesIO(THREE_CHUNKS), io.BytesIO(), [CLASSIC], watch)
    assert seen == [8 * CHUNK, 16 * CHUNK, CHUNK, 2 * CHUNK]


@pytest.mark.parametrize("text", ["", "age1", "age1pq1", "AGE-SECRET-KEY-1", "age1é", "x" * 3000])
def test_text_that_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(KeyTextMalformed):
        age.parse_recipient(text)
    with pytest.raises(KeyTextMalformed):
        age.parse_identity(text)
