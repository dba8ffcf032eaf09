"""Ring charts: angles tell numbers, patterns tell segments apart, hidden numbers stay hidden."""

import io
import itertools
from math import atan2, hypot, pi

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.reports.charts import Ink
from dutyrehab_desktop.reports.drawn_rings import DrawnRings
from dutyrehab_desktop.reports.fonts import register_fonts
from dutyrehab_desktop.reports.page_build import PageFacts, build_pdf
from dutyrehab_desktop.reports.patches import Ringed, outline
from dutyrehab_desktop.reports.rings import (
    Area,
    Fill,
    Ring,
    RingChart,
    RingLayout,
    RingPart,
    Stroke,
    lay_out_rings,
)

SIZE = 10.0
OUTER = (Fill.SOLID, Fill.BLANK, Fill.DOTS)
INNER = (Fill.BANDS, Fill.SPOKES, Fill.DOTS)


def measure(text: str, size: float, bold: bool) -> float:
    return len(text) * size * (0.56 if bold else 0.5)


def ring(name: str, counts: tuple[int | None, ...], fills: tuple[Fill, ...]) -> Ring:
    named = zip(("Yes", "No", "Not known"), counts, fills, strict=False)
    parts = (RingPart(f"{word}: {count}", count, fill) for word, count, fill in named)
    return Ring(f"{name}: {sum(count or 0 for count in counts)}", tuple(parts))


def chart(outer: tuple[int | None, ...], inner: tuple[int | None, ...] = ()) -> RingChart:
    within = ring("Of these", inner, INNER) if inner else None
    return RingChart("Work", ring("All", outer, OUTER), within)


def extents(layout: RingLayout) -> list[tuple[float, float]]:
    """Outer radius and angle of every segment, from the points that are drawn."""
    top = min(y for s in layout.shapes for _, y in s.points)
    middle = (SIZE * 7.5, top + SIZE * 7.43)
    found = []
    for shape in layout.shapes:
        if not isinstance(shape, Area) or len(shape.points) < 4:
            continue
        far = [hypot(x - middle[0], y - middle[1]) for x, y in shape.points]
        if max(far) > SIZE * 7.6 or max(far) - min(far) < SIZE * 2:
            continue
        outside = [p for p, r in zip(shape.points, far, strict=True) if r > max(far) - 0.1]
        angles = [atan2(y - middle[1], x - middle[0]) for x, y in outside]
        turned = sum((after - before) % (2 * pi) for before, after in itertools.pairwise(angles))
        found.append((round(max(far), 2), turned))
    return found


def test_the_outer_ring_is_everybody_and_the_inner_one_spans_those_of_whom_it_tells() -> None:
    layout = lay_out_rings(chart((10, 1), (2, 8)), 480, SIZE, measure)
    (big, issue), (_, none), (small, helped), (_, without) = extents(layout)
    assert big > small
    assert issue == pytest.approx(2 * pi * 10 / 11)
    assert none == pytest.approx(2 * pi / 11)
    assert helped + without == pytest.approx(issue)
    assert helped == pytest.approx(issue * 2 / 10)


def test_what_is_not_known_is_a_segment_of_its_own() -> None:
    layout = lay_out_rings(chart((6, 2, 2)), 480, SIZE, measure)
    assert [turned / (2 * pi) for _, turned in extents(layout)] == pytest.approx([0.6, 0.2, 0.2])
    assert "Not known: 2" in [words.text for words in layout.words]


def test_where_a_number_is_hidden_no_angle_gives_it_away() -> None:
    parts = (RingPart("Yes: 10", 10, Fill.SOLID), RingPart("No: <5", None, Fill.BLANK))
    layout = lay_out_rings(RingChart("W", Ring("All: 11", parts)), 480, SIZE, measure)
    assert extents(layout) == []
    assert any(isinstance(s, Stroke) and s.dashed for s in layout.shapes)
    assert "No: <5" in [words.text for words in layout.words]


def test_nobody_at_all_gives_words_and_no_segment() -> None:
    layout = lay_out_rings(chart((0, 0)), 480, SIZE, measure)
    assert extents(layout) == []
    assert "Yes: 0" in [words.text for words in layout.words]


@given(
    st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40)),
    st.integers(220, 700),
)
def test_every_word_and_every_shape_stays_inside(counts: tuple[int, ...], width: int) -> None:
    layout = lay_out_rings(chart(counts, (counts[0], 0)), width, SIZE, measure)
    for shape in layout.shapes:
        assert all(-0.1 <= x <= width + 0.1 for x, _ in shape.points)
        assert all(0 <= y <= layout.height for _, y in shape.points)
    for words in layout.words:
        assert words.x + measure(words.text, words.size, words.bold) <= width + 0.1
        assert 0 < words.y <= layout.height
    texts = [words.text for words in layout.words if words.ink is Ink.LABEL]
    assert [f"Yes: {counts[0]}", f"No: {counts[1]}"] == texts[:2]


def test_a_piece_of_a_ring_has_its_area() -> None:
    points = outline(Ringed((0, 0), (10, 20), 0.3, 1.5))
    around = zip(points, (*points[1:], points[0]), strict=True)
    area = abs(sum(x * v - u * y for (x, y), (u, v) in around)) / 2
    assert area == pytest.approx(1.5 * (20**2 - 10**2) / 2, rel=1e-3)


def test_the_chart_is_drawn_in_vectors_and_can_be_heard() -> None:
    register_fonts()
    made = chart((10, 1), (2, 8))
    assert made.description.startswith("Work; All: 11 (Yes: 10, No: 1); Of these: 10")
    pdf = build_pdf([DrawnRings(made)], PageFacts("Work", "ru", ""))
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    root = reader.trailer["/Root"]["/StructTreeRoot"]["/K"]
    (figure,) = root.get_object()["/K"]
    assert figure.get_object()["/S"] == "/Figure"
    assert figure.get_object()["/Alt"] == made.description
    assert list(reader.pages[0].images) == []
    assert "Yes: 10" in reader.pages[0].extract_text()
