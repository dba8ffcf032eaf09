"""What the proposals would open for each countable person, as columns that others can read.

Tables of it that were published before have to be counted anew among the people of then: whoever
publishes anything later reads these columns too.
"""

import json
from collections.abc import Iterable, Iterator, Mapping

from dutyrehab_desktop.law.reforming import Impact, ReformedLaws, impact_of, read_impact
from dutyrehab_desktop.reports.impact import impact_columns, is_impact, reforms_told, sets_of
from dutyrehab_desktop.reports.showing import Profile
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tabulating import Columns, read_more
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

_KEPT = "reforms"
"""Under which name an impact stands beside a counted line."""


def impacts_of(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    columns: Columns,
    control: TaskControl,
) -> Iterator[Impact]:
    """One a person; equal ones are one object. What is not kept beside the lines is computed.

    Raises:
        Cancelled: Somebody stopped it.
    """
    laws, today = ReformedLaws(content.law), surroundings.today()
    known: dict[str, Impact] = {}
    beside = read_more(vault, content, surroundings, columns.codes)
    for done, (code, more) in enumerate(zip(columns.codes, beside, strict=True)):
        kept = more.get(_KEPT)
        if kept is not None:
            key = json.dumps(kept, sort_keys=True)
            if key not in known:
                known[key] = read_impact(kept) if isinstance(kept, Mapping) else read_impact({})
            yield known[key]
            continue
        control.checkpoint(Progress("counting", done, columns.people))
        sheet = content.carried(vault.store.interviews.load(code)).sheet
        yield impact_of(sheet, content.questionnaire, content.law, today, laws)


def columns_told(
    vault: OpenVault,
    content: Content,
    surroundings: Surroundings,
    columns: Columns,
    names: Iterable[str],
) -> Mapping[str, bytes]:
    """Of some columns those that tell of proposals, as they may be told outside.

    Args:
        vault: The coordinator's vault.
        content: What is asked, and the law.
        surroundings: The day.
        columns: The people.
        names: Columns of any kind.
    """
    wanted = [name for name in names if is_impact(name)]
    if not wanted:
        return {}
    impacts = list(impacts_of(vault, content, surroundings, columns, TaskControl()))
    told = impact_columns(impacts, sets_of(reforms_told(content.law, Profile.PUBLIC.value)))
    return {name: told[name] for name in wanted if name in told}
