"""Languages of the window: the lookup of a sentence, and the live switch.

Sentences stand in the code in English, as `translate("Context", "literal")` with the helper
imported by its bare name: Qt's scanner for Python finds that form, and drops others silently.
What is asked and answered is not here: questionnaire and law carry their own languages.
"""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from dutyrehab_desktop.questionnaire.cyrillic import CODE, source_of, to_cyrillic

SOURCE_LANGUAGE = "en"
OWN_NAMES = {
    "ru": "Русский",
    "kk": "Қазақша",
    "uz": "Oʻzbekcha",
    "uz-Cyrl": "Ўзбекча",
    "en": "English",
}
SHORT_NAMES = {"ru": "РУ", "kk": "ҚАЗ", "uz": "OʻZ", "uz-Cyrl": "ЎЗ", "en": "EN"}
_LOCALES = {"ru": "ru_KZ", "kk": "kk_KZ", "uz": "uz_UZ", "uz-Cyrl": "uz_Cyrl_UZ", "en": "en_GB"}


def translate(context: str, text: str) -> str:
    """A sentence of the window in the language in force."""
    return QCoreApplication.translate(context, text)


def translate_marked(context: str, text: object) -> str:
    """A sentence that stands in a table, where `QT_TRANSLATE_NOOP` marks it for Qt's scanner."""
    return QCoreApplication.translate(context, str(text))


def in_menu_order(languages: Iterable[str]) -> tuple[str, ...]:
    """Languages in the order in which every screen offers them; unknown ones last."""
    order = list(OWN_NAMES)
    known = [language for language in order if language in set(languages)]
    return (*known, *(language for language in languages if language not in order))


def named_languages(languages: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Code and own name of each language, as a menu shows them."""
    return tuple((code, OWN_NAMES.get(code, code)) for code in in_menu_order(languages))


def locale_of(language: str) -> QLocale:
    """The locale whose names of months a language uses."""
    return QLocale(_LOCALES.get(language, _LOCALES[SOURCE_LANGUAGE]))


class _CyrillicTranslator(QTranslator):
    """Uzbek in Cyrillic letters, made from the Latin translation sentence by sentence."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The sentence, or nothing where there is none."""
        found = super().translate(context, source, disambiguation, n)
        return to_cyrillic(found) if found else ""


def _translator(language: str, parent: QObject) -> QTranslator:
    return _CyrillicTranslator(parent) if language == CODE else QTranslator(parent)


class Languages(QObject):
    """The window's languages, and which one is in force.

    Signals:
        changed: The language in force, after a switch. Qt itself tells every widget
            (`LanguageChange`).
    """

    changed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._installed: list[QTranslator] = []
        self._spoken: dict[str, QTranslator] = {}
        self.current = SOURCE_LANGUAGE

    def switch(self, language: str) -> None:
        """Speak another language from now on."""
        self.silence()
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for folder, stem in (
            (qt_folder, "qtbase"),
            (self._folder, "qtbase"),
            (self._folder, "dutyrehab"),
        ):
            translator = _translator(language, self)
            if translator.load(str(folder / f"{stem}_{source_of(language)}.qm")):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        self.current = language
        self.changed.emit(language)

    def silence(self) -> None:
        """Take every translation away again; the sentences are English then."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        self.current = SOURCE_LANGUAGE

    def say(self, language: str, context: str, text: object) -> str:
        """A sentence in a language that need not be the window's.

        For pages that both people read: large in the language of the interview, small in the
        interviewer's. The sentence must be marked with `QT_TRANSLATE_NOOP` where it stands.
        """
        if language not in self._spoken:
            translator = _translator(language, self)
            translator.load(str(self._folder / f"dutyrehab_{source_of(language)}.qm"))
            self._spoken[language] = translator
        return self._spoken[language].translate(context, str(text)) or str(text)
