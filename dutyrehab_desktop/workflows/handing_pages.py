"""What goes into a file for somebody outside: pages, the same for machines, and numbers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from dutyrehab_desktop.bundles.handing import as_json
from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.law.model import Findings
from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.interchange import record_from_sheet
from dutyrehab_desktop.records.carrying import carried
from dutyrehab_desktop.records.handing import Decision, decide
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.recipients import Recipient, Terms
from dutyrehab_desktop.reports.case_sheet import CaseSheet, CaseSheets
from dutyrehab_desktop.reports.counting import Count, CountTable, count_interviews
from dutyrehab_desktop.reports.counts import CountPlan
from dutyrehab_desktop.reports.summary import Line
from dutyrehab_desktop.reports.wording import text_in
from dutyrehab_desktop.workflows.contact import open_identity
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.doubles import people
from dutyrehab_desktop.workflows.linking import linked_records
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

VERSION = 1
SMALLEST_GROUP = 10
"""Of fewer people nothing is told to an organisation that may not read a record."""

_STEP = 5
_REACHED_BY = ("safe_channel", "safe_contact", "safe_time", "safe_cover")
_PURPOSE = "{recipient}: {name}"
_COUNTED = (Recipient.INTERNATIONAL, Recipient.ORGANISATION)

Member = tuple[str, bytes]
Json = dict[str, object]


class TooFewPeople(InputProblem):
    """No group is large enough to be told of without telling of a person."""

    code = "too-few-people"


class NothingToReachBy(FileProblem):
    """A person's sheet does not say how to reach them; nothing was handed over."""

    code = "nothing-to-reach-by"


@dataclass(frozen=True)
class Pages:
    """Makes the members of one file.

    Attributes:
        vault: The coordinator's vault.
        content: What is asked, and the law.
        terms: For whom.
        language: BCP 47 code of the pages.
        name: The recipient's name; it goes into no page.
        surroundings: The day.
    """

    vault: OpenVault
    content: Content
    terms: Terms
    language: str
    name: str
    surroundings: Surroundings
    _sheets: dict[str, CaseSheets] = field(default_factory=dict, repr=False)

    @property
    def month(self) -> str:
        """The month of the file."""
        return self.surroundings.month

    def members(self, chosen: tuple[Decision, ...], control: TaskControl) -> Iterator[Member]:
        """Every member of the file, one after the other.

        Raises:
            NothingToReachBy: A person's sheet does not say how to reach them.
            TooFewPeople: No group is large enough.
            TextMissing: A text is not there in this language.
            Cancelled: It was stopped.
            FileProblem: The vault cannot be read.
        """
        if self.terms.recipient is not Recipient.ORGANISATION:
            for number, decision in enumerate(chosen, start=1):
                control.checkpoint(Progress("printing", number - 1, len(chosen)))
                yield from self._record(number, len(chosen), decision)
        if self.terms.recipient in _COUNTED:
            control.checkpoint(Progress("counting"))
            yield from self._numbers(chosen)

    def about(self, count: int) -> Json:
        """What the list of contents says."""
        return {
            "for": self.terms.recipient.value,
            "language": self.language,
            "month": self.month,
            "records": 0 if self.terms.recipient is Recipient.ORGANISATION else count,
            "terms": self._made_with(self.content).say("head-terms"),
        }

    def fields_of(self, decision: Decision) -> tuple[str, ...]:
        """Names of what goes of a record, for the ledger's digest."""
        if self.terms.recipient is Recipient.ORGANISATION:
            return ("counts",)
        reached = _REACHED_BY if self.terms.recipient is Recipient.DOCTOR else ()
        return (*decision.kept.names, *reached)

    def _record(self, number: int, count: int, decision: Decision) -> Iterator[Member]:
        interview = self.vault.store.interviews.load(decision.code)
        sheets = self._made_with(self.content.of(interview))
        contact = self._contact(decision.code)
        case = CaseSheet(number, count, decision.kept.sheet, interview.language, contact)
        yield f"{number}.pdf", sheets.pdf(case)
        document: Json = {
            "version": VERSION,
            "number": number,
            "answers": record_from_sheet(decision.kept.annex, sheets.questionnaire),
        }
        if contact:
            document |= {"contact": dict(contact), "language": interview.language}
        # Without the tick a finding could rest on an answer that only the page may show.
        found = sheets.findings(decision.kept.annex) if self.terms.special else None
        if found is not None:
            document["findings"] = _findings(found)
        yield f"{number}.json", as_json(document)

    def _contact(self, code: str) -> Mapping[str, str]:
        """How to reach a person, for whoever is to help; the opening is written down."""
        if self.terms.recipient is not Recipient.DOCTOR:
            return {}
        purpose = _PURPOSE.format(recipient=self.terms.recipient.value, name=self.name)
        opened = open_identity(self.vault, code, purpose[:200], self.surroundings)
        values = {"safe_channel": opened.channel, **opened.sheets[0].values}
        contact = {name: values[name] for name in _REACHED_BY if values.get(name)}
        if not contact.get("safe_contact"):
            raise NothingToReachBy(codes=code)
        return contact

    def _made_with(self, content: Content) -> CaseSheets:
        made = self._sheets.get(content.questionnaire.sha256)
        if made is None:
            made = self._sheets[content.questionnaire.sha256] = CaseSheets(
                content.questionnaire,
                content.law,
                self.terms.recipient,
                self.language,
                self.surroundings.today(),
            )
        return made

    def told_numbers(
        self, chosen: tuple[Decision, ...], plan: CountPlan
    ) -> list[tuple[CountTable, list["ShownCount"]]]:
        """The numbers that may be told of these records, one table a country.

        Raises:
            TooFewPeople: No group is large enough.
            FileProblem: The vault cannot be read.
        """
        form, today = self.content.questionnaire, self.surroundings.today()
        counted = (carried(one, form).sheet for one in self._counted(chosen))
        tables = count_interviews(counted, form, plan, today)
        whole = self.terms.recipient is Recipient.INTERNATIONAL
        shown = [(table, _lines(table, whole=whole)) for table in tables]
        if not whole and not any(lines for _, lines in shown):
            raise TooFewPeople(least=SMALLEST_GROUP)
        return shown

    def _numbers(self, chosen: tuple[Decision, ...]) -> Iterator[Member]:
        plan = self.content.count_plan
        shown = self.told_numbers(chosen, plan)
        whole = self.terms.recipient is Recipient.INTERNATIONAL
        yield "counts.pdf", self._numbers_pdf(shown, plan, whole=whole)
        yield "counts.json", as_json({"version": VERSION, "countries": _as_rows(shown)})

    def _counted(self, chosen: tuple[Decision, ...]) -> Iterator[Interview]:
        """One record of each person: where one of theirs may not be counted, none is."""
        load = self.vault.store.interviews.load
        codes = {one.code for one in chosen}
        together = linked_records(self.vault)
        for person in people(self.vault):
            own = [load(code) for code in person.codes if code in codes]
            if own and all(self._may_count(load(code)) for code in together[own[0].code]):
                yield max(own, key=lambda one: (len(one.history.fields()), one.code))

    def _may_count(self, interview: Interview) -> bool:
        form = self.content.of(interview).questionnaire
        terms = Terms(Recipient.ORGANISATION)
        return decide(interview, form, terms, self.surroundings.today()).goes

    def _numbers_pdf(
        self, shown: list[tuple[CountTable, list["ShownCount"]]], plan: CountPlan, *, whole: bool
    ) -> bytes:
        sheets = self._made_with(self.content)
        groups = [
            (
                plan.wording.say(f"country-{table.country}", self.language),
                _people(table, whole=whole),
                [one.line(sheets, self.language) for one in lines],
            )
            for table, lines in shown
            if whole or table.interviews >= SMALLEST_GROUP
        ]
        return sheets.numbers_pdf(groups, "counts-beside" if whole else "counts-large")


