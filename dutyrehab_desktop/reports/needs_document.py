"""What a report says as plain data and as lines, for programs and for the command line."""

from collections.abc import Iterator
from typing import Any

from dutyrehab_desktop.reports.needs_report import (
    Blank,
    Block,
    Bullets,
    Grid,
    Heading,
    NeedsReport,
    Quote,
    Rings,
    Standout,
    Text,
)


def document_of(report: NeedsReport) -> dict[str, Any]:
    """A report as JSON."""
    return {
        "title": report.title,
        "language": report.language,
        "foot": report.foot,
        "blocks": [_block(block) for block in report.blocks],
    }


def lines_of(report: NeedsReport) -> Iterator[str]:
    """A report as lines of text."""
    yield report.title
    for block in report.blocks:
        match block:
            case Heading(text):
                yield from ("", text)
            case Bullets(items):
                for said, beside in items:
                    yield f"- {said}"
                    yield from (f"  {each}" for each in beside)
            case Grid():
                yield from _grid(block)
            case Rings(chart):
                yield chart.description
            case Text(text) | Standout(text) | Quote(text) | Blank(text):
                yield text


def _grid(grid: Grid) -> Iterator[str]:
    yield from ("", grid.caption)
    if grid.about:
        yield grid.about
    yield "\t".join(("", *grid.heads))
    for row in grid.rows:
        yield "\t".join((row.label, *row.cells))
    yield from grid.notes


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Heading(text, level):
            return {"kind": "heading", "level": level, "text": text}
        case Bullets(items):
            told = [{"text": said, "beside": list(beside)} for said, beside in items]
            return {"kind": "list", "items": told}
        case Grid():
            return {
                "kind": "table",
                "caption": block.caption,
                "about": block.about,
                "columns": list(block.heads),
                "lines": [{"label": row.label, "cells": list(row.cells)} for row in block.rows],
                "notes": list(block.notes),
            }
        case Rings(chart):
            return {"kind": "chart", "text": chart.description}
        case Quote(text, language):
            return {"kind": "quotation", "text": text, "language": language}
        case _:
            return {"kind": "text", "text": block.text}
