import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.expressions import ExpressionError, parse
from dutyrehab_desktop.expressions.lookups import lists_of, stray_paths
from dutyrehab_desktop.expressions.parser import MAX_DEPTH
from dutyrehab_desktop.expressions.syntax import Binary, Call, Junction, Name, Number, Text

ALPHABET = "abc${}()'\".,+-*<>=! 01\n_~и"
WORDS = [
    "and", "or", "not(", "if(", "${a}", "selected(", "'x'", "1", ".5", "(", ")", ",", "=", "!=",
    "<=", "-", "*", "div", "mod", ".", "..", "some(", "count(", "today()", "status(", "regex(",
]  # fmt: skip


def test_multiplication_binds_tighter_than_addition_and_comparison_looser():
    assert parse("1 + 2 * 3 = 7").tree == Binary(
        "=", Binary("+", Number(1.0), Binary("*", Number(2.0), Number(3.0))), Number(7.0)
    )


def test_a_chain_of_and_is_flat_and_binds_tighter_than_or():
    tree = parse("true() and ${a} and ${b} or false()").tree
    assert isinstance(tree, Junction)
    assert tree.operator == "or"
    assert tree.parts[0] == Junction("and", (Call("true", ()), Name("a"), Name("b")))


def test_subtraction_leans_to_the_left():
    assert parse("5 - 2 - 1").tree == Binary(
        "-", Binary("-", Number(5.0), Number(2.0)), Number(1.0)
    )


@pytest.mark.parametrize("text", ["${x} != ''", "'' != ${x}", '${x} != ""'])
def test_not_empty_means_answered(text):
    assert parse(text).tree == Call("answered", (Name("x"),))


def test_empty_means_not_answered():
    assert parse("${x} = ''").tree == Call("not", (Call("answered", (Name("x"),)),))


def test_a_comparison_of_the_checked_answer_with_nothing_stays_a_comparison():
    assert isinstance(parse(". != ''").tree, Binary)


def test_an_expression_tells_what_it_reads():
    expression = parse("selected(${a}, 'x') and . > count(${roster})")
    assert expression.names == {"a", "roster"}
    assert expression.functions == {"selected", "count"}
    assert expression.reads_current
    assert not parse("${a} = '1'").reads_current


def test_expressions_with_the_same_text_are_equal_and_share_a_hash():
    assert parse("1 + 1") == parse("1 + 1")
    assert len({parse("1 + 1"), parse("1 + 1"), parse("1+1")}) == 2


def test_names_may_hold_hyphens_and_points_and_letters_of_any_script():
    assert parse("${a-b.c}").tree == Name("a-b.c")
    assert parse("${имя}").tree == Name("имя")


def test_a_word_after_an_operand_is_an_operator_even_without_blanks():
    assert parse("4div2").tree == Binary("div", Number(4.0), Number(2.0))
    assert parse("'and'").tree == Text("and")


