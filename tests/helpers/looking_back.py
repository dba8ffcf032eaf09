"""Looking back with the person who told it, by keys alone: read, correct, confirm, seal."""

from tests.helpers.interviewer import Interviewer, Told, has_keyboard, is_part, page_of
from tests.helpers.watched import WatchedWindow

PICTURED = ("perms_confirm", "print_choice", "sign_off")


def ask_for_review(person: Interviewer) -> None:
    """Go to looking back, wherever the interview was left; it must still be in its language."""
    window = person.window
    if window.seen["screen"] == "InterviewView":
        if window.seen["language"] != person.language:
            raise AssertionError(f"it was left in {person.language}: {window.seen}")
        window.press("F7", until=lambda seen: seen["screen"] == "ReviewView")


def look_back(person: Interviewer) -> None:
    """Read every line, confirm, decide about paper, sign, answer what is for oneself."""
    window = person.window
    window.wait(has_keyboard, "the keyboard on the lines to read")
    window.picture("read-back")
    for name in person.slips:
        _correct(person, name)
    window.tab_to(is_part("nextButton"), "the button below the lines", at_most=400)
    window.press("Return", until=lambda seen: seen["stage"] != "read", what="all was read")
    while window.seen["stage"] not in ("read", "done") and not window.seen["dialog"]:
        _answer(person)


def _correct(person: Interviewer, name: str) -> None:
    """Go to what was wrong, answer it anew, and come back to the line where it stood."""
    window = person.window
    label = next(one.label for one in person.told if one.question == name)
    line = window.tab_to(lambda focus: focus["said"].endswith(label), label, at_most=400)
    said = line["focus"]["said"]
    window.press("Return", until=lambda seen: seen["screen"] == "InterviewView")
    window.wait(lambda seen: seen["name"] == name and has_keyboard(seen), f"{name} again")
    person.answer(person.record[name])
    window.picture(f"corrected-{name}")
    window.tab_to(is_part("noticeButton"), "the way back to reading")
    window.press("Return", until=lambda seen: seen["screen"] == "ReviewView")
    window.wait(
        lambda seen: seen["focus"].get("said") == said and has_keyboard(seen),
        "the keyboard on the corrected line",
    )


def _learn_words(window: WatchedWindow) -> None:
    """Read four words together, hide them, hear them, and go on."""
    window.wait(lambda seen: len(seen["words"]) == 4, "four words")
    window.picture("four-words")
    window.tab_to(is_part("hideWordsButton"), "the button that hides the words", at_most=1)
    window.press("Return", until=lambda seen: not seen["words"], what="the words are hidden")
    window.picture("four-words-hidden")
    window.tab_to(is_part("knownButton"), "the button that says they are known", at_most=1)
    on = "nextButton"
    window.press("Return", until=lambda seen: seen["focus"].get("id") == on, what="known")
    window.picture("four-words-known")
    window.press("Return", until=lambda seen: seen["stage"] != "words", what="on from the words")
    window.wait(has_keyboard, "the keyboard after the words")


def _answer(person: Interviewer) -> None:
    if person.window.seen["stage"] == "words":
        _learn_words(person.window)
        return
    window, here = person.window, page_of(person.window.seen)
    name, label = window.seen["name"], window.seen["label"]
    if window.seen["focus"]["type"] == "QPushButton":
        # The permissions are read aloud first.
        window.tab_to(lambda focus: focus["type"] == "RadioRow", "the answers")
    value = str(person.record[name])
    person.choose(value)
    window.wait(has_keyboard, f"{value}, chosen, in sight")
    person.told.append(Told(name, "", None, label, person.language))
    if name in PICTURED:
        window.picture(name)
    if name == "print_choice" and value == "screen":
        _look_at_paper(window)
    key = "alt+Right" if name == "sign_off" else "Return"
    window.press(
        key,
        until=lambda now: page_of(now) != here or bool(now["dialog"]),
        what=f"{key} leaves {here}",
    )


def _look_at_paper(window: WatchedWindow) -> None:
    window.tab_to(is_part("paperButton"), "the button that shows the paper")
    window.press("Return", until=lambda seen: seen["screen"] == "SummaryView")
    window.wait(lambda seen: seen["pages"] > 0 and has_keyboard(seen), "the pages")
    window.picture("paper")
    window.tab_to(lambda focus: focus["type"] == "PageView", "the pages")
    window.press("Next", until=lambda seen: seen["scrolled"] > 0, what="the rest of the page")
    window.tab_to(is_part("closeButton"), "the button that leaves the paper")
    window.press("Return", until=lambda seen: seen["screen"] == "ReviewView")
    window.wait(has_keyboard, "the keyboard after the paper")
    if window.seen["focus"]["type"] != "RadioRow":
        raise AssertionError(f"the keyboard is not on the answer: {window.seen}")


def seal(window: WatchedWindow) -> None:
    """Say yes to what cannot be taken back, and go to the first page."""
    window.wait(lambda seen: seen["dialog"] == "AskDialog", "the question before sealing")
    window.picture("before-sealing")
    window.tab_to(is_part("yesButton"), "the button that seals")
    window.press("Return", until=lambda seen: seen.get("stage") == "done", what="sealed")
    window.picture("sealed")
    window.wait(lambda seen: seen["focus"].get("id") == "nextButton", "the way home")
    window.press("Return", until=lambda seen: seen["screen"] == "HomeView")
