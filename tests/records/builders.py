"""Histories for tests: by hand, and by chance on several devices."""

from dataclasses import dataclass, field

from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.answers import RosterState, Status
from dutyrehab_desktop.records.entries import REMOVED, present
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content, Field, FieldKind, Revision

DEVICES = ("a" * 32, "b" * 32, "c" * 32)
ANSWER = Field(FieldKind.ANSWER, "country")
DOUBT = Field(FieldKind.ANSWER, "consent_doubt")
ROSTER = Field(FieldKind.ROSTER, "episode")


def entry(identity: str) -> Field:
    return Field(FieldKind.ENTRY, "episode", identity)


def inside(identity: str, name: str = "ep_place") -> Field:
    return Field(FieldKind.ANSWER, name, identity)


def said(value: str, status: Status = Status.ANSWERED) -> Content:
    return Content(value, status, "ru")


def written(
    history: History, where: Field, content: Content | str, device: int = 0
) -> tuple[History, Revision]:
    if isinstance(content, str):
        content = said(content)
    name = DEVICES[device]
    return history.written(where, content, name, history.next_counter(name), "2026-11")


def after(history: History, *writes: tuple[Field, Content | str], device: int = 0) -> History:
    for where, content in writes:
        history, _ = written(history, where, content, device)
    return history


def interview(*writes: tuple[Field, Content | str], code: str = "ABCDEFGH") -> Interview:
    return Interview(code, "needs", "2026.1", "ru", after(History(), *writes))


def answered(**values: str) -> Interview:
    return interview(*((Field(FieldKind.ANSWER, name), value) for name, value in values.items()))


@dataclass
class Devices:
    """Three machines on which one interview is continued, and all that was ever written."""

    histories: list[History] = field(default_factory=lambda: [History()] * 3)
    everything: set[Revision] = field(default_factory=set)

    def write(self, device: int, where: Field, content: Content) -> None:
        self.histories[device], revision = written(self.histories[device], where, content, device)
        self.everything.add(revision)

    def sync(self, device: int, source: int) -> None:
        self.histories[device], _ = self.histories[device].merged(self.histories[source])


_ENTRIES = st.sampled_from(["e1", "e2"])
_WRITES = st.one_of(
    st.tuples(
        st.sampled_from([ANSWER, Field(FieldKind.ANSWER, "age"), Field(FieldKind.NOTE, "age")]),
        st.sampled_from([said("1"), said("2"), said("", Status.DECLINE)]),
    ),
    st.tuples(st.just(DOUBT), st.sampled_from([said("yes"), said("no")])),
    st.tuples(_ENTRIES.map(entry), st.one_of(st.just(REMOVED), st.integers(0, 2).map(present))),
    st.tuples(_ENTRIES.map(inside), st.sampled_from([said("x"), said("y")])),
    st.tuples(st.just(ROSTER), st.sampled_from(list(RosterState)).map(lambda s: Content(s.value))),
)
_STEPS = st.one_of(
    st.tuples(st.just("write"), st.integers(0, 2), _WRITES),
    st.tuples(st.just("sync"), st.integers(0, 2), st.integers(0, 2)),
)


@st.composite
def devices(draw: st.DrawFn, least: int = 0) -> Devices:
    """Three machines after some writes and some merges in between, so many steps at least."""
    machines = Devices()
    for kind, device, what in draw(st.lists(_STEPS, min_size=least, max_size=25)):
        if kind == "write":
            machines.write(device, *what)
        else:
            machines.sync(device, what)
    return machines
