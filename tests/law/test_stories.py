"""Life stories from the review of the instrument: what went wrong there must not happen here."""

from tests.law.records import administrative, criminal, finding, held, kz, state, uz


def test_two_convictions_of_which_the_first_was_overturned(assessed):
    """Story 2: yes for one, the barrier for the other."""
    record = kz(
        criminal("overturned_full", pr_episodes="0"),
        criminal(pr_episodes="1"),
        held=[held("other", "2012", "2015"), held("full_term", "2019", "2022")],
    )
    findings = assessed(record)
    assert findings.categories["KZ1"].cases == (0,)
    assert [index for index, _ in finding(findings, "kz-release-full-term").cases] == [1]


def test_released_by_amnesty_and_acquitted_later(assessed):
    """Story 3: the release ground no longer stands in the way."""
    findings = assessed(uz(criminal("acquitted"), held=[held("amnesty")]))
    assert findings.categories["UZ1"].state == "yes"
    assert state(findings, "uz-release-amnesty") is None


def test_a_term_extended_three_times(assessed):
    """Story 5: the first verdict is cancelled, the added ones stand and are seen."""
    added = [criminal(pr_charge="prison_rules", pr_episodes="0") for _ in range(3)]
    record = uz(criminal("overturned_full", pr_episodes="0"), *added, held=[held("full_term")])
    findings = assessed(record)
    assert findings.categories["UZ1"].cases == (0,)
    assert [index for index, _ in finding(findings, "uz-extended-term").cases] == [1, 2, 3]
    assert [index for index, _ in finding(findings, "uz-conviction-stands").cases] == [1, 2, 3]


def test_convicted_for_posts_without_prison(assessed):
    """Story 6: the panel was empty."""
    record = kz(
        criminal(
            pr_charge="false_info",
            pr_punishment="restriction_of_liberty deferred ban",
            pr_episodes="none",
        ),
        held=[{"ep_kind": "police", "ep_start": "2022-05", "ep_end": "2022-05"}],
        rights_limited="politics online",
    )
    findings = assessed(record)
    assert state(findings, "kz-conviction-stands") == "found"
    assert state(findings, "kz-political-activity-ban") == "found"
    assert not [one for one in findings.barriers if one.id.startswith("kz-release-")]


def test_only_administrative_arrests(assessed):
    """Story 8: four times, all decisions stand; a cold cell does not open the category."""
    record = kz(*(administrative(pr_custody="yes") for _ in range(4)), illtreated="yes")
    findings = assessed(record)
    assert [index for index, _ in finding(findings, "kz-admin-decision-stands").cases] == [
        *range(4)
    ]
    assert findings.categories["KZ2"].state == "unknown"
    assert findings.categories["KZ1"].state == "no"


def test_beaten_and_never_charged(assessed):
    """Story 9: two doors stay open; a third says how it could open."""
    record = kz(
        {"pr_type": "no_case", "pr_released_uncharged": "yes", "pr_held_over": "yes"},
        held=[held("other", "2022-01-06", "2022-01-15")],
        illtreated="yes",
        victim_status="no",
    )
    findings = assessed(record)
    assert findings.categories["KZ1"].state == "unknown"
    assert findings.categories["KZ1b"].state == "yes"
    assert findings.categories["KZ2"].state == "unknown"
    assert state(findings, "kz-victim-fund-narrow") == "found"


def test_an_apology_on_video_without_a_case(assessed):
    """Story 12: no case, no card about a confession."""
    findings = assessed(kz({"pr_type": "no_case"}, confession="spoken"))
    assert state(findings, "kz-forced-confession") is None


def test_acquitted_after_a_confession_under_torture(assessed):
    """Story 13: the category is open; the confession is a danger, not a finding."""
    record = kz(criminal("acquitted"), confession="signed", confession_pressure="violence")
    findings = assessed(record)
    assert findings.categories["KZ1"].state == "yes"
    assert state(findings, "kz-forced-confession") == "possible"


def test_a_term_cut_by_amnesty_below_the_time_served(assessed):
    """Story 14: no partial right from an amnesty."""
    case = criminal("reduced", pr_reduced_by="amnesty", pr_final_months=12)
    findings = assessed(uz(case, held=[held("amnesty")]))
    assert findings.categories["UZ1"].state == "no"
    assert state(findings, "uz-partial-rehabilitation-only") is None
    assert state(findings, "uz-release-amnesty") == "found"


def test_quashed_and_sent_back(assessed):
    """Story 15: neither yes nor a standing conviction."""
    for country, key in ((kz, "KZ1"), (uz, "UZ1")):
        findings = assessed(country(criminal("overturned_retrial"), held=[held("overturned")]))
        assert findings.categories[key].state == "unknown"
        assert not [one for one in findings.barriers if one.id.endswith("conviction-stands")]


def test_a_private_matter_is_not_named(assessed):
    """Story 16: the card itself tells nothing to who looks at the screen."""
    found = finding(assessed(uz(criminal(pr_charge="same_sex"))), "uz-discriminatory-charge-art120")
    words = " ".join(
        texts["en"].lower()
        for texts in (found.barrier.names, found.barrier.explanations, found.barrier.next_steps)
    )
    assert not [word for word in ("sex", "120", "homo", "relation") if word in words]


def test_taken_off_the_list_and_the_bank_still_refuses(assessed):
    """Story 17."""
    removed = kz(blacklist="removed")
    for effects, told in ((None, "possible"), ("payments mortgage", "found"), ("none", None)):
        record = removed if effects is None else {**removed, "blacklist_effects": effects}
        assert state(assessed(record), "kz-financial-blacklist") == told


