"""The calendar: a day, a week or a month of what is planned, done, closing and celebrated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_crm.domain import clock
from desktop_crm.domain.calendar import CalendarItem, CalendarKind, month_page, week_of
from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.schedule import months_later
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.dialogs.calendar_import_dialog import CalendarImportDialog
from desktop_crm.gui.dialogs.plan_dialog import PlanDialog
from desktop_crm.gui.editors.follow_up_fields import this_zone
from desktop_crm.gui.forms.calendar_page_form import Ui_CalendarPage
from desktop_crm.gui.icons import icon
from desktop_crm.gui.lists.calendar_view import CalendarView
from desktop_crm.gui.lists.calendar_words import say_kinds, say_month, say_span
from desktop_crm.gui.lists.days_view import DaysView
from desktop_crm.gui.lists.month_view import MonthView
from desktop_crm.gui.panels.calendar_actions import CalendarActions
from desktop_crm.gui.panels.follow_ups_panel import FollowUpsPanel
from desktop_crm.gui.panels.plan_exports import PlanExports
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.chips import ChipRow
from desktop_crm.gui.widgets.file_drop import FileDrop
from desktop_crm.gui.widgets.minute_hand import MinuteHand
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.view_switch import ViewSwitch
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealEdit, edit_deal
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import move_follow_up
from desktop_crm.queries.calendar import OnDays, Span, closing_on, done_on, kept_on, planned_on
from desktop_crm.system.settings import SettingsFile

_QUESTIONS: dict[CalendarKind, Callable[..., OnDays]] = {
    CalendarKind.FOLLOW_UP: planned_on,
    CalendarKind.INTERACTION: done_on,
    CalendarKind.DEAL: closing_on,
    CalendarKind.DATE: kept_on,
}
_FEEDS = {
    CalendarKind.FOLLOW_UP: frozenset({"follow_up", "follow_up_terms", "customer"}),
    CalendarKind.INTERACTION: frozenset({"interaction", "customer"}),
    CalendarKind.DEAL: frozenset({"deal", "stage", "customer"}),
    CalendarKind.DATE: frozenset({"contact_point", "customer", "contact_rule"}),
}
_VIEWS = ("day", "week", "month", "list")
_MOST_IN_A_MONTH, _MOST_IN_A_WEEK = 12, 200


class CalendarPage(Retranslating, QWidget):
    """Asks only while it is seen, for the kinds that are wanted. Its views only ask; it does."""

    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, _settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._today = self._day = clock.today()
        self._found: dict[CalendarKind, OnDays] = {}
        self._stale = set(CalendarKind)
        self.form = form = Ui_CalendarPage()
        form.setupUi(self)
        let_wrap(self.form.head_row)
        scale_layouts(self)
        self.month, self.days = MonthView(), DaysView()
        self.chips = ChipRow(exclusive=False)
        form.chip_row.addWidget(self.chips)
        self.follow_ups = FollowUpsPanel(workspace)
        for view in (self.days, self.month, self.follow_ups):
            form.views.addWidget(view)
        self.views = ViewSwitch(_VIEWS, form, self)
        self._actions = CalendarActions(workspace, self)
        self._drop = FileDrop(self)
        self._connect()
        self._name_parts()
        for kind in CalendarKind:
            self.chips.choose(kind)
        self._restyle()
        self.views.show("week")
        permission().guard(Op.PLAN_FOLLOW_UP, form.plan_button)
        permission().guard(Op.EXPORT, form.export_button)
        permission().guard(Op.IMPORT, form.import_button)

    @property
    def _lists(self) -> bool:
        """Tell whether the list stands in the place of days."""
        return self.views.current == "list"

    @property
    def view(self) -> CalendarView:
        """The view of days that is seen, or was seen before the list."""
        return self.month if self.views.current == "month" else self.days

    def show_day(self, day: date) -> None:
        """Show the page with this day, and put the cursor there."""
        self._day = day
        if self._lists:
            self.views.show("day")
            return
        first_weekday = QLocale.system().firstDayOfWeek().value - 1
        self.month.month = day
        if self.views.current == "month":
            days = month_page(day, first_weekday)
        elif self.views.current == "week":
            first = week_of(day, first_weekday)
            days = [date.fromordinal(first.toordinal() + number) for number in range(7)]
        else:
            days = [day]
        changed = list(self.view.days) != days
        self.view.show_days(days, day, self._today)
        self._name_page()
        if changed:
            self._found = {}
        self._refresh(set(CalendarKind))

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show what would become of calendar files."""
        if permission().may(Op.IMPORT):
            open_once(CalendarImportDialog(self._workspace, paths, self))

    def connect_actions(self, actions: Actions) -> None:
        """Answer the command of the calendar that has no other place."""
        actions.answer("import_calendar", self._ask_files)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh(self._stale)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._name_parts()
        self._name_page()
        self.view.relayout()

    def _connect(self) -> None:
        form = self.form
        self.views.shown.connect(self._show_view)
        form.back_button.clicked.connect(partial(self._turn_page, -1))
        form.on_button.clicked.connect(partial(self._turn_page, 1))
        form.today_button.clicked.connect(lambda: self.show_day(self._today))
        form.import_button.clicked.connect(self._ask_files)
        self._drop.dropped.connect(self.import_files)
        form.export_button.setMenu(PlanExports(self._workspace, self))
        form.plan_button.clicked.connect(lambda: self._plan(self.view.stop.day, self.view.stop.at))
        for shown in (self.days, self.month):
            shown.asked.connect(self._actions.answer)
            shown.move_wanted.connect(self._move)
            shown.plan_wanted.connect(self._plan)
            shown.day_wanted.connect(self.show_day)
        self.follow_ups.asked.connect(self._actions.answer)
        self.follow_ups.created.connect(lambda: self._plan(self._today, None))
        self.chips.chosen.connect(self._choose_kinds)
        self._actions.customer_requested.connect(self.customer_requested)
        MinuteHand(self).moved.connect(self._turn_day)
        self._workspace.changed.connect(self._on_changed)
        theme().changed.connect(self._restyle)

    def _show_view(self) -> None:
        """Show days around the one under the cursor, or the list of all that is planned; the cursor goes along."""
        had_focus = self.form.views.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        shown: QWidget = self.follow_ups if self._lists else self.view
        for part in (self.chips, self.form.back_button, self.form.today_button, self.form.on_button):
            part.setVisible(not self._lists)
        self.form.views.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        if self._lists:
            self._name_page()
        else:
            self.show_day(self._day)
        if had_focus:
            shown.setFocus()

    def _ask_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Import calendar"), "", self.tr("Calendar files (*.ics *.ical *.ifb *.vcs)")
        )
        if chosen:
            self.import_files([Path(path) for path in chosen])

    def _turn_page(self, step: int, _checked: bool = False) -> None:
        if self.views.current == "month":
            self.show_day(months_later(self.view.stop.day, step))
        else:
            self.show_day(self.view.page_from(step))

    def _turn_day(self) -> None:
        if self._today != clock.today():
            self._today = clock.today()
            self.follow_ups.renew()
            if not self._lists:
                self.show_day(self._day)

    def _on_changed(self, changes: Changes) -> None:
        self._refresh({kind for kind, tables in _FEEDS.items() if tables & changes.tables})

    def _choose_kinds(self, _key: str) -> None:
        self._show_found()
        self._refresh({kind for kind in self._wanted() if kind not in self._found})

    def _wanted(self) -> set[CalendarKind]:
        return {CalendarKind(key) for key in self.chips.chosen_keys()}

    def _refresh(self, kinds: set[CalendarKind]) -> None:
        """Ask for these kinds, or remember to do so when the page is seen."""
        self._stale |= kinds
        if not self.isVisible():
            return
        asked = self._stale & self._wanted()
        self._stale -= asked
        days = self.view.days
        most = _MOST_IN_A_MONTH if self.views.current == "month" else _MOST_IN_A_WEEK
        span = Span(first=days[0], last=days[-1], most=most)
        for kind in asked:
            self._workspace.ask(
                _QUESTIONS[kind], span, then=partial(self._take, kind, span), instead_of=f"calendar {kind}"
            )

    def _take(self, kind: CalendarKind, span: Span, found: OnDays) -> None:
        if (span.first, span.last) == (self.view.days[0], self.view.days[-1]):
            self._found[kind] = found
            self._show_found()

    def _show_found(self) -> None:
        shown = [found for kind, found in self._found.items() if kind in self._wanted()]
        items = sorted((item for found in shown for item in found.items), key=lambda item: item.order)
        more: Counter[date] = Counter()
        for found in shown:
            more.update(dict(found.more))
        self.view.show_items(items, more)

    def _move(self, item: CalendarItem, day: date, at: time | None) -> None:
        op = Op.EDIT_DEAL if item.kind is CalendarKind.DEAL else Op.EDIT_FOLLOW_UP
        if not permission().may(op):
            return
        if day not in self.view.days:
            self.show_day(day)
        self.view.await_item(item.id)
        if item.kind is CalendarKind.DEAL:
            self._workspace.do(op, edit_deal, item.id, DealEdit(expected_on=day.isoformat()))
        else:
            self._workspace.do(op, move_follow_up, item.id, day, at, this_zone() if at else None)

    def _plan(self, day: date, at: time | None) -> None:
        if permission().may(Op.PLAN_FOLLOW_UP):
            due_time = f"{at:%H:%M}" if at else ""
            edit = FollowUpEdit(due_on=day.isoformat(), due_time=due_time, zone=this_zone())
            open_once(PlanDialog(self._workspace, edit, self))

    def _name_page(self) -> None:
        if self._lists:
            self.form.title_label.setText(self.tr("Follow-ups"))
            return
        days = self.view.days
        title = say_month(self._day) if self.views.current == "month" else say_span(days[0], days[-1])
        self.form.title_label.setText(title)
        self.view.setAccessibleName(title)

    def _restyle(self) -> None:
        self.form.back_button.setIcon(icon("chevron-left"))
        self.form.on_button.setIcon(icon("chevron-right"))

    def _name_parts(self) -> None:
        self._drop.cover.setText(self.tr("Let go to read calendar files"))
        self.chips.set_chips(say_kinds())
        for kind, hint in {
            CalendarKind.FOLLOW_UP: self.tr("Show or hide what is planned"),
            CalendarKind.INTERACTION: self.tr("Show or hide calls, visits and messages that took place"),
            CalendarKind.DEAL: self.tr("Show or hide the days on which deals should close"),
            CalendarKind.DATE: self.tr("Show or hide birthdays and other yearly days"),
        }.items():
            self.chips.chip(kind).setToolTip(hint)
