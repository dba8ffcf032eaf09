"""Making tables coarser until nobody stands alone."""

from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.reports.coarsening import LEAST, Coarser, coarser, risk, ways_out
from dutyrehab_desktop.reports.export_rows import Cell, CellKind, ExportColumn, ExportSheet

_COLUMNS = (
    ExportColumn("row", CellKind.ROW),
    ExportColumn("country", CellKind.CODE, "country"),
    ExportColumn("age_band", CellKind.CODE, "age_band"),
    ExportColumn("job_now", CellKind.CODE, "job_now"),
    ExportColumn("episode/entries", CellKind.NUMBER, roster="episode"),
)
_INSIDE = (
    ExportColumn("row", CellKind.ROW),
    ExportColumn("entry", CellKind.ROW),
    ExportColumn("ep_start", CellKind.YEAR, "ep_start"),
)
_AGES = ("18_29", "30_44", "45_59", "60_plus")
Person = tuple[str, str, tuple[str, ...]]
_PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(("kz", "uz")),
        st.sampled_from(_AGES),
        st.lists(st.sampled_from(("2011", "2014", "2015", "2019")), max_size=2).map(tuple),
    ),
    min_size=LEAST,
    max_size=25,
)


def file(people: list[Person]) -> tuple[ExportSheet, ...]:
    main = tuple(
        (Cell(str(at)), Cell(country), Cell(age), Cell("yes"), Cell(str(len(years))))
        for at, (country, age, years) in enumerate(people, 1)
    )
    inside = tuple(
        (Cell(str(at)), Cell(str(place)), Cell(year))
        for at, (_, _, years) in enumerate(people, 1)
        for place, year in enumerate(years, 1)
    )
    return ExportSheet("records", _COLUMNS, main), ExportSheet("episode", _INSIDE, inside)


@given(_PEOPLE)
def test_whoever_stands_alone_is_hidden_among_others(people: list[Person]) -> None:
    before = file(people)
    after = coarser(before, [Coarser.SMALL_GROUPS])
    assert risk(after).smallest >= LEAST
    assert risk(after).people == len(people)
    assert [row[3] for row in after[0].rows] == [row[3] for row in before[0].rows]
    if risk(before).smallest >= LEAST:
        assert after == before


@given(_PEOPLE, st.lists(st.sampled_from(Coarser), unique=True, max_size=3))
def test_nothing_made_coarser_makes_people_stand_out_more(
    people: list[Person], steps: list[Coarser]
) -> None:
    whole = file(people)
    found = risk(coarser(whole, steps))
    assert found.smallest >= min(LEAST, risk(whole).smallest)
    assert coarser(whole, steps) == coarser(whole, steps[::-1]), "the order says nothing"
    for step, then in ways_out(whole, steps):
        assert then == risk(coarser(whole, [*steps, step]))


def test_years_become_fives_and_ages_two_groups() -> None:
    found = coarser(file([("kz", "30_44", ("2011", "2019"))]), [*Coarser][:2])
    assert [row[2].value for row in found[1].rows] == ["2010", "2015"]
    assert found[0].rows[0][2].value == "18_44"
    assert found[1].columns[2].bands


def test_of_hidden_people_nobody_learns_how_often_they_were_held() -> None:
    people: list[Person] = [("kz", "18_29", ())] * 3 + [("uz", "60_plus", ("2014", "2015"))]
    after = coarser(file(people), [Coarser.SMALL_GROUPS])
    assert after[1].rows == ()
    assert {row[4].text for row in after[0].rows} == {"held_back"}, "three alone are not enough"