@dataclass(frozen=True, slots=True)
class ShownCount:
    """One line of numbers that may be told."""

    count: Count
    yes: int
    no: int
    unknown: int
    base: int

    def line(self, sheets: CaseSheets, language: str) -> Line:
        """The line as a page says it."""
        definition = self.count.definition
        told = sheets.say("counts-line", yes=self.yes, base=self.base, unknown=self.unknown)
        asked = text_in(definition.labels, language, definition.id)
        return Line(asked, (told,), Place(definition.id))


def _lines(table: CountTable, *, whole: bool) -> list[ShownCount]:
    """The lines that may be told: all beside the records themselves, else only of large groups."""
    lines = []
    for one in table.counts:
        numbers = (one.yes, one.no, one.unknown, one.base)
        if whole:
            lines.append(ShownCount(one, *numbers))
        elif one.base and all(number == 0 or number >= SMALLEST_GROUP for number in numbers):
            lines.append(ShownCount(one, *(number - number % _STEP for number in numbers)))
    return lines if whole or table.interviews >= SMALLEST_GROUP else []


def _people(table: CountTable, *, whole: bool) -> int:
    return table.interviews if whole else table.interviews - table.interviews % _STEP


def _as_rows(shown: list[tuple[CountTable, list[ShownCount]]]) -> list[Json]:
    return [
        {
            "country": table.country,
            "counts": [
                {
                    "id": one.count.definition.id,
                    "yes": one.yes,
                    "no": one.no,
                    "unknown": one.unknown,
                    "of": one.base,
                }
                for one in lines
            ],
        }
        for table, lines in shown
        if lines
    ]


def _findings(found: Findings) -> Json:
    """What the law finds, with the articles it rests on and how sure each is."""
    shown = [one for one in found.barriers if one.state in (State.FOUND, State.POSSIBLE)]
    cited = {source.id: source for one in shown for source in one.sources}
    return {
        "as_of": found.as_of.isoformat()[:7],
        "law": found.basis.law[:2],
        "categories": {key: one.state.value for key, one in found.categories.items()},
        "barriers": [
            {
                "id": one.id,
                "state": one.state.value,
                "sources": [source.id for source in one.sources],
                "rests_on": sorted({cause.question for cause in one.because}),
                "proposals": list(one.barrier.reforms),
            }
            for one in shown
        ],
        "sources": {
            name: {
                "law": source.law,
                "article": source.article,
                "confidence": source.confidence.value,
                "valid_from": source.valid_from,
                "checked_on": source.checked_on,
            }
            for name, source in cited.items()
        },
    }
