"""The way of the keyboard into a page and, by Tab, through it: as its layouts stand, whenever its widgets were made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)


def order_tabs(page: QWidget) -> None:
    """Let Tab pass the controls of a page in the order of its layouts; the first of them keeps its place."""
    for before, after in pairwise(_stops(page)):
        QWidget.setTabOrder(before, after)


def enter(page: QWidget, last: QWidget | None = None, *, past_texts: bool = False) -> None:
    """Put the cursor into a page that came forward: where it was last, where the page wants it, or at its beginning.

    `past_texts` passes over what would take the next letter for a text.
    """
    wanted = (last, page.focusProxy(), *(one for one in _stops(page) if _by_tab(one)))
    usable = (one for one in wanted if one is not None and one.isVisibleTo(page) and one.isEnabled())
    if past_texts:
        usable = (one for one in usable if not isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit))
    next(usable, page).setFocus(Qt.FocusReason.TabFocusReason)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if _by_tab(widget) or _one_of_several(widget):
        yield widget
    elif isinstance(widget, QSplitter):
        for part in filter(None, map(widget.widget, range(widget.count()))):
            yield from _stops(part)
    elif isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        yield from _stops(inside)
    elif layout is not None and not isinstance(widget, QAbstractScrollArea):
        yield from _stops_within(layout)


def _stops_within(layout: QLayout) -> Iterator[QWidget]:
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        if (inner := item.layout()) is not None:
            yield from _stops_within(inner)
        elif (widget := item.widget()) is not None:
            yield from _stops(widget)


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _one_of_several(widget: QWidget) -> bool:
    """Tell whether Tab may come to stop here once it is the chosen one of its group."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()
