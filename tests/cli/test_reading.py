"""How the languages read, printed by a command."""

import json

from tests.cli.test_commands import call


def test_every_language_is_told_with_its_figures_and_its_hard_words() -> None:
    done = call("questionnaire", "reading")
    assert done.returncode == 0, done.stderr.decode()
    lines = done.stdout.decode().splitlines()
    for language in ("en", "ru", "kk", "uz"):
        assert any(line.startswith(f"{language}: ") for line in lines)
    assert any(line.startswith("  cassation: ") for line in lines)


def test_the_same_is_there_for_programs() -> None:
    done = call("questionnaire", "reading", "--json")
    assert done.returncode == 0, done.stderr.decode()
    levels = json.loads(done.stdout)["languages"]
    assert levels["kk"]["long_sentences"] == []
    assert 3 < levels["kk"]["words_a_sentence"] < 8
