"""Where the files that ship with the program are found.

Nobody else builds such a path: in an installed program they lie inside the package, in a
checkout beside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    inside = _PACKAGE / "_shipped"
    return inside if inside.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """Path of a shipped file or folder under `resources/`."""
    return _root().joinpath("resources", *parts)


def translation(*parts: str) -> Path:
    """Path of a shipped file or folder under `translations/`."""
    return _root().joinpath("translations", *parts)
