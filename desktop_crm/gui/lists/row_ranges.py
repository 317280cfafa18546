"""Rows that are chosen as ranges: a choice of a million rows is a few numbers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel


def chosen_ranges(selection_model: QItemSelectionModel) -> list[tuple[int, int]]:
    """Return first and last row of each range that is chosen, from the top down."""
    selection = selection_model.selection()
    parts = (selection.at(number) for number in range(selection.count()))
    return sorted({(part.top(), part.bottom()) for part in parts})


def selection_of(model: QAbstractItemModel, places: Sequence[int]) -> QItemSelection:
    """Return these rows, from the top down, as a selection of whole rows."""
    selection = QItemSelection()
    last_column = model.columnCount() - 1
    starts = [place for before, place in pairwise([-2, *places]) if place != before + 1]
    ends = [place for place, after in pairwise([*places, -2]) if after != place + 1]
    for first, last in zip(starts, ends, strict=True):
        selection.select(model.index(first, 0), model.index(last, last_column))
    return selection
