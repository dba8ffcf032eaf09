"""A bundle carries what was put in, gives nothing else away, and public tools can check it."""

import io
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.bundles import archive
from dutyrehab_desktop.bundles.errors import BundleDamaged, BundleMemberChanged, BundleOverLimits
from dutyrehab_desktop.bundles.format import file_name, member_name
from dutyrehab_desktop.bundles.limits import MAX_MEMBER_SIZE, MAX_MEMBERS, check_sizes
from dutyrehab_desktop.bundles.reader import open_bundle
from dutyrehab_desktop.bundles.writer import Member, Sender, write_bundle
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.errors import RecipientsRefused
from dutyrehab_desktop.crypto.signing import SigningKey
from tests.bundles import parts
from tests.helpers.availability import unavailable

CODE = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=8, max_size=8)


@given(contents=st.dictionaries(CODE, st.binary(min_size=1, max_size=1500), max_size=8))
@settings(max_examples=40)
def test_a_bundle_gives_back_what_was_put_in(contents: dict[str, bytes]) -> None:
    file, made = parts.written([parts.member(code, data) for code, data in contents.items()])
    with open_bundle(io.BytesIO(file), [parts.COORDINATOR]) as bundle:
        found = dict(bundle.members())
    assert found == {member_name(code): data for code, data in contents.items()}
    assert (bundle.manifest, bundle.digest) == (made.manifest, made.digest)


def test_the_coordinator_and_the_backup_key_both_open_it() -> None:
    file, _ = parts.written([parts.member("AAAAAAAA", b"blob")], parts.FIRST, parts.BACKUP)
    for identity in (parts.COORDINATOR, parts.BACKUP):
        assert parts.read_all(file, identity) == {"sealed/AAAAAAAA.age": b"blob"}


def test_bundles_of_one_device_hang_together() -> None:
    _, first = parts.written([])
    sender = Sender(parts.DEVICE, parts.DEVICE_KEY, 2, first.digest, "2030-06")
    file, _ = parts.written([], sender)
    with open_bundle(io.BytesIO(file), [parts.COORDINATOR]) as bundle:
        pass
    assert (bundle.manifest.sequence, bundle.manifest.previous) == (2, first.digest)


def test_bundles_with_few_and_with_many_small_interviews_have_the_same_size() -> None:
    blob = age.seal(b"x" * 1000, [parts.COORDINATOR.recipient])
    codes = [f"AAAAAA{first}{second}" for first in "ABCD" for second in "ABCD"]
    sizes = {
        len(parts.written([parts.member(code, blob) for code in codes[:number]])[0])
        for number in range(17)
    }
    assert len(sizes) == 1


@pytest.mark.parametrize("floor", [archive.OLD_FLOOR, 128 * 1024, 32 * 1024])
def test_the_first_bundles_with_their_lower_floor_are_opened_and_no_others(floor: int) -> None:
    plain = age.unseal(parts.small(), [parts.COORDINATOR])
    start = plain.index(archive.PADDING.encode() + bytes(100 - len(archive.PADDING)))
    size = archive.padding_for(start, floor)
    head = archive.header(archive.PADDING, size)
    old = plain[:start] + head + bytes(size) + archive.END
    file = age.seal(old, [parts.COORDINATOR.recipient])
    if floor == archive.OLD_FLOOR:
        assert parts.read_all(file) == parts.read_all(parts.small())
    else:
        with pytest.raises(BundleDamaged):
            parts.read_all(file)


@given(content=st.integers(0, 1 << 26).map(lambda blocks: blocks * 512))
def test_lengths_say_little_and_cost_little(content: int) -> None:
    bare = content + 512 + 1024
    whole = bare + archive.padding_for(content)
    assert whole >= archive.FLOOR
    assert whole % 512 == 0
    assert whole == archive.padme(whole)
    assert whole <= max(archive.FLOOR, bare * 33 / 32)


def test_there_are_few_different_lengths() -> None:
    bare = range(1536, (1 << 20) + 1, 512)
    assert len({size + archive.padding_for(size - 1536) for size in bare}) == 33


