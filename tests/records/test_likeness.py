"""Two stories beside each other, fact by fact, and found without comparing each with each."""

import random

from dutyrehab_desktop.expressions.dates import PartialDate
from dutyrehab_desktop.records.likeness import Fact, Fit, compare_stories
from dutyrehab_desktop.records.names import SamePerson
from dutyrehab_desktop.records.stories import Case, Period, Story
from dutyrehab_desktop.records.story_pairs import held_since, possible_stories

CHARGES = ("extremism", "religion", "protest", "speech", "party")


def day(text: str) -> PartialDate | None:
    return PartialDate.parse(text)


def story(code: str = "AAAAAAAA", **changes: object) -> Story:
    fields: dict[str, object] = {
        "country": "kz",
        "spoken_before": "no",
        "periods": (Period(day("2017-03"), day("2020-03")),),
        "cases": (Case(frozenset({"extremism"}), frozenset({"prison"}), 36, 2017),),
    }
    return Story(code, **{**fields, **changes})  # type: ignore[arg-type]


def verdict(one: Story, other: Story) -> SamePerson:
    here, there = compare_stories(one, other), compare_stories(other, one)
    assert here.score == there.score
    assert here.same_person is there.same_person
    return here.same_person


def test_the_same_facts_to_the_month_are_likely_and_never_more() -> None:
    assert verdict(story(), story("BBBBBBBB")) is SamePerson.LIKELY


def test_a_story_half_remembered_goes_to_review() -> None:
    rough = story("BBBBBBBB", periods=(Period(day("2017"), day("2020")),))
    assert verdict(story(), rough) is SamePerson.POSSIBLE


def test_other_times_and_another_country_are_unlikely() -> None:
    later = story("BBBBBBBB", periods=(Period(day("2021-01"), day("2022-01")),))
    assert verdict(story(), later) is SamePerson.UNLIKELY
    assert verdict(story(), story("BBBBBBBB", country="uz")) is SamePerson.UNLIKELY


def test_what_is_unknown_is_no_difference() -> None:
    silent = story("BBBBBBBB", country="", cases=())
    fits = {line.fact: line.fit for line in compare_stories(story(), silent).why}
    assert fits[Fact.COUNTRY] is Fit.UNKNOWN
    assert fits[Fact.CHARGE] is Fit.UNKNOWN
    assert verdict(story(), silent) is not SamePerson.UNLIKELY


def test_a_month_that_very_many_share_says_less() -> None:
    crowd = {"2017-03": 200}
    alone, among = (compare_stories(story(), story("BBBBBBBB"), since) for since in ({}, crowd))
    assert among.score < alone.score


def invented(number: int, chance: random.Random) -> Story:
    start = f"{chance.randint(1998, 2024)}-{chance.randint(1, 12):02d}"
    end = f"{int(start[:4]) + chance.randint(0, 8)}-{chance.randint(1, 12):02d}"
    case = Case(
        frozenset(chance.sample(CHARGES, chance.randint(1, 2))),
        frozenset({"prison"}),
        chance.randint(1, 120),
        int(start[:4]),
    )
    periods = (Period(day(start), day(end)),)
    return story(
        f"{number:08d}", country=chance.choice(("kz", "uz")), periods=periods, cases=(case,)
    )


def test_every_double_is_found_and_few_strangers_are() -> None:
    chance = random.Random(7719)
    people = [invented(number, chance) for number in range(400)]
    twins = [
        story(f"T{one.code[1:]}", country=one.country, periods=one.periods, cases=one.cases)
        for one in people[:60]
    ]
    every = sorted([*people, *twins], key=lambda each: each.code)
    found = {(every[one].code, every[other].code) for one, other, _ in possible_stories(every)}
    wanted = {(one.code, twin.code) for one, twin in zip(people, twins, strict=False)}
    assert wanted <= found
    strangers = len(found - wanted)
    assert strangers < 0.01 * len(every) * (len(every) - 1) / 2
    # Nothing that comparing each with each would call likely is missed.
    since = held_since(every)
    for a in range(0, len(every), 7):
        for b in range(a + 1, len(every)):
            if compare_stories(every[a], every[b], since).same_person is SamePerson.LIKELY:
                assert (every[a].code, every[b].code) in found
