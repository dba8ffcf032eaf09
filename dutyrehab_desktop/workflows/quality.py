"""How the interviews of a project went, for the coordinator alone."""

from dataclasses import dataclass

from dutyrehab_desktop.reports.people import People
from dutyrehab_desktop.reports.quality import HOW_IT_WENT, Quality, asked_columns, quality_of
from dutyrehab_desktop.reports.table_making import Chosen, TableMaker
from dutyrehab_desktop.reports.tables import Table
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabling import table_words
from dutyrehab_desktop.workflows.tabulating import (
    bring_up_to_date,
    read_columns,
    read_more,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


@dataclass(frozen=True)
class HowItWent:
    """How the interviews went, in words.

    Attributes:
        quality: The numbers.
        tables: Language, interpreter, stops, distress and the like, over both countries.
        questions: What each question that was not always answered is called.
    """

    quality: Quality
    tables: tuple[Table, ...]
    questions: dict[str, str]


def quality(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    language: str,
    control: TaskControl,
) -> HowItWent:
    """Reckon how the interviews went; lines that are stale are made anew before.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        Cancelled: Somebody stopped it.
    """
    bring_up_to_date(vault, content, surroundings, control)
    layout = content.layout
    known = [name for name in HOW_IT_WENT if layout.of(name)]
    names = [column.name for name in known for column in layout.of(name)]
    wanted = tuple(dict.fromkeys((*asked_columns(layout), *names, "country")))
    columns = read_columns(vault, content, surroundings, wanted)
    control.checkpoint(Progress("counting"))
    beside = list(read_more(vault, content, surroundings, columns.codes))
    found = quality_of(layout, columns.read, beside)
    words = table_words(content, language)
    maker = TableMaker(People(columns.read, columns.people), words)
    tables = [maker.chosen(Chosen(name), f"quality.{name}") for name in known]
    return HowItWent(
        found,
        tuple(table for table in tables if table.n),
        {each.question: words.variable(each.question) for each in found.declined},
    )


def document_of(went: HowItWent) -> dict[str, object]:
    """As the command line prints it."""
    found = went.quality
    return {
        "people": found.people,
        "answers": list(found.answers),
        "points_at_people": found.points_at_people,
        "declined": [
            {
                "question": each.question,
                "label": went.questions[each.question],
                "asked": each.asked,
                "dk": each.dk,
                "declined": each.declined,
            }
            for each in found.declined
        ],
        "interviewers": [
            {
                "code": each.code,
                "interviews": each.interviews,
                "answers": each.answers,
                "declined": each.declined,
                "asked": each.asked,
                "stopped": each.stopped,
                "distress": each.distress,
                "apart": [list(one) for one in each.apart],
            }
            for each in found.interviewers
        ],
    }
