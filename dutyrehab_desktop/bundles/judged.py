"""What is inside one sealed object of judgements: canonical JSON, version 1.

An object with `format` and `judgements`, sorted by id; each has `device`, `id`, `month`, `one`,
`other`, `parents` (sorted), `reason` and `verdict`. It is named by the smaller code of its pairs.
"""

from collections.abc import Iterable
from typing import Annotated, Final, Literal

from pydantic import BaseModel, FailFast, Field, ValidationError

from dutyrehab_desktop.bundles.format import Announced, Identifier, Strict, canonical
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.records.persons import Judgement, Verdict

FORMAT: Final = 1
LONGEST_REASON = 2_000
MOST = 10_000

Code = Annotated[str, Field(pattern=r"^[A-Z2-7]{8}$")]


class JudgementsDamaged(FileProblem):
    """Judgements do not hold what judgements hold."""

    code = "judgements-damaged"


class JudgementsNewer(FileProblem):
    """A newer version of the program has sealed these judgements."""

    code = "judgements-newer"


class _Judgement(BaseModel):
    # Its error text would hold reasons.
    model_config = Strict

    device: Identifier
    id: Identifier
    month: Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
    one: Code
    other: Code
    parents: Annotated[tuple[Identifier, ...], Field(strict=False, max_length=MOST)]
    reason: Annotated[str, Field(max_length=LONGEST_REASON)]
    verdict: Annotated[Verdict, Field(strict=False)]


class _Judged(BaseModel):
    model_config = Strict

    format: Literal[1] = FORMAT
    judgements: Annotated[
        tuple[_Judgement, ...], Field(strict=False, max_length=MOST), FailFast()
    ] = ()


def write_judgements(judgements: Iterable[Judgement]) -> bytes:
    """The canonical bytes of judgements whose pairs have the same smaller code."""
    rows = [
        _Judgement(
            device=each.device,
            id=each.id,
            month=each.month,
            one=each.pair[0],
            other=each.pair[1],
            parents=tuple(sorted(each.parents)),
            reason=each.reason,
            verdict=each.verdict,
        )
        for each in sorted(judgements, key=lambda one: one.id)
    ]
    return canonical(_Judged(judgements=tuple(rows)))


def read_judgements(payload: bytes, code: str) -> tuple[Judgement, ...]:
    """The judgements that canonical bytes hold, every id checked.

    Args:
        payload: The bytes.
        code: The smaller code of all their pairs.

    Raises:
        JudgementsDamaged: They are not what `write_judgements` writes.
        JudgementsNewer: Their version is newer than ours.
    """
    try:
        if Announced.model_validate_json(payload).format > FORMAT:
            raise JudgementsNewer
        found = _Judged.model_validate_json(payload)
    except ValidationError:
        raise JudgementsDamaged from None
    if canonical(found) != payload:
        raise JudgementsDamaged
    read = tuple(
        Judgement.make(
            (each.one, each.other),
            (each.verdict, each.reason),
            frozenset(each.parents),
            (each.device, each.month),
        )
        for each in found.judgements
    )
    sound = all(
        made.id == said.id and said.one == code and said.one < said.other
        for made, said in zip(read, found.judgements, strict=True)
    )
    if not sound:
        raise JudgementsDamaged
    return read
