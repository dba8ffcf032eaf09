"""A bundle that is not right in every byte is refused, with its reason; nothing is committed."""

import io
import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.bundles.archive import header
from dutyrehab_desktop.bundles.errors import (
    BundleDamaged,
    BundleForAnotherKey,
    BundleNewerFormat,
    BundleOverLimits,
    BundleSignatureWrong,
    NotABundle,
)
from dutyrehab_desktop.bundles.format import MANIFEST, canonical
from dutyrehab_desktop.bundles.limits import MAX_MANIFEST_SIZE, MAX_MEMBERS
from dutyrehab_desktop.bundles.reader import open_bundle
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.errors import FileProblem
from tests.bundles import parts

SMALL = parts.small()
NAMES = [f"sealed/{code}.age" for code in parts.CODES]
MEMBERS = [(name, name.encode()) for name in NAMES]
ANY = (BundleDamaged, NotABundle, BundleForAnotherKey, BundleNewerFormat)


def refused(file: bytes) -> FileProblem:
    """The problem that the reader names; fails if anything at all could be committed."""
    committed: list[object] = []
    with pytest.raises(FileProblem) as caught:
        committed.append(parts.read_all(file))
    assert committed == []
    return caught.value


@given(cut=st.integers(0, len(SMALL) - 1))
@example(cut=len(SMALL) - 1)
@example(cut=len(SMALL) - 16)
@example(cut=len(SMALL) - 65536 - 16)
def test_a_bundle_that_was_cut_anywhere_is_refused(cut: int) -> None:
    problem = refused(SMALL[:cut])
    assert isinstance(problem, NotABundle if cut < 19 else BundleDamaged)


@given(place=st.integers(0, len(SMALL) - 1), bit=st.integers(0, 7))
@settings(max_examples=300)
@example(place=len(SMALL) - 1, bit=0)
@example(place=0, bit=0)
def test_a_bundle_with_one_flipped_bit_is_refused(place: int, bit: int) -> None:
    flipped = bytearray(SMALL)
    flipped[place] ^= 1 << bit
    assert isinstance(refused(bytes(flipped)), ANY)


@given(extra=st.binary(min_size=1, max_size=100))
def test_a_bundle_with_anything_behind_it_is_refused(extra: bytes) -> None:
    assert isinstance(refused(SMALL + extra), BundleDamaged)


@pytest.mark.parametrize(
    "file", [b"", b"garbage", b"\0" * 5000, b"PK\3\4" * 999], ids=["empty", "text", "zeros", "zip"]
)
def test_garbage_is_no_bundle(file: bytes) -> None:
    assert isinstance(refused(file), NotABundle)


@pytest.mark.parametrize("content", [b"", b"a letter", b"\0" * 100_000, header("other", 3) * 9])
def test_another_sealed_file_is_no_bundle(content: bytes) -> None:
    problem = refused(age.seal(content, [parts.COORDINATOR.recipient]))
    assert isinstance(problem, NotABundle if len(content) >= 512 else NotABundle | BundleDamaged)


def test_a_bundle_for_somebody_else_is_refused() -> None:
    with pytest.raises(BundleForAnotherKey):
        parts.read_all(SMALL, parts.STRANGER)


def test_a_bundle_that_a_recipient_passed_on_is_refused() -> None:
    plain = age.unseal(SMALL, [parts.COORDINATOR])
    passed_on = age.seal(plain, [parts.STRANGER.recipient])
    with pytest.raises(BundleForAnotherKey):
        parts.read_all(passed_on, parts.STRANGER)


def test_a_newer_age_version_and_a_newer_manifest_are_told_apart_from_damage() -> None:
    assert isinstance(refused(SMALL.replace(b"/v1\n", b"/v9\n", 1)), BundleNewerFormat)
    fields = json.loads(canonical(parts.manifest_for(MEMBERS)))
    for newer in ({"format": 5, "unknown": {"to": "us"}}, {"direction": "down"}):
        text = json.dumps(fields | newer, sort_keys=True, separators=(",", ":")).encode()
        assert isinstance(refused(parts.forged(text, MEMBERS)), BundleNewerFormat)


