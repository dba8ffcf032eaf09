"""What is said about a bundle's records, before and after they are merged."""

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.desk.bundles.lines import ChangeLine
from dutyrehab_desktop.workflows.merging import InterviewChange, Merged


def merged_words(merged: Merged) -> str:
    """What a merge did, as counts."""
    parts = (
        translate("Bundles", "New: {count}").format(count=merged.new),
        translate("Bundles", "Changed: {count}").format(count=merged.changed),
        translate("Bundles", "Unchanged: {count}").format(count=merged.unchanged),
        translate("Bundles", "Conflicts: {count}").format(count=merged.conflicts),
    )
    more = []
    if merged.withdrawn:
        more.append(translate("Bundles", "Taken back: {count}").format(count=merged.withdrawn))
    if merged.refused:
        told = translate("Bundles", "Deleted before, not taken in: {count}")
        more.append(told.format(count=merged.refused))
    if merged.held:
        told = translate("Bundles", "Waiting, the consent is doubted: {count}")
        more.append(told.format(count=merged.held))
    if merged.unopened:
        told = translate("Bundles", "Sealed for another coordinator alone: {count}")
        more.append(told.format(count=merged.unopened))
    return " · ".join((*parts, *more))


def change_line(change: InterviewChange) -> ChangeLine:
    """What would become of one record."""
    kinds = {
        "new": translate("Bundles", "New"),
        "changed": translate("Bundles", "Changed"),
        "unchanged": translate("Bundles", "Unchanged"),
        "conflict": translate("Bundles", "Conflict"),
        "withdrawn": translate("Bundles", "Taken back"),
        "refused": translate("Bundles", "Deleted before"),
        "held": translate("Bundles", "Doubted"),
        "unopened": translate("Bundles", "Not for this desk"),
    }
    if change.kind in ("withdrawn", "refused", "held", "unopened"):
        ends = {
            "withdrawn": translate("Bundles", "Its person takes it back: it is hidden."),
            "refused": translate("Bundles", "It was taken back and deleted, and stays away."),
            "held": translate(
                "Bundles",
                "The interviewer doubts the consent: it waits until you release or delete it.",
            ),
            "unopened": translate(
                "Bundles", "Sealed for another coordinator alone: it is kept as it came."
            ),
        }
        return ChangeLine(change.code, ends[change.kind], kinds[change.kind], look=False)
    countries = {
        "kz": translate("Bundles", "Kazakhstan"),
        "uz": translate("Bundles", "Uzbekistan"),
    }
    if change.unsigned:
        told = translate("Bundles", "Not signed: counted nowhere, for a laptop to go on with.")
        return ChangeLine(change.code, told, kinds[change.kind], look=False)
    parts = [countries[change.country]] if change.country in countries else []
    parts.append(translate("Bundles", "Answers that change: {count}").format(count=change.changes))
    if change.conflicts:
        told = translate("Bundles", "To be chosen: {count}")
        parts.append(told.format(count=change.conflicts))
    some = change.changes > 0 or change.conflicts > 0
    return ChangeLine(change.code, " · ".join(parts), kinds[change.kind], look=some)
