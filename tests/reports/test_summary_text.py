"""What the interviewee's summary says, and what it never says."""

from dataclasses import replace

import pytest

from dutyrehab_desktop.law.model import BarrierFinding, CategoryFinding, Findings
from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place, Status
from dutyrehab_desktop.reports.errors import TextMissing
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.sheets import LANGUAGES
from dutyrehab_desktop.reports.summary import (
    Fact,
    Heading,
    Line,
    Listing,
    Point,
    Section,
    Step,
    Summary,
)
from dutyrehab_desktop.reports.summary_text import SummarySource, write_summary
from tests.reports.examples import demonstration, law, questionnaire, sheet_of
from tests.reports.invented_law import AS_OF, LAW, cause, finding, findings

PAPER = read_paper()
EXAMPLE = demonstration()[0]
EMPTY = findings()


def summary(
    found: Findings = EMPTY, sheet: AnswerSheet = EXAMPLE.sheet, language: str = "en"
) -> Summary:
    source = SummarySource(questionnaire(), LAW, found, sheet)
    return write_summary(source, PAPER, language)


def section(made: Summary, name: str) -> Section:
    return next(each for each in made.sections if each.id == name)


def points(made: Summary, under: str) -> list[Point]:
    """The points of the law section under the heading with that wording."""
    heading = PAPER.wording.say(under, made.language)
    found: list[Point] = []
    inside = False
    for block in section(made, "law").blocks:
        if isinstance(block, Heading):
            inside = block.text == heading
        elif inside and isinstance(block, Point):
            found.append(block)
    return found


def lines(made: Summary, name: str = "answers") -> dict[str, tuple[str, ...]]:
    """What is told of each question: its answer, its sentences, or what is listed."""
    told: dict[str, tuple[str, ...]] = {}
    for block in section(made, name).blocks:
        match block:
            case Line(_, texts, place) | Listing(_, texts, place):
                told[place.question] = told.get(place.question, ()) + texts
            case Fact(text, place):
                told[place.question] = (*told.get(place.question, ()), text)
    return told


def without(sheet: AnswerSheet, **answers: str | Status) -> AnswerSheet:
    for name, told in answers.items():
        given = Answer("", told) if isinstance(told, Status) else Answer(told)
        sheet = sheet.with_answer(Place(name), given)
    return sheet


# --- order and tone ------------------------------------------------------------------------------


def test_what_can_be_done_comes_first_and_the_permissions_come_last() -> None:
    made = summary(findings(finding("a")))
    assert [each.id for each in made.sections] == [
        "steps",
        "owed",
        "law",
        "answers",
        "money",
        "own",
        "permissions",
        "closing",
    ]


def test_a_step_that_several_findings_share_stands_once_with_all_its_reasons() -> None:
    made = summary(
        findings(finding("a", step="Ask."), finding("b", step="Go."), finding("c", step="Ask."))
    )
    steps = [block for block in section(made, "steps").blocks if isinstance(block, Step)]
    assert [(step.text, step.because) for step in steps] == [
        ("Ask.", ("Why: Name a; Name c",)),
        ("Go.", ("Why: Name b",)),
    ]


def test_without_a_finding_the_page_says_so_kindly() -> None:
    made = summary()
    assert PAPER.wording.say("steps-none", "en") in list(made.paragraphs())


def test_nothing_is_called_possible_and_the_page_names_the_question_that_would_settle_it() -> None:
    made = summary(findings(finding("a", state=State.POSSIBLE, blocked_by=("reopen", "episode"))))
    named, asked = points(made, "law-unsettled")
    q = questionnaire()
    assert (named.title, named.texts) == ("Name a", ("Meaning a",))
    assert PAPER.wording.say("law-settle-many", "en") in list(made.paragraphs())
    assert asked.texts == (
        q.questions["reopen"].labels["en"],
        q.rosters["episode"].another["en"],
    )
    assert not any(isinstance(block, Step) for block in section(made, "steps").blocks)
    assert "possible" not in " ".join(made.paragraphs()).lower()


