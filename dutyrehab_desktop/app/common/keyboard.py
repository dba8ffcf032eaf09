"""What the keyboard does now: capital letters locked, and which layout types.

With four layouts in use, a passphrase is refused more often because of the layout than because
of a wrong word. Each platform tells it in its own way, and some do not tell it at all; then a
typed letter still gives capital letters away.
"""

import ctypes
import ctypes.util
import sys
from collections.abc import Callable
from dataclasses import dataclass

_LOCK_MASK = 2
_CORE_KEYBOARD = 0x100
_ANY_TYPE = 0
_LONGEST = 256
"""Units of four bytes that a list of layouts may take."""

LAYOUTS = {
    "us": "English",
    "gb": "English",
    "ru": "Русский",
    "kz": "Қазақша",
    "uz": "Ўзбекча",
}
_WINDOWS_LANGUAGES = {0x09: "us", 0x19: "ru", 0x3F: "kz", 0x43: "uz"}


@dataclass(frozen=True, slots=True)
class KeyboardState:
    """What is known of the keyboard.

    Attributes:
        caps: Whether capital letters are locked; None where the platform does not tell.
        layout: The layout's own name, or empty.
    """

    caps: bool | None = None
    layout: str = ""


ReadKeyboard = Callable[[], KeyboardState]


def keyboard_of(platform: str) -> ReadKeyboard:
    """How to read the keyboard on one of Qt's platforms (`xcb`, `windows`, `offscreen`...)."""
    if platform == "xcb" and sys.platform.startswith("linux"):
        try:
            return _X11().read
        except (OSError, AttributeError):
            return KeyboardState
    if platform == "windows" and sys.platform == "win32":
        return _read_windows
    return KeyboardState


def caps_from_letter(text: str, *, shift: bool) -> bool | None:
    """What one typed letter says about locked capitals; None where it says nothing."""
    if len(text) != 1 or text.lower() == text.upper():
        return None
    return text.isupper() != shift


class _XkbState(ctypes.Structure):
    """`XkbStateRec` of `X11/extensions/XKBstr.h`."""

    _fields_ = (
        ("group", ctypes.c_ubyte),
        ("locked_group", ctypes.c_ubyte),
        ("base_group", ctypes.c_ushort),
        ("latched_group", ctypes.c_ushort),
        ("mods", ctypes.c_ubyte),
        ("base_mods", ctypes.c_ubyte),
        ("latched_mods", ctypes.c_ubyte),
        ("locked_mods", ctypes.c_ubyte),
        ("rest", ctypes.c_ubyte * 16),
    )


class _X11:
    """Asks the X server over a connection of its own; nothing is ever typed through it."""

    def __init__(self) -> None:
        library = ctypes.CDLL("libX11.so.6")
        library.XOpenDisplay.restype = ctypes.c_void_p
        library.XOpenDisplay.argtypes = [ctypes.c_char_p]
        library.XDefaultRootWindow.restype = ctypes.c_ulong
        library.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        library.XInternAtom.restype = ctypes.c_ulong
        library.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        library.XFree.argtypes = [ctypes.c_void_p]
        library.XkbGetState.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_void_p]
        self._library = library
        self._display = ctypes.c_void_p(library.XOpenDisplay(None))
        if not self._display:
            raise OSError
        self._root = ctypes.c_ulong(library.XDefaultRootWindow(self._display))
        self._rules = ctypes.c_ulong(library.XInternAtom(self._display, b"_XKB_RULES_NAMES", 0))

    def read(self) -> KeyboardState:
        """The state of this moment."""
        state = _XkbState()
        if self._library.XkbGetState(self._display, _CORE_KEYBOARD, ctypes.byref(state)):
            return KeyboardState()
        layouts = self._layouts()
        layout = layouts[state.group] if state.group < len(layouts) else ""
        return KeyboardState(bool(state.locked_mods & _LOCK_MASK), _named(layout))

    def _layouts(self) -> list[str]:
        """The layouts in the order of their groups, as `setxkbmap` notes them on the root."""
        kind, count, left = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_ulong()
        form, data = ctypes.c_int(), ctypes.POINTER(ctypes.c_char)()
        failed = self._library.XGetWindowProperty(
            self._display,
            self._root,
            self._rules,
            ctypes.c_long(0),
            ctypes.c_long(_LONGEST),
            0,
            ctypes.c_ulong(_ANY_TYPE),
            ctypes.byref(kind),
            ctypes.byref(form),
            ctypes.byref(count),
            ctypes.byref(left),
            ctypes.byref(data),
        )
        if failed or not data or form.value != 8:
            return []
        raw = ctypes.string_at(data, count.value)
        self._library.XFree(data)
        parts = raw.decode("ascii", "replace").split("\0")
        return parts[2].split(",") if len(parts) > 2 else []


def _read_windows() -> KeyboardState:
    if sys.platform != "win32":
        return KeyboardState()
    user = ctypes.windll.user32
    caps = bool(user.GetKeyState(0x14) & 1)
    language = user.GetKeyboardLayout(0) & 0x3FF
    return KeyboardState(caps, _named(_WINDOWS_LANGUAGES.get(language, "")))


def _named(layout: str) -> str:
    return LAYOUTS.get(layout, layout.upper())
