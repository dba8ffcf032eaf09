from dataclasses import replace

from dutyrehab_desktop.questionnaire.answers import RosterState, Status
from dutyrehab_desktop.records.entries import REMOVED, order_of, present
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.revision import Content, Field, FieldKind
from tests.records.builders import ANSWER, DEVICES, ROSTER, after, entry, inside, said, written

COMPLETE = Content(RosterState.COMPLETE)


def test_a_write_replaces_what_stood_there() -> None:
    history, first = written(History(), ANSWER, "kz")
    history, second = written(history, ANSWER, "uz")
    assert second.parents == {first.id}
    assert history.heads(ANSWER) == (second,)
    assert history.revisions == {first, second}
    assert first in history
    assert len(history) == 2


def test_writing_does_not_change_the_former_history() -> None:
    before, _ = written(History(), ANSWER, "kz")
    written(before, ANSWER, "uz")
    assert before.heads(ANSWER)[0].content.value == "kz"


def test_two_people_who_wrote_different_things_are_in_conflict() -> None:
    start = after(History(), (ANSWER, "kz"))
    one, left = written(start, ANSWER, "uz", device=0)
    other, right = written(start, ANSWER, "other", device=1)
    joined, merge = one.merged(other)
    (conflict,) = joined.conflicts()
    assert conflict.field == ANSWER
    assert set(conflict.revisions) == {left, right}
    assert {content.value for content in conflict.choices} == {"uz", "other"}
    assert merge.conflicts == (conflict,)


def test_two_people_who_wrote_the_same_are_in_no_conflict() -> None:
    one = after(History(), (ANSWER, "kz"), device=0)
    other = after(History(), (ANSWER, Content("kz", language="kk")), device=1)
    joined, merge = one.merged(other)
    assert len(joined.heads(ANSWER)) == 2
    assert joined.conflicts() == ()
    assert merge.unchanged == (ANSWER,)
    assert merge.new_revisions == 1


def test_declining_and_not_knowing_are_different_answers() -> None:
    one = after(History(), (ANSWER, said("", Status.DK)), device=0)
    other = after(History(), (ANSWER, said("", Status.DECLINE)), device=1)
    assert len(one.merged(other)[0].conflicts()) == 1


def test_a_later_write_of_one_device_is_no_conflict_with_its_own_past() -> None:
    start = after(History(), (ANSWER, "kz"))
    later = after(start, (ANSWER, "uz"))
    joined, merge = start.merged(later)
    assert joined == later
    assert merge.changed == (ANSWER,)
    assert joined.conflicts() == ()


def test_a_revision_without_its_parents_is_kept_and_stands_beside_the_others() -> None:
    history, first = written(History(), ANSWER, "1")
    history, _lost = written(history, ANSWER, "2")
    history, third = written(history, ANSWER, "3")
    torn = History([first, third])
    assert set(torn.heads(ANSWER)) == {first, third}
    assert torn.conflict(ANSWER) is not None
    whole, _ = torn.merged(history)
    assert whole == history
    assert whole.conflicts() == ()


def test_of_two_months_for_one_write_the_earlier_stays_in_any_order() -> None:
    _, write = written(History(), ANSWER, "kz")
    later = replace(write, month="2027-01")
    assert History([write, later]) == History([later, write]) == History([write])


def test_entries_stand_in_the_order_of_the_person() -> None:
    history = after(
        History(), (entry("x"), present(1)), (entry("y"), present(0)), (entry("z"), present(1))
    )
    assert history.entry_ids("episode") == ("y", "x", "z")
    assert history.entry_ids("proceeding") == ()
    assert history.next_order("episode") == 2
    assert History().next_order("episode") == 0


def test_a_new_entry_comes_last_after_one_was_taken_out() -> None:
    history = after(History(), *((entry(name), present(at)) for at, name in enumerate("xyz")))
    history = after(history, (entry("x"), REMOVED))
    history = after(history, (entry("a"), present(history.next_order("episode"))))
    assert history.entry_ids("episode") == ("y", "z", "a")


def test_two_orders_of_one_entry_are_no_conflict() -> None:
    start = after(History(), (entry("x"), present(0)))
    one = after(start, (entry("x"), present(3)), device=0)
    other = after(start, (entry("x"), present(1)), device=1)
    assert one.merged(other)[0].conflicts() == ()


def test_an_entry_that_was_taken_out_is_gone_from_the_list() -> None:
    history = after(History(), (entry("x"), present(0)), (inside("x"), "sizo"))
    history = after(history, (entry("x"), REMOVED))
    assert history.entry_ids("episode") == ()
    assert history.conflicts() == ()


