"""Keyed features and the ready model by the command line."""

import json
from pathlib import Path

import pyrage
import pytest

from dutyrehab_desktop.records.linkage_model import Dialect, settings
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import call
from tests.helpers.outside import arrive
from tests.helpers.vaults import make_vault
from tests.workflows.test_doubles import ONE, OTHER, told


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinator's vault with two records."""
    folder = tmp_path_factory.mktemp("linkage") / "desk"
    content = load_content()
    with make_vault(folder, Role.COORDINATOR) as vault:
        arrive(vault, [told(content, ONE), told(content, OTHER)])
    return folder


TO = ("--to", "age1x", "--name", "x")


def test_features_are_exported_under_a_key_and_led_back_to_records(
    desk: Path, tmp_path: Path
) -> None:
    with make_vault(tmp_path / "other", Role.COORDINATOR) as vault:
        words = " ".join(make_card(vault, {"en": "Invented"}, tmp_path / "card"))
    linker = pyrage.x25519.Identity.generate()
    line = (
        "doubles",
        "export",
        desk,
        "--to",
        str(linker.to_public()),
        "--name",
        "Linkers",
        "--out",
        tmp_path / "out",
    )
    key = tmp_path / "key"
    card = ("--card", tmp_path / "card", "--words", words)
    done = call(*line, "--new-key", key, *card, "--json", passphrase=True)
    assert done.returncode == 0, done.stderr.decode()
    first = json.loads(done.stdout)
    assert (first["records"], first["kept"], len(first["key_words"])) == (2, 0, 10)
    again = call(*line, "--key", key, "--words", " ".join(first["key_words"]), passphrase=True)
    assert again.returncode == 0, again.stderr.decode()
    assert " ".join(first["key_words"]) in again.stdout.decode()
    text = pyrage.decrypt(Path(first["path"]).read_bytes(), [linker]).decode("ascii", "replace")
    names = [json.loads(one)["record"] for one in text.splitlines() if one.startswith('{"charge')]
    found = call("doubles", "whose", desk, *names, "--key", key, "--json", passphrase=True)
    assert set(json.loads(found.stdout)["records"].values()) <= {ONE, OTHER}
    assert len(json.loads(found.stdout)["records"]) == len(names) > 0


def test_words_that_belong_to_no_card_and_a_key_without_words_are_refused(
    desk: Path, tmp_path: Path
) -> None:
    line = (
        "doubles",
        "export",
        desk,
        "--to",
        "age1x",
        "--name",
        "x",
        "--out",
        tmp_path,
        "--new-key",
    )
    done = call(*line, tmp_path / "key", "--words", "a b", passphrase=True)
    assert done.returncode == 1
    assert b"name each card" in done.stderr
    line = (
        "doubles",
        "export",
        desk,
        "--to",
        "age1x",
        "--name",
        "x",
        "--out",
        tmp_path,
        "--key",
        tmp_path,
    )
    for more in (("--words", "a", "--words", "b"), ("--card", tmp_path / "card")):
        assert b"name each card" in call(*line, *more, passphrase=True).stderr
    neither = call(
        "doubles",
        "export",
        desk,
        "--to",
        "age1x",
        "--name",
        "x",
        "--out",
        tmp_path,
        passphrase=True,
    )
    assert neither.returncode == 2


@pytest.mark.parametrize("dialect", list(Dialect))
def test_the_model_is_what_the_desk_compares_by(dialect: Dialect) -> None:
    done = call("doubles", "model", "--dialect", dialect.value)
    assert json.loads(done.stdout) == settings(dialect)
