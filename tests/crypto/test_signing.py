"""Signatures, checked by OpenSSH itself and by us."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.crypto.errors import KeyTextMalformed, SignatureWrong
from dutyrehab_desktop.crypto.signing import PublicKey, SigningKey, parse_public_key
from tests.helpers.availability import unavailable

KEY = SigningKey(bytearray(range(32)))
MESSAGE = b'{"format":1}'
SIGNATURE = KEY.sign(MESSAGE, "manifest")


@pytest.fixture
def ssh_keygen(pytestconfig: pytest.Config) -> str:
    found = shutil.which("ssh-keygen")
    if found is None:
        unavailable(pytestconfig, "not installed: ssh-keygen (package openssh-client)")
    return found


def run(program: str, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([program, *arguments], input=given, capture_output=True, timeout=30)


def test_openssh_accepts_our_signature_and_refuses_a_changed_message(
    tmp_path: Path, ssh_keygen: str
) -> None:
    (tmp_path / "signers").write_text(f"device {KEY.public}\n")
    (tmp_path / "sig").write_bytes(SIGNATURE)

    def verify(message: bytes, namespace: str) -> subprocess.CompletedProcess[bytes]:
        files = ("-f", str(tmp_path / "signers"), "-s", str(tmp_path / "sig"))
        who = ("-I", "device", "-n", namespace)
        return run(ssh_keygen, "-Y", "verify", *files, *who, given=message)

    good = verify(MESSAGE, "manifest")
    assert (good.returncode, b"Good" in good.stdout) == (0, True)
    assert verify(MESSAGE + b" ", "manifest").returncode != 0
    assert verify(MESSAGE, "card").returncode != 0


def test_we_accept_a_signature_of_openssh(tmp_path: Path, ssh_keygen: str) -> None:
    secret = tmp_path / "key"
    made = run(ssh_keygen, "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", str(secret))
    assert made.returncode == 0
    public = parse_public_key((tmp_path / "key.pub").read_text().strip())
    signed = run(ssh_keygen, "-Y", "sign", "-f", str(secret), "-n", "manifest", given=MESSAGE)
    public.verify(MESSAGE, signed.stdout, "manifest")
    with pytest.raises(SignatureWrong):
        public.verify(MESSAGE, signed.stdout, "card")


def test_a_signature_holds_for_its_key_its_purpose_and_its_bytes_alone() -> None:
    KEY.public.verify(MESSAGE, SIGNATURE, "manifest")
    for key, message, namespace in (
        (SigningKey.generate().public, MESSAGE, "manifest"),
        (KEY.public, MESSAGE + b"\n", "manifest"),
        (KEY.public, MESSAGE, "card"),
    ):
        with pytest.raises(SignatureWrong):
            key.verify(message, SIGNATURE, namespace)


@given(place=st.integers(0, len(SIGNATURE) - 1), bit=st.integers(0, 7))
def test_a_signature_with_one_flipped_bit_is_refused(place: int, bit: int) -> None:
    flipped = bytearray(SIGNATURE)
    flipped[place] ^= 1 << bit
    with pytest.raises(SignatureWrong):
        KEY.public.verify(MESSAGE, bytes(flipped), "manifest")


@given(junk=st.binary(max_size=400))
def test_what_is_no_signature_is_refused(junk: bytes) -> None:
    for signature in (junk, SIGNATURE + junk + b"!", SIGNATURE[: len(junk)]):
        with pytest.raises(SignatureWrong):
            KEY.public.verify(MESSAGE, signature, "manifest")


def test_keys_survive_being_written_and_read() -> None:
    assert parse_public_key(str(KEY.public)) == KEY.public
    assert SigningKey(KEY.seed()).public == KEY.public


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ssh-ed25519",
        "ssh-ed25519 AAAA",
        "ssh-ed25519 é",
        f"{KEY.public} name",
        f"ssh-rsa {str(KEY.public).split()[1]}",
        str(KEY.public)[:-4],
        str(KEY.public).upper(),
    ],
)
def test_text_that_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(KeyTextMalformed):
        parse_public_key(text)


def test_a_wiped_key_signs_nothing_more() -> None:
    key = SigningKey.generate()
    assert "…" in repr(key)
    key.wipe()
    with pytest.raises(ValueError, match="wiped"):
        key.sign(MESSAGE, "manifest")


def test_a_public_key_that_is_no_point_verifies_nothing() -> None:
    with pytest.raises(SignatureWrong):
        PublicKey(b"\xff" * 32).verify(MESSAGE, SIGNATURE, "manifest")