def test_an_entry_taken_out_while_somebody_wrote_in_it_stays_and_is_shown() -> None:
    start = after(History(), (entry("x"), present(4)), (inside("x"), "sizo"))
    out = after(start, (entry("x"), REMOVED), device=0)
    edited, edit = written(start, inside("x"), "colony", device=1)
    joined, merge = out.merged(edited)
    (conflict,) = joined.conflicts()
    assert conflict.field == entry("x")
    assert conflict.beside == (edit,)
    assert conflict.choices == (present(4), REMOVED)
    assert joined.entry_ids("episode") == ("x",)
    assert merge.conflicts == (conflict,)


def test_a_removal_is_settled_for_good_by_either_choice() -> None:
    start = after(History(), (entry("x"), present(4)), (inside("x"), "sizo"))
    out = after(start, (entry("x"), REMOVED), device=0)
    edited = after(start, (inside("x"), "colony"), device=1)
    joined, _ = out.merged(edited)
    gone = after(joined, (entry("x"), REMOVED))
    assert (gone.conflicts(), gone.entry_ids("episode")) == ((), ())
    kept = after(joined, (entry("x"), present(4)))
    assert (kept.conflicts(), kept.entry_ids("episode")) == ((), ("x",))


def test_taken_out_by_one_and_put_elsewhere_by_another_is_a_conflict() -> None:
    start = after(History(), (entry("x"), present(0)))
    out = after(start, (entry("x"), REMOVED), device=0)
    moved = after(start, (entry("x"), present(2)), device=1)
    joined, _ = out.merged(moved)
    assert [conflict.field for conflict in joined.conflicts()] == [entry("x")]
    assert joined.entry_ids("episode") == ("x",)


def test_a_note_written_in_an_entry_counts_as_writing_in_it() -> None:
    start = after(History(), (entry("x"), present(0)))
    out = after(start, (entry("x"), REMOVED), device=0)
    noted = after(start, (Field(FieldKind.NOTE, "ep_place", "x"), "weeps"), device=1)
    assert out.merged(noted)[0].entry_ids("episode") == ("x",)


def test_that_was_all_does_not_cover_an_entry_nobody_had_seen() -> None:
    start = after(History(), (entry("x"), present(0)))
    closed = after(start, (ROSTER, COMPLETE), device=0)
    grown, addition = written(start, entry("y"), present(1), device=1)
    joined, _ = closed.merged(grown)
    (conflict,) = joined.conflicts()
    assert (conflict.field, conflict.beside) == (ROSTER, (addition,))
    assert {content.value for content in conflict.choices} == {"complete", "not_sure"}
    settled = after(joined, (ROSTER, COMPLETE))
    assert settled.conflicts() == ()


def test_an_entry_added_after_that_was_all_is_no_conflict() -> None:
    history = after(History(), (entry("x"), present(0)), (ROSTER, COMPLETE))
    history = after(history, (entry("y"), present(1)), (inside("y"), "sizo"))
    assert history.conflicts() == ()


def test_that_was_all_said_twice_on_two_devices_covers_what_both_had_seen() -> None:
    start = after(History(), (entry("x"), present(0)))
    one = after(start, (ROSTER, COMPLETE), device=0)
    other = after(start, (ROSTER, COMPLETE), device=1)
    assert one.merged(other)[0].conflicts() == ()


def test_a_purged_field_leaves_no_trace_in_what_remains() -> None:
    history = after(History(), (entry("x"), present(0)), (inside("x"), "sizo"))
    secret = history.heads(inside("x"))[0].id
    history = after(history, (entry("x"), REMOVED), (entry("x"), present(0)), (ANSWER, "kz"))
    left = history.without({inside("x")})
    assert left.fields() == (ANSWER, entry("x"))
    assert all(secret not in each.check().parents for each in left)
    assert left.entry_ids("episode") == ("x",)
    assert len(left.heads(entry("x"))) == 1
    assert history.heads(ANSWER)[0] in left


def test_counters_go_on_by_device() -> None:
    history = after(History(), (ANSWER, "kz"), (ANSWER, "uz"), device=1)
    assert history.next_counter(DEVICES[1]) == 3
    assert history.next_counter(DEVICES[0]) == 1


def test_histories_compare_by_what_was_written() -> None:
    assert after(History(), (ANSWER, "kz")) == after(History(), (ANSWER, "kz"))
    assert after(History(), (ANSWER, "kz")) != after(History(), (ANSWER, "uz"))
    assert History() != "nothing"


def test_an_order_that_nobody_can_read_is_the_first() -> None:
    assert order_of(Content("present soon")) == 0
    assert order_of(REMOVED) is None
