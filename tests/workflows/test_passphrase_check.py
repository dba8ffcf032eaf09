"""Own passphrases: long enough, not what is tried first, judged in a process that ends."""

import sys

import pytest

from dutyrehab_desktop.crypto.generating import bits, generated, years_to_guess
from dutyrehab_desktop.workflows import passphrase_check
from dutyrehab_desktop.workflows.passphrase_check import (
    PassphraseGuessable,
    PassphraseTooShort,
    Verdict,
    good_enough,
    judged,
)
from dutyrehab_desktop.workflows.strength import verdict

LIST = tuple(f"слово{number}" for number in range(2048))


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Verdict.REPEATS),
        ("password password password password password", Verdict.REPEATS),
        ("раз два раз два раз два раз", Verdict.REPEATS),
        ("qwertyuiopasdfghjklzxcvbnm", Verdict.GUESSABLE),
        ("йцукенгшщзхъфывапролджэ", Verdict.GUESSABLE),
        ("12345678901234567890", Verdict.GUESSABLE),
        ("казахстан2023казахстан", Verdict.GUESSABLE),
        ("ozodlik2020ozodlik2020", Verdict.GUESSABLE),
        ("пароль123пароль123456", Verdict.GUESSABLE),
        ("five plain words to type", Verdict.GOOD),
        ("жёлтый чайник поёт под окном", Verdict.GOOD),
        ("сары құман терезеде ән салады", Verdict.GOOD),
        ("sariq choynak deraza tagida kuylaydi", Verdict.GOOD),
        ("Vq7#mZ!p0Lr&2xK9sTd4", Verdict.GOOD),
        ("x" * 3 + "слово другое третье четвёртое пятое" * 4, Verdict.GOOD),
        ("", Verdict.REPEATS),
    ],
)
def test_what_is_tried_first_is_told_from_what_is_not(said: str, found: Verdict) -> None:
    assert verdict(said.encode()) is found


def test_the_child_process_says_the_same_and_the_parent_keeps_its_bytes() -> None:
    good, bad = bytearray(b"five plain words to type"), bytearray(b"qwertyuiopasdfghjklzxcvbnm")
    assert judged(good) is Verdict.GOOD
    assert judged(bad) is Verdict.GUESSABLE
    assert good == b"five plain words to type"
    with pytest.raises(PassphraseGuessable):
        good_enough(bad)
    with pytest.raises(PassphraseTooShort):
        good_enough(bytearray(b"short"))
    good_enough(good)
    assert "zxcvbn" not in passphrase_check.__dict__


def test_where_no_child_can_be_started_the_length_decides(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setattr(sys, "executable", f"{tmp_path}/nothing")
    assert judged(bytearray(b"qwertyuiopasdfghjklzxcvbnm")) is Verdict.UNKNOWN
    good_enough(bytearray(b"qwertyuiopasdfghjklzxcvbnm"))
    monkeypatch.setattr(sys, "executable", "/bin/true")
    assert judged(bytearray(b"qwertyuiopasdfghjklzxcvbnm")) is Verdict.UNKNOWN


def test_a_generated_passphrase_is_six_words_of_the_list_and_another_each_time() -> None:
    made = [generated(LIST).decode() for _ in range(200)]
    assert len(set(made)) == 200
    assert all(len(one.split(" ")) == 6 and set(one.split(" ")) <= set(LIST) for one in made)
    drawn = {word for one in made for word in one.split(" ")}
    # Of 1,200 draws from 2,048 words about 910 are different ones.
    assert 820 < len(drawn) < 1000
    assert verdict(generated(LIST)) is Verdict.GOOD


def test_its_strength_is_told_as_it_is() -> None:
    assert bits(2048) == 66
    assert bits(2048, 4) == 44
    assert years_to_guess(1, 365.25 * 24 * 3600, 1) == pytest.approx(1)
    assert years_to_guess(66, 1.0, 1_000_000) == pytest.approx(1.169e6, rel=0.01)
