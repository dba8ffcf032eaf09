"""The report's proposals written into the law sheets by hand, as a lawyer writes them.

Nothing here reads `reform_changes.csv`: it is the other side of the comparison.
"""

import csv
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from dutyrehab_desktop.shipped import resource

Edit = Callable[[str], str]

CONVICTED = "${pr_outcome} = 'convicted' or ${pr_outcome} = 'reduced'"
CLOSED = "${pr_outcome} = 'closed_limitation' or ${pr_outcome} = 'closed_amnesty'"
IN_PART = "${pr_outcome} = 'overturned_part' or ${pr_outcome} = 'acquitted_part'"
NOT_CLEARED = f"{CONVICTED} or {CLOSED} or {IN_PART}"
NO_COMPLAINT = "${pr_outcome} = 'closed_no_complaint'"
CONFESSED_HERE = "(${confessed} and ${confession_here})"
VAGUE = "(selected(${pr_charge}, 'extremism') or selected(${pr_charge}, 'false_info'))"
LISTED = (
    *("extremism", "discord", "false_info", "banned_org", "religious", "assembly", "state"),
    *("drugs", "economic", "prison_rules", "other"),
)
ONLY_ONE = "".join(f" and not(selected(${{pr_charge}}, '{name}'))" for name in LISTED)


def _or(more: str) -> Edit:
    return lambda text: f"{text} or ({more})"


def _but(less: str) -> Edit:
    return lambda text: f"({text}) and not({less})"


def _only(whole: str) -> Edit:
    return lambda _text: whole


def _word(old: str, new: str) -> Edit:
    return lambda text: text.replace(old, new)


ARREST_ONLY = _word(
    "or ${admin_decision_stands}", "or (${admin_decision_stands} and ${pr_custody} = 'no')"
)
OTHER_KINDS = _only("${pr_type} = 'soviet' or ${pr_type} = 'administrative'")

BY_HAND: dict[str, tuple[tuple[str, str, str, Edit], ...]] = {
    "Sub02": (
        (
            *("categories", "KZ1", "yes"),
            _or(f"${{pr_type}} = 'criminal' and ({NOT_CLEARED}) and not{CONFESSED_HERE}"),
        ),
        ("categories", "KZ1", "no", OTHER_KINDS),
        (
            *("categories", "KZ2", "yes"),
            _or(
                "${pr_type} = 'administrative' and ${pr_outcome} = 'admin_stands' "
                f"and ${{pr_custody}} = 'yes' and not{CONFESSED_HERE}"
            ),
        ),
        (
            *("categories", "UZ1", "yes"),
            _or(f"${{pr_type}} = 'criminal' and ({NOT_CLEARED} or {NO_COMPLAINT})"),
        ),
        ("categories", "UZ1", "no", OTHER_KINDS),
        (
            *("categories", "UZ2", "yes"),
            _or("${admin_decision_stands} and ${pr_custody} = 'yes'"),
        ),
        ("categories", "UZ2", "no", ARREST_ONLY),
    ),
    "Sub03": (
        (
            *("categories", "UZ1", "yes"),
            _or(
                f"${{pr_type}} = 'criminal' and ({NOT_CLEARED} or {NO_COMPLAINT}) "
                f"and selected(${{pr_charge}}, 'same_sex'){ONLY_ONE}"
            ),
        ),
        (
            *("categories", "UZ1", "no"),
            _but(
                f"${{pr_type}} = 'criminal' and (selected(${{pr_charge}}, 'same_sex') or {VAGUE})"
            ),
        ),
        ("categories", "KZ1", "no", _but(f"${{pr_type}} = 'criminal' and {VAGUE}")),
        (
            *("categories", "UZ2", "no"),
            _but(f"${{admin_decision_stands}} and ${{pr_custody}} = 'yes' and {VAGUE}"),
        ),
    ),
    "Sub04": (("categories", "KZ4", "no", _but("${illtreated} = 'yes'")),),
    "Proc(admission)": (("facts", "confessed", "expression", _but("${pressed}")),),
    "Proc(reopen)": (
        ("categories", "KZ1", "no", _word(f"{CONVICTED} or ", "")),
        ("categories", "UZ1", "no", _but(f"${{pr_type}} = 'criminal' and ({CONVICTED})")),
        ("categories", "UZ2", "no", ARREST_ONLY),
    ),
    "Sys01": (
        ("categories", "KZ1", "no", OTHER_KINDS),
        ("categories", "UZ1", "no", OTHER_KINDS),
        ("categories", "UZ2", "no", ARREST_ONLY),
        *(
            ("entitlements", key, "opens", _only("yes"))
            for key in ("KZ1 services", "KZ1b services", "KZ2 services")
        ),
        *(("entitlements", key, "opens", _only("yes")) for key in ("UZ1 services", "UZ2 services")),
    ),
}
"""For each proposal that changes a rule: sheet, row, column, and the new text of the cell."""


def law_by_hand(folder: Path, reforms: Iterable[str]) -> Path:
    """A copy of the shipped sheets with the proposals written in, and no sheet of readings."""
    shutil.copytree(resource("law"), folder)
    (folder / "reform_changes.csv").unlink()
    for reform in reforms:
        for sheet, key, column, edit in BY_HAND[reform]:
            _write(folder / f"{sheet}.csv", key, column, edit)
    return folder


def _write(path: Path, key: str, column: str, edit: Edit) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    row = next(row for row in rows if key in (_first(row), f"{_first(row)} {row.get('form')}"))
    row[column] = edit(row[column])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _first(row: dict[str, str]) -> str:
    return next(iter(row.values()))
