"""Whole interviews in the real window, by real key events on a real display and nothing else.

A child process shows the program and says what stands on the screen; whoever sits before it (the
test) can only press keys. What was pressed is then compared with what the vaults hold. Pictures of
some pages are kept in the folder that DUTYREHAB_PICTURES names, else with the test's own files.
"""

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from dutyrehab_desktop.app.exchange.parcel.view import RECOVERY_NAME
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.reports.counting import count_interviews
from dutyrehab_desktop.reports.counts import read_count_plan
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.enrolling import make_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.keys import own_device_words
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.projects import change_project
from dutyrehab_desktop.workflows.publishing import publish_project
from dutyrehab_desktop.workflows.recovering import take_recovery
from dutyrehab_desktop.workflows.registering import register
from dutyrehab_desktop.workflows.reporting import counts
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers import laptop_keys, looking_back
from tests.helpers.answers import CLOSING, OPENING
from tests.helpers.compared import differences, languages_kept, wrongly_worded
from tests.helpers.enrolled import enrol
from tests.helpers.interviewer import Interviewer, Record
from tests.helpers.keyboard import Keyboard
from tests.helpers.screen import Screen
from tests.helpers.vaults import HELPERS, PASSPHRASE, make_vault, open_vault
from tests.helpers.watched import WatchedWindow

ORGANISATION = {"en": "An invented organisation", "ru": "Вымышленная организация"}
Sit = Callable[[Path, str], WatchedWindow]
CARD, STICK, VAULT, LAPTOP = "card.txt", "stick", "notebook", "laptop.txt"


@dataclass(frozen=True)
class Talk:
    """One interview that is held.

    Attributes:
        number: Which of the shipped invented interviews tells the answers.
        spoken: The language in which it begins; the window speaks it too.
        then: The language in which it goes on, or empty.
        before: The page before which it goes over.
        slip: A question that is answered wrongly at first, and how.
    """

    number: int
    spoken: str
    then: str = ""
    before: str = ""
    slip: tuple[str, str] | None = None


TALKS = (
    Talk(2, "ru"),  # losses in two currencies, a request for help
    Talk(5, "kk", slip=("aware_reopen", "dk")),  # two cases
    Talk(11, "uz"),  # a claim, four losses
    Talk(17, "en"),  # a paper that is missing, a request for help
    Talk(0, "ru", then="kk", before="loss_heads"),  # own words in Kazakh
)

LOOKING_BACK = CLOSING.keys() - {"wellbeing"}
"""What is answered after the last page of the interview."""

PLAIN: Mapping[str, Callable[[Record], bool]] = {
    "interviews": lambda told: bool(told),
    "aware": lambda told: told["aware_reopen"] == "yes",
    "recognised": lambda told: told["recognised"] == "yes",
    "tried-to-reopen": lambda told: told["reopen"] in ("pending", "failed", "succeeded"),
    "loss-lost-employment": lambda told: "lost_employment" in str(told["loss_heads"]).split(),
    "rights-limited": lambda told: "none" not in str(told["rights_limited"]).split(),
    "work-at-release": lambda told: told["job_release"] == "yes",
    "work-today": lambda told: told["job_now"] == "yes",
    "treatment-needed": lambda told: told["health_need"] == "yes",
    "state-care": lambda told: told["gov_health"] == "received",
}
"""Some of what the report counts, counted from the answers without any of the program."""

IN_A_YEAR = f"{date.today().year + 1}-{date.today().month:02d}"
"""The day of deleting that the program proposes; the shipped answers name one that may be past."""

FEWEST = {
    **OPENING,
    "path": "core",
    "c_store": "yes",
    "c_coordinator": "yes",
    "c_stats": "yes",
    "delete_on": IN_A_YEAR,
    "c_recontact": "no",
    "c_form": "spoken",
    "job_now": "decline",
    **CLOSING,
}
"""No more than an interview needs that may be sealed, and one answer that was not given."""


@dataclass
class Held:
    """An interview that was held: what was told, and the bundle it travels in.

    Attributes:
        presses: Keys that were pressed while it was asked, all that was typed counted in.
        seconds: How long that took somebody who never thinks.
    """

    interviewer: Interviewer
    bundle: Path
    words: tuple[str, ...]
    presses: int = 0
    seconds: float = 0.0