@pytest.mark.parametrize(
    ("text", "reason", "line", "column"),
    [
        ("", "unreadable", 1, 1),
        ("   ", "unreadable", 1, 4),
        ("1 +", "unreadable", 1, 4),
        ("(1", "unreadable", 1, 3),
        ("1)", "unreadable", 1, 2),
        ("'open", "unclosed-text", 1, 1),
        ("${a", "unreadable", 1, 1),
        ("${a} == 'b'", "unreadable", 1, 7),
        ("${a} AND ${b}", "unreadable", 1, 6),
        ("1 +\n  ~", "unreadable", 2, 3),
        ("“x”", "unreadable", 1, 1),
        ("nosuch(1)", "unknown-function", 1, 1),
        ("1 + pulldata('a', 'b')", "refused-function", 1, 5),
        ("random()", "refused-function", 1, 1),
        ("not()", "wrong-argument-count", 1, 1),
        ("if(1, 2)", "wrong-argument-count", 1, 1),
        ("status('x')", "wrong-argument", 1, 1),
        ("some(1, true())", "wrong-argument", 1, 1),
        ("regex(., '(?=a)b')", "bad-pattern", 1, 1),
        ("regex(., '(a)\\1')", "bad-pattern", 1, 1),
        ("regex(., '[')", "bad-pattern", 1, 1),
        ("regex(., ${a})", "bad-pattern", 1, 1),
        ("position(1)", "wrong-argument", 1, 1),
        ("instance(${a})/root/item/name", "wrong-argument", 1, 1),
        ("indexed-repeat(${a}, 'r', 1)", "wrong-argument", 1, 1),
        ("1 + date('2023-02-30')", "wrong-argument", 1, 5),
        ("count('x')", "wrong-argument", 1, 1),
        ("nowhere::a", "unreadable", 1, 1),
        ("a/", "unreadable", 1, 3),
        ("a[1", "unreadable", 1, 4),
    ],
)
def test_a_broken_expression_is_refused_with_its_place(text, reason, line, column):
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    problem = caught.value
    assert (problem.reason, problem.line, problem.column) == (reason, line, column)
    assert problem.expected
    assert problem.details["reason"] == reason


@pytest.mark.parametrize(
    "text",
    ["(" * 5000 + "1" + ")" * 5000, "-" * 5000 + "1", "1" + "+1" * 2000, "not(" * 3000],
)
def test_deep_nesting_is_refused_and_does_not_exhaust_the_stack(text):
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    assert caught.value.reason in ("too-deep", "too-long")


def test_the_deepest_nesting_allowed_can_be_evaluated():
    text = "(" * (MAX_DEPTH - 1) + "${a}" + ")" * (MAX_DEPTH - 1)
    assert parse(text).tree == Name("a")


def test_a_long_flat_chain_is_no_nesting():
    assert parse(" or ".join(["${a} = '1'"] * 500)).names == {"a"}


def test_an_endless_text_is_refused():
    with pytest.raises(ExpressionError) as caught:
        parse("1" * 20_000)
    assert caught.value.reason == "too-long"


@given(st.text(ALPHABET, max_size=60) | st.text(max_size=40))
def test_any_text_is_read_or_refused_with_a_place(text):
    _read_or_refuse(text)


@given(st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join))
def test_any_chain_of_words_is_read_or_refused_with_a_place(text):
    _read_or_refuse(text)


def _read_or_refuse(text):
    try:
        expression = parse(text)
    except ExpressionError as caught:
        problem = caught
    else:
        assert expression.plain
        assert expression.judging
        return
    assert problem.line >= 1
    assert problem.column >= 1


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "..",
        "/",
        "/data/a",
        "//a[@x = 1]/b",
        "../a[position() = 2][b]/text()",
        "child::a/following-sibling::*",
        "ancestor-or-self::node()",
        "6andpath",
        "(1)[2]",
        "processing-instruction('x')",
    ],
)
def test_a_path_is_read_but_told_apart_from_what_a_sheet_may_use(text):
    assert list(stray_paths(parse(text).tree))


@pytest.mark.parametrize(
    "text",
    [
        "instance('l')/root/item[name = ${a}]/label",
        "count(instance('l')/root/item[starts-with(name, 'a')])",
        "position(..) > 1",
        "${a} + 1",
    ],
)
def test_a_look_up_in_a_list_of_choices_is_no_stray_path(text):
    assert not list(stray_paths(parse(text).tree))


def test_a_look_up_tells_its_list_and_the_answers_that_it_reads():
    expression = parse("instance('towns')/root/item[region = ${r}]/label")
    assert list(lists_of(expression.tree)) == ["towns"]
    assert expression.names == {"r"}


def test_a_path_of_the_forms_file_inside_a_look_up_is_stray_too():
    assert list(stray_paths(parse("instance('l')/root/item[name = /data/a]/label").tree))
