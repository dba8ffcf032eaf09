"""What this device remembers about its look, and nothing about the work.

A plain INI file with three lines: language, theme, text size. Recent files, window titles,
places of vaults live nowhere. Qt's own settings are sent into the void.
"""

import configparser
import os
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSettings

from dutyrehab_desktop.app.common.choices import LANGUAGES, THEME_CHOICES
from dutyrehab_desktop.errors import FileProblem

_SECTION = "look"


class SettingsNotSaved(FileProblem):
    """The look could not be written down; it holds until the program is closed."""

    code = "settings-not-saved"


@dataclass(frozen=True, slots=True)
class Settings:
    """The look a person chose on this device.

    Attributes:
        language: Language of the window, one of `LANGUAGES`; empty until somebody chose.
        theme: One of `THEME_CHOICES`.
        text_size: Percent, 100 to 150.
    """

    language: str = ""
    theme: str = "system"
    text_size: int = 100


class SettingsFile:
    """The INI file at one path."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Settings:
        """What stands there; whatever cannot be understood is as if it were not there."""
        parser = configparser.ConfigParser(interpolation=None)
        try:
            parser.read_string(self._path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, configparser.Error):
            return Settings()
        if not parser.has_section(_SECTION):
            return Settings()
        found = parser[_SECTION]
        settings = Settings()
        if found.get("language", "") in LANGUAGES:
            settings = replace(settings, language=found["language"])
        if found.get("theme", "") in THEME_CHOICES:
            settings = replace(settings, theme=found["theme"])
        size = found.get("text_size", "")
        if size.isascii() and size.isdigit() and 100 <= int(size[:6]) <= 150:
            settings = replace(settings, text_size=int(size))
        return settings

    def write(self, settings: Settings) -> None:
        """Replace the file, whole or not at all.

        Raises:
            SettingsNotSaved: The disk refused; the former file still stands.
        """
        lines = (
            f"[{_SECTION}]",
            f"language = {settings.language}",
            f"theme = {settings.theme}",
            f"text_size = {settings.text_size}",
            "",
        )
        beside = self._path.with_name(self._path.name + ".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text("\n".join(lines), encoding="utf-8")
            os.replace(beside, self._path)
        except OSError as error:
            raise SettingsNotSaved from error


def silence_qt_settings() -> None:
    """Keep Qt from writing settings of its own, before anything could.

    Qt's file dialog otherwise notes the visited folder in `~/.config/QtProject.conf`
    (measured). Nothing can be created below the null device, so nothing is.
    """
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, os.devnull)
