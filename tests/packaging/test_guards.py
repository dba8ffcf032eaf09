"""The guards of `tests/conftest.py` stop what they are there to stop."""

import pytest


@pytest.fixture
def house(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch):
    """Run a test module under nothing but what `tests/conftest.py` brings."""
    monkeypatch.setenv("DUTYREHAB_SHARED", str(pytester.path / "nowhere"))

    def run(source: str, *options: str) -> dict[str, int]:
        pytester.makepyfile(source)
        plugins = ("-p", "tests.conftest", "-p", "no:cacheprovider", "-p", "no:faulthandler")
        return pytester.runpytest_inprocess(*plugins, *options).parseoutcomes()

    return run


@pytest.mark.logs_warnings
def test_a_warning_in_the_log_fails_a_test_that_did_not_expect_it(house) -> None:
    outcome = house("""
        import logging, pytest
        def test_quiet(): logging.getLogger("x").info("as usual")
        def test_loud(): logging.getLogger("x").warning("what is this")
        @pytest.mark.logs_warnings
        def test_meant(): logging.getLogger("x").warning("as meant")
    """)
    assert outcome == {"passed": 2, "failed": 1}


def test_a_window_left_behind_fails_the_test_that_left_it(house) -> None:
    outcome = house("""
        from PySide6.QtWidgets import QWidget
        kept = []
        def test_tidy(qtbot):
            qtbot.addWidget(QWidget())
        def test_untidy(qtbot):
            kept.append(QWidget())
        def test_next(qtbot): pass
    """)
    assert outcome == {"passed": 3, "errors": 1}


def test_a_thread_left_behind_fails_the_test_that_left_it(house) -> None:
    outcome = house("""
        import threading
        go_on = threading.Event()
        def test_untidy(qtbot):
            threading.Thread(target=go_on.wait).start()
        def test_next(qtbot):
            go_on.set()
    """)
    assert outcome == {"passed": 2, "errors": 1}


def test_missing_material_skips_and_fails_where_it_is_required(house) -> None:
    source = "def test_vectors(shared): pass"
    assert house(source) == {"skipped": 1}
    assert house(source, "--require-testkits") == {"errors": 1}


def test_a_long_test_runs_only_when_its_slice_is_asked_for(house) -> None:
    source = """
        import pytest
        def test_short(): pass
        @pytest.mark.heavy("kills")
        def test_long(): pass
        @pytest.mark.heavy("other")
        def test_other(): pass
    """
    assert house(source) == {"passed": 1, "deselected": 2}
    assert house(source, "--heavy", "kills") == {"passed": 1, "deselected": 2}


def test_every_test_has_a_home_of_its_own(house) -> None:
    outcome = house("""
        import os, pathlib, pytest
        @pytest.mark.parametrize("turn", [1, 2])
        def test_home(turn, home):
            assert pathlib.Path.home() == home.folder
            for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"):
                folder = pathlib.Path(os.environ[variable])
                assert home.folder in folder.parents and list(folder.iterdir()) == []
                (folder / "trace").touch()
    """)
    assert outcome == {"passed": 2}


def test_a_screen_shows_windows_and_takes_keys(screen) -> None:
    assert screen.environment["QT_QPA_PLATFORM"] == "xcb"
    assert int(screen.xdotool("get_num_desktops")) >= 1
    assert screen.xdotool("getdisplaygeometry") == "1366 768"
