"""The barriers beside the question: worded, veiled, and held back where they would hurt."""

import pytest
from PySide6.QtWidgets import QLabel

from dutyrehab_desktop.app.common.i18n import Languages
from dutyrehab_desktop.app.interview.side_notes import QUIET_SECTIONS, SideNotes
from dutyrehab_desktop.app.widgets.side_lines import BarrierLine, LineKind
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.questionnaire.model import Sensitivity
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.app.interview.conftest import Begin, Open
from tests.app.interview.stage import answer, convict


def lines_of(session: InterviewSession, section: str = "cases") -> tuple[BarrierLine, ...]:
    side = SideNotes("en", session.law)
    side.settle(session.findings, section)
    return side.lines(session.form)


def test_every_finding_is_shown_and_found_ones_come_first(session: InterviewSession) -> None:
    convict(session)
    everything = lines_of(session)
    lines = [line for line in everything if line.kind is LineKind.BARRIER]
    assert {line.id for line in lines} == {finding.id for finding in session.findings.barriers}
    assert everything[: len(lines)] == tuple(lines)
    assert len(lines) > 2
    order = [line.found for line in lines]
    assert order == sorted(order, reverse=True)
    assert {True, False} == set(order)


def test_each_says_why_on_what_it_rests_and_what_can_be_done(session: InterviewSession) -> None:
    convict(session)
    for line in lines_of(session):
        if line.kind is LineKind.QUESTION:
            continue
        assert line.title
        assert line.because
        headings = [heading for heading, _ in line.details]
        assert "Rests on" in headings
        assert "What can be done next" in headings
        assert all(text for _, text in line.details)


def test_what_rests_on_a_special_answer_is_veiled_and_what_does_not_is_not(
    session: InterviewSession,
) -> None:
    convict(session)
    answer(session, {"paying_still": "fine"})
    questions = session.questionnaire.questions
    causes = {finding.id: finding.because for finding in session.findings.barriers}
    causes |= {way.route.id: way.because for way in session.findings.routes}
    lines = lines_of(session)
    assert {line.neutral for line in lines} == {True, False}
    for line in lines:
        if line.kind is LineKind.QUESTION:
            continue
        asked = [questions[cause.question].sensitivity for cause in causes[line.id]]
        assert line.neutral is (Sensitivity.SPECIAL in asked)


def test_a_case_is_named_by_its_number(session: InterviewSession) -> None:
    convict(session)
    convict(session)
    stands = next(line for line in lines_of(session) if line.id == "kz-conviction-stands")
    told = "\n".join([stands.because, *(text for _, text in stands.details)])
    assert "· 1: " in told
    assert "· 2: " in told


def test_one_can_go_to_the_answer_and_to_the_question_that_would_decide(
    session: InterviewSession,
) -> None:
    case = convict(session)
    targets = {line.id: [target for _, target in line.jumps] for line in lines_of(session)}
    assert any(target.endswith(case) for target in targets["kz-conviction-stands"])
    blocked = next(finding for finding in session.findings.barriers if finding.blocked_by)
    assert blocked.blocked_by[0] in targets[blocked.id]


@pytest.mark.parametrize("section", QUIET_SECTIONS)
def test_nothing_new_appears_in_a_quiet_section_and_all_of_it_after(
    session: InterviewSession, section: str
) -> None:
    side = SideNotes("en", session.law)
    assert side.settle(session.findings, "held")
    before = side.lines(session.form)
    convict(session)
    assert not side.settle(session.findings, section)
    assert side.lines(session.form) == before
    assert side.settle(session.findings, "losses")
    assert len(side.lines(session.form)) > len(before)


def test_the_quiet_sections_of_the_slice_are_in_the_questionnaire(content: Content) -> None:
    names = {section.name for section in content.questionnaire.sections}
    assert {"papers", "treatment"} <= names & set(QUIET_SECTIONS)


def test_what_was_not_asked_is_one_line(session: InterviewSession) -> None:
    side = SideNotes("en", session.law)
    assert side.rest() == ""
    side.settle(session.findings, "held")
    assert str(session.findings.not_asked) in side.rest()


def test_a_barrier_that_an_answer_takes_away_is_gone_at_once(session: InterviewSession) -> None:
    case = convict(session)
    assert any(line.id == "kz-conviction-stands" for line in lines_of(session))
    session.record(Place("pr_outcome", case), Answer("acquitted"), "en")
    assert not any(line.id == "kz-conviction-stands" for line in lines_of(session))


# --- what is open --------------------------------------------------------------------------------


