"""Sums: what was lost, in the money in which it was lost, and what the law names for each way.

Sums in different money are never added, and a sum from papers is never passed off as more than it
is (instrument 8.3). What is owed is never a promise: a court or an office decides.
"""

from collections.abc import Iterable, Iterator, Sequence

from dutyrehab_desktop.law.model import Category
from dutyrehab_desktop.law.money import ClaimedLoss, losses
from dutyrehab_desktop.law.rights import Entitlement, Opens, SumFinding
from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.model import Texts
from dutyrehab_desktop.reports.paper import PaperPlace
from dutyrehab_desktop.reports.spoken import currency_of, spoken_number, spoken_sum
from dutyrehab_desktop.reports.summary import (
    Block,
    Fact,
    Listing,
    Point,
    Section,
    Sentence,
)
from dutyrehab_desktop.reports.summary_law import LawView
from dutyrehab_desktop.reports.telling import Telling
from dutyrehab_desktop.reports.wording import text_in

HEADS = "loss_heads"
_HEAD, _ROSTER = "ls_head", "loss"
_PAPERS = "papers"
_OTHER = "other"
_MONEY_FORMS = ("material", "moral")


def money_section(telling: Telling) -> Section | None:
    """What was lost, head by head; None where no loss was named."""
    lost = told_losses(telling)
    named = _named(telling, lost)
    if not lost and not named:
        return None
    place = Place(HEADS)
    blocks: list[Block] = [Sentence(telling.say("money-lead"))]
    blocks += [
        Fact(_line(one, telling), Place(_HEAD, _entry(one, telling))) for one in lost if one.counted
    ]
    for currency in dict.fromkeys(one.currency for one in lost if one.counted):
        whole = _sum_of(lost, currency, telling)
        blocks.append(Sentence(telling.say("money-total", sum=whole)))
        if any(one.basis == _PAPERS and one.currency == currency for one in lost):
            papers = _sum_of([one for one in lost if one.basis == _PAPERS], currency, telling)
            blocks.append(Sentence(telling.say("money-total-papers", sum=papers), quiet=True))
    if named:
        blocks.append(Listing(telling.say("money-untold"), named, place))
    return Section("money", telling.say("money-title"), tuple(blocks))


def told_losses(telling: Telling) -> list[ClaimedLoss]:
    """Losses that may stand on paper."""
    if telling.paper.allowance(_HEAD).place is not PaperPlace.MONEY:
        return []
    never = telling.paper.allowance(_HEAD).without
    return [one for one in losses(telling.told) if one.head not in never]


def could_section(view: LawView) -> Section | None:
    """What the law names for the ways that the page speaks of, beside what the person lost."""
    points = tuple(point for category in view.doors() for point in _could(category, view))
    if not points:
        return None
    telling = view.telling
    blocks: list[Block] = [Sentence(telling.say("could-lead")), *points]
    lost = [one for one in told_losses(telling) if one.counted]
    for currency in dict.fromkeys(one.currency for one in lost):
        blocks.append(Sentence(telling.say("could-yours", sum=_sum_of(lost, currency, telling))))
    return Section("could", telling.say("could-title"), tuple(blocks))


def _could(category: Category, view: LawView) -> Iterator[Point]:
    rows = [
        row
        for row in view.law.entitlements
        if row.category == category.key and row.form in _MONEY_FORMS and row.opens is Opens.YES
    ]
    if rows:
        yield Point(view.text(category.names, category.key))
    for row in rows:
        text = " ".join((_text(row.what, row, view), *_amounts(row, view)))
        quiet = []
        if any(row.payer.values()):
            quiet.append(view.telling.say("could-payer", payer=_text(row.payer, row, view)))
        if any(row.procedure.values()):
            quiet.append(view.telling.say("could-how", procedure=_text(row.procedure, row, view)))
        yield Point("", (text,), tuple(quiet))


def _amounts(row: Entitlement, view: LawView) -> Iterator[str]:
    if any(row.amount.values()):
        yield _text(row.amount, row, view)
    for found in view.findings.sums:
        if row.sum == found.formula.id:
            yield _reckoned(found, view.telling)


def _reckoned(found: SumFinding, telling: Telling) -> str:
    low, high = (
        _money(amount, found.index.currency, telling) for amount in (found.low, found.high)
    )
    if found.low == found.high:
        return telling.say("could-sum", sum=high)
    return telling.say("could-sum-range", low=low, high=high)


def _text(texts: Texts, row: Entitlement, view: LawView) -> str:
    return view.text(texts, f"{row.category} {row.form}")


def _line(one: ClaimedLoss, telling: Telling) -> str:
    basis = telling.say(f"basis-{one.basis}") if one.basis else telling.say("basis-")
    amount = _money(one.amount, one.currency, telling)
    return telling.say("money-line", head=_head(one.head, telling), sum=amount, basis=basis)


def _head(head: str, telling: Telling) -> str:
    choice = telling.session.questionnaire.choice(_HEAD, head)
    return text_in(choice.labels, telling.language, head) if choice else head


def _named(telling: Telling, lost: Sequence[ClaimedLoss]) -> tuple[str, ...]:
    """Losses that were ticked or begun and have no sum."""
    session, allowed = telling.session, telling.paper.allowance(HEADS)
    ticked: list[str] = []
    if allowed.place is PaperPlace.MONEY and session.status(Place(HEADS)) is Status.ANSWERED:
        ticked = session.sheet.answer(HEADS).value.split()
    summed = {one.head for one in lost if one.counted}
    heads = dict.fromkeys([*ticked, *(one.head for one in lost if one.untold)])
    known = (telling.session.questionnaire.choice(_HEAD, head) for head in heads)
    return tuple(
        _head(choice.name, telling)
        for choice in known
        if choice and choice.name not in summed | allowed.without
    )


def _entry(one: ClaimedLoss, telling: Telling) -> str:
    """The first entry of a kind of loss: where a click leads."""
    sheet = telling.session.sheet
    entries = sheet.entries(_ROSTER).ids
    return next(entry for entry in entries if sheet.answer(_HEAD, entry).value == one.head)


def _sum_of(lost: Iterable[ClaimedLoss], currency: str, telling: Telling) -> str:
    return _money(sum(one.amount for one in lost if one.currency == currency), currency, telling)


def _money(amount: float, currency: str, telling: Telling) -> str:
    code = currency or currency_of(telling.session.sheet.answer("country").value)
    if not code or code == _OTHER or f"currency-{code}" not in telling.paper.wording.texts:
        number = spoken_number(str(amount), telling.language)
        return telling.say("money-other-currency", number=number)
    return spoken_sum(str(amount), code, telling.paper.wording, telling.language)
