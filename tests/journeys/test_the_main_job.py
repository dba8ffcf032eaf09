"""One interview travels through the whole house: from the vault to the merged table."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.questionnaire.steps import Step
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import look_at_card, make_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.home import home
from dutyrehab_desktop.workflows.merging import DeviceUnknown, look_at_bundle, merge
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.papers import Kind, Wish, make_paper, pages, source_of
from dutyrehab_desktop.workflows.reporting import counts, report_pdf
from dutyrehab_desktop.workflows.restoring import restore
from dutyrehab_desktop.workflows.reviewing import finish, missing_for_signing, review
from dutyrehab_desktop.workflows.settling import conflicts, settle
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role
from tests.helpers.answers import give, tell, walk, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.vaults import make_vault, open_vault, typed

ORGANISATION = {"en": "An invented organisation", "ru": "Вымышленная организация"}


class Journey:
    """A coordinator and laptops in one folder."""

    def __init__(self, folder: Path, content: Content, surroundings: Surroundings) -> None:
        self.folder = folder
        self.content = content
        self.around = surroundings
        self.card = folder / "card.txt"
        with make_vault(folder / "coordinator", Role.COORDINATOR) as vault:
            self.words = make_card(vault, ORGANISATION, self.card)

    def coordinator(self) -> OpenVault:
        """The coordinator's vault, opened."""
        return open_vault(self.folder / "coordinator")

    def laptop(self, name: str) -> OpenVault:
        """A new laptop, enrolled after its user compared the words."""
        vault = make_vault(self.folder / name, Role.FIELD)
        assert look_at_card(self.card).words == self.words
        enrol(vault, self.card, self.words)
        return vault

    def interview(self, vault: OpenVault, **changes: object) -> str:
        """A whole interview, finished and sealed; returns its code."""
        session = begin_interview(self.content, vault.store, self.around, spoken="ru")
        tell(session, whole_story(**changes))
        assert missing_for_signing(session) == ()
        assert finish(vault, session).sealed
        return session.code

    def export(self, vault: OpenVault) -> Path:
        """A bundle of everything that is sealed there."""
        return export(vault, self.folder / "bundles", self.around, TaskControl()).path

    def take_in(self, vault: OpenVault, bundle: Path):  # type: ignore[no-untyped-def]
        """Merge a bundle of a laptop whose words were compared."""
        words = look_at_bundle(vault, bundle, self.content, TaskControl()).device_words
        return merge(vault, bundle, self.content, self.around, TaskControl(), accept_words=words)


@pytest.fixture
def journey(tmp_path: Path, content: Content, surroundings: Surroundings) -> Journey:
    """A coordinator with a card."""
    return Journey(tmp_path, content, surroundings)


def _continued_twice(journey: Journey) -> tuple[str, Path, Path]:
    """A draft whose backup is restored on a second laptop and continued beside the original."""
    record = whole_story()

    def before_wishes(step: Step) -> bool:
        return step.name == "priorities"

    with journey.laptop("first") as first:
        session = begin_interview(journey.content, first.store, journey.around, spoken="ru")
        walking = walk(session, record)
        walking.go_on(before_wishes)
        back_up(first, journey.folder / "backup", TaskControl())
        walking.go_on()
        assert finish(first, session).sealed
        one = journey.export(first)
    backup, folder = journey.folder / "backup", journey.folder / "second"
    with restore(backup, folder, typed(), TaskControl()) as second:
        enrol(second, journey.card, journey.words)
        resumed = resume_interview(journey.content, second.store, journey.around, session.code)
        give(resumed, priorities="justice")
        left = {key: value for key, value in record.items() if key != "priorities"}
        for name in ("episode", "proceeding"):
            left.pop(name)
        tell(resumed, left)
        assert finish(second, resumed).sealed
        two = journey.export(second)
    return session.code, one, two


def test_the_main_job_from_the_vault_to_the_merged_table(journey: Journey) -> None:
    code, one, two = _continued_twice(journey)
    with journey.laptop("other") as other:
        second_code = journey.interview(other, country="uz", blacklist=None, victim_status=None)
        three = journey.export(other)
    with journey.coordinator() as desk:
        look = look_at_bundle(desk, one, journey.content, TaskControl())
        assert [(each.code, each.kind, each.country) for each in look.interviews] == [
            (code, "new", "kz")
        ]
        assert not look.device_known
        with pytest.raises(DeviceUnknown):
            merge(desk, one, journey.content, journey.around, TaskControl())
        assert desk.store.interviews.codes() == ()
        journey.take_in(desk, one)
        again = look_at_bundle(desk, two, journey.content, TaskControl())
        assert [(each.kind, each.conflicts) for each in again.interviews] == [("conflict", 1)]
        journey.take_in(desk, two)
        journey.take_in(desk, three)
        assert set(desk.store.interviews.codes()) == {code, second_code}
        _settle_the_conflict(journey, desk, code)
        counted = counts(desk, journey.content, journey.around)
        tables = {table.country: table for table in counted.tables}
        assert {country: table.interviews for country, table in tables.items()} == {
            "kz": 1,
            "uz": 1,
        }
        assert [len(charts) for _, charts in counted.charts("en")] == [2, 2]
        assert report_pdf(counted, journey.content, "ru").startswith(b"%PDF")