def test_a_closed_door_is_named_only_with_what_stands_before_it() -> None:
    before = findings(finding("a", blocks=("KZ1",)), KZ1=State.NO, KZ3=State.NO)
    made = summary(before)
    assert [point.title for point in points(made, "law-not-yet")] == ["Door KZ1"]
    assert [point.title for point in points(made, "law-in-the-way")] == ["Name a"]
    # The Soviet-era door is closed because the person said so: no sentence is wasted on it.
    assert "Door KZ3" not in list(made.paragraphs())


def test_the_page_says_that_the_law_says_nothing_about_innocence() -> None:
    for language in LANGUAGES:
        said = list(summary(language=language).paragraphs())
        assert PAPER.wording.say("law-lead", language) in said
        assert said.count(PAPER.wording.say("not-advice", language)) == 2


def test_each_finding_says_on_what_it_rests_how_sure_that_is_and_what_would_lift_it() -> None:
    made = summary(findings(finding("a"), finding("b")))
    told = [point.texts for point in points(made, "law-in-the-way")]
    assert told == [("Meaning a [1]",), ("Meaning b [1]",)]
    said = list(made.paragraphs())
    source = (
        "1. Code of Invention, Article 1. Last looked at: February 2026. "
        "This is general knowledge. Nobody has confirmed it."
    )
    assert said.count(source) == 1
    assert [point.texts for point in points(made, "law-reforms")] == [("Reform one",)]


def two_cases() -> AnswerSheet:
    case = {"pr_type": "criminal", "pr_outcome": "convicted"}
    held = [{"ep_start": "2012-05"}, {"ep_start": "2019-01-04"}]
    return sheet_of({"country": "kz", "path": "full", "episode": held, "proceeding": [case, case]})


def test_with_several_cases_a_finding_says_which_it_is_about() -> None:
    one = points(summary(findings(finding("a", cases=(1,))), two_cases()), "law-in-the-way")
    assert "This is about case 2 in your list." in one[0].texts
    both = points(summary(findings(finding("a", cases=(0, 1))), two_cases()), "law-in-the-way")
    assert "This is about these cases in your list: 1, 2." in both[0].texts
    alone = points(summary(findings(finding("a", cases=(0,)))), "law-in-the-way")
    assert alone[0].texts == ("Meaning a [1]",)


def test_an_open_door_says_which_case_opens_it() -> None:
    opened = replace(findings(), categories={"KZ1": CategoryFinding("KZ1", State.YES, (1,))})
    (point,) = points(summary(opened, two_cases()), "law-open")
    assert point.texts == ("Explained KZ1", "This is about case 2 in your list.")


def test_what_nobody_asked_is_one_line() -> None:
    made = summary(findings(not_asked=32))
    assert "Matters that we did not ask about in this talk: 32." in list(made.paragraphs())


# --- answers -------------------------------------------------------------------------------------


def test_declined_and_unknown_answers_are_not_listed() -> None:
    sheet = without(EXAMPLE.sheet, job_now=Status.DECLINE, reopen=Status.DK)
    told = lines(summary(sheet=sheet))
    assert "job_now" in lines(summary())
    assert "job_now" not in told
    assert "reopen" not in told


def test_an_answer_that_became_meaningless_is_not_printed() -> None:
    told = lines(summary(sheet=without(EXAMPLE.sheet, reopen="pending")))
    assert "reopen_why_not" in lines(summary())
    assert "reopen_why_not" not in told


def test_dates_and_sums_are_spoken() -> None:
    sheet = without(EXAMPLE.sheet, paying_still="wages", paying_month="12500")
    told = lines(summary(sheet=sheet))
    assert told["ep_start"] == ("It began in January 2016.",)
    assert told["paying_month"] == ("You pay about 12\u202f500\u00a0tenge a month.",)


