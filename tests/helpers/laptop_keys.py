"""What is done at a laptop before and after an interview, by keys alone."""

from collections.abc import Callable

from tests.helpers.interviewer import has_keyboard, is_part
from tests.helpers.watched import Seen, WatchedWindow

HOME, UNLOCK = "HomeView", "UnlockView"


def open_window(window: WatchedWindow) -> None:
    """Wait until the first screen has the keyboard."""
    window.wait(
        lambda seen: seen["active"] and seen["screen"] == UNLOCK and has_keyboard(seen),
        "the first screen",
    )


def choose_language(window: WatchedWindow, language: str) -> None:
    """Let the window speak a language."""
    if window.seen["window_language"] == language:
        return
    window.tab_to(lambda focus: focus["name"] == language, f"the button of {language}")
    window.press("space", until=lambda seen: seen["window_language"] == language)


def make_vault(window: WatchedWindow, passphrase: str) -> None:
    """Make a field laptop's vault with words of one's own: the passphrase twice."""
    window.tab_to(is_part("ownButton"), "words of one's own")
    window.press("Return", until=lambda seen: seen["focus"].get("id") == "passphraseEdit")
    window.tab_to(is_part("passphraseEdit"), "the passphrase")
    window.type(passphrase, until=has_keyboard)
    window.press("Return", until=lambda seen: seen["focus"].get("id") == "againEdit")
    window.type(passphrase, until=lambda seen: seen["buttons"]["unlockButton"])
    window.picture("new-vault")
    window.press("Return", until=_made, what="the vault is made")


def unlock(window: WatchedWindow, passphrase: str) -> None:
    """Open the vault."""
    window.tab_to(is_part("passphraseEdit"), "the passphrase")
    window.type(passphrase, until=lambda seen: seen["buttons"]["unlockButton"])
    window.press("Return", until=lambda seen: seen["screen"] == HOME, what="unlocked")
    window.wait(has_keyboard, "the keyboard on the first page")


def enrol(window: WatchedWindow, card: str) -> tuple[str, ...]:
    """Choose the coordinator's card and say that its words are the same; those words."""
    window.tab_to(is_part("enrolButton"), "the button that enrols")
    window.press("Return", until=lambda seen: seen["screen"] == "EnrolView")
    window.tab_to(is_part("chooseButton"), "the button that chooses the card")
    window.press("Return", until=lambda seen: seen["dialog"] == "PickDialog")
    window.wait(lambda seen: seen["focus"].get("id") == "entriesList", "the list of files")
    window.picture("card")
    _walk_to(window, card)
    window.press("Return", until=lambda seen: not seen["dialog"] and bool(seen["words"]))
    words = tuple(window.seen["words"])
    window.tab_to(lambda focus: focus["type"] == "TickRow", "the row to tick")
    window.press("space", until=lambda seen: seen["buttons"]["confirmButton"])
    window.picture("ten-words")
    window.tab_to(is_part("confirmButton"), "the button that confirms")
    window.press("Return", until=lambda seen: seen["focus"].get("id") == "backButton")
    window.press("Return", until=lambda seen: seen["screen"] == HOME)
    return words


def take_in(window: WatchedWindow, passphrase: str, seal: Callable[[tuple[str, ...]], str]) -> None:
    """Write this laptop's card and recovery file, and take in what the coordinator seals for it.

    Args:
        window: On its first screen.
        passphrase: What opens the vault.
        seal: Is told the ten words of the card; the name of the parcel that lies in the home
            folder then.
    """
    window.tab_to(is_part("parcelButton"), "the button for what the coordinator sends")
    window.press("Return", until=lambda seen: seen["screen"] == "ParcelView")
    window.tab_to(is_part("secondButton"), "the button of this laptop's card")
    window.press("Return", until=lambda seen: seen["dialog"] == "PickDialog")
    window.wait(lambda seen: seen["focus"].get("id") == "nameEdit", "the name of the card")
    window.press("Return", until=lambda seen: not seen["dialog"] and bool(seen["words"]))
    words = tuple(window.seen["words"])
    window.wait(lambda seen: not seen["busy"], "the card is written")
    window.tab_to(is_part("recoveryButton"), "the button of the recovery file")
    window.press("Return", until=lambda seen: seen["dialog"] == "PickDialog")
    window.wait(lambda seen: seen["focus"].get("id") == "nameEdit", "the name of the file")
    window.press("Return", until=lambda seen: seen["dialog"] == "PassphraseDialog")
    window.picture("recovery-file")
    window.type(passphrase, until=has_keyboard)
    window.press("Return", until=lambda seen: not seen["dialog"] and not seen["busy"])
    parcel = seal(words)
    window.tab_to(is_part("openButton"), "the button that opens a parcel", key="shift+Tab")
    window.press("Return", until=lambda seen: seen["dialog"] == "PickDialog")
    window.wait(lambda seen: seen["focus"].get("id") == "entriesList", "the list of files")
    _walk_to(window, parcel)
    window.press("Return", until=lambda seen: not seen["dialog"])
    window.wait(
        lambda seen: not seen["busy"] and has_keyboard(seen) and not seen["focus"].get("id"),
        "the button that uses it",
    )
    window.picture("parcel")
    used = window.seen["focus"]["who"]
    window.press("Return", until=lambda seen: seen["focus"].get("who") not in (None, used))
    window.wait(lambda seen: not seen["busy"], "it is taken in")
    window.picture("taken-in")
    window.tab_to(is_part("backButton"), "the way back")
    window.press("Return", until=lambda seen: seen["screen"] == HOME)


