"""What can be done with a thing on the calendar: the same as on Today, by the same keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_crm.domain.calendar import CalendarItem, CalendarKind
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.gui.dialogs.deal_dialog import DealDialog
from desktop_crm.gui.dialogs.plan_dialog import PlanDialog
from desktop_crm.gui.panels.day_actions import DayActions
from desktop_crm.gui.passing import open_once, pop_up_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.queries.today import DueItem

_OF_PLANS = ("done", "next", "log", "later")


class CalendarActions(QObject):
    """`customer_requested` carries the id of a customer to be shown."""

    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._day = DayActions(workspace, page)
        self._day.customer_requested.connect(self.customer_requested)

    def answer(self, item: CalendarItem, what: str, place: QPoint) -> None:
        """Do what a view asks for, where it can be done and is allowed."""
        if what == "menu":
            self._show_menu(item, place)
        elif what == "change" and item.planned and permission().may(Op.EDIT_FOLLOW_UP):
            self.change(item)
        elif what == "open":
            self.open(item)
        elif what in _OF_PLANS and item.planned and permission().may(Op.FINISH_FOLLOW_UP):
            self._day.answer(_due(item), what, place)

    def open(self, item: CalendarItem) -> None:
        """Show whose it is; a deal without a customer is shown itself."""
        if item.customer_id is not None:
            self.customer_requested.emit(item.customer_id)
        else:
            self._open_deal(item)

    def change(self, item: CalendarItem) -> None:
        """Let the user change something planned."""
        dialog = PlanDialog(self._workspace, FollowUpEdit(), self._page)
        dialog.change(item)
        open_once(dialog)

    def _open_deal(self, item: CalendarItem) -> None:
        open_once(DealDialog(self._workspace, item.id, self._page))

    def _show_menu(self, item: CalendarItem, place: QPoint) -> None:
        menu = QMenu(self._page)
        if item.customer_id is not None:
            menu.addAction(self.tr("Show customer") + "\tEnter", partial(self.open, item))
        if item.kind is CalendarKind.DEAL:
            menu.addAction(self.tr("Show deal"), partial(self._open_deal, item))
        if item.planned and permission().may(Op.EDIT_FOLLOW_UP):
            menu.addAction(self.tr("Change…") + "\tF2", partial(self.change, item))
        if item.planned and permission().may(Op.FINISH_FOLLOW_UP):
            menu.addSeparator()
            for name, what in (
                (self.tr("Done") + "\tSpace", "done"),
                (self.tr("Done and next …") + "\tCtrl+Enter", "next"),
                (self.tr("Log contact …") + "\tL", "log"),
                (self.tr("Tomorrow") + "\tS", "later"),
            ):
                menu.addAction(name, partial(self._day.answer, _due(item), what, place))
        pop_up_once(menu, place)


def _due(item: CalendarItem) -> DueItem:
    return DueItem(
        id=item.id,
        customer_id=item.customer_id or 0,
        name=item.name,
        title=item.title,
        due_on=item.on.isoformat(),
        due_time=f"{item.at:%H:%M}" if item.at else "",
        zone="",
        planned_on=today(),
        channel=InteractionKind(item.detail) if item.detail else None,
    )