def test_each_entry_has_its_number_and_cases_name_the_times_they_belong_to() -> None:
    sheet = two_cases()
    held, case = sheet.entries("episode").ids, sheet.entries("proceeding").ids[1]
    made = summary(
        sheet=sheet.with_answer(Place("pr_episodes", case), Answer(f"{held[0]} {held[1]}"))
    )
    titles = [
        block.text
        for block in section(made, "answers").blocks
        if isinstance(block, Heading) and block.minor
    ]
    label = questionnaire().rosters["episode"].labels["en"]
    assert titles[:2] == [f"{label} – 1", f"{label} – 2"]
    assert lines(made)["pr_episodes"] == (f"{label} – 1", f"{label} – 2")


def test_a_list_that_is_complete_and_empty_says_that_there_was_none() -> None:
    made = summary(sheet=sheet_of({"country": "uz", "episode": []}))
    assert PAPER.wording.say("answers-none-entered", "en") in list(made.paragraphs())


def test_the_own_sentence_is_printed_word_for_word() -> None:
    assert EXAMPLE.sheet.answer("own_words").value in list(summary(language="uz").paragraphs())


def test_each_line_leads_back_to_its_answer() -> None:
    for block in section(summary(), "answers").blocks:
        if isinstance(block, Line | Fact | Listing):
            assert EXAMPLE.sheet.answer(block.place.question, block.place.entry).value


# --- what never stands on paper ------------------------------------------------------------------


def test_every_question_is_either_allowed_on_paper_or_kept_off_it_on_purpose() -> None:
    asked = {
        name for name, question in questionnaire().questions.items() if question.type != "note"
    }
    assert asked - PAPER.allowances.keys() == set()
    told = {route.id for route in law().routes}
    told |= {one.id for one in law().deadlines if one.acts == "person"}
    assert PAPER.allowances.keys() - asked - {"KZ4"} == told


def test_a_question_that_no_sheet_allows_is_never_printed() -> None:
    closed = replace(PAPER, allowances={})
    source = SummarySource(questionnaire(), LAW, EMPTY, EXAMPLE.sheet)
    made = write_summary(source, closed, "en")
    told = (Line, Fact, Listing)
    assert not any(isinstance(block, told) for each in made.sections for block in each.blocks)


