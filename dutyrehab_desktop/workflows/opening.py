"""Beginning an interview, and opening a draft again."""

from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.records.codes import new_code
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.scratch import HoldsInterviews
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.meetings import COMPANY, MEETING
from dutyrehab_desktop.workflows.projects import ReferralState
from dutyrehab_desktop.workflows.surroundings import Surroundings

_HELP_LISTED = "help_listed"
"""The question, answered by the program, whether a full interview may be held."""


def begin_interview(
    content: Content,
    vault: HoldsInterviews,
    surroundings: Surroundings,
    *,
    spoken: str,
    referrals: ReferralState = ReferralState.FULL,
) -> InterviewSession:
    """Begin an interview, in memory only.

    Args:
        content: What is asked.
        vault: Where it will be kept once the person allows it.
        surroundings: The day and randomness.
        spoken: Language of the interview.
        referrals: What the referral list allows today (`projects.expect_referrals`).
    """
    questionnaire = content.questionnaire
    code = new_code(surroundings.random_bytes)
    interview = Interview.blank(code, questionnaire.pin, spoken)
    session = InterviewSession(content, vault, surroundings, interview, stored=False)
    known = {
        "record_code": interview.code,
        "interview_language": spoken,
        "interview_date": surroundings.month,
        MEETING: "1",
    }
    if COMPANY in questionnaire.questions:
        known[COMPANY] = "no"
    if _HELP_LISTED in questionnaire.questions:
        known[_HELP_LISTED] = "yes" if referrals is ReferralState.FULL else "no"
    for name, value in known.items():
        session.record(Place(name), Answer(value), spoken)
    return session


def resume_interview(
    content: Content, vault: HoldsInterviews, surroundings: Surroundings, code: str
) -> InterviewSession:
    """Open a draft where it was left, under the version of its questionnaire that is here.

    Raises:
        UnknownQuestionnaire: It was held with a questionnaire that is not here; it stays kept.
        InterviewGuarded: It is under a key that was lost with the key file.
    """
    interview = vault.interviews.load(code)
    return InterviewSession(content.of(interview), vault, surroundings, interview, stored=True)
