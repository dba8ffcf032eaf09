"""What the command line says and leaves behind where something is wrong."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.enrolling import look_at_card, make_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.cli.test_commands import ROOT, call
from tests.helpers.answers import tell, whole_story
from tests.helpers.enrolled import enrol, rehearsed
from tests.helpers.vaults import make_vault, open_vault

AROUND = real_surroundings()


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content()


def interview(vault: OpenVault, content: Content) -> str:
    session = begin_interview(content, vault.store, AROUND, spoken="en")
    finish(vault, tell(session, whole_story(own_words=None)))
    return session.code


def coordinator(folder: Path) -> tuple[Path, tuple[str, ...]]:
    """A coordinator's vault; the card's file and its words."""
    card = folder.with_suffix(".card")
    with make_vault(folder, Role.COORDINATOR) as desk:
        return card, make_card(desk, {"en": "An invented organisation"}, card)


def test_interviews_signed_before_the_recovery_was_rehearsed_are_sealed_by_the_next_export(
    tmp_path: Path, content: Content
) -> None:
    card, words = coordinator(tmp_path / "desk")
    with make_vault(tmp_path / "field", Role.FIELD) as field:
        interview(field, content)
    arguments = ["enrol", tmp_path / "field", "--card", card, "--words", " ".join(words)]
    done = call(*arguments, "--json", passphrase=True)
    assert json.loads(done.stdout)["sealed"] == 0
    with open_vault(tmp_path / "field") as field:
        rehearsed(field)
    done = call("export", tmp_path / "field", "--out", tmp_path / "out", "--json", passphrase=True)
    assert json.loads(done.stdout)["interviews"] == 1


def test_after_another_card_each_coordinator_gets_what_was_sealed_for_them(
    tmp_path: Path, content: Content
) -> None:
    one, two = coordinator(tmp_path / "one"), coordinator(tmp_path / "two")
    with make_vault(tmp_path / "field", Role.FIELD) as field:
        for card, words in (one, two):
            look_at_card(card)
            enrol(field, card, words)
            interview(field, content)
        second = export(field, tmp_path / "out", AROUND, TaskControl())
        assert (second.interviews, second.others) == (1, 1)
        enrol(field, *one)
        first = export(field, tmp_path / "out", AROUND, TaskControl())
    for name, bundle in (("one", first.path), ("two", second.path)):
        done = call("merge", tmp_path / name, bundle, "--preview", "--json", passphrase=True)
        assert done.returncode == 0, done.stderr
        assert len(json.loads(done.stdout)["bundles"][0]["interviews"]) == 1


def test_one_refused_bundle_does_not_keep_the_others_out(tmp_path: Path, content: Content) -> None:
    card, words = coordinator(tmp_path / "desk")
    bundles = []
    for name in ("a", "b"):
        with make_vault(tmp_path / name, Role.FIELD) as field:
            enrol(field, card, words)
            interview(field, content)
            bundles.append(export(field, tmp_path / "out", AROUND, TaskControl()).path)
    cut = tmp_path / "cut.bin"
    cut.write_bytes(bundles[0].read_bytes()[:5000])
    files = [bundles[0], cut, bundles[1]]
    looked = json.loads(
        call("merge", tmp_path / "desk", *bundles, "--preview", "--json", passphrase=True).stdout
    )
    known = [part for one in looked["bundles"] for part in ("--device-words", one["device_words"])]
    done = call("merge", tmp_path / "desk", *files, *known, "--json", passphrase=True)
    assert done.returncode == 1
    first, second, third = json.loads(done.stdout)["bundles"]
    assert first["merged"]["new"] == third["merged"]["new"] == 1
    assert second["error"] == "bundle-damaged"
    (told,) = done.stderr.decode().splitlines()
    assert str(cut) in told


def test_a_laptop_is_known_only_once_something_of_it_was_merged(
    tmp_path: Path, content: Content
) -> None:
    card, words = coordinator(tmp_path / "desk")
    with make_vault(tmp_path / "a", Role.FIELD) as field:
        enrol(field, card, words)
        interview(field, content)
        bundle = export(field, tmp_path / "out", AROUND, TaskControl()).path
    done = call("merge", tmp_path / "desk", bundle, "--device-words", "x y", passphrase=True)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    with open_vault(tmp_path / "desk") as desk:
        assert [one.owner for one in desk.store.devices.cards()] == ["coordinator"]
        assert desk.store.interviews.codes() == ()


@pytest.mark.parametrize("name", ["a.bin", "b.bin", "new.pdf"])
def test_nothing_is_written_among_the_files_of_a_vault(tmp_path: Path, name: str) -> None:
    make_vault(tmp_path / "desk", Role.COORDINATOR).lock()
    before = {path.name: path.read_bytes() for path in (tmp_path / "desk").iterdir()}
    for words in (["report", "--out"], ["enrol", "--card"]):
        target = tmp_path / "desk" / name
        done = call(words[0], tmp_path / "desk", words[1], target, passphrase=True)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    after = {path.name: path.read_bytes() for path in (tmp_path / "desk").iterdir()}
    assert after.keys() == before.keys()
    assert after["a.bin"] == before["a.bin"]
    open_vault(tmp_path / "desk").lock()


def test_a_report_is_the_coordinators(tmp_path: Path) -> None:
    make_vault(tmp_path / "field", Role.FIELD).lock()
    done = call("report", tmp_path / "field", passphrase=True)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


def test_a_passphrase_among_the_words_is_never_repeated() -> None:
    for words in (["--passphrase", "correct horse"], ["--passphrase-fd", "correct horse"]):
        done = call("report", "folder", *words)
        assert done.returncode == 2
        assert b"correct" not in done.stderr


def test_a_passphrase_that_is_too_long_is_refused_and_not_cut(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "dutyrehab_desktop", "vault", "create", tmp_path / "v"]
    done = subprocess.run(
        [*command, "--role", "field", "--passphrase-fd", "0"],
        input=b"a" * 5000 + b"\n",
        capture_output=True,
        cwd=ROOT,
    )
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


@pytest.mark.parametrize(
    "record", ['{"record_code": "\\ud800"}', '{"record_code": 1e999}', '{"job_now": "да"}']
)
def test_what_is_printed_is_json_whatever_the_code_page(record: str) -> None:
    environment = {"PYTHONIOENCODING": "cp1252", "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-m", "dutyrehab_desktop", "assess", "-", "--json", "--language", "ru"],
        input=f'[{record}, {{"country": "kz"}}]'.encode(),
        capture_output=True,
        cwd=ROOT,
        env=environment,
    )
    assert done.returncode == 0, done.stderr

    def refuse(text: str) -> None:
        raise AssertionError(text)

    document = json.loads(done.stdout.decode("utf-8"), parse_constant=refuse)
    assert len(document["records"]) == 2


def test_output_that_takes_nothing_is_a_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "dutyrehab_desktop", "assess", "-"],
            input=b"{}",
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
        )
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


@pytest.mark.parametrize("name", ["file", "file/below"])
def test_a_place_that_is_no_folder_is_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"x")
    done = call("demo", "--out", tmp_path / name)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert (tmp_path / "file").read_bytes() == b"x"


def test_a_code_that_is_no_text_is_not_here(tmp_path: Path) -> None:
    make_vault(tmp_path / "field", Role.FIELD).lock()
    words = ["summary", tmp_path / "field", "\udcff", "--out", tmp_path / "x.pdf"]
    done = call(*words, passphrase=True)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