MARKED = {
    "record_code": "ZZQQ77ZZ",
    "interviewer_code": "interviewer-marker-9",
    "illtreated": "yes",
    "confession_pressure": "violence threats",
    "victim_status": "torture",
    "retaliation": "search",
    "safe_channel": "messenger",
    "wellbeing": "very",
    "distress_seen": "3",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_code_and_nothing_of_ill_treatment_or_the_interview_is_printed(language: str) -> None:
    sheet = without(EXAMPLE.sheet, **MARKED)
    sheet = sheet.with_answer(Place("illtreated"), Answer("yes"))
    text = "\n".join(summary(sheet=sheet, language=language).paragraphs())
    q = questionnaire()
    for name, value in MARKED.items():
        assert q.questions[name].labels[language] not in text, name
        if name.endswith("_code"):
            assert value not in text
        for option in value.split():
            choice = q.choice(name, option)
            if choice is not None and option not in ("yes", "no"):
                assert choice.labels[language] not in text, (name, option)


@pytest.mark.parametrize(
    "hidden",
    [
        finding("torture", because=(cause("illtreated", "yes"),)),
        finding("torture", because=(cause("reopen", "never"), cause("retaliation", "search"))),
        finding("torture", because=(cause("pr_charge", "religious same_sex"),)),
        finding("torture", state=State.POSSIBLE, blocked_by=("illtreated",)),
    ],
)
def test_a_finding_that_rests_on_a_sealed_answer_stays_off_the_page(
    hidden: BarrierFinding,
) -> None:
    made = summary(findings(hidden, finding("kept", because=(cause("pr_charge", "religious"),))))
    text = "\n".join(made.paragraphs())
    assert "torture" not in text
    assert "Name kept" in text


@pytest.mark.parametrize("state", [State.YES, State.NO, State.UNKNOWN])
def test_the_door_for_victims_of_torture_is_never_named(state: State) -> None:
    made = summary(findings(finding("a", blocks=("KZ4",)), KZ4=state))
    assert "Door KZ4" not in "\n".join(made.paragraphs())


def test_a_private_accusation_is_left_out_of_the_list_of_accusations() -> None:
    sheet = two_cases()
    case = sheet.entries("proceeding").ids[0]
    private = questionnaire().choice("pr_charge", "same_sex")
    assert private is not None
    for value, printed in (("religious same_sex", True), ("same_sex", False)):
        made = summary(sheet=sheet.with_answer(Place("pr_charge", case), Answer(value)))
        assert ("pr_charge" in lines(made)) is printed
        assert private.labels["en"] not in "\n".join(made.paragraphs())


def test_the_title_says_nothing_of_an_interview() -> None:
    for language in LANGUAGES:
        title = summary(language=language).title.lower()
        for word in ("interview", "интервью", "сұхбат", "suhbat", "prison", "тюрьм", "answers"):
            assert word not in title


# --- what the State owes -------------------------------------------------------------------------


def test_what_is_owed_depends_on_the_country_and_on_the_day() -> None:
    owed = {each.id for each in PAPER.owed("uz", AS_OF)}
    before = {each.id for each in PAPER.owed("uz", AS_OF.replace(year=2024))}
    assert owed - before == {"owed-uz-benefit"}
    assert not owed & {each.id for each in PAPER.owed("kz", AS_OF)}
    assert PAPER.owed("", AS_OF) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_owed_names_its_source_and_that_no_lawyer_has_checked_it(language: str) -> None:
    said = [text for text in summary(language=language).paragraphs()]
    for owed in PAPER.owed("kz", AS_OF):
        assert owed.texts[language] in said
        assert any(owed.sources[language] in text for text in said)
    assert PAPER.wording.say("unchecked", language) in said


# --- languages -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_can_be_told_in_every_language(language: str) -> None:
    for example in demonstration():
        made = summary(findings(finding("a")), example.sheet, language)
        assert all(text.strip() for text in made.paragraphs())
        assert made.language == language


@pytest.mark.parametrize(
    ("broken", "gap"),
    [
        ("question", "job_now"),
        ("choice", "job_now/yes"),
        ("section", "today"),
    ],
)
def test_a_text_that_is_missing_stops_the_page_and_no_other_language_steps_in(
    broken: str, gap: str
) -> None:
    q = questionnaire()
    question, choices = q.questions["job_now"], q.lists["yn"]
    if broken == "question":
        changed = replace(question, labels={**question.labels, "kk": ""})
        q = replace(q, questions={**q.questions, "job_now": changed})
    elif broken == "choice":
        option = replace(choices[0], labels={"en": "Yes"})
        q = replace(q, lists={**q.lists, "yn": (option, *choices[1:])})
        gap = ""
    else:
        sections = tuple(
            replace(each, labels={"en": "Today"}) if each.name == "today" else each
            for each in q.sections
        )
        q = replace(q, sections=sections)
    source = SummarySource(q, LAW, EMPTY, EXAMPLE.sheet)
    with pytest.raises(TextMissing) as caught:
        write_summary(source, PAPER, "kk")
    assert caught.value.details["language"] == "kk"
    assert str(caught.value.details["id"]).startswith(gap)


def test_a_draft_translation_says_that_it_is_one() -> None:
    draft = PAPER.wording.say("closing-draft", "ru")
    assert draft in list(summary(language="ru").paragraphs())
    signed = replace(PAPER, wording=replace(PAPER.wording, review={"ru": "reviewed"}))
    source = SummarySource(questionnaire(), LAW, EMPTY, EXAMPLE.sheet)
    assert draft not in list(write_summary(source, signed, "ru").paragraphs())
