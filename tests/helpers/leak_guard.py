"""Fails a test with a window that leaves windows, threads or running jobs behind.

Only for tests that use `qtbot`: the others never load Qt.
"""

import gc
import threading
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _nothing_is_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Made before `qtbot`, so that it looks after `qtbot` has closed its widgets."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    # What outlives the tests before is not looked through again: over everything that a worker
    # holds by and by, one collection takes half a second.
    gc.collect()
    gc.freeze()
    threads = set(threading.enumerate())
    windows = set(map(id, _windows()))
    yield
    gc.collect()
    left = [widget for widget in _windows() if id(widget) not in windows]
    problems = [f"window {type(one).__name__} {one.objectName()!r}" for one in left]
    problems += [f"thread {one.name}" for one in _started_since(threads)]
    problems += _busy_pool()
    for widget in left:
        # So that one careless test does not make all later ones fail.
        widget.close()
        widget.deleteLater()
    if problems:
        pytest.fail("left behind: " + ", ".join(problems), pytrace=False)


def _windows() -> list:  # type: ignore[type-arg]
    """Top-level widgets that are still alive once pending deletions are done."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return QApplication.topLevelWidgets()


def _started_since(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads of Python's own that still run; one of Qt's shows up as a dummy and is skipped."""
    return [
        thread
        for thread in set(threading.enumerate()) - before
        if thread.is_alive() and not isinstance(thread, threading._DummyThread)
    ]


def _busy_pool() -> list[str]:
    from PySide6.QtCore import QThreadPool

    pool = QThreadPool.globalInstance()
    return [] if pool.waitForDone(2000) else [f"{pool.activeThreadCount()} running jobs"]
