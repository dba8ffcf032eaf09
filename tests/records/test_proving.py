"""Which tags prove something: only those that every signed copy brings, in whatever order."""

from itertools import permutations

from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.proving import KnownTags, ever_signed
from dutyrehab_desktop.records.revision import Field, FieldKind
from tests.records.builders import after

OWN, FORGED = frozenset({"own"}), frozenset({"forged"})
NONE = frozenset[str]()
SIGN_OFF = Field(FieldKind.ANSWER, "sign_off")


def known(*copies: tuple[frozenset[str], bool]) -> KnownTags:
    tags, before = KnownTags(), False
    for brought, signed in copies:
        tags = tags.with_copy(brought, signed=signed, before=before)
        before = before or signed
    return tags


def test_what_came_with_the_record_proves_it() -> None:
    assert known((OWN, True)) == KnownTags(OWN)
    assert known((OWN, True), (OWN, True)) == KnownTags(OWN)


def test_a_copy_that_was_not_signed_says_nothing() -> None:
    for order in permutations([(NONE, False), (FORGED, False), (OWN, True)]):
        assert known(*order) == KnownTags(OWN)


def test_a_tag_that_only_one_copy_knows_proves_nothing_in_any_order() -> None:
    for order in permutations([(OWN, True), (OWN | FORGED, True)]):
        assert known(*order) == KnownTags(OWN, FORGED)
    for order in permutations([(OWN, True), (FORGED, True)]):
        assert known(*order) == KnownTags(NONE, OWN | FORGED)
    for order in permutations([(NONE, True), (FORGED, True)]):
        assert known(*order) == KnownTags(NONE, FORGED)


def test_a_record_stays_signed_whatever_is_written_later() -> None:
    history = after(History(), (SIGN_OFF, "agreed"))
    assert ever_signed(history)
    assert ever_signed(after(history, (SIGN_OFF, "not_agreed")))
    assert not ever_signed(after(History(), (SIGN_OFF, "later")))
