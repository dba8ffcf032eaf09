"""The command line, as a person or a script would call it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers import prepared_program
from tests.helpers.answers import whole_story

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = b"five plain words to type\n"


def call(
    *words: str | Path,
    given: bytes | None = None,
    passphrase: bool = False,
    more: tuple[int, ...] = (),
    anew: bool = not hasattr(os, "memfd_create"),
) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a process of its own, which gets more file descriptors.

    Args:
        words: What follows its name.
        given: Its standard input.
        passphrase: Whether it gets the passphrase of all test vaults.
        more: File descriptors that it gets beside.
        anew: True where it is to be loaded anew, as a person starts it.
    """
    arguments = list(map(str, words))
    reading = []
    if passphrase:
        read, writing = os.pipe()
        os.write(writing, PASSPHRASE)
        os.close(writing)
        reading.append(read)
        arguments += ["--passphrase-fd", str(read)]
    descriptors = [*reading, *more]
    try:
        if not anew:
            return prepared_program.start(arguments, given or b"", descriptors)
        command = [sys.executable, "-W", "error", "-m", "dutyrehab_desktop", *arguments]
        return subprocess.run(
            command, input=given or b"", capture_output=True, cwd=ROOT, pass_fds=descriptors
        )
    finally:
        for each in reading:
            os.close(each)


def assessed(records: object, *words: str) -> tuple[int, dict[str, object]]:
    """Assess records given on standard input."""
    done = call("assess", "-", "--json", *words, given=json.dumps(records).encode())
    return done.returncode, json.loads(done.stdout)


def test_no_words_that_make_sense_end_with_status_2() -> None:
    for words in (["frobnicate"], ["assess"], ["vault", "create"], ["merge"]):
        assert call(*words, anew=True).returncode == 2


def test_one_record_or_a_list_gives_the_same_shape_in_input_order() -> None:
    status, document = assessed(whole_story(record_code="A"))
    assert status == 0
    assert set(document) == {"schema", "as_of", "questionnaire", "law", "records"}
    assert document["schema"] == 1
    status, document = assessed([{"record_code": "B"}, {"record_code": "A"}])
    assert [record["record_code"] for record in document["records"]] == ["B", "A"]


def test_a_record_has_everything_that_the_contract_names() -> None:
    _, document = assessed(whole_story(record_code="x y z"), "--as-of", "2026-01-31")
    assert document["as_of"] == "2026-01-31"
    (record,) = document["records"]
    assert set(record) == {
        "record_code", "categories", "barriers", "not_asked", "context", "next_question",
        "warnings", "entitlements", "routes", "deadlines", "sums", "losses", "claims",
        "shortfall", "held",
    }  # fmt: skip
    assert record["record_code"] == "x y z"
    assert set(record["categories"]) == {"KZ1", "KZ1b", "KZ2", "KZ3", "KZ4"}
    assert record["categories"]["KZ1"]["state"] == "no"
    barrier = next(each for each in record["barriers"] if each["id"] == "kz-release-full-term")
    assert set(barrier) == {
        "id", "state", "cases", "because", "blocked_by", "decided_by", "would_lift", "sources",
        "next_step", "reforms", "kind", "blocks",
    }  # fmt: skip
    assert barrier["state"] == "found"
    assert barrier["cases"] == [{"index": 0, "state": "found"}]
    causes = {(each["question"], each["instance"], each["value"]) for each in barrier["because"]}
    assert ("pr_outcome", 0, "convicted") in causes
    assert ("ep_release_ground", 0, "full_term") in causes
    for source in barrier["sources"]:
        assert set(source) == {"id", "text", "confidence", "valid_from", "checked_on"}


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uz"])
def test_texts_come_in_the_language_asked_for(language: str) -> None:
    _, document = assessed(whole_story(), "--language", language)
    steps = {barrier["next_step"] for barrier in document["records"][0]["barriers"]}
    assert "" not in steps
    _, english = assessed(whole_story())
    if language != "en":
        assert steps.isdisjoint(b["next_step"] for b in english["records"][0]["barriers"])


def test_a_record_that_is_no_object_is_named_and_the_others_still_run() -> None:
    status, document = assessed([5, {"record_code": "A", "country": "kz"}, None])
    assert status == 1
    first, second, third = document["records"]
    assert "error" in first
    assert "error" in third
    assert second["record_code"] == "A"


def test_unknown_keys_and_choices_are_warnings() -> None:
    _, document = assessed({"country": "kz", "shoe_size": 44, "job_now": "perhaps"})
    (record,) = document["records"]
    assert {warning["key"] for warning in record["warnings"]} == {"shoe_size", "job_now"}


@pytest.mark.parametrize("garbage", [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b"NaN,"])
def test_garbage_gives_one_sentence_and_status_1(garbage: bytes) -> None:
    done = call("assess", "-", "--json", given=garbage, anew=True)
    assert done.returncode == 1
    assert done.stdout == b""
    assert len(done.stderr.decode().strip().splitlines()) == 1
    assert b"Traceback" not in done.stderr


def test_a_missing_file_gives_one_sentence(tmp_path: Path) -> None:
    done = call("assess", tmp_path / "nothing.json")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


def test_vaults_are_made_enrolled_and_asked_from_the_command_line(tmp_path: Path) -> None:
    field, desk, card = tmp_path / "field", tmp_path / "desk", tmp_path / "card.txt"
    made = call("vault", "create", field, "--role", "field", "--json", passphrase=True)
    assert json.loads(made.stdout)["role"] == "field"
    assert call("vault", "create", field, "--role", "field", passphrase=True).returncode == 1
    assert call("vault", "create", desk, "--role", "coordinator", passphrase=True).returncode == 0
    told = call("enrol", desk, "--card", card, "--json", passphrase=True)
    words = json.loads(told.stdout)["words"]
    wrong = call("enrol", field, "--card", card, "--words", "one two", passphrase=True)
    assert (wrong.returncode, len(wrong.stderr.splitlines())) == (1, 1)
    right = call("enrol", field, "--card", card, "--words", " ".join(words), passphrase=True)
    assert right.returncode == 0
    empty = call("export", field, "--out", tmp_path / "out", passphrase=True)
    assert (empty.returncode, len(empty.stderr.splitlines())) == (1, 1)
    assert not (tmp_path / "out").exists()
    report = call("report", desk, "--json", passphrase=True)
    assert all(row["yes"] == 0 for row in json.loads(report.stdout)["counts"])


def test_a_demonstration_is_played_into_an_empty_folder_alone(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "mine.txt").write_text("kept", "ascii")
    again = call("demo", "--out", tmp_path / "demo")
    assert (again.returncode, len(again.stderr.splitlines())) == (1, 1)
