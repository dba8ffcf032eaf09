"""The layout of a chart: nothing overlaps, nothing is clipped, a bar says what its number says."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.reports.charts import (
    ChartBar,
    ChartLayout,
    ChartModel,
    Ink,
    lay_out_chart,
    wrapped,
)

SIZE = 10.0


def measure(text: str, size: float, bold: bool) -> float:
    return len(text) * size * (0.56 if bold else 0.5)


def chart(*bars: tuple[str, int, int], total: int | None = None) -> ChartModel:
    made = tuple(ChartBar(label, count, base, f"{count} of {base}") for label, count, base in bars)
    return ChartModel("Needs", total if total is not None else max(b for _, _, b in bars), made)


def boxes(layout: ChartLayout, ink: Ink) -> list[float]:
    return [box.width for box in layout.boxes if box.ink is ink]


def test_a_bar_is_as_long_as_its_count_says() -> None:
    layout = lay_out_chart(chart(("a", 5, 10), ("b", 10, 10), ("c", 2, 5)), 400, SIZE, measure)
    track, bars = boxes(layout, Ink.TRACK), boxes(layout, Ink.BAR)
    assert track[0] == track[1] == pytest.approx(track[2] * 2)
    assert [bar / track[0] for bar in bars] == pytest.approx([0.5, 1, 0.2])


def test_nobody_gives_no_bar_but_a_number() -> None:
    layout = lay_out_chart(chart(("a", 0, 10)), 400, SIZE, measure)
    assert boxes(layout, Ink.BAR) == []
    assert "0 of 10" in [words.text for words in layout.words]


def test_an_empty_country_can_be_laid_out() -> None:
    layout = lay_out_chart(chart(("a", 0, 0), total=0), 400, SIZE, measure)
    assert boxes(layout, Ink.TRACK) == [0]


LABELS = st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=9), max_size=14)


@given(st.lists(LABELS, min_size=1, max_size=6), st.integers(220, 700))
def test_no_text_leaves_its_column_and_no_row_reaches_into_the_next(
    labels: list[list[str]], width: int
) -> None:
    made = chart(*((" ".join(label) or "x", 3, 7) for label in labels))
    layout = lay_out_chart(made, width, SIZE, measure)
    tracks = [box for box in layout.boxes if box.ink is Ink.TRACK]
    for words in layout.words:
        end = words.x + measure(words.text, words.size, words.bold)
        limit = tracks[0].x if words.ink is Ink.LABEL else width
        assert end <= limit or " " not in words.text
        assert 0 < words.y <= layout.height
    lows = [words.y for words in layout.words if words.ink is Ink.LABEL]
    assert lows == sorted(lows)
    for above, below in itertools.pairwise(tracks):
        between = [w.y for w in layout.words if above.y < w.y <= below.y and w.ink is Ink.NUMBER]
        assert between, "the number of a bar stands under it, above the next bar"


@given(LABELS)
def test_wrapping_loses_no_word(words: list[str]) -> None:
    text = " ".join(words)
    assert " ".join(wrapped(text, 60, SIZE, measure, bold=False)) == text


def test_the_chart_can_be_heard() -> None:
    assert chart(("Work", 5, 10)).description == "Needs; Work: 5 of 10"
