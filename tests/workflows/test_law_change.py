"""What a new law changes in the records of a real vault: the same as assessing before and after."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dutyrehab_desktop.crypto.secrets import random_bytes
from dutyrehab_desktop.errors import Cancelled
from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import Findings, Law
from dutyrehab_desktop.law.reader import law_in
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import NotForThisRole
from dutyrehab_desktop.workflows.law_change import LawChanged, document, law_at, law_change
from dutyrehab_desktop.workflows.laws import LawMissing, bring_in_law
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.later import put
from tests.helpers.later_law import WIDER_DOOR, later_law, law_book
from tests.helpers.received import demonstration, take_in
from tests.helpers.vaults import make_vault
from tests.workflows.conftest import TODAY

CERTAIN = ("yes", "found", "open", "running")
NOT_KNOWN = ("unknown", "possible", "not_dated", "perhaps_passed", "from_request")

EDITS = (
    WIDER_DOOR,
    put("barriers", "id", "kz-conviction-stands", found="${reopen} = 'never'"),
    put("barriers", "id", "uz-conviction-stands", found="${intl_response} = 'ignored'"),
    put("routes", "id", "uz-route-review", open="${conviction_stands} and ${reopen} = 'never'"),
    put("routes", "id", "kz-route-protest", open="${aware_services} = 'dk'"),
    put("deadlines", "id", "uz-rights-one-year", months="24", when="${pr_type} = 'criminal'"),
    put("categories", "key", "UZ2", no="${pr_type} = 'soviet'"),
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Iterator[OpenVault]:
    with make_vault(tmp_path_factory.mktemp("laws") / "vault", Role.COORDINATOR) as vault:
        take_in(vault, demonstration(), content)
        yield vault


@pytest.fixture(scope="module")
def new(content: Content) -> Law:
    return law_in(later_law(*EDITS), content.questionnaire)


@pytest.fixture(scope="module")
def found(desk: OpenVault, content: Content, new: Law) -> LawChanged:
    return law_change(desk, content, new, Surroundings(lambda: TODAY, random_bytes), TaskControl())


def told(findings: Findings) -> dict[tuple[str, str], tuple[str, str]]:
    """What assessing says, kind by kind, written down independently."""
    said = {("category", key): (str(one.state), "") for key, one in findings.categories.items()}
    said |= {("barrier", one.id): (str(one.state), "") for one in findings.barriers}
    said |= {("route", one.route.id): (str(one.state), "") for one in findings.routes}
    order = ("passed", "from_request", "not_dated", "perhaps_passed", "running")
    for one in findings.deadlines:
        key, state = ("deadline", one.deadline.id), str(one.state)
        if key not in said or order.index(state) > order.index(said[key][0]):
            said[key] = (state, str(one.due[1]) if one.due else "")
    return said


def level(state: str) -> int:
    return 2 if state in CERTAIN else int(state in NOT_KNOWN)


def test_it_says_what_assessing_before_and_after_says(
    desk: OpenVault, content: Content, surroundings: Surroundings, new: Law, found: LawChanged
) -> None:
    expected: dict[tuple[str, str, str], list[str]] = {}
    today, form = surroundings.today(), content.questionnaire
    touched = 0
    for code in sorted(desk.store.interviews.codes()):
        sheet = content.carried(desk.store.interviews.load(code)).sheet
        before, after = (told(assess(sheet, form, law, today)) for law in (content.law, new))
        changed = False
        for rule in {*before, *after}:
            old, now = before.get(rule, ("none", "")), after.get(rule, ("none", ""))
            if old == now:
                continue
            changed = True
            word = "loses"
            if level(old[0]) == level(now[0]):
                word = "other"
            elif level(now[0]) == 2:
                word = "gains"
            elif level(now[0]) == 1:
                word = "unknown"
            expected.setdefault((*rule, word), []).append(code)
        touched += changed
    said = {
        (one.kind, one.id, word): sorted(codes)
        for one in found.rules
        for word, codes in (
            ("gains", one.gains),
            ("loses", one.loses),
            ("unknown", one.unknown),
            ("other", one.other),
        )
        if codes
    }
    assert said == expected
    assert (found.people, found.unread, found.touched) == (21, 0, touched)
    assert {word for _, _, word in said} >= {"gains", "loses", "unknown"}
    assert {kind for kind, _, _ in said} == {"category", "barrier", "route", "deadline"}


def test_the_rules_stand_in_the_order_of_the_sheets(found: LawChanged, new: Law) -> None:
    order = [(kind, name) for kind, name, _ in new.rules()]
    places = [order.index((one.kind, one.id)) for one in found.rules]
    assert places == sorted(places)
    assert all(one.number for one in found.rules)
    kz1 = next(one for one in found.rules if one.id == "KZ1")
    assert len(kz1.gains) == 11


def test_the_same_law_changes_nothing_and_nothing_is_written(
    desk: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    before = desk.store.interviews.codes()
    found = law_change(desk, content, content.law, surroundings, TaskControl())
    assert (found.rules, found.touched) == ((), 0)
    assert desk.store.interviews.codes() == before


def test_it_says_how_far_it_is_and_can_be_stopped(
    desk: OpenVault, content: Content, surroundings: Surroundings, new: Law
) -> None:
    seen: list[Progress] = []
    control = TaskControl(seen.append)
    control.cancel()
    with pytest.raises(Cancelled):
        law_change(desk, content, new, surroundings, control)
    assert (seen[0].step, seen[0].done, seen[0].total) == ("comparing", 0, 21)


def test_a_law_of_the_vault_is_named_by_its_digest_and_sheets_by_their_path(
    tmp_path: Path, content: Content, surroundings: Surroundings
) -> None:
    book = law_book(tmp_path / "law.xlsx", WIDER_DOOR)
    with make_vault(tmp_path / "vault", Role.COORDINATOR) as vault:
        kept = bring_in_law(vault, content, book).law
        assert law_at(vault, content, kept.sha256[:12]).sha256 == kept.sha256
        assert law_at(vault, content, str(book)).sha256 == kept.sha256
        for name in ("", "0" * 12):
            with pytest.raises(LawMissing):
                law_at(vault, content, name)
        nobody = law_change(vault, content, kept, surroundings, TaskControl())
        assert (nobody.people, nobody.rules) == (0, ())


def test_only_a_coordinator_asks(
    field_vault: OpenVault, content: Content, surroundings: Surroundings
) -> None:
    with pytest.raises(NotForThisRole):
        law_change(field_vault, content, content.law, surroundings, TaskControl())


def test_it_is_for_inside_use(found: LawChanged) -> None:
    told = json.loads(json.dumps(document(found)))
    assert told["profile"] == "internal"
    assert (told["old"]["version"], told["new"]["version"]) == (found.old.version, "9")
