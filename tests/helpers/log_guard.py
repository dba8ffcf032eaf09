"""Fails a test in which something was logged at WARNING or above.

A test that means to provoke such a line carries `@pytest.mark.logs_warnings`.
"""

import logging
from collections.abc import Generator

import pytest


class _Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def _watch(item: pytest.Item) -> Generator[None, object, object]:
    kept = _Kept()
    logging.getLogger().addHandler(kept)
    try:
        result = yield
    finally:
        logging.getLogger().removeHandler(kept)
    if kept.lines and item.get_closest_marker("logs_warnings") is None:
        pytest.fail("unexpected log lines:\n" + "\n".join(kept.lines), pytrace=False)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Watch while fixtures are made."""
    return (yield from _watch(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Watch the test itself."""
    return (yield from _watch(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Watch while fixtures are taken down."""
    return (yield from _watch(item))
