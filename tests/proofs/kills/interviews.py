"""Acts on interviews: answers, half-typed text, sealing, withdrawal."""

from collections.abc import Callable

from dutyrehab_desktop.questionnaire.answers import Answer
from dutyrehab_desktop.questionnaire.answers import Place as Where
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.withdrawing import withdraw as take_back
from tests.proofs.kills.place import FILES, OWN_WORDS, QUESTION, Place, marker

Say = Callable[[str], None]
_ANSWER = Field(FieldKind.ANSWER, QUESTION)
_HALF = Field(FieldKind.ANSWER, OWN_WORDS)


def written(interview: Interview) -> list[str]:
    """What was answered to the question, in order."""
    by_parents = {each.parents: each for each in interview.history if each.field == _ANSWER}
    values, last = [], by_parents.pop(frozenset(), None)
    while last is not None:
        values.append(last.content.value)
        last = by_parents.pop(frozenset([last.id]), None)
    assert not by_parents, "one chain, and nothing missing in it"
    return values


def answer(place: Place, say: Say) -> None:
    """Answer one question yes and no in turn."""
    with place.open() as vault:
        session = place.session(vault, place.codes[0])
        number = len(written(session.interview))
        say(str(number))
        while True:
            session.record(Where(QUESTION), Answer(("yes", "no")[number % 2]), "en")
            number += 1
            say(str(number))


def judge_answers(place: Place, said: list[str]) -> None:
    """Every acknowledged answer is there, and at most the one that was under way."""
    with place.open() as vault:
        vault.store.check()
        values = written(vault.store.interviews.load(place.codes[0]))
    if said:
        assert len(values) in (int(said[-1]), int(said[-1]) + 1), (len(values), said[-1])
    assert values == [("yes", "no")[number % 2] for number in range(len(values))]


def type_half(place: Place, say: Say) -> None:
    """Type without end, and give nothing."""
    with place.open() as vault:
        session = place.session(vault, place.codes[0])
        number = int(session.half_typed(Where(OWN_WORDS)) or 0)
        say(str(number))
        while True:
            number += 1
            session.keep_half_typed(Where(OWN_WORDS), str(number))
            say(str(number))


def judge_half(place: Place, said: list[str]) -> None:
    """What was kept last is there, or what was being kept."""
    with place.open() as vault:
        vault.store.check()
        kept = int(vault.store.interviews.half_typed(place.codes[0]).get(_HALF, "0"))
    if said:
        assert kept in (int(said[-1]), int(said[-1]) + 1)


def seal(place: Place, say: Say) -> None:
    """Finish one interview after the other."""
    with place.open() as vault:
        for code in vault.store.interviews.codes():
            assert finish(vault, place.signed(vault, code)).sealed
            say(code)


def judge_seals(place: Place, said: list[str]) -> None:
    """Each is open or sealed, never both and never neither; what is sealed left no trace here."""
    with place.open() as vault:
        vault.store.check()
        rows = set(vault.store.interviews.codes())
        blobs = {one.code: one.blob for one in vault.store.sealed.sealed_blobs()}
    assert rows | blobs.keys() == set(place.codes)
    assert not rows & blobs.keys()
    assert blobs.keys() >= set(said)
    for code, blob in blobs.items():
        assert place.opened(blob).sheet().answer(OWN_WORDS).value == marker(code)
    pages = place.pages()
    assert {code for code in place.codes if marker(code).encode() in pages} == rows
    assert {path.name for path in place.vault.iterdir()} <= FILES


def withdraw(place: Place, say: Say) -> None:
    """Take one record back after the other."""
    with place.open() as vault:
        for code in vault.store.interviews.codes():
            take_back(vault, code, place.around)
            say(code)


def judge_withdrawn(place: Place, said: list[str]) -> None:
    """Each is here or forwarded as withdrawn, never both and never neither."""
    with place.open() as vault:
        vault.store.check()
        rows = set(vault.store.interviews.codes())
        gone = {code for _, code, _, _ in vault.store.outgoing.blobs()}
    assert rows | gone == set(place.codes)
    assert not rows & gone
    assert gone >= set(said)
    pages = place.pages()
    assert {code for code in place.codes if marker(code).encode() in pages} == rows
