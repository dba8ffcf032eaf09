"""Whatever happens to an interview, it is whole, and each write is under the key it must be."""

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.answers import Answer, Place, RosterState, Status
from dutyrehab_desktop.store.connection import Connection
from dutyrehab_desktop.store.rows import kept_rows, number_of, read_history
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import give

WORDS, CONTACT = Place("own_words"), Place("safe_contact")
ACTS = (
    "grant",
    "take back",
    "say",
    "say again",
    "withhold",
    "contact",
    "withhold contact",
    "clear",
    "undo",
    "note",
    "entry",
    "inside",
    "withhold inside",
    "remove",
    "restore",
    "complete",
    "half",
    "leave",
)


class Talk:
    """One interview to which anything happens."""

    def __init__(self, content: Content, vault: OpenVault, surroundings: Surroundings) -> None:
        self._where = content, vault.store, surroundings
        self.session = begin_interview(*self._where, spoken="ru")
        give(self.session, country="kz", c_store="yes")
        self.entries: list[str] = []

    def act(self, name: str, number: int) -> None:
        entry = self.entries[number % len(self.entries)] if self.entries else ""
        inside = Place("ep_kind", entry)
        session = self.session
        match name:
            case "grant" | "take back":
                _say(session, Place("c_coordinator"), "yes" if name == "grant" else "no")
            case "say" | "say again":
                _say(session, WORDS, f"{name} {number}")
            case "withhold":
                session.withhold(WORDS)
            case "contact":
                _say(session, CONTACT, f"letter {number}")
            case "withhold contact":
                session.withhold(CONTACT)
            case "clear":
                session.clear(WORDS)
            case "undo":
                session.undo()
            case "note":
                session.write_note(WORDS, f"note {number}")
            case "half":
                session.keep_half_typed((WORDS, CONTACT, inside)[number % 3], f"half {number}")
            case "entry":
                self.entries.append(session.add_entry("episode")[0])
            case "complete":
                session.declare("episode", RosterState.COMPLETE)
            case "leave":
                self.session = resume_interview(*self._where, session.code)
            case _ if not entry:
                pass
            case "inside":
                _say(session, inside, ("prison", "psychiatric")[number % 2])
            case "withhold inside":
                session.withhold(inside)
            case "remove":
                session.remove_entry("episode", entry)
            case "restore":
                session.restore_entry("episode", entry)


def _say(session: InterviewSession, place: Place, text: str) -> None:
    session.record(place, Answer(text), "ru")


def expected(session: InterviewSession) -> dict[str, str]:
    """By its id, the key that each revision must be under, worked out the slow way."""
    history = session.interview.history
    if session.form.sheet.answer("c_coordinator").value != "yes":
        return {one.id: "local" for one in history}
    told = {
        (field.name, field.instance)
        for field in history.fields()
        if any(head.content.status is Status.WITHHELD for head in history.heads(field))
    }
    identity = set(session.questionnaire.identity)
    keys = {}
    for one in history:
        said = one.field.kind.value in ("answer", "note")
        if said and (one.field.name, one.field.instance) in told:
            keys[one.id] = "local"
        elif said and one.field.name in identity:
            keys[one.id] = "identity"
    for _ in history:
        keys |= {
            one.id: "local"
            for one in history
            if any(keys.get(parent) == "local" for parent in one.parents)
        }
    return keys


def found_keys(vault: OpenVault, code: str) -> dict[str, str]:
    """By its id, the key that each revision lies under."""
    store = vault.store

    def work(connection: Connection) -> dict[str, str]:
        rows = kept_rows(connection, number_of(connection, code), code, store._ring)
        return {
            one.id: row.by.value
            for row in rows
            if row.by is not None
            for one in read_history([row])
        }

    return store._database.read(work)


TAKEN_OUT = (
    "grant",
    "entry",
    "inside",
    "withhold inside",
    "remove",
    "restore",
    "complete",
    "entry",
)
"""A withheld answer in an entry that goes and comes back: what follows must not name it."""
TAKEN_BACK = ("say", "half", "grant", "contact", "withhold", "undo", "take back", "leave", "grant")


@example(acts=[(name, 0) for name in TAKEN_OUT])
@example(acts=[(name, 0) for name in TAKEN_BACK])
@given(acts=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 5)), max_size=14))
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_after_anything_all_is_there_and_each_write_under_its_key(
    content: Content,
    field_vault: OpenVault,
    surroundings: Surroundings,
    acts: list[tuple[str, int]],
) -> None:
    talk = Talk(content, field_vault, surroundings)
    for name, number in acts:
        talk.act(name, number)
        session = talk.session
        assert field_vault.store.interviews.load(session.code) == session.interview
        assert found_keys(field_vault, session.code) == expected(session), (name, acts)
        kept = field_vault.store.interviews.half_typed(session.code)
        assert kept or name != "half"
        assert all(session.half_typed(field.place) == text for field, text in kept.items())
    field_vault.store.check()
