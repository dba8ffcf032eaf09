"""Records that may be one person's: found by facts and, where allowed, by name; judged by people.

Names are compared only where both persons allowed exactly that (permission `c_match`), in memory,
and nothing of them is shown: the person was told that nobody reads them for this (instrument,
chapter A). Nothing is ever joined by the program itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace

from dutyrehab_desktop.crypto.age import HybridIdentity
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.records.consent import may_count, may_match
from dutyrehab_desktop.records.doubles import forget_bones, possible_doubles
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.likeness import Fit, Likeness, compare_stories
from dutyrehab_desktop.records.names import SamePerson, forget_names
from dutyrehab_desktop.records.persons import (
    Judgement,
    Pair,
    Person,
    Verdict,
    pair_of,
    persons,
    standing,
    verdicts,
)
from dutyrehab_desktop.records.stories import Story, story_of
from dutyrehab_desktop.records.story_pairs import held_since, possible_stories
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewMissing, SheetMissing
from dutyrehab_desktop.store.identity import Opening
from dutyrehab_desktop.workflows.contact import read_sheets
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.keys import identities
from dutyrehab_desktop.workflows.linking import cautious_persons, linked_records, received_codes
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

LONGEST_REASON = 500
PURPOSE = "comparing names, as this person allowed"
_NAME = "legal_name"
_TWO = 2
_ASKED = {
    "country": "country",
    "charge": "pr_charge",
    "punishment": "pr_punishment",
    "spoken_before": "spoken_before",
}
"""Facts whose values are options of a question."""


class JudgementReasonMissing(InputProblem):
    """A judgement about two records needs a reason."""

    code = "judgement-reason-missing"


@dataclass(frozen=True)
class FactLine:
    """One fact of two records, side by side.

    Attributes:
        fact: Which, such as `period` or `charge`.
        fit: `agrees`, `near`, `differs` or `unknown`.
        one: What the one record says, as it is stored.
        other: What the other says.
        shared: How many people here share it, where they are many.
    """

    fact: str
    fit: str
    one: str
    other: str
    shared: int = 0


@dataclass(frozen=True)
class PairLine:
    """Two records that may be one person's.

    Attributes:
        one: The code of the one.
        other: The code of the other.
        score: 0 to 1.
        same_person: `likely` or `possible`.
        names: What their names say, where both persons allowed comparing them; empty otherwise.
        why: Fact by fact.
        verdict: What was judged last; empty where nobody judged.
        reasons: Why; several where two desks judged without knowing of each other.
    """

    one: str
    other: str
    score: float
    same_person: str
    names: str
    why: tuple[FactLine, ...]
    verdict: str = ""
    reasons: tuple[str, ...] = ()

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def pairs(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    control: TaskControl,
    *,
    by_name: bool = False,
) -> tuple[PairLine, ...]:
    """Every two records that may be one person's, those that nobody has judged first.

    Args:
        vault: The coordinator's vault.
        content: The questionnaires that are here.
        surroundings: The month, for the note about opened names.
        control: For progress; it can be stopped.
        by_name: True to open the names of those who allowed it, and to compare them too; each
            opening is written down.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        FileProblem: A record cannot be read.
        Cancelled: Somebody asked to stop.
    """
    expect_role(vault, Role.COORDINATOR)
    stories, allowed = _stories(vault, content, control)
    found = {
        pair_of(stories[one].code, stories[other].code): likeness
        for one, other, likeness in possible_stories(stories)
    }
    named = _by_name(vault, allowed, surroundings, control) if by_name else {}
    told = {story.code: story for story in stories}
    judged = vault.store.judgements.all()
    latest, said = standing(judged), verdicts(judged)
    # What somebody judged stays on the list, so that it can be judged otherwise.
    kept = {pair for pair in said if told.keys() >= set(pair)}
    for one, other in (named.keys() | kept) - found.keys():
        found[one, other] = compare_stories(told[one], told[other], held_since(stories))
    lines = []
    for pair, likeness in found.items():
        line = _line(pair, likeness, named.get(pair))
        if pair in said:
            reasons = tuple(each.reason for each in latest[pair])
            line = replace(line, verdict=said[pair].value, reasons=reasons)
        lines.append(line)
    return tuple(sorted(lines, key=_order))


def judge(
    vault: OpenVault, codes: Pair, verdict: Verdict, reason: str, surroundings: Surroundings
) -> None:
    """Write down what a person thinks of two records; the former judgement stays in the history.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        InterviewMissing: One of the records is not here, or both are one.
        JudgementReasonMissing: The reason says nothing, or has more than 500 characters.
        FileProblem: Nothing was written.
    """
    expect_role(vault, Role.COORDINATOR)
    pair = pair_of(*codes)
    if pair[0] == pair[1] or not set(pair) <= set(vault.store.interviews.codes()):
        raise InterviewMissing
    said = one_line(reason)
    if not said or len(said) > LONGEST_REASON:
        raise JudgementReasonMissing(limit=LONGEST_REASON)
    former = standing(vault.store.judgements.all()).get(pair, ())
    parents = frozenset(each.id for each in former)
    origin = (vault.store.device_id, surroundings.month)
    vault.store.judgements.add([Judgement.make(pair, (verdict, said), parents, origin)])


def people(vault: OpenVault) -> tuple[Person, ...]:
    """The records here as persons.

    Raises:
        NotForThisRole: This is no coordinator's vault.
    """
    expect_role(vault, Role.COORDINATOR)
    return persons(received_codes(vault), vault.store.judgements.all())


def countable_persons(vault: OpenVault) -> Iterator[Interview]:
    """One record of each person who may be counted.

    Linked records take the stricter permission: where one of them may not be counted, the person
    is not. Of several the one that says most stands for the person, so that nobody counts twice.
    """
    load = vault.store.interviews.load
    together = linked_records(vault)
    for person in people(vault):
        if all(may_count(load(code)) for code in together[person.codes[0]]):
            records = [load(code) for code in person.codes]
            yield max(records, key=lambda record: (len(record.history.fields()), record.code))


def _stories(
    vault: OpenVault, content: Content, control: TaskControl
) -> tuple[Sequence[Story], frozenset[str]]:
    """Every record's story by code, and the codes of those whose names may be compared."""
    stories, named = [], set()
    codes = sorted(received_codes(vault))
    for done, code in enumerate(codes, 1):
        interview = vault.store.interviews.load(code)
        sheet = content.carried(interview).sheet
        stories.append(story_of(code, sheet))
        if may_match(interview):
            named.add(code)
        control.checkpoint(Progress("comparing", done, len(codes)))
    # One record of a person that does not allow it closes the others.
    allowed = {
        code
        for person in cautious_persons(vault)
        if named.issuperset(person.codes)
        for code in person.codes
    }
    return stories, frozenset(code for code in allowed if vault.store.identity.count(code))


