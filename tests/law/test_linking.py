"""Which detention belongs to which case (finding 01)."""

from dutyrehab_desktop.law.terms import State
from tests.law.records import changed, criminal, finding, held, kz, state, uz

TWO_TIMES = [held("full_term", "2008", "2010"), held("amnesty", "2015", "2018")]


def test_a_release_counts_for_the_case_that_it_belongs_to(assessed):
    record = kz(
        criminal("overturned_full", pr_episodes="0"),
        criminal("convicted", pr_episodes="1"),
        held=TWO_TIMES,
    )
    findings = assessed(record)
    assert state(findings, "kz-release-full-term") is None
    assert finding(findings, "kz-release-amnesty").cases == ((1, State.FOUND),)
    assert finding(findings, "kz-conviction-stands").cases == ((1, State.FOUND),)


def test_an_acquitted_case_never_switches_off_the_barrier_of_another(assessed):
    record = uz(criminal("acquitted", pr_episodes="1"), criminal(pr_episodes="0"), held=TWO_TIMES)
    findings = assessed(record)
    assert findings.categories["UZ1"].cases == (0,)
    assert finding(findings, "uz-release-full-term").cases == ((1, State.FOUND),)


def test_one_case_and_one_detention_count_as_linked_where_both_lists_are_whole(assessed):
    record = kz(criminal(), held=[held("parole")])
    assert state(assessed(record), "kz-release-parole") == "found"
    for roster in ("episode", "proceeding"):
        found = finding(assessed({**record, f"{roster}_complete": False}), "kz-release-parole")
        assert found.state == "possible"
        assert "pr_episodes" in found.blocked_by


def test_two_detentions_that_nobody_linked_are_possible_only(assessed):
    found = finding(assessed(kz(criminal(), held=TWO_TIMES)), "kz-release-amnesty")
    assert found.state == "possible"
    assert found.blocked_by == ("pr_episodes",)


def test_a_ground_that_no_detention_has_is_excluded_even_where_nobody_linked_them(assessed):
    assert state(assessed(kz(criminal(), held=TWO_TIMES)), "kz-release-health") is None


def test_who_says_which_detentions_belong_to_a_case_says_all_of_them(assessed):
    record = {**kz(criminal(pr_episodes="0"), held=TWO_TIMES), "episode_complete": False}
    assert state(assessed(record), "kz-release-amnesty") is None
    assert state(assessed(record), "kz-release-full-term") == "found"


def test_no_detention_belongs_to_a_case_without_prison(assessed):
    record = kz(criminal(pr_episodes="none"), held=[held("amnesty")])
    assert state(assessed(record), "kz-release-amnesty") is None


def test_a_link_that_was_declined_stays_open(assessed):
    record = changed(kz(criminal(pr_episodes="0"), held=TWO_TIMES), "pr_episodes", "decline")
    assert finding(assessed(record), "kz-release-amnesty").state == "possible"


def test_a_finding_names_the_answers_of_its_own_case_and_indices_not_entries(assessed):
    record = uz(criminal("acquitted"), criminal(pr_episodes="1"), held=TWO_TIMES)
    causes = {
        (cause.question, cause.instance): cause.value
        for cause in finding(assessed(record), "uz-release-amnesty").because
    }
    assert causes == {
        ("ep_release_ground", 1): "amnesty",
        ("pr_type", 1): "criminal",
        ("pr_episodes", 1): "1",
        ("pr_outcome", 1): "convicted",
    }