def test_the_law_was_abolished_later(assessed):
    """Story 19: a status perhaps, the money perhaps not; both are said."""
    findings = assessed(kz(criminal("closed_law_changed")))
    assert findings.categories["KZ1"].state == "yes"
    assert state(findings, "kz-limitation-or-decriminalised") == "found"
    standing = assessed(kz(criminal("convicted", pr_charge="false_info")))
    assert standing.categories["KZ1"].state == "no"


def test_a_complete_talk_leaves_few_matters_merely_possible(assessed):
    """Finding 15: a short interview showed sixty."""
    record = kz(
        criminal(pr_charge="religious", pr_punishment="prison", pr_gravity="heavier"),
        held=[{**held("parole"), "ep_release_paper": "no_paper"}],
        confession="no",
        admission_release="not_asked",
        new_evidence="yes",
        reopen="never",
        reopen_why_not="no_lawyer",
        recognised="no",
        comp_received="none",
        victim_status="no",
        soviet_repression="no",
        priorities="job",
        rights_limited="none",
        satisf_got="none",
        retaliation="none",
    )
    possible = {one.id for one in assessed(record).barriers if one.state == "possible"}
    assert possible == {
        "kz-extremism-conviction-consequences",  # the article decides, and is not asked
        "kz-victim-fund-narrow",  # behind the gate
    }


def test_arrested_again_after_a_pardon(assessed):
    """Story 1: the old verdict stands; of the open case nothing is said."""
    record = uz(
        criminal(pr_episodes="0"),
        criminal("pending", pr_episodes="1"),
        held=[
            held("pardon", "2010", "2018"),
            {"ep_kind": "house", "ep_start": "2025-06", "ep_release_ground": "not_released"},
        ],
        respondent_role="self",
    )
    findings = assessed(record)
    assert [index for index, _ in finding(findings, "uz-release-pardon").cases] == [0]
    assert [index for index, _ in finding(findings, "uz-conviction-stands").cases] == [0]
    assert findings.categories["UZ1"].state == "unknown"
    assert {way.route.id for way in findings.routes if 1 in dict(way.cases)} == set()


def test_a_term_cut_by_the_court_above_and_torture_after_march_2022(assessed):
    """Story 4: only the negative rule existed; now the way is told."""
    record = uz(
        criminal("reduced", pr_reduced_by="higher_court", pr_final_months=36),
        held=[held("milder", "2022-07", "2024-01")],
        illtreated="yes",
        ill_when="after",
        respondent_role="self",
    )
    findings = assessed(record)
    ways = {way.route.id: way.state for way in findings.routes}
    assert ways["uz-route-torture-moral"] == "open"
    assert state(findings, "uz-torture-before-2022-moral") is None
    assert state(findings, "uz-partial-rehabilitation-only") == "found"
    assert findings.categories["UZ1"].state == "no"


def test_what_a_widow_needs_is_no_need_of_the_person_who_died(assessed):
    """Story 7: counted as a former prisoner's need."""
    record = kz(
        criminal(),
        held=[held("died")],
        respondent_role="heir",
        health_need="yes",
        job_now="yes",
        death_when="custody",
    )
    found = {one.id for one in assessed(record).barriers if one.state == "found"}
    assert {"any-died-before-redress", "kz-conviction-stands"} <= found
    assert not found & {"kz-no-rehab-services-right", "kz-employment-refusal"}
    ways = {way.route.id for way in assessed(record).routes}
    assert "kz-route-services" not in ways


def test_in_exile_with_a_passport_that_was_taken_away(assessed):
    """Story 10: refused by the embassy, wanted, property taken in absence."""
    record = kz(
        criminal("convicted", pr_extra="confiscation"),
        held=[],
        rights_limited="passport_abroad property",
        property_back="no",
        retaliation="wanted",
        retaliation_linked="yes",
        respondent_role="self",
    )
    findings = assessed(record)
    assert state(findings, "kz-passport-refused") == "found"
    assert state(findings, "kz-retaliation-new-charges") == "found"
    assert state(findings, "kz-rights-due-not-restored") == "possible"
    assert "any-route-un" in {way.route.id for way in findings.routes}


def test_a_journalist_on_parole(assessed):
    """Story 11: reporting twice a month, a ban on public activity."""
    record = kz(
        criminal(pr_punishment="prison ban", pr_ban_until="2030"),
        held=[held("parole", "2020-05", "2024-02")],
        rights_limited="supervision politics travel_abroad",
        restriction=[{"rs_type": "travel_abroad", "rs_basis": "parole"}],
        respondent_role="self",
    )
    findings = assessed(record)
    for barrier in ("release-parole", "parole-travel-ban", "political-activity-ban"):
        assert state(findings, f"kz-{barrier}") == "found"
    assert state(findings, "kz-admin-supervision") == "found"


def test_released_last_month_in_uzbekistan(assessed):
    """Story 20: nobody told him of the package that must be asked for within three months."""
    record = uz(criminal(), held=[held("full_term", "2020-01", "2025-08")], respondent_role="self")
    findings = assessed(record)
    ways = {way.route.id: way.state for way in findings.routes}
    assert (ways["uz-route-startup"], ways["uz-route-benefit"]) == ("open", "open")
    (limit,) = [one for one in findings.deadlines if one.deadline.id == "uz-startup-three-months"]
    assert limit.state == "running"
    assert [str(day) for day in limit.due] == ["2025-11-01", "2025-11-30"]
    year_ago = uz(criminal(), held=[held("full_term", "2020-01", "2024-08")])
    late = assessed({**year_ago, "respondent_role": "self"})
    assert "uz-route-startup" not in {way.route.id for way in late.routes}
