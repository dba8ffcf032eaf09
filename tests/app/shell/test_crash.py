"""The program's own mistakes: the place in the code, and no value."""

import gc
import sys
import threading

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


@pytest.fixture
def own_hooks(monkeypatch):
    """Python's own hooks are back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)


@pytest.mark.usefixtures("own_hooks")
def test_a_thread_and_a_dying_object_tell_no_value_either(capsys):
    told = []
    CrashHook(told.append).install()

    class Dying:
        def __del__(self):
            local = SECRET
            raise ValueError(local)

    def run():
        local = SECRET
        raise ValueError(local)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    dying = Dying()
    del dying
    gc.collect()
    assert capsys.readouterr().err.splitlines() == ["ValueError", "ValueError"]
    assert told == [], "no window is touched from there"


@pytest.mark.usefixtures("own_hooks")
def test_it_stands_in_for_pythons_own_hook():
    hook = CrashHook(lambda _line: None)
    hook.install()
    assert sys.excepthook == hook.heard
    with pytest.raises(ZeroDivisionError):
        _ = 1 / 0
