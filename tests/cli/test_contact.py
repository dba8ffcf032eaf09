"""How a person may be contacted, from the command line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role
from tests.cli.test_commands import ROOT, assessed, call
from tests.cli.test_refusals import coordinator
from tests.helpers.answers import give
from tests.helpers.enrolled import enrol
from tests.helpers.reachable import LEFT, MARKS, NOTE, reachable_story, tell_reachable
from tests.helpers.vaults import make_vault, open_vault

AROUND = real_surroundings()


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content()


@pytest.fixture
def desk(tmp_path: Path, content: Content) -> tuple[Path, str]:
    """A coordinator's vault with one record of somebody who may be contacted; its code."""
    folder = tmp_path / "desk"
    card, words = coordinator(folder)
    with make_vault(tmp_path / "field", Role.FIELD) as field:
        enrol(field, card, words)
        session = begin_interview(content, field.store, AROUND, spoken="ru")
        assert finish(field, tell_reachable(session)).sealed
        bundle = export(field, tmp_path / "out", AROUND, TaskControl()).path
    with open_vault(folder) as vault:
        look = look_at_bundle(vault, bundle, content, TaskControl())
        merge(vault, bundle, content, AROUND, TaskControl(), accept_words=look.device_words)
    return folder, session.code


def test_the_sheet_is_shown_for_a_purpose_and_the_next_one_sees_it(
    desk: tuple[Path, str],
) -> None:
    folder, code = desk
    words = ["contact", folder, code, "--purpose", "the agreed call", "--json"]
    done = call(*words, passphrase=True)
    assert done.stderr == b""
    document = json.loads(done.stdout)
    assert document["sheets"] == [{"values": LEFT, "notes": {"safe_contact": NOTE}}]
    assert (document["code"], document["channel"], document["earlier"]) == (code, "phone", [])
    again = json.loads(call(*words, passphrase=True).stdout)
    assert [each["purpose"] for each in again["earlier"]] == ["the agreed call"]


@pytest.mark.parametrize(
    ("language", "channel", "question"),
    [
        ("en", "A telephone call", "Which days and hours are safe?"),
        ("ru", "По телефону", None),
    ],
)
def test_without_json_it_is_printed_in_words(
    desk: tuple[Path, str], language: str, channel: str, question: str | None
) -> None:
    folder, code = desk
    words = ["contact", folder, code, "--purpose", "a call", "--language", language]
    told = call(*words, passphrase=True).stdout.decode()
    assert f"The safest way: {channel}" in told
    assert all(text in told for text in (*LEFT.values(), NOTE, code))
    if question is not None:
        assert f"{question}: {LEFT['safe_time']}" in told.splitlines()


def test_the_purpose_must_be_given_and_say_something(desk: tuple[Path, str]) -> None:
    folder, code = desk
    assert call("contact", folder, code, passphrase=True).returncode == 2
    for purpose in ("  ", "x" * 201):
        done = call("contact", folder, code, "--purpose", purpose, passphrase=True)
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, b"", 1)
    with open_vault(folder) as vault:
        assert vault.store.identity.openings(code) == ()


def test_what_is_refused_shows_nothing_and_says_why_in_one_sentence(
    desk: tuple[Path, str], content: Content, tmp_path: Path
) -> None:
    folder, code = desk
    with open_vault(folder) as vault:
        session = resume_interview(content, vault.store, AROUND, code)
        give(session, c_recontact="no")
    refused = [
        (folder, code, "not allowed another contact"),
        (folder, "ZZZZZZZZ", "not open on this computer"),
        (tmp_path / "field", code, ""),
        (tmp_path / "nothing", code, "no vault"),
    ]
    for vault_folder, asked, sentence in refused:
        done = call("contact", vault_folder, asked, "--purpose", "a call", passphrase=True)
        told = done.stderr.decode()
        assert (done.returncode, done.stdout, len(told.splitlines())) == (1, b"", 1)
        assert sentence in told
        assert not any(mark in told for mark in MARKS)


def test_a_sheet_cannot_steer_the_terminal() -> None:
    from dutyrehab_desktop.cli.contact_lines import contact_lines
    from dutyrehab_desktop.records.identity import IdentitySheet
    from dutyrehab_desktop.workflows.contact import Contact

    sheet = IdentitySheet("ABCDEFGH", {"safe_contact": "+7\x1b[2J\n\u202e700", "gone": "x"}, {})
    lines = contact_lines(Contact("ABCDEFGH", "pigeon", (sheet, sheet), 1), load_content(), "en")
    assert "Which number or address should I use for that?: +7 [2J  700" in lines
    assert "gone: x" in lines
    assert "The safest way: pigeon" in lines
    assert all(line.isprintable() for line in lines)


def test_an_assessment_repeats_nothing_of_it() -> None:
    status, document = assessed(reachable_story())
    assert status == 0
    assert document["records"][0]["warnings"] == []
    assert not any(mark in json.dumps(document, ensure_ascii=False) for mark in MARKS)


def test_the_command_is_known_where_the_window_would_open_otherwise() -> None:
    command = [sys.executable, "-m", "dutyrehab_desktop", "contact", "--help"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "nothing"}
    done = subprocess.run(command, capture_output=True, cwd=ROOT, env=environment)
    assert done.returncode == 0
    assert b"--purpose" in done.stdout