def test_a_manifest_signed_by_another_key_is_refused() -> None:
    manifest = parts.manifest_for(MEMBERS)
    assert parts.read_all(parts.forged(manifest, MEMBERS)) == dict(MEMBERS)
    for file in (
        parts.forged(manifest, MEMBERS, SigningKey.generate()),
        parts.forged(manifest, MEMBERS, signature=b"nothing"),
        parts.forged(
            manifest, MEMBERS, signature=parts.DEVICE_KEY.sign(canonical(manifest), "card")
        ),
    ):
        assert isinstance(refused(file), BundleSignatureWrong)


def test_members_that_are_not_what_the_manifest_says_are_refused() -> None:
    manifest = parts.manifest_for(MEMBERS)
    first, second, third = MEMBERS
    wrong = {
        "missing": [first, second],
        "one more": [*MEMBERS, ("sealed/ZZZZZZZZ.age", b"x")],
        "swapped": [second, first, third],
        "other content": [(NAMES[0], b"x" * len(first[1])), second, third],
        "other size": [(NAMES[0], b"x"), second, third],
        "renamed": [("sealed/ZZZZZZZZ.age", first[1]), second, third],
        "twice": [first, first, second, third],
        "none": [],
    }
    for name, members in wrong.items():
        assert isinstance(refused(parts.forged(manifest, members)), BundleDamaged), name


@pytest.mark.parametrize(
    "name",
    [
        "../sealed/AAAAAAAA.age",
        "sealed/../../etc.age",
        "/sealed/AAAAAAAA.age",
        "sealed/AAAAAAAA.age\n",
        "sealed/aaaaaaaa.age",
        "sealed/AAAAAAAA",
        "other/AAAAAAAA.age",
        "",
    ],
)
def test_names_that_lead_anywhere_else_are_refused(name: str) -> None:
    fields = json.loads(canonical(parts.manifest_for(MEMBERS)))
    fields["members"][0]["name"] = name
    text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    members = [(name or "x", MEMBERS[0][1]), *MEMBERS[1:]]
    assert isinstance(refused(parts.forged(text, members)), BundleDamaged)


@pytest.mark.parametrize(
    "text",
    [
        b"{}",
        b"[]",
        b"null",
        b"{",
        b"\xff",
        b'{"format":1}',
        b'{"format":true}',
        b'{"format":0}',
        b"[" * 100_000,
        b'{"format":1,"members":' + b"[" * 100_000,
    ],
)
def test_a_manifest_that_makes_no_sense_is_refused(text: bytes) -> None:
    assert isinstance(refused(parts.forged(text, [])), BundleDamaged)


@pytest.mark.parametrize(
    "change",
    [
        {"device": "SHORT"},
        {"month": "2030-13"},
        {"month": "2030-05-01"},
        {"sequence": 0},
        {"sequence": 2},
        {"sequence": "1"},
        {"previous": "0" * 64},
        {"unknown": 1},
        {"recipients": ["someone"]},
        {"device_key": "ssh-rsa AAAA"},
    ],
    ids=str,
)
def test_a_manifest_with_a_wrong_field_is_refused(change: dict[str, object]) -> None:
    fields = json.loads(canonical(parts.manifest_for(MEMBERS)))
    text = json.dumps(fields | change, sort_keys=True, separators=(",", ":")).encode()
    assert isinstance(refused(parts.forged(text, MEMBERS)), BundleDamaged)


def test_a_manifest_written_in_another_way_is_refused() -> None:
    text = canonical(parts.manifest_for(MEMBERS))
    twice = text.replace(b'"format":1', b'"format":1,"format":1')
    assert isinstance(refused(parts.forged(text + b" ", MEMBERS)), BundleDamaged)
    assert isinstance(refused(parts.forged(twice, MEMBERS)), BundleDamaged)