def of_kind(session: InterviewSession, kind: LineKind) -> dict[str, BarrierLine]:
    return {line.id: line for line in lines_of(session) if line.kind is kind}


def test_the_ways_that_are_open_stand_after_the_barriers(session: InterviewSession) -> None:
    convict(session)
    answer(session, {"new_evidence": "yes"})
    ways = of_kind(session, LineKind.ROUTE)
    assert ways["kz-route-new-circumstances"].found
    assert ways["kz-route-cassation"].found is False
    assert ways["kz-route-cassation"].jumps[0][1] in session.questionnaire.questions
    order = [line.found for line in ways.values()]
    assert order == sorted(order, reverse=True)


def test_an_open_category_says_what_it_gives_and_what_stands_before_it(
    session: InterviewSession,
) -> None:
    entry, _ = session.add_entry("proceeding")
    for name, value in (("pr_type", "criminal"), ("pr_outcome", "acquitted")):
        session.record(Place(name, entry), Answer(value), session.spoken)
    answer(session, {"recognised": "no"})
    (line,) = of_kind(session, LineKind.CATEGORY).values()
    assert (line.id, line.found, line.neutral) == ("KZ1", True, True)
    texts = dict(line.details)
    assert "Who pays: The State budget" in texts["Money for losses"]
    assert "What stands before it: " in texts["Money for losses"]
    assert "Rests on" in texts
    assert "guarantee" not in " ".join(texts)


def test_a_sum_is_told_with_its_index_and_day(session: InterviewSession) -> None:
    answer(session, {"country": "kz", "victim_status": "torture"})
    line = of_kind(session, LineKind.CATEGORY)["KZ4"]
    told = dict(line.details)["Money for losses"]
    assert "129,750 KZT; index 4,325, 1 January 2026" in told.replace("\u202f", ",")


def test_a_deadline_says_by_when_or_that_nobody_knows(session: InterviewSession) -> None:
    entry, _ = session.add_entry("proceeding")
    for name, value in (
        ("pr_type", "criminal"),
        ("pr_outcome", "acquitted"),
        ("pr_rehab_stated", "yes"),
    ):
        session.record(Place(name, entry), Answer(value), session.spoken)
    (line,) = of_kind(session, LineKind.DEADLINE).values()
    assert (line.because, line.found) == ("The day is not known yet.", False)
    for day, words in (
        ("2026-10-05", "By what was told it ends on 5 April 2027."),
        ("2026-10", "By what was told it ends between 1 April 2027 and 30 April 2027."),
        ("2020", "By what was told it ended on 30 June 2021."),
    ):
        session.record(Place("pr_notice_date", entry), Answer(day), session.spoken)
        (line,) = of_kind(session, LineKind.DEADLINE).values()
        assert line.because == words


OTHERWISE = "It would not be there if it were so"


def test_a_card_says_what_an_authority_could_still_make_otherwise(
    session: InterviewSession,
) -> None:
    convict(session)
    answer(session, {"paying_still": "fine"})
    by_id = {line.id: dict(line.details) for line in lines_of(session)}
    told = by_id["kz-conviction-stands"][OTHERWISE].splitlines()
    asked = "What is the last decision in this case that you know of?"
    assert 0 < len(told) <= 3
    assert all(line.startswith(asked) for line in told)
    # What kind of case it was cannot be undone; nobody is told that it could.
    assert not any("What kind of case" in line for line in told)
    assert OTHERWISE in by_id["kz-debts-from-conviction"]


def test_the_question_that_would_settle_most_stands_last_and_jumps_only_when_asked(
    session: InterviewSession,
) -> None:
    convict(session)
    line = lines_of(session)[-1]
    name = session.findings.next_question
    assert (line.kind, line.id) == (LineKind.QUESTION, f"question {name}")
    assert line.jumps == (("Go to this question", name),)
    special = session.questionnaire.questions[name].sensitivity is Sensitivity.SPECIAL
    assert line.neutral is special


def test_an_open_card_follows_the_language_of_the_window(
    begin: Begin, open_stage: Open, languages: Languages
) -> None:
    session = begin(stored=True, private=True)
    convict(session)
    stage = open_stage(session)
    card = next(card for card in stage.view.panel.cards if card.head.line.details)
    card.head.setChecked(True)

    def headings() -> set[str]:
        return {label.text() for label in card.findChildren(QLabel) if label.isVisible()}

    before = headings()
    assert "What it means" in before
    languages.switch("ru")
    stage.settle()
    assert "What it means" not in headings()
