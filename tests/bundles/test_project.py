"""What is said of the project comes back as it was written, or is refused whole."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from dutyrehab_desktop.bundles.errors import ProjectRefused
from dutyrehab_desktop.bundles.project import (
    LANGUAGES,
    Cost,
    HelpKind,
    Project,
    Referral,
    Supervised,
    read_project,
    written_project,
)

LINE = {"city": "Almaty", "kind": "lawyer", "who": "A lawyer", "reach": "+7 700"}

_words = st.text(
    st.characters(categories=["L", "N", "P"], exclude_characters="\x00"), min_size=1, max_size=60
)
_days = st.dates().map(str)
referrals = st.builds(
    Referral,
    city=_words,
    kind=st.sampled_from(HelpKind),
    who=_words,
    reach=_words,
    languages=st.sets(st.sampled_from(LANGUAGES)).map(sorted).map(tuple),
    cost=st.sampled_from(Cost),
    supervised=st.sampled_from(Supervised),
    checked_on=st.just("") | _days,
    note=st.just("") | _words,
)
projects = st.builds(
    Project,
    version=st.integers(0, 999),
    emergency=st.just("") | _words,
    referrals=st.lists(referrals, max_size=5).map(tuple),
)


@given(projects)
def test_what_was_written_is_read_back(project: Project) -> None:
    assert read_project(written_project(project)) == project


@pytest.mark.parametrize(
    "wrong",
    [
        {"city": ""},
        {"who": " spaces around "},
        {"who": "two\nlines"},
        {"reach": "x" * 201},
        {"kind": "wizard"},
        {"languages": ["fr"]},
        {"checked_on": "2026-02-30"},
        {"checked_on": "20260201"},
        {"note": "turned \u202e around"},
        {"cost": "much"},
    ],
)
def test_a_line_that_cannot_be_shown_or_meant_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Referral.model_validate({**LINE, **wrong})


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"format": "1"},
        {"version": -1},
        {"surprise": True},
        {"emergency": "x" * 2001},
        {"organisation": {"en": "", "kk": "", "ru": "", "uz": "", "fr": ""}},
        {"referrals": [{**LINE, "name": "somebody"}]},
    ],
)
def test_a_document_of_another_kind_is_refused(change: dict[str, object]) -> None:
    fields = {**json.loads(written_project(Project())), **change}
    with pytest.raises(ProjectRefused):
        read_project(json.dumps(fields).encode())


def test_the_same_said_in_another_order_is_refused() -> None:
    document = json.loads(written_project(Project(version=3)))
    assert read_project(written_project(Project(version=3))).version == 3
    with pytest.raises(ProjectRefused):
        read_project(json.dumps(document, indent=1).encode())
    with pytest.raises(ProjectRefused):
        read_project(b"\xff not JSON")
