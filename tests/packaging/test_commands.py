"""The two commands of the README: arguments, order, summary."""

import importlib.util
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import heavy
import pytest
import run

GUARDS = Path(__file__).with_name("test_guards.py")  # invents slices to try the guard itself


@pytest.fixture(scope="session")
def checks(project: Path) -> ModuleType:
    """`packaging/test.py`, whose plain name belongs to Python."""
    spec = importlib.util.spec_from_file_location("house_checks", project / "packaging/test.py")
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]
    sys.modules[spec.name] = module  # type: ignore[union-attr]
    spec.loader.exec_module(module)  # type: ignore[union-attr]
    return module


def command(project: Path, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start one of the scripts as a person would, without a screen."""
    env = {key: value for key, value in os.environ.items() if "DISPLAY" not in key}
    line = [sys.executable, project / "packaging" / script, *arguments]
    return subprocess.run(line, capture_output=True, text=True, env=env)


@pytest.mark.parametrize("wrong", [("--nonsense",), ("--heavy", "nonsense"), ("stray",)])
def test_the_checks_refuse_what_they_do_not_know(project: Path, wrong: tuple[str, ...]) -> None:
    done = command(project, "test.py", *wrong)
    assert done.returncode == 2
    assert "usage:" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_arguments_for_the_window_are_refused_where_there_is_no_screen(project: Path) -> None:
    done = command(project, "run.py", "--vault", "somewhere")
    assert done.returncode == 2
    assert "--vault somewhere" in done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_screen_is_there_where_the_desktop_says_so(
    variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not run.has_screen()
    monkeypatch.setenv(variable, ":7")
    assert run.has_screen()


def test_every_check_runs_even_after_one_failed(
    checks: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    plan = (
        checks.Check("first", ("-c", "print('one'); raise SystemExit(3)")),
        checks.Check("second", ("-c", "print('two')")),
    )
    assert checks.run_all(plan, Path(sys.executable)) == 1
    shown = capfd.readouterr().out
    assert shown.index("one") < shown.index("two") < shown.index("=== summary")
    assert re.search(r"^first +FAILED", shown, re.MULTILINE)
    assert re.search(r"^second +ok", shown, re.MULTILINE)
    assert shown.endswith("FAILED: first\n")
    assert checks.run_all(plan[1:], Path(sys.executable)) == 0


def test_what_checks_say_side_by_side_stands_in_their_order_and_the_suite_runs_alone(
    checks: ModuleType, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    slow = f"import time; time.sleep(0.5); open({str(tmp_path / 'a')!r}, 'w'); print('one')"
    plan = (
        checks.Check("slow", ("-c", slow)),
        checks.Check("quick", ("-c", "import sys; print('two', file=sys.stderr)")),
        checks.Check("suite", ("-c", f"open({str(tmp_path / 'a')!r}); print('three')"), alone=True),
    )
    assert checks.run_all(plan, Path(sys.executable)) == 0
    shown = capfd.readouterr().out
    order = ("=== slow", "one", "=== quick", "two", "=== suite", "three", "=== summary")
    assert sorted(order, key=shown.index) == list(order)


def test_a_slice_is_counted_from_its_report(tmp_path: Path) -> None:
    (tmp_path / "test_two.py").write_text("def test_a(): pass\ndef test_b(): assert 0\n")
    report = tmp_path / "report.xml"
    line = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}"]
    subprocess.run([*line, tmp_path], capture_output=True, cwd=tmp_path)
    counted = heavy.read_report(report)
    assert (counted["tests"], counted["failed"], counted["skipped"]) == (2, 1, 0)


def test_every_long_test_belongs_to_a_slice_that_is_known(project: Path) -> None:
    used = set()
    for path in set((project / "tests").rglob("test_*.py")) - {Path(__file__), GUARDS}:
        used |= set(re.findall(r"mark\.heavy\(\"([\w-]+)\"\)", path.read_text(encoding="utf-8")))
    assert used == set(heavy.SLICES)


def test_every_slice_ran_and_passed() -> None:
    known = heavy.results()
    assert [name for name in heavy.SLICES if not known.get(name, {}).get("passed")] == []


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGTERM there")
def test_ending_the_command_ends_the_window(project: Path, tmp_path: Path) -> None:
    window = tmp_path / "python"  # stands where the environment's Python would
    window.write_text(f"#!/bin/sh\necho $@ > {tmp_path}/said\nexec sleep 600\n")
    window.chmod(0o755)
    code = (
        f"import pathlib, run; raise SystemExit(run.open_window(pathlib.Path('{window}'), ['-x']))"
    )
    command = subprocess.Popen([sys.executable, "-c", code], cwd=project / "packaging")
    said = tmp_path / "said"
    deadline = time.monotonic() + 20
    while not (said.is_file() and said.read_text()) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert said.read_text() == "-P -m dutyrehab_desktop -x\n"
    command.terminate()
    assert command.wait(timeout=20) == 1, "it waits for the window, which is ended too"
