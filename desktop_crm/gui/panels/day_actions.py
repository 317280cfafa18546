"""What can be done with a row of Today: log, put off, done, done and next. Each is one step that undo takes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import NoMessage
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.planning import ReasonKind
from desktop_crm.domain.schedule import QuickDay, quick_day
from desktop_crm.gui.contact_guard import unless_too_much
from desktop_crm.gui.coupons import issue
from desktop_crm.gui.dialogs.log_dialog import LogDialog
from desktop_crm.gui.dialogs.next_step_dialog import NextStepDialog
from desktop_crm.gui.dialogs.write_and_close import write_and_close
from desktop_crm.gui.passing import open_once, pop_up_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import finish_follow_up, plan_follow_up, put_off_follow_up
from desktop_crm.operations.interactions import log_and_finish, log_interaction
from desktop_crm.queries.coupons import coupons_left
from desktop_crm.queries.dates_ahead import DateAhead
from desktop_crm.queries.month_pace import ClosingDeal
from desktop_crm.queries.suggestions import Suggestion
from desktop_crm.queries.today import DueItem
from desktop_crm.wording.reasons import ACTIONS, say_greeting, say_greeting_name

Subject = DueItem | Suggestion | DateAhead | ClosingDeal

_LATER_DAYS = 7


class DayActions(QObject):
    """Answers the lists of Today. `customer_requested` carries the id of a customer to be shown."""

    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._answers: dict[str, Callable[[Any], None]] = {
            "open": self.open,
            "log": self.log,
            "later": self.put_off,
            "done": self.finish,
            "next": self.finish_with_next,
            "message": self.copy_message,
            "coupon": self.issue_coupon,
        }

    def answer(self, subject: Subject, what: str, place: QPoint) -> None:
        """Do what a list asks for."""
        if what == "menu":
            pop_up_once(self.menu(subject), place)
        elif what == "open" or subject.customer_id is not None:
            self._answers[what](subject)

    def open(self, subject: Subject) -> None:
        """Show the record of the customer."""
        if subject.customer_id is not None:
            self.customer_requested.emit(subject.customer_id)

    def log(self, subject: Subject) -> None:
        """Write down what happened; a follow-up is done by it."""
        dialog = LogDialog(_name(subject), self._page, kind=_kind(subject))
        dialog.submitted.connect(partial(self._keep_log, dialog, subject))
        open_once(dialog)

    def put_off(self, subject: Subject) -> None:
        """Move a follow-up to tomorrow; of anything else make a follow-up, so that it is off the list and not lost."""
        if isinstance(subject, DueItem):
            self._move(subject, quick_day(QuickDay.TOMORROW, today()))
        else:
            self._plan(subject.customer_id, _later(subject))

    def finish(self, subject: Subject) -> None:
        """Note that a follow-up is done; what is no follow-up is done by logging it."""
        if isinstance(subject, DueItem):
            self._workspace.do(Op.FINISH_FOLLOW_UP, finish_follow_up, subject.id)
        else:
            self.log(subject)

    def finish_with_next(self, subject: Subject) -> None:
        """Ask what comes next, then note both."""
        dialog = NextStepDialog(_name(subject), _title(subject), self._page)
        dialog.planned.connect(partial(self._keep_next, dialog, subject))
        open_once(dialog)

    def copy_message(self, subject: Subject) -> None:
        """Copy what to say to somebody, for a chat or a mail; the clipboard forgets it as it does all secrets."""
        if message := _message(subject):
            secret_clipboard().copy(message)
        else:
            self._workspace.failed.emit(NoMessage())

    def issue_coupon(self, subject: Subject) -> None:
        """Give the customer a coupon from the stock."""
        if subject.customer_id is not None and permission().may(Op.ISSUE_COUPON):
            issue(self._workspace, subject.customer_id)

    def _keep_log(self, dialog: LogDialog, subject: Subject, edit: InteractionEdit) -> None:
        def write() -> None:
            if isinstance(subject, DueItem):
                change: tuple[Any, ...] = (log_and_finish, subject.id, edit)
            else:
                change = (log_interaction, subject.customer_id, _with_message(subject, edit))
            write_and_close(self._workspace, dialog, Op.LOG_INTERACTION, *change)

        if subject.customer_id is not None:
            unless_too_much(dialog, self._workspace, subject.customer_id, edit, write)

    def _keep_next(self, dialog: NextStepDialog, subject: Subject, edit: FollowUpEdit) -> None:
        if isinstance(subject, DueItem):
            write_and_close(self._workspace, dialog, Op.FINISH_FOLLOW_UP, finish_follow_up, subject.id, edit)
        else:
            write_and_close(
                self._workspace, dialog, Op.PLAN_FOLLOW_UP, plan_follow_up, subject.customer_id, edit
            )

    def _move(self, item: DueItem, until: date) -> None:
        self._workspace.do(Op.PUT_OFF_FOLLOW_UP, put_off_follow_up, item.id, until)

    def _plan(self, customer_id: int | None, edit: FollowUpEdit) -> None:
        if customer_id is not None:
            self._workspace.do(Op.PLAN_FOLLOW_UP, plan_follow_up, customer_id, edit)

    def menu(self, subject: Subject) -> QMenu:
        """Return the menu of a row, with how many coupons are left."""
        menu = QMenu(self._page)
        menu.addAction(self.tr("Show customer") + "\tEnter", partial(self.open, subject))
        menu.addAction(self.tr("Log contact …") + "\tL", partial(self.log, subject))
        if _message(subject):
            menu.addAction(self.tr("Copy message") + "\tM", partial(self.copy_message, subject))
        left = self._workspace.now(coupons_left, today())
        coupon = self.tr("Issue a coupon") + f" ({left:,})\tC"
        issuing = menu.addAction(coupon, partial(self.issue_coupon, subject))
        permission().restrict(issuing, Op.ISSUE_COUPON, possible=left > 0)
        if isinstance(subject, DueItem):
            menu.addAction(self.tr("Done") + "\tD", partial(self.finish, subject))
            menu.addAction(self.tr("Done and next …") + "\tN", partial(self.finish_with_next, subject))
            menu.addSeparator()
            for name, choice in (
                (self.tr("Tomorrow") + "\tS", QuickDay.TOMORROW),
                (self.tr("In three days"), QuickDay.THREE_DAYS),
                (self.tr("In a week"), QuickDay.ONE_WEEK),
                (self.tr("Next Monday"), QuickDay.NEXT_MONDAY),
            ):
                menu.addAction(name, partial(self._move, subject, quick_day(choice, today())))
        else:
            menu.addAction(self.tr("Plan a follow-up …") + "\tN", partial(self.finish_with_next, subject))
            menu.addAction(self.tr("Later") + "\tS", partial(self.put_off, subject))
        return menu


def _message(subject: Subject) -> str:
    if isinstance(subject, DateAhead):
        return say_greeting(subject, spoken())
    return subject.draft if isinstance(subject, DueItem) else ""


def _with_message(subject: Subject, edit: InteractionEdit) -> InteractionEdit:
    """Return what is logged with the name of the greeting it was."""
    if isinstance(subject, DateAhead):
        return replace(edit, message=say_greeting_name(subject, spoken()))
    return edit


def _name(subject: Subject) -> str:
    return subject.customer if isinstance(subject, ClosingDeal) else subject.name


def _title(subject: Subject) -> str:
    """Return what is most likely to come next: the same as what was planned."""
    return subject.title if isinstance(subject, DueItem) else ""


def _kind(subject: Subject) -> InteractionKind:
    """Return what is most likely to be logged: what was planned, and a call where nothing was."""
    planned = subject.channel if isinstance(subject, DueItem) else None
    return planned or InteractionKind.CALL


def _later(subject: Suggestion | DateAhead | ClosingDeal) -> FollowUpEdit:
    """Return the follow-up that a suggestion becomes: in a week, or on the day that is kept."""
    if isinstance(subject, DateAhead):
        return FollowUpEdit(due_on=subject.on.isoformat(), title=ACTIONS[ReasonKind.BIRTHDAY].say(spoken()))
    day = (today() + timedelta(_LATER_DAYS)).isoformat()
    if isinstance(subject, ClosingDeal):
        return FollowUpEdit(due_on=day, title=subject.title, deal_id=subject.id)
    return FollowUpEdit(due_on=day, title=ACTIONS[subject.reasons[0].kind].say(spoken()))
