"""Setting a project up: the program sees what it can see, and ticks nothing by itself."""

from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.store.desk_notes import Tick
from dutyrehab_desktop.workflows.enrolling import NotForThisRole, make_card
from dutyrehab_desktop.workflows.key_medium import attach_key, detach_key
from dutyrehab_desktop.workflows.key_shares import note_shared
from dutyrehab_desktop.workflows.projects import change_project
from dutyrehab_desktop.workflows.setting_up import (
    QUEUE,
    CodeUnknown,
    NotSo,
    SetupStep,
    StepState,
    draw_codes,
    interviewer_codes,
    setup_steps,
    strike_code,
    write_down,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.told import NothingTold
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import HELPERS

DONE, OPEN, DOUBTFUL = StepState.DONE, StepState.OPEN, StepState.DOUBTFUL
WORDS = dict.fromkeys(("ru", "kk", "uz", "en"), "Invented")


def state(vault: OpenVault, around: Surroundings, step: SetupStep) -> StepState:
    return next(line.state for line in setup_steps(vault, around) if line.step is step)


def test_at_first_everything_is_open_and_texts_are_called_drafts(
    coordinator_vault: OpenVault, surroundings: Surroundings
) -> None:
    lines = setup_steps(coordinator_vault, surroundings)
    assert [line.step for line in lines] == list(SetupStep)
    assert {line.step for line in lines if line.state is not OPEN} == {SetupStep.LANGUAGES}
    assert state(coordinator_vault, surroundings, SetupStep.LANGUAGES) is DOUBTFUL


def test_words_of_the_organisation_cover_and_help(
    coordinator_vault: OpenVault, surroundings: Surroundings, tmp_path: Path
) -> None:
    desk, around = coordinator_vault, surroundings
    change_project(desk, organisation={"ru": "Invented"}, cover={"ru": "News\nRain"})
    assert state(desk, around, SetupStep.ORGANISATION) is DOUBTFUL
    assert state(desk, around, SetupStep.COVER) is DOUBTFUL
    change_project(desk, organisation=WORDS, cover=WORDS)
    assert state(desk, around, SetupStep.ORGANISATION) is DOUBTFUL, "no card was made"
    make_card(desk, WORDS, tmp_path / "card")
    assert state(desk, around, SetupStep.ORGANISATION) is DONE
    assert state(desk, around, SetupStep.COVER) is DONE
    change_project(desk, referrals=HELPERS[1:], emergency="Call the second number")
    assert state(desk, around, SetupStep.REFERRALS) is DOUBTFUL, "no psychologist"
    change_project(desk, referrals=HELPERS)
    assert state(desk, around, SetupStep.REFERRALS) is DONE
    change_project(desk, emergency="")
    assert state(desk, around, SetupStep.REFERRALS) is DOUBTFUL, "nobody to call tonight"


def test_a_ceremony_is_not_ticked_while_the_program_sees_that_it_is_not_so(
    coordinator_vault: OpenVault, surroundings: Surroundings, tmp_path: Path
) -> None:
    desk, around = coordinator_vault, surroundings
    with pytest.raises(NotSo):
        write_down(desk, SetupStep.CEREMONY, "The lawyer was there.", around)
    with pytest.raises(NotSo):
        write_down(desk, SetupStep.SHARES, "Three people have it.", around)
    note_shared(desk, around)
    assert state(desk, around, SetupStep.SHARES) is DONE
    assert state(desk, around, SetupStep.BACKUP_KEY) is DOUBTFUL
    with pytest.raises(NothingTold):
        write_down(desk, SetupStep.CEREMONY, " ", around)
    write_down(desk, SetupStep.CEREMONY, "The lawyer was there.", around)
    (line,) = (one for one in setup_steps(desk, around) if one.step is SetupStep.CEREMONY)
    assert (line.state, line.month, line.words) == (DONE, "2026-11", "The lawyer was there.")
    detach_key(desk, tmp_path / "garden.jpg")
    assert state(desk, around, SetupStep.STICK) is DONE
    attach_key(desk)
    assert state(desk, around, SetupStep.STICK) is OPEN


def test_codes_are_drawn_by_chance_and_struck_out(
    coordinator_vault: OpenVault, surroundings: Surroundings
) -> None:
    desk = coordinator_vault
    first = draw_codes(desk, surroundings)
    second = draw_codes(desk, Surroundings(surroundings.today, random_bytes))
    assert interviewer_codes(desk) == (*first, *second)
    assert len({*first, *second}) == 10
    strike_code(desk, first[0].lower())
    assert first[0] not in interviewer_codes(desk)
    with pytest.raises(CodeUnknown):
        strike_code(desk, first[0])


def test_laptops_and_their_recovery(two: Desk) -> None:
    assert state(two.desk, two.around, SetupStep.LAPTOPS) is DONE
    assert state(two.desk, two.around, SetupStep.RECOVERY) is DOUBTFUL, "its file is not here"


def test_a_round_trip_with_other_keys_is_doubtful(two: Desk) -> None:
    assert state(two.desk, two.around, SetupStep.ROUND_TRIP) is OPEN
    two.desk.store.desk.tick(Tick(QUEUE, SetupStep.ROUND_TRIP, "2026-10", "0123456789abcdef 70"))
    assert state(two.desk, two.around, SetupStep.ROUND_TRIP) is DOUBTFUL


def test_a_field_laptop_sets_nothing_up(field_vault: OpenVault, surroundings: Surroundings) -> None:
    with pytest.raises(NotForThisRole):
        setup_steps(field_vault, surroundings)
