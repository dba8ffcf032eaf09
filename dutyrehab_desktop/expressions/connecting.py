"""`and`, `or` and `not` in strong Kleene logic, with what is met and what is missing."""

from dutyrehab_desktop.expressions.knowledge import (
    NO_LEAVES,
    Judge,
    Judged,
    KnowledgeScope,
    joined,
    open_because_of,
    truth,
)


def all_of(parts: tuple[Judge, ...]) -> Judge:
    """`and`: false by one false part, true by all of them."""
    return _connected(parts, settles=False)


def any_of(parts: tuple[Judge, ...]) -> Judge:
    """`or`: true by one true part, false by all of them."""
    return _connected(parts, settles=True)


def _connected(parts: tuple[Judge, ...], *, settles: bool) -> Judge:
    """One part of the truth `settles` decides; without one, an open part leaves all open."""

    def evaluate(scope: KnowledgeScope) -> Judged:
        settled = towards = against = blocked = NO_LEAVES
        whole = True
        for part in parts:
            judged = part(scope)
            verdict = truth(judged)
            if verdict is settles:
                return Judged(settles, judged.because)
            if verdict is not None:
                settled = joined(settled, judged.because)
                continue
            whole = False
            blocked = joined(blocked, open_because_of(judged))
            if judged.value is None:
                towards = joined(towards, judged.because)
                against = joined(against, judged.against)
        if whole:
            return Judged(not settles, settled)
        if settles:
            return Judged(None, towards, blocked, joined(against, settled))
        return Judged(None, joined(towards, settled), blocked, against)

    return evaluate


def denied(inner: Judge) -> Judge:
    """`not()`: what spoke for a condition now speaks against it."""

    def evaluate(scope: KnowledgeScope) -> Judged:
        judged = inner(scope)
        verdict = truth(judged)
        if verdict is None:
            return Judged(None, judged.against, open_because_of(judged), judged.because)
        return Judged(not verdict, judged.because)

    return evaluate
