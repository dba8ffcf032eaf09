import pytest

from dutyrehab_desktop.expressions import (
    Interval,
    Judged,
    Leaf,
    Member,
    Members,
    PartialDate,
    judge,
    parse,
)
from tests.expressions.scopes import Answers

A, B, C = Leaf("a"), Leaf("b"), Leaf("c")


def verdict(text, **values):
    return judge(parse(text), Answers(values))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("${yes} = 'y' and ${open} = 'y'", None),
        ("${no} = 'y' and ${open} = 'y'", False),
        ("${open} = 'y' and ${no} = 'y'", False),
        ("${yes} = 'y' or ${open} = 'y'", True),
        ("${no} = 'y' or ${open} = 'y'", None),
        ("not(${open} = 'y')", None),
        ("not(${no} = 'y')", True),
        ("${open} > 3", None),
        ("${open} + 1 = 2", None),
        ("'' > ${open}", False),
        ("selected(${many}, 'b')", True),
        ("selected(${many}, 'x')", False),
        ("selected(${open}, 'x')", None),
        ("${refused} = 'y'", None),
        ("${refused} != 'y'", None),
        ("selected(${refused}, 'y')", None),
        ("${refused} = 'dk'", True),
        ("${refused} = 'decline'", False),
        ("${refused} != 'decline'", True),
        ("selected(${refused}, 'dk')", True),
        ("${yes} = 'dk'", False),
        ("${open} = 'dk'", None),
        ("status(${refused}) = 'dk'", True),
        ("status(${open}) = 'dk'", None),
        ("status(${yes}) = 'answered'", True),
        ("answered(${open})", None),
        ("${refused} != ''", False),
        ("${yes} != ''", True),
        ("known(${refused})", False),
        ("if(${open} = 'y', 1, 1) = 1", True),
        ("if(${open} = 'y', 2, 3) > 1", True),
        ("if(${open} = 'y', 2, 3) > 2", None),
        ("if(${no} = 'y', ${open}, 3)", 3.0),
        ("coalesce(${open}, 'x')", None),
        ("concat(${open}, 'x')", None),
        ("-${open}", None),
        ("today() > '2025-06-14'", True),
    ],
)
def test_an_expression_is_as_sure_as_its_answers(text, value):
    answers = {"yes": "y", "no": "n", "open": None, "refused": "dk", "many": "a b"}
    assert verdict(text, **answers).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("${d} >= '2017-12-31'", True),
        ("${d} > '2018-06-01'", None),
        ("${d} > '2018-12-31'", False),
        ("${d} = '2018-06-01'", None),
        ("${d} = '2019-01-01'", False),
        ("${d} != '2019-01-01'", True),
        ("${d} < ${e}", None),
        ("${d} <= ${e}", None),
        ("${e} >= ${d}", None),
        ("${e} < ${f}", True),
        ("${f} - ${e} > 0", True),
    ],
)
def test_partial_dates_are_ordered_only_where_every_reading_agrees(text, value):
    dates = {
        "d": PartialDate(2018),
        "e": PartialDate(2018, 5),
        "f": PartialDate(2020, 1, 2),
    }
    assert verdict(text, **dates).value == value


def test_a_date_that_is_too_coarse_is_named_as_what_blocks():
    judged = verdict("${d} > '2018-06-01'", d=PartialDate(2018))
    assert judged.blocked_by == {Leaf("d")}


def test_months_between_partial_dates_are_bounds():
    judged = verdict("months-between(${a}, ${b})", a=PartialDate(2016), b=PartialDate(2017, 12))
    assert judged.value == Interval(11.0, 23.0)
    assert judged.because == judged.blocked_by == {A, B}
    enough = verdict(
        "months-between(${a}, ${b}) > 10", a=PartialDate(2016), b=PartialDate(2017, 12)
    )
    assert enough == Judged(True, frozenset({A, B}))


def test_a_true_and_names_every_answer_it_rests_on():
    assert verdict("${a} = 'y' and ${b} = 'y'", a="y", b="y").because == {A, B}


def test_a_false_and_names_only_what_makes_it_false():
    assert verdict("${a} = 'y' and ${b} = 'y'", a="y", b="n").because == {B}


def test_an_open_and_keeps_apart_what_is_met_and_what_is_missing():
    judged = verdict("${a} = 'y' and ${b} = 'y' and ${c} = 'y'", a="y", b=None, c=None)
    assert judged == Judged(None, frozenset({A}), frozenset({B, C}))


