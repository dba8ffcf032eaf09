"""Bad bundles at a real vault: each is refused whole, with its reason, and leaves nothing."""

import io
import json
import random
import tempfile
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.archive import ArchiveWriter, header
from dutyrehab_desktop.bundles.errors import (
    BundleDamaged,
    BundleForAnotherKey,
    BundleNewerFormat,
    BundleOverLimits,
    BundleSignatureWrong,
    NotABundle,
)
from dutyrehab_desktop.bundles.format import (
    ADDENDA,
    MANIFEST,
    SIGNATURE,
    WITHDRAWALS,
    canonical,
    member_name,
)
from dutyrehab_desktop.bundles.limits import MAX_MANIFEST_SIZE
from dutyrehab_desktop.bundles.payload import PayloadDamaged, write_payload
from dutyrehab_desktop.bundles.withdrawal import Withdrawal, WithdrawalDamaged, write_withdrawal
from dutyrehab_desktop.bundles.writer import Sender
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.errors import SealedFileProblem
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.store.errors import BundleClash
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.merging import DeviceKeyChanged, DeviceUnknown
from dutyrehab_desktop.workflows.surroundings import Surroundings
from tests.bundles import parts
from tests.conftest import Home
from tests.helpers.inbox import MARKER, A, B, C, Inbox, every_row, traces
from tests.records.builders import ANSWER, after, interview

GIB = 1 << 30
DAMAGE = (BundleDamaged, NotABundle, BundleForAnotherKey, BundleNewerFormat)
STRANGER_KEY = SigningKey(bytearray(range(3, 35)))
SMALL_MEMORY = 48 << 20
"""Bytes of Python objects while a file of any size is refused."""


@pytest.fixture
def inbox(
    tmp_path: Path,
    content: Content,
    surroundings: Surroundings,
    home: Home,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Inbox]:
    # Python keeps the first folder it found; this test has one of its own.
    monkeypatch.setattr(tempfile, "tempdir", home.environment["TMPDIR"])
    opened = Inbox(tmp_path / "inbox", content, surroundings)
    yield opened
    opened.vault.lock()


def altered(inbox: Inbox, **changes: object) -> bytes:
    """The second bundle's manifest with other fields."""
    fields = json.loads(canonical(inbox.manifest(inbox.members))) | changes
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()


def forged(inbox: Inbox, text: bytes, members: dict[str, bytes] | None = None) -> bytes:
    """What the laptop itself could make without our writer."""
    return parts.forged(text, sorted((inbox.members if members is None else members).items()))


