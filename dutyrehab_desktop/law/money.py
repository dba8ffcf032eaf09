"""What a person told of money and time: losses, claims and awards, and how long they were held.

Different currencies are never added, nor are sums that rest on papers and sums that rest on memory.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dutyrehab_desktop.expressions import PartialDate
from dutyrehab_desktop.expressions.dates import months_from
from dutyrehab_desktop.law.rights import SumFinding
from dutyrehab_desktop.law.terms import CLAIM, EPISODE
from dutyrehab_desktop.questionnaire.answers import AnswerSheet, Status

LOSS = "loss"

_STILL_HELD = "not_released"


@dataclass(frozen=True, slots=True)
class ClaimedLoss:
    """Losses of one kind, in one money, known equally well.

    Attributes:
        head: Kind of loss.
        currency: Code of the money; empty where it was not told.
        basis: How the amount is known (papers, memory …); empty where it was not told.
        amount: All of them together.
        counted: Of how many losses.
        untold: How many more of this kind have no amount.
    """

    head: str
    currency: str
    basis: str
    amount: float
    counted: int
    untold: int


@dataclass(frozen=True, slots=True)
class ClaimedSum:
    """One claim: asked, awarded, paid.

    Attributes:
        instance: Index of the claim, from 0.
        currency: Code of the money; empty where it was not told.
        asked: Material and moral together; None where neither was told.
        awarded: The same of the award.
        share: Awarded for each unit asked, where both are known for the same heads.
        paid: `full`, `part`, `none`, or empty.
    """

    instance: int
    currency: str
    asked: float | None
    awarded: float | None
    share: float | None
    paid: str


@dataclass(frozen=True, slots=True)
class TimeHeld:
    """How long one detention lasted, as bounds, because dates may be partial.

    Attributes:
        instance: Index of the detention, from 0.
        months: Least and most whole months.
        days: Least and most days, the first and the last one counted.
    """

    instance: int
    months: tuple[int, int]
    days: tuple[int, int]


def losses(sheet: AnswerSheet) -> tuple[ClaimedLoss, ...]:
    """The losses, summed for each kind, money and strength of proof, in the order told."""
    found: dict[tuple[str, str, str], ClaimedLoss] = {}
    for entry in sheet.entries(LOSS).ids:
        head = _told(sheet, "ls_head", entry)
        if not head:
            continue
        currency, basis = _told(sheet, "ls_currency", entry), _told(sheet, "ls_basis", entry)
        each, times = _number(sheet, "ls_amount", entry), _number(sheet, "ls_times", entry)
        key = (head, currency, basis)
        before = found.get(key, ClaimedLoss(*key, 0.0, 0, 0))
        if each is None:
            found[key] = ClaimedLoss(*key, before.amount, before.counted, before.untold + 1)
        else:
            amount = before.amount + each * (1 if times is None else times)
            found[key] = ClaimedLoss(*key, amount, before.counted + 1, before.untold)
    return tuple(found.values())


def claims(sheet: AnswerSheet) -> tuple[ClaimedSum, ...]:
    """Every claim with a sum, in the order told."""
    found = []
    for instance, entry in enumerate(sheet.entries(CLAIM).ids):
        asked = [_number(sheet, name, entry) for name in ("cl_material_asked", "cl_moral_asked")]
        given = [
            _number(sheet, name, entry) for name in ("cl_material_awarded", "cl_moral_awarded")
        ]
        if all(one is None for one in (*asked, *given)):
            continue
        found.append(
            ClaimedSum(
                instance,
                _told(sheet, "cl_currency", entry),
                _together(asked),
                _together(given),
                _share(asked, given),
                _told(sheet, "cl_paid", entry),
            )
        )
    return tuple(found)


def times_held(sheet: AnswerSheet, today: date) -> tuple[TimeHeld, ...]:
    """How long each detention lasted whose beginning was told; one that goes on lasts to today."""
    found = []
    for instance, entry in enumerate(sheet.entries(EPISODE).ids):
        start = PartialDate.parse(_told(sheet, "ep_start", entry))
        end = PartialDate.parse(_told(sheet, "ep_end", entry))
        if _STILL_HELD in _told(sheet, "ep_release_ground", entry).split():
            end = PartialDate.of(today)
        if start is None or end is None or end.latest < start.earliest:
            continue
        least = (start.latest, max(start.latest, end.earliest))
        most = (start.earliest, end.latest)
        found.append(
            TimeHeld(
                instance,
                (int(months_from(*least)), int(months_from(*most))),
                ((least[1] - least[0]).days + 1, (most[1] - most[0]).days + 1),
            )
        )
    return tuple(found)


def shortfall(
    lost: Iterable[ClaimedLoss], sums: Sequence[SumFinding]
) -> dict[str, tuple[float, float]]:
    """By money: how much less the formulas give than was lost, as bounds; never below nothing."""
    missing: dict[str, tuple[float, float]] = {}
    told = [loss for loss in lost if loss.counted]
    for currency in dict.fromkeys(one.index.currency for one in sums):
        claimed = sum(loss.amount for loss in told if loss.currency == currency)
        low = sum(one.low for one in sums if one.index.currency == currency)
        high = sum(one.high for one in sums if one.index.currency == currency)
        if claimed:
            missing[currency] = (max(0.0, claimed - high), max(0.0, claimed - low))
    return missing


def _told(sheet: AnswerSheet, question: str, entry: str) -> str:
    answer = sheet.answer(question, entry)
    return answer.value if answer.status is Status.ANSWERED else ""


def _number(sheet: AnswerSheet, question: str, entry: str) -> float | None:
    text = _told(sheet, question, entry)
    try:
        return float(text) if text else None
    except ValueError:
        return None


def _together(parts: Sequence[float | None]) -> float | None:
    told = [part for part in parts if part is not None]
    return sum(told) if told else None


def _share(asked: Sequence[float | None], given: Sequence[float | None]) -> float | None:
    """Compares only what was both asked and decided under the same head."""
    pairs = [(a, g) for a, g in zip(asked, given, strict=True) if a is not None and g is not None]
    total = sum(a for a, _ in pairs)
    return round(sum(g for _, g in pairs) / total, 4) if total else None
