"""Rows of a view that is as high as they are: the page around it scrolls to the chosen one."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QScrollArea


def bring_into_sight(view: QAbstractItemView) -> None:
    """Scroll the page that holds a view so that its chosen row is seen."""
    around = view.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    page = around.widget() if around is not None else None
    if around is not None and page is not None and view.currentIndex().isValid():
        row = view.visualRect(view.currentIndex())
        place = view.viewport().mapTo(page, row.center())
        around.ensureVisible(place.x(), place.y(), 0, row.height())