def test_an_open_or_has_met_nothing():
    judged = verdict("${a} = 'y' or ${b} = 'y'", a="n", b=None)
    assert judged == Judged(None, frozenset(), frozenset({B}), frozenset({A}))


def test_a_denial_turns_what_speaks_for_into_what_speaks_against():
    judged = verdict("not(${a} = 'y' and ${b} = 'y')", a="y", b=None)
    assert judged == Judged(None, frozenset(), frozenset({B}), frozenset({A}))
    twice = verdict("not(not(${a} = 'y' and ${b} = 'y'))", a="y", b=None)
    assert twice.because == {A}


def test_what_an_inner_condition_has_met_is_met():
    judged = verdict("(${a} = 'y' and ${b} = 'y') or ${c} = 'y'", a="y", b=None, c="n")
    assert judged.because == {A}
    assert judged.against == {C}


def roster(values, *, complete=True, condition="${x} = 'y'", function="some"):
    entries = [Answers({"x": value}) for value in values]
    scope = Answers({}, {"r": entries}, complete=complete)
    return judge(parse(f"{function}(${{r}}, {condition})"), scope)


@pytest.mark.parametrize(
    ("values", "complete", "some", "every"),
    [
        ([], True, False, True),
        ([], False, None, None),
        (["y"], False, True, None),
        (["n"], False, None, False),
        (["n", None], True, None, False),
        (["y", None], True, True, None),
        (["n", "n"], True, False, False),
        (["y", "y"], True, True, True),
    ],
)
def test_a_list_that_is_not_whole_never_proves_that_there_is_none(values, complete, some, every):
    assert roster(values, complete=complete).value is some
    assert roster(values, complete=complete, function="every").value is every


def test_an_entry_is_named_by_its_index():
    assert roster(["n", "y"]).because == {Leaf("x", 1)}
    assert roster(["n", None]).blocked_by == {Leaf("x", 1)}


def test_a_list_that_is_not_whole_blocks_by_its_own_name():
    assert roster(["n"], complete=False).blocked_by == {Leaf("r")}


def scope_of_members(*belongs, complete=True, amount=4.0):
    class Scope(Answers):
        def members(self, name):
            entries = (
                Member(Answers({"x": amount}, instance=index), truth)
                for index, truth in enumerate(belongs)
            )
            return Members(tuple(entries), complete, frozenset({Leaf("r")}))

    return Scope()


SURE, NOT, MAYBE = Judged(True), Judged(False), Judged(None, blocked_by=frozenset({C}))


@pytest.mark.parametrize(
    ("members", "complete", "count", "total"),
    [
        ((SURE, NOT), True, 1.0, 4.0),
        ((SURE, MAYBE), True, Interval(1.0, 2.0), Interval(4.0, 8.0)),
        ((SURE,), False, Interval(1.0, float("inf")), Interval(4.0, float("inf"))),
        ((), True, 0.0, 0.0),
    ],
)
def test_an_entry_that_may_not_belong_counts_as_bounds(members, complete, count, total):
    scope = scope_of_members(*members, complete=complete)
    assert judge(parse("count(${r})"), scope).value == count
    assert judge(parse("total(${r}, ${x})"), scope).value == total


def test_a_count_decides_as_soon_as_its_bounds_do():
    scope = scope_of_members(SURE, MAYBE)
    assert judge(parse("count(${r}) > 0"), scope).value is True
    assert judge(parse("count(${r}) > 1"), scope) == Judged(None, blocked_by=frozenset({C}))
    assert judge(parse("count(${r}) > 2"), scope).value is False


def test_an_entry_that_may_not_belong_makes_some_possible_only():
    assert judge(parse("some(${r}, ${x} = 4)"), scope_of_members(MAYBE)).value is None
    assert judge(parse("some(${r}, ${x} = 5)"), scope_of_members(MAYBE)).value is False
    assert judge(parse("every(${r}, ${x} = 5)"), scope_of_members(MAYBE)).value is None
    assert judge(parse("every(${r}, ${x} = 5)"), scope_of_members(NOT)).value is True


def test_sums_need_every_entry():
    def summed(values, complete=True, function="sum"):
        entries = [Answers({"x": value}) for value in values]
        return judge(parse(f"{function}(${{x}})"), Answers({}, {"r": entries}, complete=complete))

    assert summed([1.0, 2.0]).value == 3.0
    assert summed([1.0, None]) == Judged(None, blocked_by=frozenset({Leaf("x", 1)}))
    assert summed([1.0], complete=False).value is None
    assert summed([1.0, 5.0], function="max").value == 5.0
    assert summed([1.0, None], function="min").value is None
