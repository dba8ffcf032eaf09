"""The program's own mistakes: the place in the code, and no value."""

import sys

import pytest

from dutyrehab_desktop.app.common.crash import CrashHook, place_of
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.workflows.answering import Walk

SECRET = "an unmistakable answer"


class Breaking:
    """A session that fails with an answer in its message."""

    form = property(lambda self: (_ for _ in ()).throw(ValueError(SECRET)))


def crash():
    try:
        Walk(Breaking(), {Place("own_words"): Answer(SECRET)}).go_on()
    except ValueError:
        return sys.exc_info()
    return None


def test_the_place_is_a_line_of_our_own_code():
    place = place_of(crash()[2])
    assert place.startswith("workflows/answering.py:")
    assert place.rpartition(":")[2].isdigit()


def test_neither_screen_nor_terminal_learns_a_value(capsys):
    told = []
    CrashHook(told.append).heard(*crash())
    written = told[0] + capsys.readouterr().err
    assert "ValueError workflows/answering.py:" in written
    assert SECRET not in written


def test_a_mistake_while_telling_is_told_once(capsys):
    told = []

    def tell(line):
        told.append(line)
        hook.heard(*crash())

    hook = CrashHook(tell)
    hook.heard(*crash())
    assert len(told) == 1
    assert capsys.readouterr().err.count("ValueError") == 2


def test_who_stops_the_program_by_hand_is_not_told_of_a_mistake(capsys):
    told = []
    CrashHook(told.append).heard(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []


def test_it_stands_in_for_pythons_own_hook(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    hook = CrashHook(lambda _line: None)
    hook.install()
    assert sys.excepthook == hook.heard
    with pytest.raises(ZeroDivisionError):
        _ = 1 / 0
