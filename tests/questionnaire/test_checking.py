import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire import errors
from dutyrehab_desktop.questionnaire.answers import NOT_ASKED, Answer, Place, Status
from dutyrehab_desktop.questionnaire.model import Questionnaire
from tests.questionnaire.conftest import session_over

FROM, TO = Place("from", "stay0"), Place("to", "stay0")


def test_typed_text_becomes_a_canonical_answer(small: Questionnaire) -> None:
    session = session_over(small, stay=[{}])
    assert session.parse(FROM, " 5.2018 ") == Answer("2018-05")
    assert session.parse(Place("cost"), "12 000,50") == Answer("12000.5")
    assert session.parse(Place("others"), "police none police") == Answer("none police")
    assert session.parse(Place("words"), "  Я здесь\x00\nи там ") == Answer("Я здесь\nи там")


def test_a_blank_text_takes_the_answer_back(small: Questionnaire) -> None:
    for name in ("cost", "words", "path", "others"):
        assert session_over(small).parse(Place(name), "  ") == NOT_ASKED


def test_the_two_refusals_are_read_at_every_kind_of_question(small: Questionnaire) -> None:
    session = session_over(small, stay=[{}])
    assert session.parse(Place("smoker"), "dk") == Answer("dk", Status.DK)
    assert session.parse(Place("cost"), "decline") == Answer("", Status.DECLINE)
    assert session.parse(FROM, "dk") == Answer("", Status.DK)
    # A person may really say these two letters.
    assert session.parse(Place("words"), "dk") == Answer("dk")


REJECTED = [
    ("cost", "abc", errors.NotANumber),
    ("cigarettes", "2,5", errors.NotANumber),
    ("smoker", "perhaps", errors.NotAnOption),
    ("smoker", "yes dk", errors.NotAnOption),
    ("smoker", "yes no", errors.NotAlone),
]


@pytest.mark.parametrize(("name", "raw", "problem"), REJECTED)
def test_what_cannot_be_read_is_rejected(
    small: Questionnaire, name: str, raw: str, problem: type[errors.AnswerRejected]
) -> None:
    with pytest.raises(problem):
        session_over(small).parse(Place(name), raw)


UNFIT = [
    ("smoker", Answer("secret"), errors.NotAnOption),
    ("smoker", Answer("often"), errors.NotAnOption),
    ("smoker", Answer("yes no"), errors.NotAlone),
    ("smoker", Answer("dk"), errors.NotAnOption),
    ("smoker", Answer("", Status.DK), errors.AnswerRejected),
    ("others", Answer("none friend"), errors.NotAlone),
    ("others", Answer("friend friend"), errors.NotAnOption),
    ("others", Answer("friend  police"), errors.NotAnOption),
    ("path", Answer("dk", Status.DK), errors.RefusalNotOffered),
    ("path", Answer(""), errors.EmptyAnswer),
    ("cost", Answer("12 000"), errors.NotANumber),
    ("cost", Answer("dk", Status.DK), errors.AnswerRejected),
    ("cost", Answer("5", Status.WITHHELD), errors.AnswerRejected),
    ("words", Answer("a" * 501), errors.TooLong),
    ("goodbye", Answer("x"), errors.NotAQuestion),
    ("alone", Answer("yes"), errors.NotAQuestion),
]


@pytest.mark.parametrize(("name", "answer", "problem"), UNFIT)
def test_an_answer_that_does_not_fit_is_rejected(
    small: Questionnaire, name: str, answer: Answer, problem: type[errors.AnswerRejected]
) -> None:
    session = session_over(small, {"others": "friend", "path": "core"})
    with pytest.raises(problem):
        session.check(Place(name), answer)


@pytest.mark.parametrize(
    ("start", "end", "fits"),
    [
        ("2018-05", "2018-04", False),
        ("2018-05", "2018", True),
        ("2018", "2018-01", True),
        ("2018", "2017", False),
        ("2018", "2017-12-31", False),
        ("2018-05-10", "2018-05", True),
        ("2018-05-10", "2018-05-10", True),
        ("2018-05-10", "2018-05-09", False),
        ("!dk", "1999", True),
        ("", "1999", True),
    ],
)
def test_a_constraint_refuses_only_what_is_definitely_false(
    small: Questionnaire, start: str, end: str, fits: bool
) -> None:
    session = session_over(small, stay=[{"from": start} if start else {}])
    if fits:
        session.check(TO, Answer(end))
    else:
        with pytest.raises(errors.ConstraintBroken) as caught:
            session.check(TO, Answer(end))
        assert caught.value.messages == {"en": "Too early", "ru": "Слишком рано"}


def test_the_error_never_holds_the_answer(small: Questionnaire) -> None:
    for name, raw in (("cost", "secret sum"), ("smoker", "secret name")):
        with pytest.raises(errors.AnswerRejected) as caught:
            session_over(small).parse(Place(name), raw)
        assert "secret" not in repr(caught.value) + str(caught.value.details)


@given(
    raw=st.text(max_size=40),
    name=st.sampled_from(["path", "others", "smoker", "cost", "cigarettes", "words", "worst"]),
)
def test_whatever_is_typed_is_rejected_or_passes_the_check(
    small: Questionnaire, raw: str, name: str
) -> None:
    session = session_over(small, {"path": "full", "others": "none", "smoker": "yes"}, stay=[{}])
    try:
        answer = session.parse(Place(name), raw)
        session.check(Place(name), answer)
    except errors.AnswerRejected:
        return
    assert session.parse(Place(name), answer.value).value == answer.value


CIGARETTES = Place("cigarettes")


def test_an_unlikely_answer_is_taken_only_when_it_is_given_twice(small: Questionnaire) -> None:
    session = session_over(small, {"smoker": "yes"})
    session.check(CIGARETTES, Answer("60"))
    with pytest.raises(errors.AnswerDoubted) as caught:
        session.check(CIGARETTES, Answer("61"))
    assert caught.value.messages["en"] == "Each day?"
    session.check(CIGARETTES, Answer("61"), sure=True)
    session.check(CIGARETTES, Answer("", Status.DK))


def test_nobody_can_be_sure_of_what_cannot_be(small: Questionnaire) -> None:
    session = session_over(small, {}, stay=[{"from": "2018"}])
    with pytest.raises(errors.ConstraintBroken):
        session.check(TO, Answer("2017"), sure=True)


def test_an_answer_that_was_given_twice_counts_as_given(small: Questionnaire) -> None:
    told = {"path": "full", "others": "none", "smoker": "yes", "cigarettes": "99"}
    session = session_over(small, told)
    assert "cigarettes" not in [step.name for step in session.missing()]
