"""Printing through a pipe: no file of ours, and the system's copy is taken away."""

import os
from collections.abc import Callable
from getpass import getuser
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.printing import (
    PrinterMissing,
    PrintingFailed,
    can_print,
    print_pdf,
    take_back,
)
from dutyrehab_desktop.workflows.tasks import Cancelled, Progress, TaskControl

Make = Callable[..., Path]


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """A printing system of small programs that note what they were asked."""

    def made(**programs: str) -> Path:
        folder = tmp_path / "bin"
        folder.mkdir()
        usual = {
            "lp": 'cat > "$NOTES/paper"; echo "$@" > "$NOTES/lp"; echo "request id is P-3 (1)"',
            "lpstat": "exit 0",
            "cancel": 'echo "$@" >> "$NOTES/cancel"',
            "ipptool": 'echo "$@" > "$NOTES/ipptool"; cat > "$NOTES/request"',
        }
        for name, does in {**usual, **programs}.items():
            (folder / name).write_text(f"#!/bin/sh\n{does}\n")
            (folder / name).chmod(0o755)
        monkeypatch.setenv("NOTES", str(tmp_path))
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
        return tmp_path

    return made


def test_pages_go_through_a_pipe_and_the_copy_is_taken_out_of_the_queue(system: Make) -> None:
    notes = system()
    printed = print_pdf(b"%PDF-1.4 pages", TaskControl())
    assert (printed.job, printed.done, printed.removed) == ("P-3", True, True)
    assert (notes / "paper").read_bytes() == b"%PDF-1.4 pages"
    assert (notes / "ipptool").read_text().split() == ["-q", "ipp://localhost/jobs", "/dev/stdin"]
    request = (notes / "request").read_text()
    assert "ipp://localhost/jobs/3\n" in request
    assert f"requesting-user-name {getuser()}\n" in request
    assert "purge-job true" in request
    assert not (notes / "cancel").exists(), "other pages of the same person stay"


def test_where_the_request_is_refused_all_copies_of_the_queue_go(system: Make) -> None:
    notes = system(ipptool="exit 1")
    assert print_pdf(b"x", TaskControl()).removed
    assert (notes / "cancel").read_text().split() == ["-a", "-x", "P"]


def test_another_page_that_waits_is_not_taken_away(system: Make) -> None:
    notes = system(
        ipptool="exit 1", lpstat='case "$2" in not-completed) echo "P-9 me 1024 Mon";; esac'
    )
    printed = print_pdf(b"x", TaskControl())
    assert printed.done
    assert not printed.removed
    assert not (notes / "cancel").exists()


def test_a_copy_that_is_still_listed_was_not_removed(system: Make) -> None:
    system(ipptool="exit 1", lpstat='case "$2" in completed) echo "P-3 me 1024 Mon";; esac')
    assert not print_pdf(b"x", TaskControl()).removed


def test_the_name_of_the_job_says_nothing(system: Make) -> None:
    notes = system()
    print_pdf(b"x", TaskControl())
    assert (notes / "lp").read_text().split() == ["-t", "notes", "-"]


def test_a_copy_that_cannot_be_taken_away_is_told(system: Make) -> None:
    system(cancel="exit 1", ipptool="exit 1")
    printed = print_pdf(b"x", TaskControl())
    assert printed.done
    assert not printed.removed


def test_a_system_that_names_no_job_is_told(system: Make) -> None:
    system(lp="cat > /dev/null")
    printed = print_pdf(b"x", TaskControl())
    assert (printed.job, printed.done, printed.removed) == ("", False, False)


def test_stopping_takes_the_page_out_of_the_queue(system: Make) -> None:
    notes = system(lpstat='echo "P-3 somebody 1024 Mon"')
    control = TaskControl(lambda _progress: control.cancel())
    with pytest.raises(Cancelled):
        print_pdf(b"x", control)
    assert (notes / "cancel").read_text().split() == ["-x", "P-3"]


def test_a_refusal_is_an_error_of_ours(system: Make) -> None:
    system(lp="exit 1")
    with pytest.raises(PrintingFailed):
        print_pdf(b"x", TaskControl())


def test_without_a_printing_system_it_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not can_print()
    assert not take_back("P-3")
    with pytest.raises(PrinterMissing):
        print_pdf(b"x", TaskControl())


def test_progress_is_told_while_it_waits(system: Make) -> None:
    system()
    seen: list[Progress] = []
    print_pdf(b"x", TaskControl(seen.append))
    assert seen
