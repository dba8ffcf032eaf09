"""What a demonstration did, for people and for other programs."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from dutyrehab_desktop.workflows.figures import Figure
from dutyrehab_desktop.workflows.merging import Merged
from dutyrehab_desktop.workflows.settling import ConflictLine

PASSPHRASE: Final = "invented words for a demonstration only"  # noqa: S105 - it protects invented data


@dataclass
class Played:
    """What the demonstration did and where it lies.

    Attributes:
        folder: Where everything is.
        vaults: Folder of each vault by its name.
        summaries: The saved summaries.
        bundles: The bundles, in the order they were merged.
        merges: What each merge did.
        conflict: The conflict that was found.
        chosen: The answer that was chosen.
        table: The counts, a row each.
        figures: The report's figures beside what was counted.
        report: The report.
    """

    folder: Path
    vaults: dict[str, Path] = field(default_factory=dict)
    summaries: list[Path] = field(default_factory=list)
    bundles: list[Path] = field(default_factory=list)
    merges: list[Merged] = field(default_factory=list)
    conflict: ConflictLine | None = None
    chosen: str = ""
    table: list[dict[str, object]] = field(default_factory=list)
    figures: tuple[Figure, ...] = ()
    report: Path | None = None

    def document(self) -> dict[str, object]:
        """As JSON."""
        return {
            "folder": str(self.folder),
            "passphrase": PASSPHRASE,
            "vaults": {name: str(path) for name, path in self.vaults.items()},
            "summaries": [str(path) for path in self.summaries],
            "bundles": [str(path) for path in self.bundles],
            "merges": [one.document() for one in self.merges],
            "conflict": self._conflict(),
            "counts": self.table,
            "figures": [figure.document() for figure in self.figures],
            "report": str(self.report),
        }

    def lines(self) -> list[str]:
        """For a person."""
        lines = ["Everything here is invented.", f"Passphrase of every vault: {PASSPHRASE}", ""]
        lines += [f"Vault ({name}): {path}" for name, path in self.vaults.items()]
        lines += [f"Summary: {path}" for path in self.summaries]
        for path, merged in zip(self.bundles, self.merges, strict=True):
            lines.append(
                f"Bundle: {path} (new {merged.new}, changed {merged.changed}, "
                f"unchanged {merged.unchanged}, conflicts {merged.conflicts})"
            )
        if self.conflict is not None:
            options = " | ".join(option.answer for option in self.conflict.options)
            lines += ["", f"Conflict in {self.conflict.code}: {self.conflict.question}"]
            lines += [f"  {options}", f"  chosen: {self.chosen}"]
        lines += ["", f"Report: {self.report}", ""]
        for row in self.table:
            counted = f"{row['yes']} of {row['n']} (not known: {row['unknown']})"
            lines.append(f"{str(row['country']).upper()}  {row['label']}: {counted}")
        return [*lines, "", *self._compared()]

    def _compared(self) -> list[str]:
        different = [figure for figure in self.figures if not figure.agrees]
        held = len(self.figures) - len(different)
        lines = [
            f"Figures of the report of 2023 that come out the same: {held} of {len(self.figures)}"
        ]
        for figure in different:
            told = f"{figure.relation} {figure.number}"
            lines.append(
                f"  {figure.report} ({figure.country}): report {told}, here {figure.counted}"
            )
        return lines

    def _conflict(self) -> dict[str, object] | None:
        if self.conflict is None:
            return None
        return {
            "record_code": self.conflict.code,
            "question": self.conflict.question,
            "options": [option.answer for option in self.conflict.options],
            "chosen": self.chosen,
        }