def _settle_the_conflict(journey: Journey, desk: OpenVault, code: str) -> None:
    (conflict,) = conflicts(desk, journey.content, "en", journey.around)
    assert (conflict.code, conflict.field.name) == (code, "priorities")
    assert {option.value for option in conflict.options} == {"justice", "name_cleared health"}
    assert not any(place.question == "priorities" for place in _answered(desk, code))
    chosen = [option.value for option in conflict.options].index("justice")
    settle(desk, code, conflict.field, chosen, journey.around)
    assert conflicts(desk, journey.content, "en", journey.around) == ()
    kept = desk.store.interviews.load(code)
    assert kept.sheet().answer("priorities").value == "justice"
    written = {revision.content.value for revision in kept.history}
    assert "name_cleared health" in written


def _answered(desk: OpenVault, code: str) -> list[Place]:
    sheet = desk.store.interviews.load(code).sheet()
    return [place for place, answer in sheet.answers.items() if answer.settled]


def test_the_same_bundle_twice_and_the_other_order_change_nothing(
    journey: Journey, tmp_path: Path
) -> None:
    _, one, two = _continued_twice(journey)
    with journey.coordinator() as desk:
        journey.take_in(desk, one)
        journey.take_in(desk, two)
        state = desk.store.state_hash()
        assert look_at_bundle(desk, one, journey.content, TaskControl()).already_merged
        merged = journey.take_in(desk, one)
        assert (merged.new, merged.changed, merged.conflicts) == (0, 0, 0)
        assert desk.store.state_hash() == state
        history = {code: desk.store.interviews.load(code) for code in desk.store.interviews.codes()}
    import shutil

    # The same coordinator (the same keys), as it was before any bundle came.
    fresh = Journey.__new__(Journey)
    fresh.__dict__.update(journey.__dict__)
    shutil.rmtree(tmp_path / "coordinator")
    shutil.copytree(tmp_path / "coordinator-before", tmp_path / "coordinator")
    with fresh.coordinator() as desk:
        fresh.take_in(desk, two)
        fresh.take_in(desk, one)
        assert {
            code: desk.store.interviews.load(code) for code in desk.store.interviews.codes()
        } == history
        assert desk.store.state_hash() == state


@pytest.fixture(autouse=True)
def _coordinator_before(journey: Journey, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(tmp_path / "coordinator", tmp_path / "coordinator-before")


def test_a_sealed_interview_cannot_be_opened_where_it_was_taken(journey: Journey) -> None:
    with journey.laptop("first") as vault:
        code = journey.interview(vault)
        assert vault.store.interviews.codes() == ()
        lines = home(vault, journey.content, journey.around)
        assert [line.code for line in lines.sealed] == [code]
        assert lines.drafts == ()
        blob = vault.store.sealed.sealed_blobs()[0].blob
        assert b"Nothing was my fault" not in blob


def test_the_record_is_read_back_and_corrected_before_it_is_signed(journey: Journey) -> None:
    with journey.laptop("first") as vault:
        session = begin_interview(journey.content, vault.store, journey.around, spoken="en")
        tell(session, whole_story(sign_off=None))
        lines = [line for section in review(session, "en") for line in section.lines]
        job = next(line for line in lines if line.step.name == "job_now")
        assert job.answer == "Yes"
        session.record(job.place, Answer("no"), "en")
        lines = [line for section in review(session, "en") for line in section.lines]
        assert next(line for line in lines if line.step.name == "job_now").answer == "No"
        assert [step.name for step in missing_for_signing(session)] == ["sign_off"]
        give(session, sign_off="agreed_changes")
        assert finish(vault, session).sealed


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"sign_off": "later"}, "not-signed"),
        ({"sign_off": "not_agreed"}, "not-agreed"),
        ({"c_coordinator": "no", "c_stats": None, "c_lawyers": None, "c_quote": None,
          "own_words": None}, "no-permission"),
        ({"safe_now": "unsafe"}, "unsafe"),
    ],
)  # fmt: skip
def test_what_may_not_travel_stays_here(
    journey: Journey, changes: dict[str, object], reason: str
) -> None:
    with journey.laptop("first") as vault:
        session = begin_interview(journey.content, vault.store, journey.around, spoken="en")
        tell(session, whole_story(**changes))
        finished = finish(vault, session)
        assert (finished.sealed, finished.reason) == (False, reason)
        assert vault.store.interviews.codes() == (session.code,)
        assert vault.store.sealed.sealed_blobs() == ()


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uz"])
def test_the_summary_is_made_in_memory_in_the_language_of_the_interview(
    journey: Journey, language: str
) -> None:
    with journey.laptop("first") as vault:
        session = begin_interview(journey.content, vault.store, journey.around, spoken=language)
        tell(session, whole_story())
        pdf = make_paper(source_of(session), Wish(Kind.FULL, language)).pdf
    text = "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    assert "Nothing was my fault." in text
    assert session.code not in text
    assert "field-7" not in text
    pictures = pages(pdf, 600)
    assert all(picture.width == 600 for picture in pictures)
    assert len(pictures[0].rgb) == 3 * pictures[0].width * pictures[0].height


def test_what_is_not_known_is_read_back_in_words(journey: Journey) -> None:
    with journey.laptop("field") as vault:
        session = begin_interview(journey.content, vault.store, journey.around, spoken="en")
        tell(session, whole_story(paying_month="dk", job_now="decline"))
        told = {
            line.place.question: line.answer
            for section in review(session, "en")
            for line in section.lines
        }
    assert told["paying_month"] == "Don't know, or can't remember"
    assert told["job_now"] == "Prefer not to say"
