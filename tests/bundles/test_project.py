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
    Cover,
    HelpKind,
    Idle,
    Project,
    Referral,
    Supervised,
    new_project,
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
pages = st.lists(_words, max_size=11).map(lambda lines: "\n".join(lines).strip())
covers = st.builds(Cover, en=pages, ru=pages)
idles = st.builds(
    Idle,
    curtain=st.integers(1, 10),
    in_interview=st.integers(5, 30),
    elsewhere=st.integers(1, 10),
)
projects = st.fixed_dictionaries(
    {
        "version": st.integers(0, 999),
        "emergency": st.just("") | _words,
        "referrals": st.lists(referrals, max_size=5).map(tuple),
        "idle": st.just(Idle()) | idles,
        "cover": st.just(Cover()) | covers,
    }
).map(new_project)


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


OLD = (
    b'{"emergency":"","format":1,"organisation":{"en":"","kk":"","ru":"","uz":""},'
    b'"referrals":[],"version":4}'
)
"""As the program wrote it before times and pages were known."""


def test_an_older_project_means_the_times_and_the_page_of_the_program() -> None:
    project = read_project(OLD)
    assert project.idle == Idle(curtain=3, in_interview=15, elsewhere=3)
    assert project.cover == Cover()
    assert written_project(project) == OLD, "and older programs read what we write"


def test_a_project_says_2_exactly_where_it_sets_times_or_a_page() -> None:
    fields = read_project(OLD).model_dump()
    assert new_project({**fields, "idle": {"elsewhere": 2}}).format == 2
    assert new_project({**fields, "cover": {"ru": "Рассада"}}).format == 2
    assert new_project({**fields, "idle": Idle(), "cover": Cover()}).format == 1
    later = new_project({**fields, "idle": {"elsewhere": 2}})
    assert new_project({**later.model_dump(), "idle": {}}).format == 1
    for wrong in (OLD.replace(b'"format":1', b'"format":2'), OLD.replace(b":1", b":3")):
        with pytest.raises(ProjectRefused):
            read_project(wrong)


@pytest.mark.parametrize(
    "change",
    [
        {"idle": {"curtain": 0}},
        {"idle": {"curtain": 11}},
        {"idle": {"in_interview": 4}},
        {"idle": {"in_interview": 31}},
        {"idle": {"elsewhere": 0}},
        {"idle": {"elsewhere": 11}},
        {"idle": {"elsewhere": "3"}},
        {"idle": {"elsewhere": 3.0}},
        {"idle": {"never": 3}},
        {"cover": {"fr": "Jardin"}},
        {"cover": {"en": "\n".join("x" * 12)}},
        {"cover": {"en": "x" * 201}},
        {"cover": {"en": " indented"}},
        {"cover": {"en": "turned \u202e around"}},
    ],
)
def test_times_and_pages_out_of_bounds_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(ProjectRefused):
        new_project(change)