def test_the_padded_length_is_the_published_one() -> None:
    # Worked by hand from the paper: of 2^20 + 1 the low 15 bits are rounded away.
    assert archive.padme((1 << 20) + 1) == (1 << 20) + (1 << 15)
    assert archive.padme(1 << 20) == 1 << 20
    assert archive.padme(9) == 10


def test_nothing_inside_says_when_where_or_by_whom(tmp_path: Path) -> None:
    plain = age.unseal(parts.small(), [parts.COORDINATOR])
    with tarfile.open(fileobj=io.BytesIO(plain)) as tar:
        inside = tar.getmembers()
    assert [one.name for one in inside] == [
        "manifest.json",
        "manifest.json.sig",
        *(f"sealed/{code}.age" for code in parts.CODES),
        "padding",
    ]
    for one in inside:
        assert (one.mtime, one.uid, one.gid, one.uname, one.gname) == (0, 0, 0, "", "")
        assert (one.mode, one.isreg()) == (0o600, True)
    for word in (b"dutyrehab", b"rehab", b"interview"):
        assert word not in plain.lower()


def test_openssh_accepts_the_manifest(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    program = shutil.which("ssh-keygen")
    if program is None:
        unavailable(pytestconfig, "not installed: ssh-keygen (package openssh-client)")
    plain = age.unseal(parts.small(), [parts.COORDINATOR])
    # Member by member: the first Python of Debian 12 knows no filter for extracting.
    with tarfile.open(fileobj=io.BytesIO(plain)) as tar:
        for name in ("manifest.json", "manifest.json.sig"):
            member = tar.extractfile(name)
            assert member is not None
            (tmp_path / name).write_bytes(member.read())
    (tmp_path / "signers").write_text(f"device {parts.DEVICE_KEY.public}\n")
    files = ["-f", str(tmp_path / "signers"), "-s", str(tmp_path / "manifest.json.sig")]
    who = ["-I", "device", "-n", "manifest"]
    text = (tmp_path / "manifest.json").read_bytes()
    done = subprocess.run([program, "-Y", "verify", *files, *who], input=text, capture_output=True)
    assert done.returncode == 0, done.stderr


def test_a_member_that_changes_while_it_is_packed_stops_the_bundle() -> None:
    answers = iter([b"one", b"two"])
    with pytest.raises(BundleMemberChanged):
        parts.written([Member(member_name("AAAAAAAA"), lambda: next(answers))])


def test_nothing_is_written_for_recipients_that_do_not_fit_together() -> None:
    classic = age.X25519Identity.generate().recipient
    target = io.BytesIO()
    for people in ([], [parts.COORDINATOR.recipient, classic]):
        with pytest.raises(RecipientsRefused):
            write_bundle(target, parts.FIRST, [], people)
    assert target.getvalue() == b""


def test_work_can_be_watched() -> None:
    seen: list[int] = []
    members = [parts.member(code, b"12345") for code in parts.CODES]
    people = [parts.COORDINATOR.recipient]
    write_bundle(io.BytesIO(), parts.FIRST, members, people, seen.append)
    assert seen == [5, 10, 15, 20, 25, 30]


def test_limits_are_kept_by_the_writer_too() -> None:
    with pytest.raises(BundleOverLimits):
        parts.written([parts.member("AAAAAAAA", bytes(MAX_MEMBER_SIZE + 1))])
    for sizes in ([1] * (MAX_MEMBERS + 1), [MAX_MEMBER_SIZE] * 257):
        with pytest.raises(BundleOverLimits):
            check_sizes(sizes)
    check_sizes([1] * MAX_MEMBERS)
    check_sizes([MAX_MEMBER_SIZE] * 256)


def test_file_names_are_neutral_and_differ() -> None:
    names = {file_name() for _ in range(50)}
    assert len(names) == 50
    assert all(len(name) == 12 and name.endswith(".bin") and name.isascii() for name in names)


def test_two_devices_with_the_same_content_make_different_bundles() -> None:
    other = Sender("f" * 32, SigningKey.generate(), 1, None, "2030-05")
    one, two = parts.written([])[1], parts.written([], other)[1]
    assert one.manifest.bundle != two.manifest.bundle
    assert one.digest != two.digest
