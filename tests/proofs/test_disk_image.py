"""A day's work on a file system of its own: the raw image holds no word of it, deleted or not."""

import base64
import os
import shutil
import signal
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.vaults import Role
from tests.helpers.availability import unavailable
from tests.helpers.marked_window import STEM, WANTED
from tests.helpers.raw_image import found_in, mounted
from tests.helpers.screen import Screen
from tests.helpers.vaults import PASSPHRASE, make_vault, open_vault

MEGABYTES = 64
DAYS = 3
_VARIABLES = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_DATA_HOME": "home/data",
    "XDG_STATE_HOME": "home/state",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_RUNTIME_DIR": "home/runtime",
    "TMPDIR": "home/temp",
}
_PRINTER = "#!/bin/sh\ncat > {path}\n"

Record = Callable[[str, object], None]


@dataclass
class Disk:
    """A file system, mounted, with a home and a vault on it.

    Attributes:
        image: The file it is in.
        folder: Where it is mounted.
        beside: A folder on another disk: what a person saves or prints goes there.
        environment: For programs whose home is on it.
    """

    image: Path
    folder: Path
    beside: Path
    environment: dict[str, str]

    @property
    def vault(self) -> Path:
        """The vault on it."""
        return self.folder / "vault"

    def run(self, *words: str | Path, project: Path) -> subprocess.CompletedProcess[str]:
        """Run our Python with arguments, the home on this disk."""
        command = [sys.executable, *map(str, words)]
        return subprocess.run(
            command, cwd=project, env=self.environment, capture_output=True, text=True, timeout=120
        )

    def command(self, *words: str | Path, project: Path) -> None:
        """Run one of the program's commands on the vault; it must succeed."""
        reading, writing = os.pipe()
        os.write(writing, PASSPHRASE.encode())
        os.close(writing)
        command = [sys.executable, "-m", "dutyrehab_desktop", *map(str, words)]
        try:
            done = subprocess.run(
                [*command, "--passphrase-fd", str(reading)],
                cwd=project,
                env=self.environment,
                capture_output=True,
                text=True,
                timeout=120,
                pass_fds=[reading],
            )
        finally:
            os.close(reading)
        assert done.returncode == 0, done.stderr


@pytest.fixture
def disk(pytestconfig: pytest.Config, tmp_path: Path, screen: Screen) -> Iterator[Callable]:  # type: ignore[type-arg]
    """Makes a disk for the length of a block; the image can be read afterwards."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        unavailable(pytestconfig, "only root may mount a file system in a file")
    if shutil.which("mkfs.ext4") is None:
        unavailable(pytestconfig, "not installed: mkfs.ext4")
    beside = tmp_path / "beside"
    (beside / "bin").mkdir(parents=True)
    printer = beside / "bin" / "lp"
    printer.write_text(_PRINTER.format(path=beside / "printed.pdf"), "ascii")
    printer.chmod(0o755)
    image, folder = tmp_path / "disk.img", tmp_path / "disk"
    environment = {**os.environ, **screen.environment, "PYTHONDONTWRITEBYTECODE": "1"}
    environment |= {name: str(folder / place) for name, place in _VARIABLES.items()}
    environment["PATH"] = f"{beside / 'bin'}:{environment['PATH']}"
    try:
        with mounted(image, folder, MEGABYTES):
            for place in _VARIABLES.values():
                (folder / place).mkdir(parents=True, exist_ok=True, mode=0o700)
            made = Disk(image, folder, beside, environment)
            yield made
    except OSError as problem:
        unavailable(pytestconfig, f"no file system can be mounted here: {problem}")


def whole(disk: Disk) -> Path:
    """The image with everything written that was written so far."""
    subprocess.run(["sync", "-f", str(disk.folder)], check=True)
    subprocess.run(["mount", "-o", "remount,ro", str(disk.folder)], check=True)
    return disk.image


def coordinator(disk: Disk) -> tuple[Path, tuple[str, ...]]:
    """A coordinator's card, made elsewhere, and its ten words."""
    card = disk.beside / "card"
    with make_vault(disk.beside / "desk", Role.COORDINATOR) as desk:
        return card, make_card(desk, {"en": "An invented organisation"}, card)


