"""A bundle opened with tools that anybody can get: Node's age package, tar and ssh-keygen.

The package comes from the npm registry, in the version and with the digest below.
"""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.format import member_name
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.age.stream import CHUNK
from tests.bundles import parts
from tests.conftest import unavailable

VERSION = "0.3.1"
INTEGRITY = (
    "sha512-bYgd7lxM7tEANmb9bXf7xTFB3Qpq+JGKinVSdFh5MV+"
    "t2fJJZSTdKhWkvXTFJQGysZd+K9Dt3F+n+4DKazXlnQ=="
)
SCRIPT = Path(__file__).with_name("age_open.mjs")
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 7)

pytestmark = pytest.mark.heavy("interop")


class Node:
    """The package, and what it does with files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *words: str | Path) -> str:
        line = ["node", self.folder / SCRIPT.name, *words]
        done = subprocess.run(line, capture_output=True, text=True, cwd=self.folder)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def opened(self, identity: age.HybridIdentity, sealed: bytes) -> bytes:
        source, target = self.folder / "in", self.folder / "out"
        source.write_bytes(sealed)
        self.run("open", str(identity), source, target)
        return target.read_bytes()

    def sealed(self, recipient: age.HybridRecipient, content: bytes) -> bytes:
        source, target = self.folder / "in", self.folder / "out"
        source.write_bytes(content)
        self.run("seal", str(recipient), source, target)
        return target.read_bytes()


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Node:
    if shutil.which("node") is None or shutil.which("npm") is None:
        unavailable(pytestconfig, "not installed: node, npm (packages nodejs, npm)")
    folder = tmp_path_factory.mktemp("node")
    wanted = ["npm", "install", "--no-audit", "--no-fund", f"age-encryption@{VERSION}"]
    done = subprocess.run(wanted, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    lock = json.loads((folder / "package-lock.json").read_text())
    assert lock["packages"]["node_modules/age-encryption"]["integrity"] == INTEGRITY
    shutil.copy(SCRIPT, folder)
    return Node(folder)


def test_both_derive_the_same_hybrid_recipient(node: Node) -> None:
    assert node.run("recipient", str(parts.COORDINATOR)) == str(parts.COORDINATOR.recipient)


@pytest.mark.parametrize("size", SIZES)
def test_the_package_opens_our_hybrid_files(node: Node, size: int) -> None:
    content = b"\3" * size
    sealed = age.seal(content, [parts.STRANGER.recipient, parts.COORDINATOR.recipient])
    assert node.opened(parts.COORDINATOR, sealed) == content


@pytest.mark.parametrize("size", SIZES)
def test_we_open_hybrid_files_of_the_package(node: Node, size: int) -> None:
    content = b"\5" * size
    sealed = node.sealed(parts.COORDINATOR.recipient, content)
    assert age.unseal(sealed, [parts.COORDINATOR]) == content


def test_a_whole_bundle_is_opened_by_the_documented_commands(node: Node, tmp_path: Path) -> None:
    secret = age.seal(b"what was said", [parts.COORDINATOR.recipient])
    name = member_name("AAAAAAAA")
    bundle, written = parts.written([parts.member("AAAAAAAA", secret)])
    (tmp_path / "bundle.tar").write_bytes(node.opened(parts.COORDINATOR, bundle))
    subprocess.run(["tar", "-xf", "bundle.tar"], cwd=tmp_path, check=True)
    text = (tmp_path / "manifest.json").read_bytes()
    assert hashlib.sha256(text).hexdigest() == written.digest
    (tmp_path / "signers").write_text(f"device {parts.DEVICE_KEY.public}\n")
    line = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "device", "-n", "manifest"]
    line += ["-s", "manifest.json.sig"]
    done = subprocess.run(line, input=text, cwd=tmp_path, capture_output=True)
    assert done.returncode == 0, done.stderr
    (listed,) = json.loads(text)["members"]
    sealed = (tmp_path / name).read_bytes()
    assert hashlib.sha256(sealed).hexdigest() == listed["sha256"]
    assert node.opened(parts.COORDINATOR, sealed) == b"what was said"