def _archive(start: bytes, zeros: int = 0) -> bytes:
    target = io.BytesIO()
    payload = age.sealing(target, [parts.COORDINATOR.recipient])
    payload.write(start)
    for _ in range(zeros >> 20):
        payload.write(bytes(1 << 20))
    payload.finish()
    return target.getvalue()


def test_a_manifest_without_end_is_refused_before_it_is_read() -> None:
    file = io.BytesIO(_archive(header(MANIFEST, 1 << 30), zeros=64 << 20))
    with (
        pytest.raises(BundleOverLimits),
        open_bundle(file, [parts.COORDINATOR]),
    ):
        pytest.fail("it was opened")
    assert file.tell() < 1 << 20


def test_more_members_than_allowed_are_refused() -> None:
    fields = json.loads(canonical(parts.manifest_for(MEMBERS)))
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

    def code(number: int) -> str:
        return "AAAA" + "".join(letters[number >> shift & 31] for shift in (15, 10, 5, 0))

    names = sorted(f"sealed/{code(number)}.age" for number in range(MAX_MEMBERS + 1))
    fields["members"] = [{"name": name, "sha256": "0" * 64, "size": 1} for name in names]
    text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    assert len(text) < MAX_MANIFEST_SIZE
    assert isinstance(refused(parts.forged(text, [])), BundleOverLimits)


@pytest.mark.parametrize("size", [(16 << 20) + 1, 8 << 30])
def test_a_member_larger_than_allowed_is_refused_before_it_is_read(size: int) -> None:
    fields = json.loads(canonical(parts.manifest_for(MEMBERS)))
    fields["members"][0]["size"] = size
    text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    assert isinstance(refused(parts.forged(text, MEMBERS)), BundleOverLimits)


def test_a_list_of_nonsense_does_not_fill_the_memory() -> None:
    fields = json.loads(canonical(parts.manifest_for(MEMBERS)))
    fields["members"] = "@"
    text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    text = text.replace(b'"@"', b"[" + b"0," * 7_000_000 + b"0]")
    assert isinstance(refused(parts.forged(text, [])), BundleDamaged)


def test_padding_that_hides_something_or_has_another_size_is_refused() -> None:
    plain = bytearray(age.unseal(SMALL, [parts.COORDINATOR]))
    hidden = bytearray(plain)
    hidden[-5000] = 1
    for wrong in (hidden, plain + bytes(512), plain + bytes(2048), plain[:-512], plain[:-2048]):
        file = age.seal(bytes(wrong), [parts.COORDINATOR.recipient])
        assert isinstance(refused(file), BundleDamaged)


@given(place=st.integers(0, 8 * 512 - 1), bit=st.integers(0, 7))
def test_whoever_changes_the_inside_and_seals_it_again_is_noticed(place: int, bit: int) -> None:
    plain = bytearray(age.unseal(SMALL, [parts.COORDINATOR]))
    plain[place] ^= 1 << bit
    refused(age.seal(bytes(plain), [parts.COORDINATOR.recipient]))


def test_members_left_unread_are_checked_all_the_same() -> None:
    manifest = parts.manifest_for(MEMBERS)
    file = parts.forged(manifest, [*MEMBERS[:2], (NAMES[2], b"x" * len(MEMBERS[2][1]))])
    seen = []
    with (
        pytest.raises(BundleDamaged),
        open_bundle(io.BytesIO(file), [parts.COORDINATOR]) as bundle,
    ):
        seen.append(next(bundle.members()))
    assert seen == MEMBERS[:1]


def test_an_error_of_the_caller_comes_through_as_it_is() -> None:
    with (
        pytest.raises(ZeroDivisionError),
        open_bundle(io.BytesIO(SMALL), [parts.COORDINATOR]) as bundle,
    ):
        bundle.manifest.sequence // 0
