"""How long interviews take, printed by a command."""

import json
from pathlib import Path

import pytest

from dutyrehab_desktop.shipped import resource
from tests.cli.test_commands import call


def lengths(file: Path, language: str) -> list[dict[str, dict[str, float]]]:
    done = call("questionnaire", "minutes", str(file), "--language", language, "--json")
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)["lengths"]


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uz"])
def test_the_demonstration_s_people_are_not_kept_too_long(tmp_path: Path, language: str) -> None:
    told = json.loads(resource("demonstration", "interviews.json").read_text(encoding="utf-8"))
    records = tmp_path / "records.json"
    records.write_text(json.dumps([one["record"] for one in told["interviews"]]))
    found = lengths(records, language)
    assert len(found) == 21
    for one in found:
        assert 20 <= one["core"]["minutes"] <= 33
        assert one["core"]["minutes"] < one["full"]["minutes"] < 90
        assert one["core"]["questions"] < one["full"]["questions"]


def test_it_is_said_in_one_line_a_record_and_nonsense_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "records.json"
    file.write_text(json.dumps([{"record_code": "ABCDEFGH", "country": "kz"}, 5]))
    done = call("questionnaire", "minutes", str(file))
    assert done.returncode == 0
    (line,) = done.stdout.decode().splitlines()
    assert line.startswith("ABCDEFGH: short ")
    assert "minutes; full " in line