def begin(window: WatchedWindow, spoken: str) -> None:
    """Begin an interview in a language."""
    window.tab_to(lambda focus: focus["name"] in ("ru", "kk", "uz", "en"), "the languages")
    for _ in range(8):
        if window.seen["focus"]["name"] == spoken:
            break
        before = window.seen["focus"]["name"]
        window.press("Right", until=lambda seen, old=before: seen["focus"].get("name") != old)
    window.press("space", until=lambda seen: seen["buttons"]["beginButton"])
    window.picture("first-page")
    window.tab_to(is_part("beginButton"), "the button that begins")
    window.press("Return", until=lambda seen: seen["screen"] == "InterviewView")
    window.keyboard.switch(spoken)
    window.wait(has_keyboard, "the keyboard on the first question")


def lock(window: WatchedWindow) -> None:
    """Lock the vault."""
    window.press("ctrl+L", until=lambda seen: seen["screen"] == UNLOCK and has_keyboard(seen))


def resume(window: WatchedWindow) -> None:
    """Go on with the draft, and say that it is the same talk: the keyboard stands on both."""
    window.picture("a-draft-waits")
    window.press("Return", until=lambda seen: seen["screen"] in ("InterviewView", "ReviewView"))
    window.wait(has_keyboard, "the keyboard where it was left")
    window.picture("where-it-was-left")
    if window.seen.get("returned"):
        window.press("Return", until=lambda seen: not seen["returned"] and has_keyboard(seen))


def export(window: WatchedWindow, folder: str) -> tuple[str, ...]:
    """Write a bundle into a folder of the home folder; the ten words of this laptop."""
    window.tab_to(is_part("exportButton"), "the button that exports")
    window.press("Return", until=lambda seen: seen["screen"] == "ExportView")
    window.tab_to(is_part("chooseButton"), "the button that chooses the folder")
    window.press("Return", until=lambda seen: seen["dialog"] == "PickDialog")
    window.wait(lambda seen: seen["focus"].get("id") == "entriesList", "the list of folders")
    place = window.seen["asks"]["place"]
    _walk_to(window, folder)
    window.press("Return", until=lambda seen: seen["asks"]["place"] != place)
    window.tab_to(is_part("chooseButton"), "the button that takes this folder")
    window.press("Return", until=lambda seen: not seen["dialog"])
    window.wait(lambda seen: seen["focus"].get("id") == "exportButton", "the button that writes")
    window.press("Return", until=lambda seen: bool(seen["words"]) and not seen["busy"])
    window.picture("exported")
    words = tuple(window.seen["words"])
    window.wait(lambda seen: seen["focus"].get("id") == "backButton", "the way back")
    window.press("Return", until=lambda seen: seen["screen"] == HOME)
    return words


def _made(seen: Seen) -> bool:
    focus = seen["focus"]
    return not seen["busy"] and focus.get("id") == "passphraseEdit" and has_keyboard(seen)


def _walk_to(window: WatchedWindow, name: str) -> None:
    """Walk through a list of files by arrows until one is reached."""
    for _ in range(len(window.seen["asks"]["entries"])):
        current = window.seen["asks"]["current"]
        if current.rstrip("/") == name:
            return
        window.press("Down", until=lambda seen, old=current: seen["asks"]["current"] != old)
    raise AssertionError(f"{name} is not in the list: {window.seen['asks']}")
