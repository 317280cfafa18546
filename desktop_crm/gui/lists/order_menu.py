"""The menu of the list's order: what it is sorted by, then by, and grouped by; in columns also which of them stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_crm.gui.lists.columns import COLUMNS, GROUPED_BY, Column, heading
from desktop_crm.gui.lists.sorting import Sorting

_BEST_MATCH = None


class OrderMenu(QMenu):
    """`chosen` carries the Sorting to show, or None for best hits first."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[QAction, Callable[[], Sorting | None]] = {}
        self.triggered.connect(self._choose)

    def offer(self, sorting: Sorting | None, kept: Sorting, *, searching: bool) -> None:
        """Offer orders beside the one in force (None: best hits first); without a search there are no best hits."""
        self.clear()
        self._makers.clear()
        if searching:
            self._add(self, self.tr("Best match"), lambda: _BEST_MATCH, chosen=sorting is None)
        for column in COLUMNS:
            chosen = sorting is not None and sorting.column is column
            direction = f" {'↓' if kept.descending else '↑'}" if chosen else ""
            self._add(self, heading(column) + direction, _sorts(column, sorting, kept), chosen=chosen)
        self.addSeparator()
        self._offer_further(kept)
        self._offer_groups(kept)
        other = replace(kept, by_strokes=not kept.by_strokes)
        self._add(
            self,
            QCoreApplication.translate("Columns", "Chinese by strokes"),
            lambda: other,
            chosen=kept.by_strokes,
        )

    def _offer_further(self, kept: Sorting) -> None:
        menu = self.addMenu(self.tr("Then by"))
        for column in COLUMNS:
            if column is not kept.column:
                down = dict(kept.then).get(column)
                direction = "" if down is None else f" {'↓' if down else '↑'}"
                self._add(menu, heading(column) + direction, _adds(column, kept), chosen=down is not None)

    def _offer_groups(self, kept: Sorting) -> None:
        menu = self.addMenu(self.tr("Group by"))
        self._add(menu, self.tr("No groups"), lambda: kept.grouped_by(None), chosen=kept.group is None)
        for column in GROUPED_BY:
            self._add(menu, heading(column), _groups(column, kept), chosen=kept.group is column)

    def _add(self, menu: QMenu, text: str, make: Callable[[], Sorting | None], *, chosen: bool) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(chosen)
        self._makers[action] = make

    def _choose(self, action: QAction) -> None:
        # The choice of columns below is answered by the header.
        if make := self._makers.get(action):
            self.chosen.emit(make())


def _sorts(column: Column, before: Sorting | None, kept: Sorting) -> Callable[[], Sorting]:
    return lambda: Sorting.by(column, before).within(kept)


def _adds(column: Column, before: Sorting) -> Callable[[], Sorting]:
    return lambda: before.and_by(column)


def _groups(column: Column, before: Sorting) -> Callable[[], Sorting]:
    return lambda: before.grouped_by(column)
