"""Answers that an invented person gives, and a walk through the interview with them."""

from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.workflows.answering import Walk
from dutyrehab_desktop.workflows.interviewing import InterviewSession

OPENING = {
    "before_safe": "none",
    "interviewer_code": "field-7",
    "country": "kz",
    "path": "full",
    "mode": "in_person",
    "setting_private": "yes",
    "others_present": "none",
    "interpreter": "none",
    "age_check": "adult",
    "respondent_role": "self",
    "spoken_before": "no",
    "understood": "yes",
    "c_participate": "yes",
}
CONSENT = {
    "c_store": "yes",
    "c_coordinator": "yes",
    "c_stats": "yes",
    "delete_on": "2027-11",
    "c_lawyers": "no",
    "c_quote": "anonymous",
    "c_referral": "no",
    "c_recontact": "no",
    "c_form": "spoken",
}
STORY: dict[str, object] = {
    "episode": [
        {
            "ep_kind": "prison",
            "ep_start": "2017-03",
            "ep_end": "2020-03",
            "ep_release_ground": "full_term",
        }
    ],
    "proceeding": [
        {
            "pr_type": "criminal",
            "pr_charge": "discord",
            "pr_episodes": "0",
            "pr_outcome": "convicted",
            "pr_punishment": "prison",
            "pr_sentence_months": 36,
            "pr_held_over": "no",
        }
    ],
    "soviet_repression": "no",
    "citizenship_now": "kz",
    "confession": "no",
    "admission_release": "not_asked",
    "new_evidence": "no",
    "reopen": "never",
    "reopen_why_not": "futile",
    "aware_reopen": "yes",
    "recognised": "no",
    "comp_received": "none",
    "victim_status": "no",
    "illtreated": "no",
    "paying_still": "fine",
    "paying_month": 25000,
    "rights_limited": "travel_abroad bank",
    "blacklist": "on_list",
    "job_release": "yes",
    "job_now": "yes",
    "job_help": "asked_none",
    "health_need": "yes",
    "gov_health": "asked_none",
    "priorities": "name_cleared health",
    "own_words": "Nothing was my fault.",
    "retaliation": "none",
    "safe_now": "safe",
}
CLOSING = {
    "wellbeing": "ok",
    "reviewed": "yes",
    "perms_confirm": "yes",
    "print_choice": "screen",
    "sign_off": "agreed",
    "ended_how": "no",
    "distress_seen": "0",
    "consent_doubt": "no",
}


def whole_story(**changes: object) -> dict[str, object]:
    """A whole invented interview; a change of None takes an answer out."""
    record = {**OPENING, **CONSENT, **STORY, **CLOSING, **changes}
    return {key: value for key, value in record.items() if value is not None}


def walk(session: InterviewSession, record: dict[str, object]) -> Walk:
    """Begin to walk through an interview with the answers of a record."""
    return Walk(session, sheet_from_record(record, session.questionnaire).sheet)


def tell(session: InterviewSession, record: dict[str, object]) -> InterviewSession:
    """Answer everything that a record holds."""
    walk(session, record).go_on()
    return session


def give(session: InterviewSession, **answers: str) -> None:
    """Answer some questions outside rosters, one after the other."""
    for question, value in answers.items():
        session.record(Place(question), Answer(value), session.spoken)
