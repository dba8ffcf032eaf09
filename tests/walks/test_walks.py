"""Our engine against the one that ODK's web forms run: every relevance, value and constraint."""

import hashlib
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.walks.form import WalkForm, walk_form
from tests.walks.walking import OurWalk, States, TheirWalk, changed, random_steps

RECORDED = Path(__file__).with_name("recorded.json")
"""What ODK's engine did: `python -m tests.walks.recording FOLDER` writes it anew."""

PACKAGES = ("@getodk/xforms-engine@0.22.0", "jsdom@24.1.3")
SIZE, STEPS = 120, 60


def as_states(told: dict[str, list[object]]) -> States:
    return {
        name: (bool(relevant), str(value), bool(valid))
        for name, (relevant, value, valid) in told.items()
    }


def digest(form: WalkForm) -> str:
    return hashlib.sha256(form.xform.encode()).hexdigest()


def pairs(form: WalkForm, theirs: TheirWalk, seed: int) -> Iterator[tuple[States, States]]:
    """The states of both engines, at the beginning and after each step."""
    ours = OurWalk(form.questionnaire)
    yield ours.states(), theirs.load(form.xform)
    for step in random_steps(form.questionnaire, STEPS, seed):
        ours.act(step)
        yield ours.states(), theirs.act(step)


@pytest.mark.parametrize("walk", json.loads(RECORDED.read_text(encoding="utf-8")))
def test_a_recorded_walk_goes_as_it_went_in_the_other_engine(walk: dict[str, Any]) -> None:
    form = walk_form(SIZE, walk["seed"])
    assert digest(form) == walk["form"], "the form changed: record the walks anew"
    ours, theirs = OurWalk(form.questionnaire), as_states(walk["begin"])
    assert ours.states() == theirs
    for step, told in walk["steps"]:
        ours.act(step)
        theirs |= as_states(told)
        assert ours.states() == theirs, step


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which npm has installed the other engine."""
    folder = tmp_path_factory.mktemp("engine")
    subprocess.run(["npm", "init", "-y"], cwd=folder, check=True, capture_output=True)
    subprocess.run(["npm", "install", *PACKAGES], cwd=folder, check=True, capture_output=True)
    return folder


@pytest.mark.heavy("walks")
@pytest.mark.parametrize("seed", range(100, 140))
def test_a_new_walk_goes_alike_in_both_engines(engine: Path, seed: int) -> None:
    theirs = TheirWalk(engine)
    try:
        for number, (mine, other) in enumerate(pairs(walk_form(SIZE, seed), theirs, seed)):
            assert changed(other, mine) == {}, number
            assert mine.keys() == other.keys()
    finally:
        theirs.close()
