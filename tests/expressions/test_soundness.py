"""What is definite stays definite, and both ways of evaluating agree when all is known."""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.expressions import PartialDate, compute, holds, judge, parse
from dutyrehab_desktop.expressions.knowledge import truth
from dutyrehab_desktop.expressions.values import number_of
from tests.expressions.scopes import Answers

CHOICES, NUMBERS, DATES = ["c1", "c2", "m1"], ["n1", "n2"], ["d1", "d2"]
OPTIONS = ["a", "b"]
INNER = ["x", "y"]

choices = st.sampled_from(["a", "b", "a b"])
numbers = st.sampled_from([-2.0, 0.0, 1.0, 2.5, 40.0])
days = st.dates(min_value=PartialDate(2016).earliest, max_value=PartialDate(2018).latest).map(
    PartialDate.of
)


def reference(names):
    return st.sampled_from(names).map(lambda name: f"${{{name}}}")


def binary(operators, left, right):
    return st.builds(lambda o, a, b: f"({a} {o} {b})", st.sampled_from(operators), left, right)


def numbers_over(names):
    leaves = reference(names) | st.sampled_from(["0", "1", "2.5", "months-between(${d1}, ${d2})"])
    return st.recursive(
        leaves,
        lambda inner: (
            binary(["+", "-", "*", "div", "mod"], inner, inner)
            | st.builds(lambda a: f"round({a})", inner)
            | st.builds(lambda a: f"-({a})", inner)
            | st.builds(lambda a, b: f"min({a}, {b})", inner, inner)
            | st.builds(lambda a, b: f"if(${{c1}} = 'a', {a}, {b})", inner, inner)
        ),
        max_leaves=4,
    )


ORDER = ["=", "!=", "<", "<=", ">", ">="]
dates = reference(DATES) | st.sampled_from(["'2017-06-01'", "today()"])
entry_conditions = (
    binary(ORDER, reference(["x"]), numbers_over(["n1", "x"]))
    | st.builds(lambda o: f"selected(${{y}}, '{o}')", st.sampled_from(OPTIONS))
    | st.sampled_from(["answered(${y})", "position(..) > 1"])
)
quantifiers = st.sampled_from(["some", "every"])
gathered = st.sampled_from(
    [
        "count(${r})", "sum(${x})", "total(${r}, ${x})", "max(${x})", "count-non-empty(${y})",
        "string-length(join(' ', ${y}))", "indexed-repeat(${x}, ${r}, 2)", "position(..)",
    ]
)  # fmt: skip
atoms = (
    binary(ORDER, numbers_over(NUMBERS), numbers_over(NUMBERS))
    | binary(ORDER, dates, dates)
    | binary(["=", "!="], reference(CHOICES), st.sampled_from(["'a'", "'b'"]))
    | st.builds(lambda n, o: f"selected({n}, '{o}')", reference(CHOICES), st.sampled_from(OPTIONS))
    | st.builds(lambda n: f"answered({n})", reference(CHOICES + NUMBERS))
    | st.builds(lambda n: f"known({n})", reference(CHOICES))
    | st.builds(lambda n: f"status({n}) = 'answered'", reference(CHOICES))
    | st.builds(lambda f, c: f"{f}(${{r}}, {c})", quantifiers, entry_conditions)
    | binary(ORDER, gathered, numbers)
    | st.builds(lambda n: f"string-length({n}) > 1", reference(CHOICES))
    | st.builds(
        lambda n, o: f"coalesce({n}, 'b') = '{o}'", reference(CHOICES), st.sampled_from(OPTIONS)
    )
    | st.builds(
        lambda d, o: f"date({d}) {o} date('2017-03-05')", reference(DATES), st.sampled_from(ORDER)
    )
    | st.builds(lambda d: f"format-date({d}, '%Y') = '2017'", reference(DATES))
    | st.just("count(instance('c1')/root/item[name = ${c2}]) = 1")
    | st.just("jr:choice-name(${c1}, '${c1}') = 'First'")
)
conditions = st.recursive(
    atoms,
    lambda inner: (
        binary(["and", "or"], inner, inner)
        | st.builds(lambda a: f"not({a})", inner)
        | st.builds(lambda a, b, c: f"if({a}, {b}, {c})", inner, inner, inner)
    ),
    max_leaves=6,
)
kinds = [*zip(CHOICES, [choices] * 3, strict=True), *zip(NUMBERS, [numbers] * 2, strict=True)]
whole_answers = st.fixed_dictionaries({**dict(kinds), "d1": days, "d2": days})
entries = st.lists(st.fixed_dictionaries({"x": numbers, "y": choices}), max_size=3)


def known_scope(answers, roster):
    return Answers(answers, {"r": [Answers(entry) for entry in roster]})


def coarser(day, depth):
    return [day, PartialDate(day.year, day.month), PartialDate(day.year)][depth]


@st.composite
def partial_scope(draw, answers, roster):
    """Some of the answers, some dates coarser, the list perhaps cut and left open."""

    def keep(value):
        if isinstance(value, PartialDate) and draw(st.booleans()):
            return coarser(value, draw(st.integers(0, 2)))
        return value if draw(st.booleans()) else None

    complete = draw(st.booleans())
    told = roster if complete else roster[: draw(st.integers(0, len(roster)))]
    inner = [Answers({name: keep(value) for name, value in entry.items()}) for entry in told]
    kept = {name: keep(value) for name, value in answers.items()}
    return Answers(kept, {"r": inner}, complete=complete)


@settings(max_examples=300, deadline=None)
@given(conditions, whole_answers, entries, st.data())
def test_a_definite_verdict_is_never_overturned_by_a_later_answer(text, answers, roster, data):
    expression = parse(text)
    partial = truth(judge(expression, data.draw(partial_scope(answers, roster))))
    if partial is not None:
        assert holds(expression, known_scope(answers, roster)) is partial


@settings(max_examples=200, deadline=None)
@given(conditions, whole_answers, entries)
def test_with_every_answer_known_both_ways_agree(text, answers, roster):
    expression, scope = parse(text), known_scope(answers, roster)
    assert truth(judge(expression, scope)) is holds(expression, scope)


@settings(max_examples=300, deadline=None)
@given(numbers_over(NUMBERS), whole_answers)
def test_with_every_answer_known_both_ways_reckon_alike(text, answers):
    expression, scope = parse(text), known_scope(answers, [])
    plain = number_of(compute(expression, scope))
    judged = number_of(judge(expression, scope).value)
    assert plain == judged or (math.isnan(plain) and math.isnan(judged))


@settings(max_examples=300, deadline=None)
@given(conditions, whole_answers, entries, st.data())
def test_what_is_open_names_something_to_ask(text, answers, roster, data):
    judged = judge(parse(text), data.draw(partial_scope(answers, roster)))
    if truth(judged) is None:
        assert judged.blocked_by
