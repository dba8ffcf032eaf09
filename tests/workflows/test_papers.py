"""Papers: made in memory, told of in their own words, let out only as far as is allowed."""

import pytest

from dutyrehab_desktop.app.interview.path import step_of
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.records.consent import sign_off
from dutyrehab_desktop.store.errors import InterviewMissing
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.papers import (
    LOOKS,
    Grade,
    Kind,
    Letters,
    NoPaper,
    Size,
    Tonight,
    Wish,
    check_allowed,
    make_paper,
    may_leave,
    source_of,
    source_of_stored,
    what_is_allowed,
)
from dutyrehab_desktop.workflows.reviewing import agreement_is_open_again
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import tell, whole_story

ALONE = frozenset({Tonight.ALONE})
ALL = ("en", "ru", "kk", "uz", "uz-Cyrl")


@pytest.fixture
def session(
    field_vault: OpenVault, content: Content, surroundings: Surroundings
) -> InterviewSession:
    return tell(
        begin_interview(content, field_vault.store, surroundings, spoken="en"), whole_story()
    )


@pytest.mark.parametrize("language", ALL)
@pytest.mark.parametrize("kind", Kind)
def test_every_paper_can_be_had_in_every_language_size_and_letter(
    session: InterviewSession, kind: Kind, language: str
) -> None:
    source = source_of(session)
    for size in Size:
        for letters in Letters:
            sheet = make_paper(source, Wish(kind, language, size, letters))
            assert sheet.pdf.startswith(b"%PDF-")
            assert sheet.pdf == make_paper(source, Wish(kind, language, size, letters)).pdf


def test_what_a_full_paper_tells_are_words_that_stand_on_it(session: InterviewSession) -> None:
    sheet = make_paper(source_of(session), Wish(Kind.FULL, "ru"))
    text = "\n".join(line.text for line in sheet.lines)
    assert {"custody", "justice", "country"} <= sheet.tells.keys()
    for words in sheet.tells.values():
        assert all(word in text for word in words)


def test_the_list_tells_nothing_in_any_look(session: InterviewSession) -> None:
    source = source_of(session)
    for look in range(LOOKS):
        assert make_paper(source, Wish(Kind.SAFE, "kk", look=look)).tells == {}


def test_what_needs_more_than_is_allowed_stays(session: InterviewSession) -> None:
    full = make_paper(source_of(session), Wish(Kind.FULL, "en"))
    short = make_paper(source_of(session), Wish(Kind.SAFE, "en"))
    everything = what_is_allowed(session.interview, ALONE)
    assert everything.grade is Grade.FULL
    assert may_leave(full, everything)
    seen = what_is_allowed(session.interview, frozenset({Tonight.SEEN}))
    assert not may_leave(full, seen)
    assert may_leave(short, seen)
    unasked = what_is_allowed(session.interview, frozenset())
    for sheet in (full, short):
        with pytest.raises(NoPaper):
            check_allowed(sheet, unasked)


def test_every_spot_and_line_leads_to_where_its_answer_is_changed(
    session: InterviewSession,
) -> None:
    sheet = make_paper(source_of(session), Wish(Kind.FULL, "uz"))
    places = {line.place for line in sheet.lines if line.place is not None}
    assert len(places) > 20
    assert {spot.place for spot in sheet.spots} == places
    for place in places:
        step = step_of(session.form, place)
        assert step is not None, place
        assert (step.name, step.entry) == (place.question, place.entry)


def test_a_place_that_nothing_asks_for_leads_nowhere(session: InterviewSession) -> None:
    assert step_of(session.form, Place("ep_kind", "ffffffffffffffff")) is None


def test_after_a_correction_the_person_is_asked_again(session: InterviewSession) -> None:
    assert sign_off(session.form.sheet) is not None
    assert agreement_is_open_again(session)
    assert sign_off(session.form.sheet) is None
    assert not agreement_is_open_again(session)
    lines = make_paper(source_of(session), Wish(Kind.FULL, "en")).lines
    assert any("You have not said yet whether this is right." in line.text for line in lines)


def test_a_corrected_answer_stands_on_the_paper_that_is_made_next(
    session: InterviewSession,
) -> None:
    entry = session.form.sheet.entries("episode").ids[0]
    before = make_paper(source_of(session), Wish(Kind.FULL, "en"))
    session.record(Place("ep_kind", entry), Answer("house"), "en", sure=True)
    after = make_paper(source_of(session), Wish(Kind.FULL, "en"))
    told = "You were under house arrest."
    assert told not in [line.text for line in before.lines]
    assert told in [line.text for line in after.lines]


def test_a_stored_interview_gives_the_same_paper(
    field_vault: OpenVault, content: Content, surroundings: Surroundings, session: InterviewSession
) -> None:
    interview, source = source_of_stored(field_vault, content, session.code, surroundings)
    assert interview.code == session.code
    wish = Wish(Kind.FULL, "kk")
    assert make_paper(source, wish).pdf == make_paper(source_of(session), wish).pdf


def test_what_is_not_here_is_missing(
    field_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    with pytest.raises(InterviewMissing):
        source_of_stored(field_vault, content, "AAAABBBB", surroundings)


def test_what_stands_behind_another_answer_is_on_no_paper(session: InterviewSession) -> None:
    session.record(Place("health_need"), Answer("yes"), "en", sure=True)
    session.record(Place("health_kind"), Answer("dental"), "en", sure=True)
    wish = Wish(Kind.SAFE, "en", look=4, errands=False)
    before = [line.text for line in make_paper(source_of(session), wish).lines]
    session.record(Place("health_need"), Answer("no"), "en", sure=True)
    after = [line.text for line in make_paper(source_of(session), wish).lines]
    assert any("dentist" in text or "teeth" in text for text in before)
    assert not any("dentist" in text or "teeth" in text for text in after)


def test_a_loss_that_was_unticked_is_in_no_sum(session: InterviewSession) -> None:
    session.record(Place("loss_heads"), Answer("parcels"), "en", sure=True)
    entry, _ = session.add_entry("loss")
    for name, value in (("ls_head", "parcels"), ("ls_amount", "7654321"), ("ls_currency", "kzt")):
        session.record(Place(name, entry), Answer(value), "en", sure=True)
    told = [line.text for line in make_paper(source_of(session), Wish(Kind.FULL, "en")).lines]
    assert any("7\u202f654\u202f321" in text for text in told)
    session.record(Place("loss_heads"), Answer("none"), "en", sure=True)
    told = [line.text for line in make_paper(source_of(session), Wish(Kind.FULL, "en")).lines]
    assert not any("7\u202f654\u202f321" in text for text in told)
