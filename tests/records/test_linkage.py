"""Keyed features, and the ready model over them: the same comparison as the desk's own."""

import json
import random
from collections.abc import Iterable
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.records.likeness import (
    POSSIBLE,
    Fact,
    Fit,
    compare_stories,
    terms_fit,
)
from dutyrehab_desktop.records.linkage import Row, Tokens, features
from dutyrehab_desktop.records.linkage_model import (
    BITS,
    Dialect,
    model,
    probability,
    settings,
    thresholds,
)
from dutyrehab_desktop.records.names import SamePerson
from dutyrehab_desktop.records.stories import Case, Period, Story

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
HALF = 0.5 - 1e-9

years = st.integers(2016, 2018)
dates = st.one_of(
    st.none(),
    st.builds(PartialDate, years),
    st.builds(PartialDate, years, st.integers(1, 12)),
    st.builds(PartialDate, years, st.integers(1, 12), st.integers(1, 28)),
)
periods = st.one_of(
    st.builds(Period, dates, dates), st.builds(Period, dates, st.none(), st.just(True))
).filter(lambda period: bool(period.text))
groups = st.frozensets(st.sampled_from(("extremism", "religion", "protest")), max_size=2)
terms = st.none() | st.integers(0, 14) | st.integers(100, 125)
cases = st.builds(Case, groups, groups, terms, st.none() | years)


def stories(most: int) -> st.SearchStrategy[Story]:
    return st.builds(
        Story,
        st.just("AAAAAAAA"),
        st.sampled_from(("", "kz", "kz", "uz")),
        st.sampled_from(("", "yes", "no")),
        st.lists(periods, max_size=most).map(tuple),
        st.lists(cases, max_size=most).map(tuple),
    )


def rows(*each: Story, key: bytes = KEY) -> list[Row]:
    return [features(one, Tokens(key)) for one in each]


def labels(one: Story, other: Story) -> dict[Fact, str]:
    here, there = rows(one, other)
    return {each.fact: each.level(here, there).label for each in model()}


@given(stories(1), stories(1))
def test_splink_comes_to_one_half_exactly_where_the_desk_says_possible(
    one: Story, other: Story
) -> None:
    here, there = rows(one, other)
    found = compare_stories(one, other)
    looked_at = found.same_person is not SamePerson.UNLIKELY
    assert (probability(here, there) >= HALF) is looked_at
    assert (probability(there, here) >= HALF) is looked_at
    if found.same_person is SamePerson.LIKELY:
        assert probability(here, there) >= thresholds()["likely"] - 1e-4


@given(stories(1), stories(1))
def test_tokens_are_near_exactly_where_the_facts_are(one: Story, other: Story) -> None:
    told = {line.fact: line.fit.value for line in compare_stories(one, other).why}
    for fact, label in labels(one, other).items():
        assert label.split(",")[0] == told[fact], fact


@given(stories(3), stories(3))
def test_of_several_times_the_two_that_are_most_alike_count(one: Story, other: Story) -> None:
    lines = [line for line in compare_stories(one, other).why if line.fact is Fact.PERIOD]
    assert labels(one, other)[Fact.PERIOD].split(",")[0] == lines[0].fit


@given(st.integers(0, 1200), st.integers(0, 1200))
def test_near_terms_have_a_token_in_common_and_others_none(one: int, other: int) -> None:
    sides = [
        Story(code, "", "", (), (Case(frozenset(), frozenset(), term, None),))
        for code, term in (("AAAAAAAA", one), ("BBBBBBBB", other))
    ]
    assert labels(*sides)[Fact.TERM] == terms_fit(one, other)
    lengths = {len(row["term_other"]) for row in rows(*sides)}
    assert lengths <= {64, 160, 320}, "the number of tokens tells the term"


def test_a_term_that_nobody_can_serve_is_near_to_itself_alone() -> None:
    absurd = Story("AAAAAAAA", "", "", (), (Case(frozenset(), frozenset(), 10**12, None),))
    (row,) = rows(absurd)
    assert len(row["term_other"]) == 64
    assert labels(absurd, absurd)[Fact.TERM] == Fit.AGREES


@given(stories(2))
def test_the_same_key_gives_the_same_row_and_another_key_shares_nothing(story: Story) -> None:
    (row,), (again,), (other,) = rows(story), rows(story), rows(story, key=OTHER_KEY)
    assert row == again
    assert tokens_in(row).isdisjoint(tokens_in(other))


@given(stories(2))
def test_nothing_of_the_story_stands_in_its_row(story: Story) -> None:
    (row,) = rows(story)
    text = json.dumps({name: value for name, value in row.items() if name != "format"})
    words = {story.code, "extremism", "religion", "protest", "2016", "2017", "2018"}
    values = json.dumps([value for name, value in row.items() if name != "format"])
    assert all(len(token) == 12 for token in tokens_in(row))
    assert [word for word in words if len(word) > 4 and word in text] == []
    assert '"kz"' not in values
    assert '"yes"' not in values


def test_every_weight_follows_from_the_points_of_the_desk() -> None:
    written = settings()
    shifts = 0.0
    for comparison, each in zip(model(), written["comparisons"], strict=True):
        missing, *levels = each["comparison_levels"]
        assert missing["is_null_level"]
        for key in ("m_probability", "u_probability"):
            assert abs(sum(level[key] for level in levels) - 1) < 1e-9
        for level, told in zip(comparison.levels, levels, strict=True):
            ratio = told["m_probability"] / told["u_probability"]
            assert abs(ratio * 2 ** comparison.shift() / 2 ** (BITS * level.points) - 1) < 1e-9
        shifts += comparison.shift()
    prior = written["probability_two_random_records_match"]
    assert abs(prior / (1 - prior) / 2 ** (shifts - BITS * POSSIBLE) - 1) < 1e-9


def test_every_column_that_the_model_reads_is_in_a_row() -> None:
    (row,) = rows(invented(random.Random(7)))
    for dialect, quote in ((Dialect.DUCKDB, '"'), (Dialect.SPARK, "`")):
        text = json.dumps(settings(dialect)["comparisons"]).replace('\\"', '"')
        read = {part[:-2] for part in text.split(quote) if part.endswith(("_l", "_r"))}
        assert read <= set(row)
        assert {"country", "period_full", "term_other"} <= read


def invented(dice: random.Random) -> Story:
    start = PartialDate(dice.randint(2000, 2020), dice.randint(1, 12))
    case = Case(frozenset({"extremism"}), frozenset({"prison"}), 36, start.year)
    return Story("AAAAAAAA", "kz", "no", (Period(start, None, held=True),), (case,))


def test_facts_of_several_cases_are_each_the_most_alike() -> None:
    many = [Case(frozenset({each}), frozenset(), 12 * n, 2000 + n) for n, each in enumerate("abc")]
    for one, other in product(range(3), range(3)):
        pair = [Story("AAAAAAAA", "kz", "", (), tuple(many[: n + 1])) for n in (one, other)]
        assert labels(*pair)[Fact.CHARGE] == Fit.AGREES


def tokens_in(row: Row) -> set[str]:
    values: Iterable[object] = row.values()
    lists = [value if isinstance(value, list) else [value] for value in values]
    return {each for one in lists for each in one if isinstance(each, str)}