def work(disk: Disk, card: tuple[Path, tuple[str, ...]], project: Path, number: int) -> None:
    """One day in the window: what the person wished to have on paper lies beside, nowhere else."""
    saved = disk.beside / f"saved-{number}.pdf"
    stick = disk.folder / f"stick-{number}"
    day = ["-m", "tests.helpers.image_day", disk.vault, card[0], stick, saved, *card[1]]
    done = disk.run(*day, project=project)
    assert done.stdout == "done\n", done.stderr
    assert saved.read_bytes().startswith(b"%PDF")
    assert (disk.beside / "printed.pdf").read_bytes() == saved.read_bytes()
    assert len(list(stick.glob("*.bin"))) == 1


def be_killed(disk: Disk, project: Path) -> None:
    """An interview that ends in the middle of a word."""
    done = disk.run("-m", "tests.helpers.image_day", disk.vault, "killed", project=project)
    assert done.returncode == -signal.SIGKILL, done.stderr


def told(disk: Disk) -> int:
    """How many marked texts lie in the vault, for somebody who has its passphrase."""
    with open_vault(disk.vault) as vault:
        vault.store.check()
        codes = vault.store.interviews.codes()
        histories = [vault.store.interviews.load(code).history for code in codes]
        return sum(STEM in each.content.value for history in histories for each in history)


def test_a_days_work_leaves_no_word_on_the_raw_disk(disk: Disk, project: Path) -> None:
    make_vault(disk.vault, Role.FIELD).lock()
    work(disk, coordinator(disk), project, 1)
    assert told(disk) == 0, "what is sealed is no longer here"
    be_killed(disk, project)
    assert told(disk) == WANTED
    image = whole(disk)
    assert found_in(image, STEM) == []
    assert b"%PDF" not in image.read_bytes()


@pytest.mark.heavy("disk-image")
def test_days_of_work_with_kills_and_commands_leave_no_word_on_the_raw_disk(
    disk: Disk, project: Path, record_testsuite_property: Record
) -> None:
    make_vault(disk.vault, Role.FIELD).lock()
    card = coordinator(disk)
    for number in range(DAYS):
        be_killed(disk, project)
        work(disk, card, project, number)
        with open_vault(disk.vault) as vault:
            codes = vault.store.interviews.codes()
        disk.command("export", disk.vault, "--out", disk.folder / "sent", project=project)
        paper = disk.beside / f"paper-{number}.pdf"
        words = ("summary", disk.vault, codes[0], "--out", paper, "--kind", "full")
        disk.command(*words, "--tonight", "alone", project=project)
        disk.command("withdraw", disk.vault, codes[-1], project=project)
        disk.command("vault", "rotate", disk.vault, project=project)
    be_killed(disk, project)
    assert told(disk) == WANTED
    image = whole(disk)
    assert found_in(image, STEM) == []
    assert b"%PDF" not in image.read_bytes()
    record_testsuite_property("megabytes searched", MEGABYTES)
    record_testsuite_property("days", DAYS)
    record_testsuite_property("kills", DAYS + 1)


def test_the_search_finds_deleted_files(disk: Disk) -> None:
    codes = ("utf-8", "utf-16-le", "utf-32-le")
    for code in codes:
        planted = disk.folder / code
        planted.write_bytes(b"." * 5000 + f"a word: {STEM}001".encode(code) + b"." * 5000)
    os.sync()
    for code in codes:
        (disk.folder / code).unlink()
    assert set(codes) <= set(found_in(whole(disk), STEM))


def test_the_search_finds_what_was_deflated_and_what_was_coded(tmp_path: Path) -> None:
    text = f"before {STEM}001 behind"
    for written, form in (
        (zlib.compress(text.encode()), "deflated utf-8"),
        (base64.b64encode(text.encode()), "base64, 1"),
        (text.encode().hex().encode(), "hex"),
    ):
        path = tmp_path / "written"
        path.write_bytes(b"\x00" * 100 + written + b"\xff" * 100)
        assert form in found_in(path, STEM)
