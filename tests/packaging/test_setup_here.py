"""The part of the two commands that makes a checkout ready."""

import base64
import hashlib
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import setup_here
from setup_here import SetupProblem

DPKG = """installed\tlibgl1\t
installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80.0), libglib2.0-0 (= 2)
config-files\txvfb\txserver
"""


def test_a_package_counts_as_there_under_a_name_that_another_provides() -> None:
    present = setup_here.parse_installed(DPKG)
    assert {"libgl1", "libglib2.0-0", "libglib2.0-0t64"} <= present
    assert not {"xvfb", "xserver"} & present


def test_missing_packages_are_named_in_the_order_wanted() -> None:
    missing = setup_here.missing_packages(["b", "a", "c"], frozenset({"a"}))
    assert [name for name in missing if name != "python3-venv"] == ["b", "c"]


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").exists(), reason="this is no Debian")
def test_without_root_the_one_line_for_apt_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetupProblem) as problem:
        setup_here.ensure_system_packages(["libc6", "no-such-package-anywhere"])
    lines = [line.strip() for line in str(problem.value).splitlines() if "apt-get" in line]
    assert lines == [
        "apt-get update && apt-get install -y --no-install-recommends no-such-package-anywhere"
    ]


def wheel(folder: Path, version: str) -> str:
    """A tiny library as a wheel; its SHA-256."""
    path = folder / f"thing-{version}-py3-none-any.whl"
    info = f"thing-{version}.dist-info"
    files = {
        "thing.py": f"version = '{version}'\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: thing\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{name},sha256={_digest(text)},{len(text)}\n" for name, text in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def says(venv: Path, code: str) -> str:
    """What the environment's Python prints, started somewhere else."""
    command = [setup_here.venv_python(venv), "-c", code]
    return subprocess.run(
        command, capture_output=True, text=True, check=True, cwd=venv.parent
    ).stdout.strip()


def test_an_environment_is_remade_where_it_is_half_made_and_filled_by_its_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """One story, because an environment takes seconds to make."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    venv, lock = tmp_path / "env", tmp_path / "requirements.lock"
    first, second = wheel(tmp_path, "1.0"), wheel(tmp_path, "2.0")

    (venv / "lib").mkdir(parents=True)
    (venv / "left-over").touch()
    setup_here.ensure_venv(venv)
    assert setup_here.venv_is_whole(venv)
    assert not (venv / "left-over").exists()
    lock.write_text(f"thing==1.0 --hash=sha256:{first}\n")
    setup_here.ensure_locked(venv, [lock])
    assert says(venv, "import thing; print(thing.version)") == "1.0"

    capfd.readouterr()
    setup_here.ensure_venv(venv)
    setup_here.ensure_locked(venv, [lock])
    assert capfd.readouterr().out == "", "a second start does nothing"

    lock.write_text(f"thing==2.0 --hash=sha256:{second}\n")
    setup_here.ensure_locked(venv, [lock])
    assert says(venv, "import thing; print(thing.version)") == "2.0"

    lock.write_text(f"thing==1.0 --hash=sha256:{second}\n")
    with pytest.raises(SetupProblem):
        setup_here.ensure_locked(venv, [lock])
    assert not setup_here.venv_is_whole(venv), "an installation that was cut off is not trusted"


def test_the_checkout_is_found_by_the_environment_from_anywhere(tmp_path: Path) -> None:
    venv = tmp_path / "env"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True)
    root = tmp_path / "a checkout with blanks"
    (root / "dutyrehab_desktop").mkdir(parents=True)
    (root / "dutyrehab_desktop" / "__init__.py").touch()
    main = "import sys\nprint('main', *sys.argv[1:])\n"
    (root / "dutyrehab_desktop" / "__main__.py").write_text(main)
    setup_here.link_checkout(venv, root)
    assert says(venv, "import dutyrehab_desktop as d; print(d.__file__)").startswith(str(root))
    command = setup_here.venv_python(venv).with_name("dutyrehab")
    shown = subprocess.run([command, "x y"], capture_output=True, text=True, check=True).stdout
    assert shown == "main x y\n"


def test_an_environment_without_its_interpreter_is_not_whole(tmp_path: Path) -> None:
    venv = tmp_path / "env"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True)
    assert not setup_here.venv_is_whole(venv), "there is no pip in it"
    setup_here.venv_python(venv).unlink()
    assert not setup_here.venv_is_whole(venv)


def test_what_linkage_needs_is_locked_apart_and_installed_with_nothing_else(project: Path) -> None:
    apart = (project / "packaging" / "requirements-linkage.lock").read_text(encoding="utf-8")
    assert "--group linkage --generate-hashes" in apart
    wanted = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    assert set(wanted["dependency-groups"]["linkage"]) == {"splink>=5.0,<6", "duckdb>=2.0,<3"}
    assert re.search(r"^splink==5\.", apart, re.MULTILINE)
    assert re.search(r"^duckdb==2\.", apart, re.MULTILINE)
    for lock in (setup_here.RUN_LOCK, setup_here.TEST_LOCK):
        heavy = re.findall(r"^(?:splink|duckdb|pandas|pyarrow)\b", lock.read_text(), re.MULTILINE)
        assert heavy == []
