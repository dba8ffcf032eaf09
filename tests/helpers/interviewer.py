"""A person who holds an interview by keys alone, with the answers of a record at hand."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.helpers.watched import Condition, Seen, WatchedWindow

REFUSALS = ("dk", "decline")
PICTURED = ("delete_on", "rights_limited", "pr_charge", "ls_amount", "cl_moral_asked", "own_words")
"""Pages to be looked at by people: a proposal, long lists, sums, own words."""

Record = Mapping[str, object]


@dataclass(frozen=True)
class Told:
    """One answer as the person in front of the window gave it.

    Attributes:
        question: Its name.
        roster: The list that it belongs to, or empty.
        entry: Which entry of that list, from 0; None outside.
        label: The question's words as they stood on the screen.
        language: The language that the window said it was asking in.
    """

    question: str
    roster: str
    entry: int | None
    label: str
    language: str


@dataclass
class Interviewer:
    """Sits before a window and leads through one interview.

    Attributes:
        window: The window.
        record: What the person answers.
        told: What was answered so far, in order.
        switch_before: The page before which the interview goes over to another language.
        then: That language.
        slips: What is answered wrongly at first, and corrected when it is read back.
        language: In which language the talk is held now.
    """

    window: WatchedWindow
    record: Record
    switch_before: str = ""
    then: str = ""
    slips: Record = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    language: str = ""
    _entries: dict[str, list[str]] = field(default_factory=dict)

    # Page by page

    def hold(self) -> None:
        """Answer page after page until the window asks for looking back."""
        while self.window.seen["screen"] == "InterviewView":
            self._take_page()

    def _take_page(self) -> None:
        if self.window.seen["name"] == self.switch_before and not self.window.seen["entry"]:
            self._switch_language()
        seen = self.window.seen
        self.language = seen["language"]
        if seen["kind"] == "RosterView":
            self._take_roster()
        elif seen["kind"] == "QuestionView":
            name = seen["name"]
            self.answer(self.slips.get(name, self.record.get(name)))
        self._go_on()

    def _switch_language(self) -> None:
        window = self.window
        window.picture("before-the-switch")
        while window.seen["language"] != self.then:
            before = window.seen["language"]
            window.press("F6", until=lambda seen, old=before: seen["language"] != old)
        window.keyboard.switch(self.then)
        window.wait(has_keyboard, "the keyboard after F6")
        window.picture("after-the-switch")

    def _go_on(self) -> None:
        """The next page: by Enter, or where Enter writes, by Alt and →."""
        here = page_of(self.window.seen)
        key = "alt+Right" if self.window.seen.get("editor") == "TextEditor" else "Return"
        self.window.press(key, until=lambda now: page_of(now) != here, what=f"{key} leaves {here}")
        self.window.wait(has_keyboard, f"the keyboard on {page_of(self.window.seen)}")

    # Rosters

    def _take_roster(self) -> None:
        window, name = self.window, self.window.seen["name"]
        told = self.record.get(name)
        if told is None:
            return
        for number, said in enumerate(told):
            window.press("A", until=lambda seen: bool(seen.get("entry")), what="a new entry")
            self._entries.setdefault(name, []).append(window.seen["entry"])
            while window.seen["entry"]:
                if window.seen["kind"] == "QuestionView":
                    self.answer(said.get(window.seen["name"]), name, number)
                self._go_on()
            if number == 0:
                window.picture(f"list-{name}")
        state, key = ("complete", "T") if self.record.get(f"{name}_complete", True) else ("", "")
        if state:
            window.press(key, until=lambda seen: state in _chosen(seen), what="that was all")

    # One question

    def answer(self, value: object, roster: str = "", entry: int | None = None) -> None:
        """Give the answer of the record; nothing where the record holds none."""
        if value is None or value == "":
            return
        seen = self.window.seen
        if isinstance(value, str) and value in REFUSALS:
            self.choose(value)
        elif seen["editor"] in ("SingleEditor", "MultipleEditor"):
            for name in self._names(str(value)):
                self.choose(name)
        else:
            self._write(value)
        self.told.append(Told(seen["name"], roster, entry, seen["label"], seen["language"]))
        if seen["name"] in PICTURED and not entry:
            self.window.picture(seen["name"])

    def _names(self, value: str) -> list[str]:
        """Options by name; where a list offers entries of a roster, the record counts them."""
        offered = {option["name"] for option in self.window.seen["options"]}
        entries = [one for ids in self._entries.values() for one in ids if one in offered]
        return [
            entries[int(name)] if name.isdigit() and name not in offered else name
            for name in value.split()
        ]

    def choose(self, name: str) -> None:
        """Press the key that the option's badge shows."""
        option = next(one for one in self.window.seen["options"] if one["name"] == name)
        chord = option["badge"].replace("Alt+", "alt+")
        self.window.press(
            chord, until=lambda seen: name in _chosen(seen), what=f"{name} by {chord}"
        )

    def _write(self, value: object) -> None:
        text = _as_typed(value, self.window.seen["editor"])
        self.window.type(
            text,
            until=lambda seen: _plain(seen.get("text", "")) == _plain(text),
            what=f"{text} in the field of {self.window.seen['name']}",
        )


def page_of(seen: Seen) -> tuple[object, ...]:
    """What tells one page from another."""
    return tuple(seen.get(key) for key in ("screen", "stage", "name", "entry", "kind"))


def has_keyboard(seen: Seen) -> bool:
    """Whether something on the screen has the keyboard, and can be seen."""
    focus = seen["focus"]
    return bool(focus) and focus["enabled"] and focus["seen"]


def is_part(name: str) -> Condition:
    """Whether what has the keyboard is the part of a form with this name."""
    return lambda focus: focus["id"] == name


def _chosen(seen: Seen) -> list[str]:
    return [option["name"] for option in seen.get("options", ()) if option["chosen"]]


def _as_typed(value: object, editor: str) -> str:
    """As a person types it: a date with the month before the year."""
    text = str(value)
    if editor == "PartialDateEditor":
        return ".".join(reversed(text.split("-")))
    return text


def _plain(text: str) -> str:
    """Thousands are set apart while a sum is typed."""
    return "".join(text.split()) if text[:1].isdigit() else text
