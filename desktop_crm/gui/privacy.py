"""Names and sums blurred for a shared screen: what is about customers cannot be read, and searching still works.

A blur is against eyes, not against analysis of a picture. It lies over whole panels, so that what is added to one later
is blurred without anybody thinking of it; dialogs are blurred unless they are known to be about nobody.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QGraphicsBlurEffect, QWidget

from desktop_crm.gui.theme import theme

_RADIUS = 18
# By name, since most of them are loaded late. The search fields stand beside these, not in them.
_ABOUT_CUSTOMERS = {
    "CustomerTable",
    "ViewChips",
    "RecordPanel",
    "TimelineView",
    "TodayPage",
    "ChartCard",
    "GoalCard",
    "RoadmapStrip",
    "ReportView",
    "DealBoard",
    "DealTable",
    "DocumentTable",
    "CalendarView",
    "LeadInbox",
    "NextStepBar",
    "ReorderPanel",
    "ReceivablesPanel",
    "ImportPage",
    "InsightFeed",
    "ViewLogPage",
    "BackupsPage",
    "PrivacyPage",
    "RepairPage",
}
_ABOUT_NOBODY = {
    "AboutDialog",
    "AccountsDialog",
    "CalendarExportDialog",
    "CalmDialog",
    "ExportDialog",
    "PassphraseDialog",
    "ProfileDialog",
    "QFileDialog",
    "QInputDialog",
    "QMessageBox",
    "RatesDialog",
    "RecoveryDialog",
    "ShortcutSheet",
    "SupportDialog",
}
# What names customers on a page that is else about nobody, by the name of the list.
_LISTS = frozenset({"entry_list", "dry_table", "coupons"})


class Privacy(QObject):
    """The switch. It is off at each start, and nothing remembers it."""

    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.on = False

    def switch(self, on: bool) -> None:
        """Blur what is about customers, or show it again."""
        if on == self.on:
            return
        self.on = on
        app = QApplication.instance()
        if isinstance(app, QApplication):
            (app.installEventFilter if on else app.removeEventFilter)(self)
        for widget in QApplication.allWidgets():
            if is_private(widget):
                _blur(widget, on)
        self.changed.emit(on)

    def toggle(self) -> None:
        """Switch over."""
        self.switch(not self.on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Blur what is shown while the switch is on, and let no tip tell what is blurred."""
        kind = event.type()
        if kind == QEvent.Type.ToolTip:
            return isinstance(watched, QWidget) and _lies_in_private(watched)
        if kind == QEvent.Type.Show and isinstance(watched, QWidget) and is_private(watched):
            _blur(watched, True)
        return False


def is_private(widget: QWidget) -> bool:
    """Tell whether a widget as a whole is about customers."""
    names = {each.__name__ for each in type(widget).__mro__}
    if isinstance(widget, QDialog):
        return not names & _ABOUT_NOBODY
    return bool(names & _ABOUT_CUSTOMERS) or widget.objectName() in _LISTS


@functools.cache
def privacy() -> Privacy:
    """Return the one switch of the program."""
    return Privacy()


def _blur(widget: QWidget, on: bool) -> None:
    # A blur within a blur is painted twice, and Qt takes only one of them.
    if not on:
        widget.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt's own way to take an effect off
    elif widget.graphicsEffect() is None and not _lies_in_private(widget.parentWidget()):
        effect = QGraphicsBlurEffect(widget)
        effect.setBlurRadius(theme().px(_RADIUS))
        widget.setGraphicsEffect(effect)


def _lies_in_private(widget: QWidget | None) -> bool:
    while widget is not None and not (is_private(widget) and widget.graphicsEffect() is not None):
        widget = widget.parentWidget()
    return widget is not None
