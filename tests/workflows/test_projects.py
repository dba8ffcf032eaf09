"""The referral list: what it allows, how it is changed, and how it comes to the laptops."""

from datetime import date
from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.errors import ProjectRefused
from dutyrehab_desktop.bundles.parcel import ParcelContents, ParcelSender, write_parcel
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.home import held_today, home, note_held
from dutyrehab_desktop.workflows.keys import laptop_identity, signing_key
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.parcels import (
    ParcelOlder,
    ParcelUnfit,
    look_at_parcel,
    receive,
)
from dutyrehab_desktop.workflows.projects import (
    HelpKind,
    Idle,
    NoReferralList,
    Project,
    ReferralState,
    change_project,
    cover_of,
    expect_referrals,
    in_order,
    is_due,
    project_of,
    referral,
    referral_state,
)
from dutyrehab_desktop.workflows.publishing import Choice, publish, publish_project
from dutyrehab_desktop.workflows.registering import NoLaptops
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import HELPERS, make_vault

TODAY = date(2026, 11, 23)
PSYCHOLOGIST, LAWYER = HELPERS


def listed(*lines: object) -> Project:
    return Project.model_validate({"version": 1, "referrals": lines})


def checked(day: str) -> object:
    return PSYCHOLOGIST.model_copy(update={"checked_on": day})


@pytest.fixture
def two(coordinator_vault, tmp_path, content, surroundings) -> Desk:
    """A coordinator, and a laptop that has no list yet."""
    with make_vault(tmp_path / "bare", Role.FIELD, referrals=()) as field:
        yield Desk(coordinator_vault, field, content, surroundings, tmp_path)


def test_without_anybody_on_the_list_no_interview_is_begun(two: Desk) -> None:
    with pytest.raises(NoReferralList):
        expect_referrals(two.field, TODAY)


def test_a_psychologist_checked_in_three_months_allows_full_interviews() -> None:
    assert referral_state(listed(), TODAY) is ReferralState.NONE
    assert referral_state(listed(LAWYER), TODAY) is ReferralState.SHORT
    assert referral_state(listed(checked("2026-08-23")), TODAY) is ReferralState.FULL
    assert referral_state(listed(checked("2026-08-22")), TODAY) is ReferralState.SHORT
    assert referral_state(listed(checked("")), TODAY) is ReferralState.SHORT
    both = listed(checked("2020-01-01"), checked("2026-11-01"))
    assert referral_state(both, TODAY) is ReferralState.FULL


def test_a_line_is_due_three_months_after_it_was_checked_and_where_nobody_checked() -> None:
    assert not is_due(checked("2026-08-23"), TODAY)
    assert is_due(checked("2026-08-22"), TODAY)
    assert is_due(checked(""), TODAY)


def test_with_a_short_list_the_full_interview_is_not_offered(
    field_vault, content, surroundings
) -> None:
    offered = {}
    for state in (ReferralState.SHORT, ReferralState.FULL):
        session = begin_interview(
            content, field_vault.store, surroundings, spoken="en", referrals=state
        )
        offered[state] = [one.name for one in session.form.options(Place("path"))]
    assert offered == {ReferralState.SHORT: ["core"], ReferralState.FULL: ["core", "full"]}


def test_the_list_and_the_words_come_to_a_laptop_signed(two: Desk) -> None:
    change_project(
        two.desk,
        referrals=HELPERS,
        organisation={"en": "We listen.", "ru": "Мы слушаем."},
        emergency="+7 700 000 00 09",
    )
    sent = publish_project(two.desk, two.folder / "out", two.around)
    look = look_at_parcel(two.field, sent.path, two.asked)
    assert look.project is not None
    assert (look.questionnaires, look.laws) == ((), ())
    assert look.project.added == in_order(HELPERS)
    assert (look.project.removed, look.project.words, look.project.emergency) == ((), True, True)
    assert project_of(two.field).referrals == (), "looking changes nothing"
    receive(two.field, sent.path, two.asked)
    assert project_of(two.field).with_salts(()) == project_of(two.desk)
    assert expect_referrals(two.field, TODAY) is ReferralState.FULL
    shown = home(two.field, two.asked, two.around)
    assert (shown.referrals, shown.due, shown.allowed) == (2, 1, ReferralState.FULL)
    assert shown.organisation is not None
    assert shown.organisation["ru"] == "Мы слушаем."
    again = receive(two.field, sent.path, two.asked)
    assert again.project is not None
    assert again.project.same


def test_times_and_the_page_that_hides_the_window_come_to_a_laptop(two: Desk) -> None:
    change_project(two.desk, referrals=HELPERS)
    receive(two.field, publish_project(two.desk, two.folder / "1", two.around).path, two.asked)
    minutes = {"curtain": 5, "in_interview": 20, "elsewhere": 1}
    change_project(two.desk, idle=minutes, cover={"ru": "Рассада\nПомидоры в марте"})
    sent = publish_project(two.desk, two.folder / "2", two.around)
    look = look_at_parcel(two.field, sent.path, two.asked).project
    assert look is not None
    assert (look.idle, look.cover, look.words, look.added) == (True, True, False, ())
    assert not look.same
    receive(two.field, sent.path, two.asked)
    project = project_of(two.field)
    assert project.idle == Idle(curtain=5, in_interview=20, elsewhere=1)
    assert cover_of(project, "ru") == ("Рассада", ("Помидоры в марте",))
    change_project(two.desk, idle={}, cover={})
    sent = publish_project(two.desk, two.folder / "3", two.around)
    receive(two.field, sent.path, two.asked)
    assert project_of(two.field).idle == Idle(), "and they are taken back"
    assert cover_of(project_of(two.field), "ru") is None