def enlarged(inbox: Inbox, size: int) -> bytes:
    """A right bundle with one large interview more."""
    told = interview((ANSWER, MARKER), code="DDDDDDD2")
    long = [(ANSWER, MARKER + "x" * 100_000 + str(turn)) for turn in range(size // 100_000)]
    payload = write_payload(told.with_history(after(told.history, *long)))
    blob = age.seal(payload, [parts.COORDINATOR.recipient])
    return inbox.bundle({**inbox.members, member_name("DDDDDDD2"): blob})[0]


@contextmanager
def in_little_memory() -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < SMALL_MEMORY
    finally:
        tracemalloc.stop()


def test_the_right_bundle_is_taken_in_and_can_be_used(inbox: Inbox) -> None:
    merged = inbox.merged(inbox.second)
    assert (merged.new, merged.changed, merged.conflicts) == (2, 1, 1)
    inbox.use()


def test_the_measures_see_a_row_and_a_word(inbox: Inbox, tmp_path: Path) -> None:
    before = every_row(inbox.vault)
    inbox.vault.store.devices.remember("anything", "else")
    assert every_row(inbox.vault) != before
    (tmp_path / "left").write_text(MARKER, encoding="utf-16")
    assert traces(tmp_path) == [tmp_path / "left"]


def test_a_bundle_cut_at_every_kibibyte_is_refused(inbox: Inbox) -> None:
    for cut in range(0, len(inbox.second), 1024):
        expected = NotABundle if cut == 0 else BundleDamaged
        assert isinstance(inbox.refused(inbox.second[:cut]), expected), cut


@pytest.mark.heavy("bundles")
def test_a_large_bundle_cut_at_every_kibibyte_is_refused(inbox: Inbox) -> None:
    large = enlarged(inbox, 2 << 20)
    for cut in range(0, len(large), 1024):
        assert isinstance(inbox.refused(large[:cut]), BundleDamaged if cut else NotABundle), cut


def test_a_bundle_with_one_flipped_bit_is_refused(inbox: Inbox) -> None:
    flip_bits(inbox, 60)


@pytest.mark.heavy("bundles")
def test_a_bundle_with_one_of_ten_thousand_bits_flipped_is_refused(inbox: Inbox) -> None:
    flip_bits(inbox, 10_000)


def flip_bits(inbox: Inbox, times: int) -> None:
    chance = random.Random(7719)
    for _ in range(times):
        place, bit = chance.randrange(len(inbox.second)), chance.randrange(8)
        flipped = bytearray(inbox.second)
        flipped[place] ^= 1 << bit
        assert isinstance(inbox.refused(bytes(flipped)), DAMAGE), (place, bit)


def test_swapped_members_and_swapped_halves_are_refused(inbox: Inbox) -> None:
    members, right = inbox.members, canonical(inbox.manifest(inbox.members))
    one, other = member_name(A), member_name(B)
    swapped = {**members, one: members[other], other: members[one]}
    # Neither beside a manifest that says otherwise, nor with one made to fit.
    assert isinstance(inbox.refused(forged(inbox, right, swapped)), BundleDamaged)
    assert isinstance(inbox.refused(inbox.bundle(swapped)[0]), PayloadDamaged)
    again = inbox.bundle(members)[0]
    for place in (200, 3000, len(again) // 2):
        assert isinstance(inbox.refused(inbox.second[:place] + again[place:]), DAMAGE)


def test_a_replayed_bundle_changes_nothing_and_a_second_one_of_its_name_is_refused(
    inbox: Inbox,
) -> None:
    inbox.merged(inbox.second)
    state = every_row(inbox.vault)
    merged = inbox.merged(inbox.second)
    assert (merged.new, merged.changed, merged.conflicts) == (0, 0, 0)
    assert every_row(inbox.vault) == state
    twin = altered(inbox, bundle=inbox.vault.store.merging.received()[1].bundle, month="2031-01")
    assert isinstance(inbox.refused(forged(inbox, twin)), BundleClash)


def test_a_bundle_signed_again_by_somebody_else_is_refused(inbox: Inbox) -> None:
    own = canonical(inbox.manifest(inbox.members))
    members = sorted(inbox.members.items())
    stranger = str(STRANGER_KEY.public)
    cases: list[tuple[bytes, SigningKey, type[DutyRehabError]]] = [
        (own, STRANGER_KEY, BundleSignatureWrong),
        (altered(inbox, device_key=stranger), STRANGER_KEY, DeviceKeyChanged),
        (altered(inbox, device_key=stranger, device="f" * 32), STRANGER_KEY, DeviceUnknown),
        (altered(inbox, device="f" * 32), parts.DEVICE_KEY, DeviceUnknown),
        (altered(inbox, device_key=stranger), parts.DEVICE_KEY, BundleSignatureWrong),
    ]
    for text, key, expected in cases:
        assert isinstance(inbox.refused(parts.forged(text, members, key)), expected)
    # A signature that the laptop made for something else.
    other = parts.DEVICE_KEY.sign(own, "card")
    refusal = inbox.refused(parts.forged(own, members, signature=other))
    assert isinstance(refusal, BundleSignatureWrong)


def test_a_bundle_for_another_recipient_is_refused(inbox: Inbox) -> None:
    plain = age.unseal(inbox.second, [parts.COORDINATOR])
    theirs = age.seal(plain, [parts.STRANGER.recipient])
    assert isinstance(inbox.refused(theirs), BundleForAnotherKey)
    # Opened by its right reader, and passed on to this one.
    passed_on = altered(inbox, recipients=["0" * 64])
    assert isinstance(inbox.refused(forged(inbox, passed_on)), BundleForAnotherKey)


def test_an_interview_for_another_recipient_is_kept_unopened(inbox: Inbox) -> None:
    payload = age.unseal(inbox.members[member_name(B)], [parts.COORDINATOR])
    blob = age.seal(payload, [parts.STRANGER.recipient])
    members = {**inbox.members, member_name(B): blob}
    merged = inbox.merged(inbox.bundle(members)[0])
    assert merged.unopened == 1
    assert [arrival.blob for _, arrival in inbox.vault.store.merging.unopened()] == [blob]


def test_a_renamed_file_is_the_same_bundle_and_a_renamed_member_is_refused(inbox: Inbox) -> None:
    named = Path(inbox.vault.folder).parent / "photo of a wedding.jpeg"
    named.write_bytes(inbox.second)
    members = dict(inbox.members)
    members[member_name("ZZZZZZZZ")] = members.pop(member_name(B))
    own = canonical(inbox.manifest(inbox.members))
    assert isinstance(inbox.refused(forged(inbox, own, members)), BundleDamaged)
    assert isinstance(inbox.refused(inbox.bundle(members)[0]), PayloadDamaged)
    assert not isinstance(inbox.take_in(named), DutyRehabError)


def test_a_bundle_in_a_bundle_is_refused(inbox: Inbox) -> None:
    key = [parts.COORDINATOR.recipient]
    assert isinstance(inbox.refused(age.seal(inbox.second, key)), NotABundle)
    for inside in (inbox.second, age.seal(inbox.members[member_name(B)], key)):
        members = {**inbox.members, member_name(B): inside}
        assert isinstance(inbox.refused(inbox.bundle(members)[0]), PayloadDamaged)
    for inside in (b"x", b"age-encryption.org/v1\n", b"\0" * 100_000):
        members = {**inbox.members, member_name(B): inside}
        assert isinstance(inbox.refused(inbox.bundle(members)[0]), SealedFileProblem)


def test_an_interview_under_the_name_of_a_withdrawal_is_refused(inbox: Inbox) -> None:
    members = {**inbox.members, member_name(B, WITHDRAWALS): inbox.members[member_name(B)]}
    assert isinstance(inbox.refused(inbox.bundle(members)[0]), WithdrawalDamaged)


def test_an_interview_that_comes_as_an_addendum_too_changes_nothing_more(inbox: Inbox) -> None:
    members = {**inbox.members, member_name(B, ADDENDA): inbox.members[member_name(B)]}
    merged = inbox.merged(inbox.bundle(members)[0])
    assert (merged.new, merged.changed, merged.conflicts) == (2, 1, 1)


def test_a_withdrawal_of_another_record_than_its_name_says_is_refused(inbox: Inbox) -> None:
    text = write_withdrawal(Withdrawal(code=A, month="2030-06"))
    blob = age.seal(text, [parts.COORDINATOR.recipient])
    members = {**inbox.members, member_name(B, WITHDRAWALS): blob}
    assert isinstance(inbox.refused(inbox.bundle(members)[0]), WithdrawalDamaged)


def test_a_gibibyte_of_zeros_is_no_bundle(inbox: Inbox, tmp_path: Path) -> None:
    zeros = tmp_path / "zeros"
    with zeros.open("wb") as file:
        file.truncate(GIB)
    with in_little_memory():
        refusal = inbox.refused(zeros)
    assert isinstance(refusal, NotABundle)


def zeros_inside(path: Path, start: bytes, size: int) -> Path:
    """An age file for the coordinator: a beginning, and then that many zeros."""
    with path.open("wb") as file:
        payload = age.sealing(file, [parts.COORDINATOR.recipient])
        payload.write(start)
        for _ in range(size >> 20):
            payload.write(bytes(1 << 20))
        payload.finish()
    return path


@pytest.mark.parametrize("size", [32 << 20, pytest.param(GIB, marks=pytest.mark.heavy("bundles"))])
def test_zeros_inside_an_age_file_are_refused_in_little_memory(
    inbox: Inbox, tmp_path: Path, size: int
) -> None:
    text = canonical(inbox.manifest({}))
    signature = parts.DEVICE_KEY.sign(text, "manifest")
    signed = io.BytesIO()
    archive = ArchiveWriter(signed)  # type: ignore[arg-type]
    archive.put(MANIFEST, text)
    archive.put(SIGNATURE, signature)
    beginnings = {
        b"": NotABundle,
        header(MANIFEST, size): BundleOverLimits if size > MAX_MANIFEST_SIZE else BundleDamaged,
        # In place of the padding, and behind a right one.
        signed.getvalue(): BundleDamaged,
        age.unseal(parts.forged(text, []), [parts.COORDINATOR]): BundleDamaged,
    }
    for number, (start, expected) in enumerate(beginnings.items()):
        file = zeros_inside(tmp_path / str(number), start, size)
        with in_little_memory():
            refusal = inbox.refused(file)
        assert isinstance(refusal, expected), number


def listed(inbox: Inbox, count: int) -> bytes:
    """A manifest that lists so many members of one byte."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    names = [
        "sealed/AAAA" + "".join(letters[number >> shift & 31] for shift in (15, 10, 5, 0)) + ".age"
        for number in range(count)
    ]
    text = altered(inbox, members="@", format=1)
    members = [f'{{"name":"{name}","sha256":"{"0" * 64}","size":1}}' for name in sorted(names)]
    return text.replace(b'"@"', b"[" + ",".join(members).encode() + b"]")


def test_more_members_than_a_bundle_can_have_are_refused(inbox: Inbox) -> None:
    text = listed(inbox, 110_000)
    assert len(text) < MAX_MANIFEST_SIZE
    assert isinstance(inbox.refused(forged(inbox, text, {})), BundleOverLimits)


@pytest.mark.parametrize(
    "count", [20_000, pytest.param(1_000_000, marks=pytest.mark.heavy("bundles"))]
)
def test_a_million_members_are_refused(inbox: Inbox, tmp_path: Path, count: int) -> None:
    text = listed(inbox, count)
    expected = BundleDamaged if len(text) < MAX_MANIFEST_SIZE else BundleOverLimits
    # Listed and not there, and there and not listed.
    assert isinstance(inbox.refused(forged(inbox, text, {})), expected)
    crowd = crowded(tmp_path / "crowd", canonical(inbox.manifest({})), count)
    with in_little_memory():
        refusal = inbox.refused(crowd)
    assert isinstance(refusal, BundleDamaged)


def crowded(path: Path, text: bytes, count: int) -> Path:
    """A signed manifest with that many empty members behind it."""
    many = header("sealed/AAAAAAAA.age", 0) * 1000
    with path.open("wb") as file:
        payload = age.sealing(file, [parts.COORDINATOR.recipient])
        archive = ArchiveWriter(payload)
        archive.put(MANIFEST, text)
        archive.put(SIGNATURE, parts.DEVICE_KEY.sign(text, "manifest"))
        for _ in range(count // 1000):
            payload.write(many)
        archive.finish()
        payload.finish()
    return path


@pytest.mark.parametrize(
    "name",
    [
        "../sealed/AAAAAAAA.age",
        "sealed/../AAAAAAAA.age",
        "sealed/../../../a.bin",
        "..",
        "/etc/passwd",
        "sealed\\..\\AAAAAAAA.age",
        "sealed/AAAAAAAA.age/../x",
        "C:AAAAAAAA.age",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused_and_leads_nowhere(
    inbox: Inbox, tmp_path: Path, name: str
) -> None:
    around = sorted(path for path in tmp_path.rglob("*"))
    fields = json.loads(canonical(inbox.manifest(inbox.members)))
    for place in range(len(fields["members"])):
        changed = json.loads(json.dumps(fields["members"]))
        changed[place]["name"] = name
        changed.sort(key=lambda member: str(member["name"]))
        members = sorted(inbox.members.items())
        members[place] = (name, members[place][1])
        file = parts.forged(altered(inbox, members=changed), sorted(members))
        assert isinstance(inbox.refused(file), BundleDamaged)
    assert sorted(path for path in tmp_path.rglob("*")) == around


def test_bundles_of_an_unknown_laptop_bring_nothing(inbox: Inbox) -> None:
    sender = Sender("e" * 32, STRANGER_KEY, 1, None, "2030-06")
    members = {member_name(C): inbox.members[member_name(C)]}
    assert isinstance(inbox.refused(inbox.bundle(members, sender)[0]), DeviceUnknown)