def _by_name(
    vault: OpenVault, allowed: frozenset[str], surroundings: Surroundings, control: TaskControl
) -> dict[Pair, SamePerson]:
    """Which names of those who allowed comparing them may be one person's."""
    names: dict[str, str] = {}
    if len(allowed) < _TWO:
        # Nothing to compare it with: it stays closed.
        return {}
    own = identities(vault)
    try:
        for done, code in enumerate(sorted(allowed), 1):
            name = _name(vault, code, own, surroundings)
            if name:
                names[code] = name
            control.checkpoint(Progress("comparing", done, len(allowed)))
        codes = list(names)
        return {
            pair_of(codes[one], codes[other]): compared.same_person
            for one, other, compared in possible_doubles(list(names.values()))
        }
    finally:
        names.clear()
        forget_names()
        forget_bones()


def _name(
    vault: OpenVault, code: str, own: Sequence[HybridIdentity], surroundings: Surroundings
) -> str:
    try:
        blobs = vault.store.identity.open(Opening(code, PURPOSE, surroundings.month), once=True)
    except SheetMissing:
        return ""
    sheets, _ = read_sheets(blobs, code, own)
    return next((name for sheet in sheets if (name := sheet.values.get(_NAME, ""))), "")


def _order(line: PairLine) -> tuple[bool, bool, float, str, str]:
    """Unjudged ones first, then by what speaks for it."""
    likely = line.same_person != SamePerson.LIKELY.value
    return bool(line.verdict), likely, -line.score, line.one, line.other


def _line(pair: Pair, likeness: Likeness, names: SamePerson | None) -> PairLine:
    same = likeness.same_person
    if names is SamePerson.LIKELY or same is SamePerson.UNLIKELY:
        # Brothers, spouses and near names are for a person to tell apart.
        same = names or SamePerson.POSSIBLE
    return PairLine(
        *pair,
        likeness.score,
        same.value,
        "" if names is None else names.value,
        tuple(
            FactLine(line.fact.value, line.fit.value, line.one, line.other, line.shared)
            for line in likeness.why
            if line.fit is not Fit.UNKNOWN
        ),
    )


def fact_words(content: Content, fact: str, value: str, language: str) -> str:
    """What a record says about a fact, as people read it; its stored words where none are known."""
    form = content.questionnaire
    question = form.questions.get(_ASKED.get(fact, ""))
    choices = form.lists.get(question.list_name, ()) if question is not None else ()
    labels = {choice.name: choice.labels for choice in choices}
    words = [
        in_language(labels[each], language) if each in labels else each for each in value.split()
    ]
    return ", ".join(words)
