"""What whoever holds the recovery file, and the laptop, can read of an open interview."""

from pathlib import Path

import pytest

from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.datakey import VaultKeys
from dutyrehab_desktop.questionnaire.answers import Answer, Place
from dutyrehab_desktop.records.guarded import GuardedBy
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.errors import InterviewGuarded
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.keyring import Keyring
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.opener import open_database
from dutyrehab_desktop.store.rows import kept_rows, read_history
from dutyrehab_desktop.store.scratch import Scratch
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.guarding import Guarding
from dutyrehab_desktop.workflows.home import home
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.reviewing import finish, seal_waiting
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import KEY_FILE, OpenVault
from tests.helpers.answers import CONSENT, OPENING, give, tell, whole_story
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import typed
from tests.store.samples import decrypted

WORDS, CONTACT = Place("own_words"), Place("safe_contact")
"""A question with a free answer, and one about where the person is."""


class Finder:
    """Somebody who has the laptop and the recovery file: the data key, and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        data_key = keyfile.unlock(folder / KEY_FILE, typed())
        self.key = data_key.derive("database")
        data_key.wipe()

    def sees(self, text: str) -> bool:
        """Whether a text stands in any page, the free ones and the log with them."""
        return text.encode() in decrypted(self._folder, self.key)

    def rows(self, query: str) -> list[tuple[object, ...]]:
        database = Database(
            open_database(self._folder / "b.bin", self.key), VaultFiles(self._folder)
        )
        found = database.rows(query)
        database.close()
        return found

    def reads(self) -> set[str]:
        """Ids of all revisions that they can read, also names and contacts."""
        database = Database(
            open_database(self._folder / "b.bin", self.key), VaultFiles(self._folder)
        )
        found: set[str] = set()
        for number, code in database.rows("select number, code from interview"):
            kept = database.read(lambda c, n=number, k=code: kept_rows(c, n, k, Keyring()))
            found |= {one.id for one in read_history(kept)}
        database.close()
        return found


@pytest.fixture
def finder(field_vault: OpenVault) -> Finder:
    return Finder(field_vault.folder)


@pytest.fixture
def session(
    content: Content, field_vault: OpenVault, surroundings: Surroundings
) -> InterviewSession:
    """An interview that is stored, and of which nothing else was permitted yet."""
    begun = begin_interview(content, field_vault.store, surroundings, spoken="ru")
    give(begun, **OPENING, c_store="yes")
    return begun


def say(session: InterviewSession, place: Place, text: str) -> None:
    session.record(place, Answer(text), "ru")


def test_without_permission_three_nothing_at_all_can_be_read(
    session: InterviewSession, finder: Finder
) -> None:
    say(session, WORDS, "MARKER-told")
    session.keep_half_typed(CONTACT, "MARKER-half")
    session.write_note(WORDS, "MARKER-note")
    assert not finder.sees("MARKER")
    assert finder.reads() == set()
    assert finder.rows("select count(*) from writing") == [(0,)]
    assert finder.rows("select guard from interview") == [("local",)]
    # The control: with permission 3 the same eyes see the same words.
    say(session, Place("c_coordinator"), "yes")
    assert all(finder.sees(text) for text in ("MARKER-told", "MARKER-note"))
    assert finder.reads() == {one.id for one in session.interview.history}


def test_a_permission_that_is_taken_back_takes_everything_with_it(
    session: InterviewSession, finder: Finder
) -> None:
    give(session, c_coordinator="yes")
    say(session, WORDS, "MARKER-told")
    session.keep_half_typed(Place("c_stats"), "MARKER-half")
    assert finder.sees("MARKER-told")
    assert finder.sees("MARKER-half")
    say(session, Place("c_coordinator"), "no")
    assert not finder.sees("MARKER")
    assert finder.reads() == set()
    assert session.half_typed(Place("c_stats")) == "MARKER-half"


@pytest.mark.parametrize(
    ("question", "value"), [("interpreter", "family"), ("perms_confirm", "no")]
)
def test_a_permission_that_does_not_stand_covers_nothing(
    session: InterviewSession, finder: Finder, question: str, value: str
) -> None:
    give(session, c_coordinator="yes")
    say(session, WORDS, "MARKER-told")
    say(session, Place(question), value)
    assert not finder.sees("MARKER")


def test_a_withheld_answer_can_not_be_read_in_any_of_its_states(
    session: InterviewSession, finder: Finder
) -> None:
    give(session, c_coordinator="yes")
    session.keep_half_typed(WORDS, "MARKER-half")
    say(session, WORDS, "MARKER-first")
    say(session, WORDS, "MARKER-second")
    session.write_note(WORDS, "MARKER-note")
    say(session, Place("country"), "uz")
    assert finder.sees("MARKER-first")
    session.withhold(WORDS)
    session.keep_half_typed(WORDS, "MARKER-again")
    session.keep_half_typed(Place("own_words#note"), "MARKER-beside")
    assert not finder.sees("MARKER")
    read = finder.reads()
    assert len(read) == len(session.interview.history) - 4
    # Nor can it be guessed: what lies open names it nowhere.
    hidden = [one.id for one in session.interview.history if one.id not in read]
    assert not any(finder.sees(identity) for identity in hidden)
    session.undo()
    assert finder.sees("MARKER-second")
    assert finder.reads() == {one.id for one in session.interview.history}


def test_taking_out_an_entry_does_not_name_the_withheld_answer_inside_it(
    session: InterviewSession, finder: Finder
) -> None:
    give(session, c_coordinator="yes")
    entry, _ = session.add_entry("episode")
    inside = Place("ep_kind", entry)
    say(session, inside, "prison")
    session.withhold(inside)
    session.remove_entry("episode", entry)
    hidden = {one.id for one in session.interview.history} - finder.reads()
    assert len(hidden) == 3
    assert not any(finder.sees(identity) for identity in hidden)


def test_names_and_contacts_lie_under_their_own_key(
    session: InterviewSession, finder: Finder
) -> None:
    give(session, c_coordinator="yes")
    say(session, CONTACT, "MARKER-phone")
    session.write_note(CONTACT, "MARKER-note")
    session.keep_half_typed(CONTACT, "MARKER-half")
    assert not finder.sees("MARKER")
    assert finder.rows("select guard, count(*) from guarded group by 1") == [("identity", 2)]
    # Recovery covers them: their key lies in the vault, for whoever asks for it.
    assert finder.reads() == {one.id for one in session.interview.history}
    session.withhold(CONTACT)
    assert len(finder.reads()) == len(session.interview.history) - 3


def test_what_a_later_version_of_the_questionnaire_dropped_is_kept_like_a_name(
    session: InterviewSession,
) -> None:
    give(session, c_coordinator="yes")
    then = Field(FieldKind.ANSWER, "question_of_then")
    guarded = Guarding(session.interview.history).now(session.form, [then.place])
    assert guarded.of(then) is GuardedBy.IDENTITY
    assert guarded.of(Field.of_answer(WORDS)) is None


def test_an_older_vault_is_guarded_from_the_next_write_on(
    session: InterviewSession,
    finder: Finder,
    field_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
) -> None:
    say(session, WORDS, "MARKER-told")
    whole = session.interview
    field_vault.store.interviews.delete(session.code)
    field_vault.store.interviews.begin(whole, {})
    assert finder.sees("MARKER-told")
    again = resume_interview(content, field_vault.store, surroundings, session.code)
    assert again.interview == whole
    say(again, Place("country"), "uz")
    assert not finder.sees("MARKER")
    assert field_vault.store.interviews.load(session.code) == again.interview


def test_sealing_leaves_nothing_guarded(
    two: Desk, content: Content, surroundings: Surroundings
) -> None:
    begun = begin_interview(content, two.field.store, surroundings, spoken="ru")
    tell(begun, whole_story(c_recontact="yes", safe_contact="a letter"))
    begun.withhold(WORDS)
    finder = Finder(two.field.folder)
    assert finder.rows("select distinct guard from guarded order by 1") != []
    assert finish(two.field, begun).sealed
    for table in ("guarded", "writing", "half_typed", "tally"):
        assert finder.rows(f"select count(*) from {table}") == [(0,)]
    two.field.store.check()


def test_practice_is_guarded_by_nothing_and_needs_no_key(
    content: Content, surroundings: Surroundings
) -> None:
    room = Scratch()
    begun = begin_interview(content, room, surroundings, spoken="ru")
    give(begun, **OPENING, **CONSENT)
    begun.withhold(WORDS)
    assert room.interviews.load(begun.code) == begun.interview
    room.close()


def test_where_the_key_is_lost_the_lists_and_all_other_interviews_work(
    session: InterviewSession,
    field_vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    finder: Finder,
) -> None:
    say(session, WORDS, "told")
    field_vault.store.interviews.set_state(session.code, InterviewState.SIGNED)
    other = begin_interview(content, field_vault.store, surroundings, spoken="ru")
    give(other, **OPENING, **CONSENT)
    field_vault.lock()
    store = Vault.open(field_vault.folder, finder.key)
    with OpenVault(store, VaultKeys(bytearray(finder.key), bytearray())) as found:
        with pytest.raises(InterviewGuarded):
            resume_interview(content, found.store, surroundings, session.code)
        assert resume_interview(content, found.store, surroundings, other.code).stored
        shown = {line.code: line.answered for line in home(found, content, surroundings).drafts}
        assert shown[session.code] == 0
        assert shown[other.code] > 0
        assert seal_waiting(found, content, surroundings) == 0
