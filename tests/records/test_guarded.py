"""Which writes are under a key of their own."""

from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.records.entries import REMOVED, present
from dutyrehab_desktop.records.guarded import Guarded, GuardedBy, withheld
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.revision import Content, Field, FieldKind
from tests.records.builders import ANSWER, ROSTER, after, entry, inside, said, written

PLACE = inside("e1")
NOTE = Field(FieldKind.NOTE, "safe_contact")


def test_everything_is_under_the_local_key_or_only_what_is_named() -> None:
    assert Guarded(everything=True).of(ANSWER) is GuardedBy.LOCAL
    some = Guarded(local=frozenset({PLACE}), identity=frozenset({"safe_contact", "ep_place"}))
    assert some.of(ANSWER) is None
    # Of two keys the one that is lost with the passphrase.
    assert some.of(PLACE) is GuardedBy.LOCAL
    assert some.of(inside("e2")) is GuardedBy.IDENTITY
    assert some.of(NOTE) is GuardedBy.IDENTITY
    assert some.of(Field(FieldKind.ENTRY, "safe_contact", "e1")) is None


def test_text_that_is_typed_beside_a_question_is_under_its_key() -> None:
    some = Guarded(local=frozenset({PLACE}), identity=frozenset({"safe_contact"}))
    assert some.of_half_typed(inside("e1", "ep_place#note")) is GuardedBy.LOCAL
    assert some.of_half_typed(Field(FieldKind.ANSWER, "safe_contact#note")) is GuardedBy.IDENTITY
    assert some.of_half_typed(inside("e2")) is None


def test_what_names_a_guarded_write_is_guarded_as_well_and_nothing_before_it() -> None:
    history = after(History(), (entry("e1"), present(0)), (PLACE, "cell 9"), (ROSTER, "complete"))
    history, removal = written(history, entry("e1"), REMOVED)
    history, beside = written(history, entry("e2"), present(1))
    history, back = written(history, entry("e1"), present(2))
    history, closing = written(history, ROSTER, said("complete"))
    guarded = Guarded(local=frozenset({PLACE}))
    found = guarded.each(history.in_order())
    inside_it = {head.id for head in history.heads(PLACE)}
    # The entry was taken out over the answer inside it, and all later writes stand on that.
    assert set(found) == inside_it | {removal.id, back.id, closing.id}
    assert beside.id not in found
    assert set(found.values()) == {GuardedBy.LOCAL}
    for one in history:
        assert one.id in found or not one.parents & set(found)


def test_it_goes_on_from_what_is_known_as_if_all_were_read_again() -> None:
    history = after(History(), (entry("e1"), present(0)), (PLACE, "cell 9"))
    guarded = Guarded(local=frozenset({PLACE}), identity=frozenset({"safe_contact"}))
    known = guarded.each(history.in_order())
    history, removal = written(history, entry("e1"), REMOVED)
    history, contact = written(history, Field(FieldKind.ANSWER, "safe_contact"), "a letter")
    assert guarded.each([removal, contact], known) == guarded.each(history.in_order())


def test_of_two_wishes_about_an_answer_the_stricter_one_counts() -> None:
    history = after(History(), (ANSWER, "kz"))
    assert not withheld(history, ANSWER)
    one = after(history, (ANSWER, Content("kz", Status.WITHHELD)))
    two = after(history, (ANSWER, "uz"), device=1)
    joined, _ = one.merged(two)
    assert withheld(joined, ANSWER)
    assert not withheld(after(joined, (ANSWER, "uz")), ANSWER)
