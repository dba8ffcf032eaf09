"""A questionnaire goes from a workbook to a laptop by the command line."""

import json
from pathlib import Path

import pytest

from dutyrehab_desktop.questionnaire.workbook_writer import workbook_bytes
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.helpers.later import asked_too, later_workbook, renamed, without
from tests.helpers.vaults import lay_vault


def told(*words: str | Path) -> dict[str, object]:
    done = call(*words, "--json", passphrase=True)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinator's vault and a laptop's, enrolled and registered; two workbooks."""
    made = tmp_path_factory.mktemp("parcels")
    for name, role in (("desk", "coordinator"), ("field", "field")):
        lay_vault(made / name, Role(role))
    card = told("enrol", made / "desk", "--card", made / "card", "--organisation", "Invented")
    told("enrol", made / "field", "--card", made / "card", "--words", " ".join(card["words"]))
    own = told("register", made / "field", "--card", made / "laptop")
    words = " ".join(own["words"])
    assert told("register", made / "desk", "--card", made / "laptop", "--words", words)
    changes = (renamed("wellbeing", "how_you_are"), asked_too("hobby", like="own_words"))
    sound = workbook_bytes(later_workbook(*changes, version="2"))
    (made / "later.xlsx").write_bytes(sound)
    broken = workbook_bytes(later_workbook(without("c_store"), version="2"))
    (made / "broken.xlsx").write_bytes(broken)
    return made


def test_a_workbook_is_brought_in_sealed_and_taken_in(folder: Path) -> None:
    desk, field = folder / "desk", folder / "field"
    kept = told("questionnaire", "import", folder / "later.xlsx", "--vault", desk)
    assert (kept["kept"], kept["version"], kept["before"]) == (True, "2", "1")
    listed = told("questionnaire", "list", "--vault", desk)["questionnaires"]
    assert [(one["version"], one["source"], one["in_use"]) for one in listed] == [
        ("1", "shipped", False),
        ("2", "imported", False),
    ]
    out = folder / "parcels"
    begins = kept["sha256"][:12]
    done = told("questionnaire", "publish", begins, "--vault", desk, "--out", out)
    assert (done["laptops"], done["version"]) == (1, "2")
    look = told("receive", field, done["parcel"], "--preview")["questionnaires"]
    assert [(one["version"], one["before"], one["in_use"]) for one in look] == [("2", "1", False)]
    assert {change["kind"] for change in look[0]["changes"]} == {
        "question-renamed",
        "question-added",
    }
    assert told("receive", field, done["parcel"])["questionnaires"][0]["version"] == "2"
    listed = told("questionnaire", "list", "--vault", field)["questionnaires"]
    assert [(one["version"], one["source"], one["in_use"]) for one in listed] == [
        ("1", "shipped", False),
        ("2", "received", True),
    ]


def test_a_broken_workbook_is_told_by_sheet_and_row_and_kept_nowhere(folder: Path) -> None:
    done = call(
        "questionnaire",
        "import",
        folder / "broken.xlsx",
        "--vault",
        folder / "desk",
        "--json",
        passphrase=True,
    )
    assert done.returncode == 1
    document = json.loads(done.stdout)
    assert not document["kept"]
    assert any("c_store" in one["sentence"] for one in document["findings"])


def test_words_that_were_not_read_out_register_nothing(folder: Path) -> None:
    words = ("register", folder / "desk", "--card", folder / "laptop")
    done = call(*words, "--words", "one two", passphrase=True)
    assert done.returncode == 1
    assert b"was not registered" in done.stderr
    assert call(*words, passphrase=True).returncode == 1


def test_a_digest_that_fits_none_publishes_nothing(folder: Path) -> None:
    done = call(
        "questionnaire",
        "publish",
        "zz",
        "--vault",
        folder / "desk",
        "--out",
        folder / "none",
        passphrase=True,
    )
    assert done.returncode == 1
    assert b"no such questionnaire" in done.stderr
    assert not (folder / "none").exists()


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uz"])
def test_a_card_is_no_parcel_in_any_language(folder: Path, language: str) -> None:
    words = ("receive", folder / "field", folder / "card", "--language", language)
    done = call(*words, passphrase=True)
    assert done.returncode == 1
    assert done.stderr.strip()
    assert b"Traceback" not in done.stderr
