"""Merging, over random histories of three devices."""

import inspect
from itertools import permutations

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from dutyrehab_desktop.records.differences import differences
from dutyrehab_desktop.records.entries import order_of
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.revision import FieldKind
from tests.records.builders import Devices, devices, interview, written


def union(*histories: History) -> History:
    joined = History()
    for history in histories:
        joined, _ = joined.merged(history)
    return joined


@given(devices())
@settings(max_examples=1000)
def test_the_order_of_merges_does_not_matter(machines: Devices) -> None:
    results = {union(*order) for order in permutations(machines.histories)}
    a, b, c = machines.histories
    results |= {union(union(a, b), c), union(a, union(b, c)), union(b, union(c, a))}
    assert len(results) == 1


@given(devices())
@settings(max_examples=1000)
def test_everything_read_from_a_merge_is_the_same_in_every_order(machines: Devices) -> None:
    one, other = union(*machines.histories), union(*reversed(machines.histories))
    assert one.fields() == other.fields()
    assert one.conflicts() == other.conflicts()
    assert one.entry_ids("episode") == other.entry_ids("episode")
    assert [one.heads(field) for field in one.fields()] == [
        other.heads(field) for field in other.fields()
    ]


@given(devices())
@settings(max_examples=1000)
def test_merging_twice_changes_nothing(machines: Devices) -> None:
    a, b, _ = machines.histories
    once, _ = a.merged(b)
    twice, merge = once.merged(b)
    assert twice == once
    assert merge.new_revisions == 0
    assert (merge.added, merge.changed, merge.conflicts) == ((), (), ())
    assert merge.unchanged == once.fields()


@given(devices())
@settings(max_examples=1000)
def test_a_record_that_was_not_here_brings_what_an_empty_one_would_gain(machines: Devices) -> None:
    whole = interview().with_history(union(*machines.histories))
    (found,) = differences({}, [whole])
    assert (found.after, found.merge) == interview().merged(whole)


@given(devices())
@settings(max_examples=1000)
def test_no_value_that_was_ever_written_disappears(machines: Devices) -> None:
    assert union(*machines.histories).revisions == machines.everything


@given(devices())
@settings(max_examples=1000)
def test_every_field_stands_in_exactly_one_list_of_a_merge(machines: Devices) -> None:
    a, b, _ = machines.histories
    after, merge = a.merged(b)
    conflicts = [conflict.field for conflict in merge.conflicts]
    listed = [*merge.added, *merge.changed, *merge.unchanged, *conflicts]
    assert sorted(listed) == list(after.fields())
    assert set(merge.added).isdisjoint(a.fields())


@given(devices())
@settings(max_examples=1000)
def test_two_people_who_wrote_different_things_are_never_settled_silently(
    machines: Devices,
) -> None:
    joined = union(*machines.histories)
    for field in joined.fields():
        said = {(head.content.value, head.content.status) for head in joined.heads(field)}
        if field.kind is FieldKind.ENTRY:
            said = {order_of(head.content) is None for head in joined.heads(field)}
        assert (joined.conflict(field) is not None) or len(said) == 1


@given(devices(), st.data())
@settings(max_examples=1000)
def test_a_choice_settles_its_conflict_everywhere(machines: Devices, data: st.DataObject) -> None:
    joined = union(*machines.histories)
    for conflict in joined.conflicts():
        # An earlier choice may have settled this one too.
        if joined.conflict(conflict.field) is None:
            continue
        choice = data.draw(st.sampled_from(conflict.choices))
        joined, _ = written(joined, conflict.field, choice)
        assert joined.conflict(conflict.field) is None
    settled = [union(joined, each) for each in machines.histories]
    assert settled == [joined] * 3


@given(devices())
@settings(max_examples=1000)
def test_a_history_read_again_says_the_same(machines: Devices) -> None:
    # What `written` carries along must be what a fresh reading finds.
    for history in machines.histories:
        again = History(history)
        assert again == history
        assert again.fields() == history.fields()
        assert again.conflicts() == history.conflicts()


@given(devices())
@settings(max_examples=1000)
def test_parents_always_stand_before_what_replaces_them(machines: Devices) -> None:
    joined = union(*machines.histories)
    seen: set[str] = set()
    for revision in joined.in_order():
        assert revision.parents <= seen
        seen.add(revision.check().id)
    assert len(seen) == len(joined)


LAWS = [
    law.hypothesis.inner_test for name, law in sorted(globals().items()) if name.startswith("test_")
]


@pytest.mark.heavy("merging")
@pytest.mark.parametrize("part", range(20))
def test_all_laws_hold_for_a_hundred_thousand_histories(part: int) -> None:
    @seed(part)
    @settings(max_examples=5_000, derandomize=False, deadline=None)
    @given(devices(), st.data())
    def hold(machines: Devices, data: st.DataObject) -> None:
        for law in LAWS:
            wanted = (machines, data)[: len(inspect.signature(law).parameters)]
            law(*wanted)

    hold()