def test_a_page_in_one_language_serves_for_all_before_the_programs_own_does(two: Desk) -> None:
    project = change_project(two.desk, cover={"uz": "Koʻchatlar", "en": "Seedlings"})
    told = {code: cover_of(project, code) for code in ("uz", "en", "kk", "ru")}
    assert told["uz"] == ("Koʻchatlar", ())
    assert told["en"] == told["kk"] == told["ru"] == ("Seedlings", ())
    only = change_project(two.desk, cover={"uz": "Koʻchatlar"})
    assert cover_of(only, "ru") == ("Koʻchatlar", ())


def test_minutes_out_of_bounds_change_nothing(two: Desk) -> None:
    before = project_of(two.desk)
    with pytest.raises(ProjectRefused):
        change_project(two.desk, idle={"elsewhere": 11})
    assert project_of(two.desk) == before


def test_a_questionnaires_parcel_takes_the_list_along(two: Desk) -> None:
    change_project(two.desk, referrals=HELPERS)
    sent = two.published(version="2")
    receive(two.field, sent.path, two.asked)
    assert two.asked.questionnaire.version == "2"
    assert project_of(two.field).referrals == in_order(HELPERS)


def test_an_earlier_list_that_turns_up_later_is_refused(two: Desk) -> None:
    change_project(two.desk, referrals=HELPERS)
    first = publish_project(two.desk, two.folder / "first", two.around)
    change_project(two.desk, referrals=(PSYCHOLOGIST,))
    second = publish_project(two.desk, two.folder / "second", two.around)
    receive(two.field, second.path, two.asked)
    with pytest.raises(ParcelOlder):
        receive(two.field, first.path, two.asked)
    assert project_of(two.field).referrals == (PSYCHOLOGIST,)


def test_a_list_can_be_emptied_and_the_laptop_begins_nothing_more(two: Desk) -> None:
    for lines in (HELPERS, ()):
        change_project(two.desk, referrals=lines)
        sent = publish_project(two.desk, two.folder / f"out{len(lines)}", two.around)
        receive(two.field, sent.path, two.asked)
    with pytest.raises(NoReferralList):
        expect_referrals(two.field, TODAY)


def test_what_is_no_list_is_not_taken_in(two: Desk) -> None:
    target = two.folder / "odd"
    with target.open("wb") as file:
        write_parcel(
            file,
            ParcelSender(signing_key(two.desk), 1, "2026-11"),
            ParcelContents(projects=[b'{"format":1}']),
            [laptop_identity(two.field).recipient],
        )
    with pytest.raises(ParcelUnfit):
        receive(two.field, target, two.asked)
    assert project_of(two.field).referrals == ()


def test_nothing_said_or_nobody_to_seal_for_makes_no_parcel(two: Desk, tmp_path: Path) -> None:
    with pytest.raises(NoReferralList):
        publish_project(two.desk, two.folder / "out", two.around)
    with make_vault(tmp_path / "lonely", Role.COORDINATOR) as lonely:
        change_project(lonely, referrals=HELPERS)
        with pytest.raises(NoLaptops):
            publish_project(lonely, two.folder / "out", two.around)
    assert not (two.folder / "out").exists()


def test_changes_are_counted_and_only_by_the_coordinator(two: Desk) -> None:
    assert change_project(two.desk, referrals=HELPERS).version == 1
    assert change_project(two.desk, referrals=HELPERS).version == 1, "nothing changed"
    assert change_project(two.desk, emergency="+7").version == 2
    with pytest.raises(ProjectRefused):
        change_project(two.desk, emergency="turned \u202e around")
    assert project_of(two.desk).version == 2
    with pytest.raises(NotForThisRole):
        change_project(two.field, referrals=HELPERS)


def test_before_anything_is_said_the_cards_words_stand(two: Desk) -> None:
    assert project_of(two.desk).organisation.en == "An invented organisation"
    assert project_of(two.desk).version == 0


def test_a_parcel_before_anything_was_said_says_nothing_of_the_project(two: Desk) -> None:
    sent = two.published(version="2")
    assert look_at_parcel(two.field, sent.path, two.asked).project is None
    again = publish(two.desk, two.content, Choice(), two.folder / "more", two.around)
    assert look_at_parcel(two.field, again.path, two.asked).project is None


def test_the_list_is_read_by_place_kind_and_name() -> None:
    doctor = referral(city="Almaty", kind=HelpKind.DOCTOR, who="A", reach="here")
    assert in_order((LAWYER, PSYCHOLOGIST, doctor)) == (doctor, PSYCHOLOGIST, LAWYER)


def test_two_spellings_of_a_place_stand_beside_each_other_and_each_in_one_piece() -> None:
    doctor = referral(city="almaty", kind=HelpKind.DOCTOR, who="A", reach="here")
    assert in_order((LAWYER, doctor, PSYCHOLOGIST)) == (PSYCHOLOGIST, doctor, LAWYER)


def test_interviews_of_today_are_counted_and_those_of_another_day_forgotten(
    field_vault: OpenVault,
) -> None:
    field = field_vault
    for expected in (1, 2):
        note_held(field, TODAY)
        assert held_today(field, TODAY) == expected
    assert held_today(field, date(2026, 11, 24)) == 0
    note_held(field, date(2026, 11, 24))
    assert held_today(field, TODAY) == 0
