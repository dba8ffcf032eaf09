"""Invented people who are led through the whole questionnaire, question by question.

Twenty are the life stories of the review of the instrument (its chapter 3), ten are kinds of people
whom the field meets. A wish is an answer to a question; `name#1` is meant for one entry of a list.
Where somebody has no wish they say no, none, or that they do not know.
"""

from collections.abc import Mapping
from typing import NamedTuple

from tests.helpers.answers import OPENING


class Persona(NamedTuple):
    """Somebody who is asked.

    Attributes:
        wishes: Answers by question.
        lists: How many entries each list gets.
        path: `core` or `full`.
    """

    wishes: Mapping[str, str]
    lists: Mapping[str, int]
    path: str = "full"


def _someone(
    path: str = "full", /, lists: Mapping[str, int] | None = None, **wishes: str
) -> Persona:
    begun = {**OPENING, "path": path, "c_store": "yes", "c_coordinator": "yes", "ended_how": "no"}
    numbered = {name.replace("__", "#"): value for name, value in wishes.items()}
    return Persona({**begun, **numbered}, lists or {"episode": 1, "proceeding": 1}, path)


CONVICTED = dict(pr_type="criminal", pr_outcome="convicted", pr_punishment="prison")

STORIES: dict[str, Persona] = {
    "1 arrested again": _someone(
        country="uz",
        lists={"episode": 2, "proceeding": 2},
        before_safe="open_case",
        pr_type="criminal",
        pr_outcome__0="convicted",
        pr_outcome__1="pending",
        ep_release_ground__0="pardon",
        ep_release_ground__1="not_released",
    ),
    "2 two convictions": _someone(
        lists={"episode": 2, "proceeding": 2},
        pr_type="criminal",
        pr_outcome__0="overturned_full",
        pr_outcome__1="convicted",
        ep_release_ground="full_term",
    ),
    "3 amnesty and acquittal": _someone(
        country="uz", pr_type="criminal", pr_outcome="acquitted", ep_release_ground="amnesty"
    ),
    "4 Karakalpakstan": _someone(
        country="uz",
        interview_language="kaa",
        interpreter="volunteer",
        interpreter_promise="yes",
        pr_type="criminal",
        pr_outcome="reduced",
        pr_reduced_by="higher_court",
        ep_release_ground="milder",
        illtreated="yes",
        ill_when="after",
        ill_complaint="refused",
    ),
    "5 three added terms": _someone(
        country="uz",
        lists={"episode": 1, "proceeding": 4},
        pr_type="criminal",
        pr_outcome__0="overturned_full",
        pr_outcome="convicted",
        pr_charge="prison_rules",
        ep_release_ground="full_term",
    ),
    "6 posts": _someone(
        pr_type="criminal",
        pr_outcome="convicted",
        pr_charge="false_info",
        pr_punishment="restriction_of_liberty deferred ban",
        rights_limited="politics online",
        lists={"episode": 1, "proceeding": 1, "restriction": 1},
    ),
    "7 a widow": _someone(
        respondent_role="heir", **CONVICTED, ep_release_ground="died", death_when="custody"
    ),
    "8 administrative arrests": _someone(
        lists={"episode": 4, "proceeding": 4},
        pr_type="administrative",
        pr_outcome="admin_stands",
        pr_custody="yes",
        pr_adm_illtreat="yes",
        ep_kind="admin",
    ),
    "9 never charged": _someone(
        pr_type="no_case", pr_released_uncharged="yes", pr_held_over="yes", illtreated="yes"
    ),
    "10 in exile": _someone(
        mode="video_secure",
        abroad_now="yes",
        **CONVICTED,
        rights_limited="passport_abroad",
        retaliation="wanted",
        retaliation_linked="yes",
        illtreated="yes",
        lists={"proceeding": 1, "restriction": 1},
    ),
    "11 on parole": _someone(
        before_safe="reporting",
        **CONVICTED,
        ep_release_ground="parole",
        rights_limited="supervision politics",
        print_choice="none",
        lists={"episode": 1, "proceeding": 1, "restriction": 2},
    ),
    "12 an apology on video": _someone(
        lists={"episode": 1, "proceeding": 0}, confession="spoken", confession_pressure="threats"
    ),
    "13 acquitted after torture": _someone(
        pr_type="criminal",
        pr_outcome="acquitted",
        confession="signed",
        confession_pressure="violence",
        confession_court="refused",
        illtreated="yes",
    ),
    "14 a term cut by amnesty": _someone(
        country="uz", pr_type="criminal", pr_outcome="reduced", pr_reduced_by="amnesty"
    ),
    "15 sent back and asleep": _someone(pr_type="criminal", pr_outcome="overturned_retrial"),
    "16 a cousin interprets": _someone(
        country="uz",
        interpreter="family",
        interpreter_promise="yes",
        others_present="family",
        **CONVICTED,
    ),
    "17 off the list": _someone(
        **CONVICTED, blacklist="removed", blacklist_effects="payments", job_release="yes"
    ),
    "18 stopped in section E": _someone(
        **CONVICTED, confession="signed", stop="confession_pressure"
    ),
    "19 the law was repealed": _someone(pr_type="criminal", pr_outcome="closed_law_changed"),
    "20 released last month": _someone(country="uz", **CONVICTED, ep_release_ground="full_term"),
}

KINDS: dict[str, Persona] = {
    "KZ full term": _someone("core", **CONVICTED, ep_release_ground="full_term"),
    "KZ acquitted": _someone(pr_type="criminal", pr_outcome="acquitted", recognised="yes"),
    "UZ partial rehabilitation": _someone(
        country="uz", pr_type="criminal", pr_outcome="overturned_part", pr_reduced_by="higher_court"
    ),
    "UZ Article 120": _someone(country="uz", **CONVICTED, pr_charge="same_sex"),
    "on the list": _someone(
        **CONVICTED, blacklist="on_list", blacklist_effects="frozen job", job_now="yes"
    ),
    "a minor": _someone(
        "core", age_check="minor", others_present="guardian", guardian_ok="yes", **CONVICTED
    ),
    "heir of a dead prisoner": _someone(
        respondent_role="heir", **CONVICTED, ep_release_ground="died", heir_claim="refused_family"
    ),
    "interpreter present": _someone(
        "core", interpreter="professional", interpreter_promise="yes", **CONVICTED
    ),
    "stops after section E": _someone(**CONVICTED, confession="signed", stop="appeal_level"),
    "refuses almost everything": _someone(refuse="yes"),
    "no teach-back": _someone(understood="no", understood_again="no"),
    "followed": _someone(before_safe="followed"),
    "nothing may be kept": _someone(c_store="no"),
}

PERSONAS = {**STORIES, **KINDS}
