"""The tables of a report as those may see them for whom it is made."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from dutyrehab_desktop.bundles.table_exception import SignedException
from dutyrehab_desktop.reports.published_tables import leaving
from dutyrehab_desktop.reports.showing import RULES, Profile, ShownTable
from dutyrehab_desktop.reports.told import as_counted
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.publishing_tables import (
    Prepared,
    Wanted,
    prepare,
    publish_set,
)
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.table_exceptions import accept, lines_of_the_charts
from dutyrehab_desktop.workflows.tabling import Tabled
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

_CHARTS = ("R3/", "R4/")


@dataclass(frozen=True, slots=True)
class ReportWish:
    """What somebody wants a report to be.

    Attributes:
        profile: Who will read it.
        language: BCP 47 code.
        exception: What a second person has signed for.
    """

    profile: Profile
    language: str
    exception: SignedException | None = None


@dataclass(frozen=True)
class ReportTables:
    """Tables as they may be shown.

    Attributes:
        shown: In the order of the plan; those that a second person has signed for at the end.
        left_out: How many tables and lines stay inside the organisation.
        signed_by: Who signed for numbers that would have been hidden, in words.
        prepared: What is written down when the report is saved; None where nothing leaves.
    """

    shown: tuple[ShownTable, ...]
    left_out: int = 0
    signed_by: tuple[str, ...] = ()
    prepared: Prepared | None = field(default=None, repr=False)

    def note_published(self, vault: OpenVault, surroundings: Surroundings) -> None:
        """Write down that these numbers left, so that no later version tells by the difference.

        Raises:
            FileProblem: Nothing was written; then nothing may leave.
        """
        if self.prepared is not None:
            publish_set(vault, surroundings, self.prepared)


def tables_for(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    wish: ReportWish,
    tabled: Tabled,
    control: TaskControl,
) -> ReportTables:
    """Show the tables as a profile has them, all of them as one set.

    Raises:
        Cancelled: Somebody stopped it.
        PublishedTooSoon: The difference to an earlier report would tell of a few people.
        ExceptionRefused: The exception is not for this set, or nobody known here has signed it.
        SolverMissing: What proves that nothing can be reckoned out is not installed here.
    """
    profile, exception = wish.profile, wish.exception
    if profile is Profile.INTERNAL:
        return ReportTables(tuple(map(as_counted, tabled.tables)))
    if tabled.people < RULES[profile].least_base:
        return ReportTables(())
    control.checkpoint(Progress("hiding"))
    left = leaving(tabled.tables, tabled.columns.layout)
    wanted = report_wanted(profile, tabled)
    signed_by: tuple[str, ...] = ()
    if exception is not None:
        wanted = report_wanted(profile, tabled, exception.request.tables)
        signed = accept(vault, wanted, exception)
        wanted = Wanted(wanted.tables, profile, exception=signed)
        signed_by = (" ".join(signed.words),)
    prepared = prepare(vault, content, surroundings, wanted)
    return ReportTables(prepared.shown.tables, left.left_out, signed_by, prepared)


def report_wanted(profile: Profile, tabled: Tabled, signed: Iterable[str] = ()) -> Wanted:
    """The set of a report.

    Args:
        profile: Who will read it.
        tabled: What was counted.
        signed: Ids of tables of the charts (`chart.R3/kz`) for which a second person signs.
    """
    left, names = leaving(tabled.tables, tabled.columns.layout), set(signed)
    found = (lines_of_the_charts(one) for one in tabled.tables if one.id.startswith(_CHARTS))
    charts = tuple(one for one in found if one is not None and one.id in names)
    return Wanted((*left.tables, *charts), profile)