class Desk:
    """A coordinator, and the interviews that laptops hold for it."""

    def __init__(self, folder: Path, content: Content) -> None:
        self.folder = folder
        self.content = content
        self.card = folder / CARD
        self.held: dict[Talk, Held] = {}
        with make_vault(folder / "desk", Role.COORDINATOR) as vault:
            self.words = make_card(vault, ORGANISATION, self.card)
            change_project(vault, referrals=HELPERS)

    def open(self) -> OpenVault:
        """The coordinator's vault."""
        return open_vault(self.folder / "desk")

    def seal_list(self, home: Path, words: tuple[str, ...]) -> str:
        """Seal the referral list for a laptop whose card's words were compared; its name."""
        with self.open() as vault:
            register(vault, home / LAPTOP, words, real_surroundings())
            take_recovery(vault, home / RECOVERY_NAME)
            return publish_project(vault, home, real_surroundings()).path.name

    def take_in(self, vault: OpenVault, held: Held) -> str:
        """Merge the bundle of a laptop whose words were compared; the code of its interview."""
        nothing, around = TaskControl(), real_surroundings()
        look = look_at_bundle(vault, held.bundle, self.content, nothing)
        assert look.device_words == held.words
        merge(vault, held.bundle, self.content, around, nothing, accept_words=held.words)
        (change,) = look.interviews
        return change.code


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("desk"), load_content())


@pytest.fixture
def sit(screen: Screen, project: Path, tmp_path: Path) -> Iterator[Sit]:
    """Opens windows, each with a home of its own; leaves the display's keyboard as it was."""

    def open_one(home: Path, name: str) -> WatchedWindow:
        kept = os.environ.get("DUTYREHAB_PICTURES")
        pictures = (Path(kept) if kept else tmp_path / "pictures") / name
        return WatchedWindow([], screen, home, project, pictures)

    yield open_one
    Keyboard(screen).switch("en")


def _record(number: int) -> Record:
    """The answers of a shipped interview."""
    told = json.loads(resource("demonstration", "interviews.json").read_text("utf-8"))
    interviews = told["interviews"]
    record = interviews[number % len(interviews)]["record"]
    return {**record, "delete_on": IN_A_YEAR}


def _hold(desk: Desk, talk: Talk, sit: Sit, folder: Path) -> Held:
    """One interview, from a laptop on which there is nothing yet to the bundle."""
    home = folder / "home"
    (home / STICK).mkdir(parents=True)
    (home / CARD).write_bytes(desk.card.read_bytes())
    with sit(home, f"{talk.number}-{talk.spoken}{talk.then}") as window:
        window.keyboard.switch("en")
        laptop_keys.open_window(window)
        laptop_keys.choose_language(window, talk.spoken)
        laptop_keys.make_vault(window, PASSPHRASE)
        laptop_keys.unlock(window, PASSPHRASE)
        assert laptop_keys.enrol(window, CARD) == desk.words
        laptop_keys.take_in(window, PASSPHRASE, lambda words: desk.seal_list(home, words))
        laptop_keys.begin(window, talk.spoken)
        slips = dict([talk.slip] if talk.slip else [])
        person = Interviewer(window, _record(talk.number), talk.before, talk.then, slips)
        before, began = window.keyboard.presses, time.monotonic()
        person.hold()
        presses, seconds = window.keyboard.presses - before, time.monotonic() - began
        laptop_keys.lock(window)
        _compare_draft(home / VAULT, desk.content, {**person.record, **slips})
        window.keyboard.switch("en")
        laptop_keys.unlock(window, PASSPHRASE)
        laptop_keys.resume(window)
        window.keyboard.switch(talk.then or talk.spoken)
        looking_back.ask_for_review(person)
        looking_back.look_back(person)
        looking_back.seal(window)
        words = laptop_keys.export(window, STICK)
        laptop_keys.lock(window)
        assert window.close() == 0
    (bundle,) = (home / STICK).iterdir()
    return Held(person, bundle, words, presses, seconds)


