"""Random bundles at a real vault: a reason or a right merge, no crash, nothing in clear."""

import json
import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from tests.conftest import Home
from tests.helpers.inbox import Inbox
from tests.workflows.fuzzing import bad_bundle

SECONDS = int(os.environ.get("DUTYREHAB_FUZZ_SECONDS", "3000"))
"""How long the heavy run goes on."""

HANG = 20.0
"""Seconds of a processor; a small bundle that takes longer hangs."""


@pytest.fixture
def inbox(
    tmp_path: Path,
    content: Content,
    surroundings: Surroundings,
    home: Home,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Inbox]:
    # Python keeps the first folder it found; this test has one of its own.
    monkeypatch.setattr(tempfile, "tempdir", home.environment["TMPDIR"])
    opened = Inbox(tmp_path / "inbox", content, surroundings)
    yield opened
    opened.vault.lock()


def fuzz(inbox: Inbox, number: int, examples: int) -> Counter[str]:
    """Take in so many bundles; how often each end was come to. The number repeats the run."""
    ends: Counter[str] = Counter()

    @seed(number)
    @settings(
        max_examples=examples,
        derandomize=False,
        suppress_health_check=list(HealthCheck),
    )
    @given(file=st.composite(bad_bundle)(inbox))
    def survive(file: bytes) -> None:
        began = time.process_time()
        outcome = inbox.take_in(file)
        if isinstance(outcome, DutyRehabError):
            ends[outcome.code] += 1
        else:
            ends["merged"] += 1
            inbox.use()
            inbox.begin_again()
        assert time.process_time() - began < HANG

    survive()
    return ends


def test_a_hundred_random_bundles_end_in_a_reason_or_a_right_merge(inbox: Inbox) -> None:
    ends = fuzz(inbox, 1, 120)
    assert len(ends) > 4
    assert ends["merged"] > 4


@pytest.mark.heavy("bundles")
def test_random_bundles_for_an_hour_end_in_a_reason_or_a_right_merge(
    inbox: Inbox, record_testsuite_property: Callable[[str, object], None]
) -> None:
    until, number, ends = time.monotonic() + SECONDS, 0, Counter[str]()
    while time.monotonic() < until:
        number += 1
        ends += fuzz(inbox, number, 200)
    record_testsuite_property("inputs", sum(ends.values()))
    record_testsuite_property("ends", json.dumps(dict(sorted(ends.items()))))
    assert {"merged", "bundle-damaged", "payload-damaged"} <= set(ends)
