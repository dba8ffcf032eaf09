"""Which answers of an open interview recovery does not cover, and which say who the person is."""

from collections.abc import Iterable

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.consent import recoverable
from dutyrehab_desktop.records.guarded import Guarded, withheld
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.revision import Field, FieldKind

_SAID = (FieldKind.ANSWER, FieldKind.NOTE)


class Guarding:
    """What a change makes of that; nothing is read twice."""

    def __init__(self, history: History) -> None:
        self._withheld = {field for field in history.fields() if withheld(history, field)}

    def note(self, field: Field, history: History) -> None:
        """A field was written; the history is the one after."""
        if withheld(history, field):
            self._withheld.add(field)
        else:
            self._withheld.discard(field)

    def now(self, form: FormSession, orphans: Iterable[Place]) -> Guarded:
        """What is under a key of its own as the interview stands.

        Args:
            form: Its answers.
            orphans: Answers that the questionnaire has no place for. Nobody can say any more
                whether one of them was about who the person is, so all of them are kept so.
        """
        if not recoverable(form.sheet):
            return Guarded(everything=True)
        ours = form.questionnaire
        local = {
            Field(kind, name, field.instance)
            for field in self._withheld
            for name in (field.name, *ours.names_of(ours.today(field.name)))
            for kind in _SAID
        }
        return Guarded(
            local=frozenset(local),
            identity=identity_names(ours) | {place.question for place in orphans},
        )


def identity_names(questionnaire: Questionnaire) -> frozenset[str]:
    """Questions about who and where the person is, under every name that they ever had."""
    return frozenset(
        former for name in questionnaire.identity for former in questionnaire.names_of(name)
    )