def _compare_draft(vault: Path, content: Content, record: Record) -> None:
    """Before it is sealed nothing is taken out: whatever else was answered would be seen."""
    with open_vault(vault) as opened:
        (code,) = opened.store.interviews.codes()
        sheet = opened.store.interviews.load(code).sheet()
    assert differences(sheet, content.questionnaire, record, without=LOOKING_BACK) == {}


def _compare(desk: Desk, held: Held, vault: OpenVault, spoken: str) -> set[str]:
    """What came to the desk is what was told, in the language it was told in; the languages."""
    person, questionnaire = held.interviewer, desk.content.questionnaire
    interview = vault.store.interviews.load(desk.take_in(vault, held))
    assert differences(interview.sheet(), questionnaire, person.record) == {}
    assert wrongly_worded(person.told, questionnaire, spoken) == []
    kept = languages_kept(interview, person.told)
    assert {one: found for one, found in kept.items() if found != {one.language}} == {}
    return {one.language for one in person.told}


@pytest.mark.heavy("interviews")
@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: f"{talk.number}-{talk.spoken}{talk.then}")
def test_an_interview_is_held_read_back_sealed_and_exported_by_keys_alone(
    talk: Talk, desk: Desk, sit: Sit, tmp_path: Path, record_testsuite_property
) -> None:
    held = desk.held[talk] = _hold(desk, talk, sit, tmp_path)
    questions = len(held.interviewer.told)
    record_testsuite_property(
        f"interview {talk.number} {talk.spoken}{talk.then}",
        f"{questions} answers, {held.presses / questions:.1f} keys each, {held.seconds:.0f} s",
    )
    with desk.open() as vault:
        languages = _compare(desk, held, vault, talk.spoken)
    assert languages == {talk.spoken, talk.then} - {""}


@pytest.mark.heavy("interviews")
def test_the_counts_of_the_five_are_those_of_their_answers(
    desk: Desk, sit: Sit, tmp_path: Path
) -> None:
    for talk in TALKS:
        if talk not in desk.held:
            desk.held[talk] = _hold(desk, talk, sit, tmp_path / str(talk.number))
    with desk.open() as vault:
        for held in desk.held.values():
            desk.take_in(vault, held)
        counted = counts(vault, desk.content, real_surroundings())
    records = [desk.held[talk].interviewer.record for talk in TALKS]
    questionnaire = desk.content.questionnaire
    sheets = [sheet_from_record(record, questionnaire).sheet for record in records]
    expected = count_interviews(sheets, questionnaire, read_count_plan(questionnaire), date.today())
    assert [table.counts for table in counted.tables] == [table.counts for table in expected]
    for table in counted.tables:
        own = [record for record in records if record["country"] == table.country]
        assert table.interviews == len(own)
        found = {count.definition.id: count.yes for count in table.counts}
        assert {name: found[name] for name in PLAIN} == {
            name: sum(map(true_of, own)) for name, true_of in PLAIN.items()
        }


def test_a_short_interview_is_held_and_sealed_by_keys_alone(sit: Sit, tmp_path: Path) -> None:
    desk = Desk(tmp_path, load_content())
    home = tmp_path / "home"
    home.mkdir()
    with make_vault(home / VAULT, Role.FIELD) as field:
        enrol(field, desk.card, desk.words)
    with sit(home, "short") as window:
        window.keyboard.switch("en")
        laptop_keys.open_window(window)
        laptop_keys.choose_language(window, "kk")
        laptop_keys.unlock(window, PASSPHRASE)
        laptop_keys.begin(window, "kk")
        person = Interviewer(window, FEWEST)
        person.hold()
        looking_back.look_back(person)
        looking_back.seal(window)
        assert window.close() == 0
    with open_vault(home / VAULT) as field:
        assert field.store.interviews.codes() == ()
        done = export(field, tmp_path / "bundles", real_surroundings(), TaskControl())
        words = own_device_words(field)
    with desk.open() as vault:
        held = Held(person, done.path, words)
        assert _compare(desk, held, vault, "kk") == {"kk"}
