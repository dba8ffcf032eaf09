"""Everything inside a widget."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtWidgets import QWidget

Kind = TypeVar("Kind", bound=QWidget)


def descendants(root: QWidget, kind: type[Kind]) -> list[Kind]:
    """Every widget of a kind inside another one, each before what is inside it.

    PySide's `findChildren` and `nextInFocusChain` hand a widget to whom they were asked of: when
    it is destroyed before that one, its Python side stays for ever, with every text of its
    interview (seen with PySide6 6.11.3). `children` does not.
    """
    return [widget for widget in _inside(root) if isinstance(widget, kind)]


def _inside(root: QWidget) -> Iterator[QWidget]:
    for child in root.children():
        if isinstance(child, QWidget):
            yield child
            yield from _inside(child)
