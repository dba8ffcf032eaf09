"""Judgements about two records, and the persons that follow from them."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.records.persons import (
    Judgement,
    Verdict,
    pair_of,
    persons,
    standing,
    verdicts,
)

DESKS = ("a" * 32, "b" * 32)
CODES = ("AAAAAAAA", "BBBBBBBB", "CCCCCCCC", "DDDDDDDD")


def judged(one: str, other: str, verdict: Verdict, *parents: Judgement, desk: int = 0) -> Judgement:
    ids = frozenset(parent.id for parent in parents)
    return Judgement.make((one, other), (verdict, "because"), ids, (DESKS[desk], "2026-11"))


def codes_of(*judgements: Judgement) -> list[tuple[str, ...]]:
    return [person.codes for person in persons(CODES, judgements)]


def test_without_a_judgement_every_record_is_a_person() -> None:
    assert codes_of() == [(code,) for code in CODES]


def test_the_same_goes_on_also_over_a_record_that_is_not_here() -> None:
    a, b, c, d = CODES
    assert codes_of(judged(a, b, Verdict.SAME), judged(c, b, Verdict.SAME)) == [(a, b, c), (d,)]
    over = (judged(a, "ZZZZZZZZ", Verdict.SAME), judged("ZZZZZZZZ", d, Verdict.SAME))
    assert codes_of(*over) == [(a, d), (b,), (c,)]


def test_different_and_undecided_join_nobody() -> None:
    a, b, c, _ = CODES
    apart = (judged(a, b, Verdict.DIFFERENT), judged(b, c, Verdict.UNDECIDED))
    assert codes_of(*apart) == [(code,) for code in CODES]


def test_a_later_judgement_replaces_the_former_in_whatever_order_they_come() -> None:
    a, b, *_ = CODES
    first = judged(a, b, Verdict.SAME)
    second = judged(b, a, Verdict.DIFFERENT, first)
    for order in permutations((first, second)):
        assert verdicts(order) == {(a, b): Verdict.DIFFERENT}


def test_two_desks_that_differ_leave_the_pair_undecided_and_both_reasons_standing() -> None:
    a, b, *_ = CODES
    one, other = judged(a, b, Verdict.SAME), judged(a, b, Verdict.DIFFERENT, desk=1)
    assert verdicts((one, other)) == {(a, b): Verdict.UNDECIDED}
    assert set(standing((one, other))[a, b]) == {one, other}
    settled = judged(a, b, Verdict.SAME, one, other)
    assert verdicts((other, settled, one)) == {(a, b): Verdict.SAME}


def test_a_different_pair_within_one_person_is_shown_and_settles_nothing() -> None:
    a, b, c, _ = CODES
    told = (
        judged(a, b, Verdict.SAME),
        judged(b, c, Verdict.SAME),
        judged(a, c, Verdict.DIFFERENT),
    )
    (person, *_) = persons(CODES, told)
    assert person.codes == (a, b, c)
    assert person.contradictions == ((a, c),)


_PAIRS = st.tuples(st.sampled_from(CODES), st.sampled_from(CODES)).filter(
    lambda pair: pair[0] != pair[1]
)


@given(
    st.lists(st.tuples(_PAIRS, st.sampled_from(list(Verdict)), st.integers(0, 1)), max_size=8),
    st.randoms(),
)
@settings(max_examples=300)
def test_judgements_join_in_any_order_and_any_number_of_times(said, chance) -> None:
    told: list[Judgement] = []
    for pair, verdict, desk in said:
        seen = [each for each in told if each.pair == pair_of(*pair) and chance.random() < 0.5]
        told.append(judged(*pair, verdict, *seen, desk=desk))
    again = [*told, *told]
    chance.shuffle(again)
    assert persons(CODES, again) == persons(CODES, told)
    assert verdicts(again) == verdicts(told)
    grouped = [code for person in persons(CODES, told) for code in person.codes]
    assert sorted(grouped) == sorted(CODES)
