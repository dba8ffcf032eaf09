"""Losses, claims, awards and time held, as they were told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.law.money import claims, losses, shortfall, times_held
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from tests.law.records import AS_OF, kz

HEADS, MONEY, KNOWN = ("pension", "parcels"), ("kzt", "usd"), ("papers", "memory")


@pytest.fixture
def sheet(questionnaire):
    return lambda record: sheet_from_record(record, questionnaire).sheet


def loss(head, currency, basis, amount=None, times=None):
    told = dict(ls_head=head, ls_currency=currency, ls_basis=basis)
    told |= {} if amount is None else {"ls_amount": amount}
    return told if times is None else {**told, "ls_times": times}


def test_losses_are_told_apart_by_kind_money_and_proof(sheet):
    told = [
        loss("parcels", "kzt", "memory", 100, 12),
        loss("parcels", "kzt", "memory", 50),
        loss("parcels", "kzt", "papers", 7),
        loss("parcels", "usd", "memory", 1),
        loss("pension", "kzt", "memory"),
    ]
    found = losses(sheet(kz(loss_heads="parcels pension", loss=told)))
    assert [(one.head, one.currency, one.basis, one.amount) for one in found] == [
        ("parcels", "kzt", "memory", 1250),
        ("parcels", "kzt", "papers", 7),
        ("parcels", "usd", "memory", 1),
        ("pension", "kzt", "memory", 0),
    ]
    assert [(one.counted, one.untold) for one in found] == [(2, 0), (1, 0), (1, 0), (0, 1)]


ONE_LOSS = st.builds(
    loss,
    st.sampled_from(HEADS),
    st.sampled_from(MONEY),
    st.sampled_from(KNOWN),
    st.none() | st.integers(0, 10_000),
    st.none() | st.integers(1, 60),
)


@given(told=st.lists(ONE_LOSS, max_size=8), more=st.permutations(range(8)))
def test_no_sum_is_lost_added_twice_or_changed_by_the_order_of_telling(questionnaire, told, more):
    def summed(entries):
        record = kz(loss_heads="parcels pension", loss=entries)
        return {
            (one.head, one.currency, one.basis): (one.amount, one.counted, one.untold)
            for one in losses(sheet_from_record(record, questionnaire).sheet)
        }

    expected = sum(one.get("ls_amount", 0) * one.get("ls_times", 1) for one in told)
    assert sum(amount for amount, _, _ in summed(told).values()) == expected
    assert summed([told[at] for at in more if at < len(told)]) == summed(told)


def test_a_claim_tells_what_was_asked_awarded_and_paid(sheet):
    told = [
        dict(cl_currency="uzs", cl_moral_asked=500, cl_moral_awarded=60, cl_paid="part"),
        dict(cl_currency="usd", cl_material_asked=10, cl_moral_awarded=3),
        dict(cl_route="civil"),
    ]
    first, second = claims(sheet(kz(claim=told)))
    assert (first.currency, first.asked, first.awarded, first.share) == ("uzs", 500, 60, 0.12)
    assert (first.paid, first.instance) == ("part", 0)
    # Another head was decided than was asked for: no share can be told.
    assert (second.asked, second.awarded, second.share) == (10, 3, None)


@pytest.mark.parametrize(
    ("start", "end", "months", "days"),
    [
        ("2020-01-10", "2020-03-10", (2, 2), (61, 61)),
        ("2020-01", "2020-03", (1, 2), (31, 91)),
        ("2020", "2020", (0, 11), (1, 366)),
        ("2020-05", "2020-05", (0, 0), (1, 31)),
    ],
)
def test_time_held_is_as_exact_as_its_dates(sheet, start, end, months, days):
    (found,) = times_held(sheet(kz(held=[dict(ep_start=start, ep_end=end)])), AS_OF)
    assert (found.months, found.days) == (months, days)


def test_who_is_still_held_is_held_until_today_and_what_is_not_known_is_left_out(sheet):
    told = [
        dict(ep_start="2025-08-01", ep_release_ground="not_released"),
        dict(ep_start="2025"),
        dict(ep_end="2025"),
        dict(ep_start="2025", ep_end="2020"),
    ]
    (found,) = times_held(sheet(kz(held=told)), date(2025, 9, 1))
    assert (found.instance, found.months, found.days) == (0, (1, 1), (32, 32))


def test_what_the_formula_leaves_open_is_told_in_its_own_money_only(assessed, sheet):
    record = kz(
        victim_status="torture",
        loss_heads="parcels",
        loss=[
            loss("parcels", "kzt", "memory", 200_000),
            loss("parcels", "usd", "memory", 9),
        ],
    )
    lost = losses(sheet(record))
    assert shortfall(lost, assessed(record).sums) == {"kzt": (200_000 - 117_960,) * 2}
    small = losses(sheet({**record, "loss": [loss("parcels", "kzt", "memory", 5)]}))
    assert shortfall(small, assessed(record).sums) == {"kzt": (0, 0)}
    assert shortfall((), assessed(record).sums) == {}
