"""What changed in the law, and whose findings that changes, in words."""

from collections.abc import Iterator, Sequence

from dutyrehab_desktop.app.common.changes import MOST, ChangesWords, ChangeWords
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.law.comparing import LawChange
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.laws import ComparedLaw, Effect

_QUIET = ("sources", "facts")
"""Sheets whose rows nobody reads as rules; what they change shows in the rules' effects."""


def law_title(compared: ComparedLaw) -> str:
    """Which law it is, and which one is in use."""
    version = compared.law.version
    if compared.in_use:
        return translate("LawChanges", "Law, version {version}").format(version=version)
    told = translate("LawChanges", "Law, version {version}; before it {before}")
    return told.format(version=version, before=compared.before)


def law_changes_words(
    compared: ComparedLaw, language: str, effects: Sequence[Effect] = ()
) -> ChangesWords:
    """A law beside the one in use, in the language of the window."""
    titles = _titles(compared.law, language)
    changes = dict.fromkeys(_changes(compared.changes, titles, language))
    told = [*_effects(effects, titles), *changes]
    left = len(compared.changes) + len(effects) - len(told[:MOST])
    rest = translate("LawChanges", "Further changes in sources, conditions and words: {count}")
    return ChangesWords(
        law_title(compared), "", tuple(told[:MOST]), rest.format(count=left) if left > 0 else ""
    )


def _effects(effects: Sequence[Effect], titles: dict[str, str]) -> Iterator[ChangeWords]:
    kind = translate("LawChanges", "Open interviews: {count}")
    for effect in effects:
        detail = f"{_state(effect.before)} → {_state(effect.after)}"
        name = titles.get(effect.name, effect.name)
        yield ChangeWords(kind.format(count=effect.interviews), name, detail)


def _changes(
    changes: Sequence[LawChange], titles: dict[str, str], language: str
) -> Iterator[ChangeWords]:
    kinds = {
        "added": translate("LawChanges", "New in the law"),
        "removed": translate("LawChanges", "Taken out of the law"),
        "changed": translate("LawChanges", "Changed in the law"),
    }
    for change in changes:
        column, _, text_language = change.column.partition("::")
        if change.sheet in _QUIET or (text_language and text_language != language):
            continue
        if change.kind == "changed" and not text_language and column not in ("value", "review"):
            yield ChangeWords(kinds["changed"], titles.get(change.name, change.name))
            continue
        detail = " → ".join(text for text in (change.before, change.after) if text)
        yield ChangeWords(kinds[change.kind], titles.get(change.name, change.name), detail)


def _titles(law: Law, language: str) -> dict[str, str]:
    return {name: in_language(one.names, language) for _, name, one in law.rules()}


def _state(state: str) -> str:
    words = {
        "found": translate("LawChanges", "found"),
        "possible": translate("LawChanges", "possible"),
        "open": translate("LawChanges", "open"),
        "yes": translate("LawChanges", "may be open"),
        "no": translate("LawChanges", "not open as things stand"),
        "unknown": translate("LawChanges", "not known yet"),
        "none": translate("LawChanges", "nothing said"),
    }
    return words.get(state, state)
