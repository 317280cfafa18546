"""Planning the visits of a day: whom, in which order, and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QTime, QTimer, QTimeZone, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.form_keys import Ways, bind_form_keys
from desktop_crm.gui.forms.visit_plan_dialog_form import Ui_VisitPlanDialog
from desktop_crm.gui.lists.day_stops import DayStops
from desktop_crm.gui.lists.stop_list import StopLine
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import date_edit_format
from desktop_crm.gui.widgets.labels import set_property, show_words
from desktop_crm.gui.widgets.painting import Tone
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.visits import VisitPlan, plan_visits
from desktop_crm.queries.desk import ViewRow, saved_views
from desktop_crm.queries.tags import tag_names
from desktop_crm.queries.visits import (
    Area,
    Candidate,
    PlannedVisit,
    areas,
    candidates,
    due_customers,
    found_customers,
    visits_of,
)

_PAUSE_MS = 80
_MORNING, _USUAL_MINUTES = time(9), 60
_WANTED = "visit candidates"


class VisitPlanDialog(QDialog):
    """Offers customers by what is due, town, view, tag or search on the left, and keeps the stops on the right.

    `kept` carries the day once its visits are planned.
    """

    kept = Signal(object)

    def __init__(self, workspace: Workspace, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stops = DayStops()
        self._offered: tuple[Candidate, ...] = ()
        self.form = Ui_VisitPlanDialog()
        self.form.setupUi(self)
        let_wrap(self.form.head_row, self.form.order_row)
        scale_layouts(self)
        guard_wheel(self)
        self.form.error_label.hide()
        self.form.stop_list.let_move()
        self.form.day_edit.setDisplayFormat(date_edit_format())
        self.form.day_edit.setDate(QDate(on.year, on.month, on.day))
        self.form.first_edit.setTime(QTime(_MORNING.hour, _MORNING.minute))
        self.form.every_box.setValue(_USUAL_MINUTES)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()
        self.resize(theme().px(940), theme().px(600))
        self._offer_sources((), workspace.now(saved_views), workspace.now(tag_names))
        workspace.ask(areas, then=self._take_areas)
        self._load_day()
        self.form.source_box.setFocus()

    def day(self) -> date:
        """Return the day that is planned."""
        chosen = self.form.day_edit.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Enter in a line or list belongs to the line or list. A shown box makes its first button the default.
        save = self.form.button_box.button(QDialogButtonBox.StandardButton.Save)
        save.setDefault(False)
        set_property(save, "primary", True)

    def accept(self) -> None:
        """Keep the plan as one step."""
        plan = VisitPlan(
            on=self.day(),
            stops=self._stops.kept(),
            title=self.tr("Visit"),
            zone=QTimeZone.systemTimeZoneId().toStdString(),
            dropped=self._stops.dropped,
        )
        self._workspace.do(Op.PLAN_VISITS, plan_visits, plan, then=self._close, otherwise=self._refuse)

    def _connect(self) -> None:
        form = self.form
        form.source_box.activated.connect(self._choose_source)
        form.search_edit.textEdited.connect(self._pause.start)
        form.search_edit.returnPressed.connect(form.candidate_list.setFocus)
        self._pause.timeout.connect(self._search)
        form.candidate_list.entered.connect(self._add)
        form.add_button.clicked.connect(lambda: self._add(form.candidate_list.currentRow()))
        form.add_all_button.clicked.connect(self._add_all)
        form.stop_list.moved.connect(self._move)
        form.stop_list.removed.connect(self._remove)
        form.stop_list.entered.connect(lambda _row: form.time_edit.setFocus())
        form.stop_list.currentRowChanged.connect(self._show_time)
        form.up_button.clicked.connect(partial(self._step, -1))
        form.down_button.clicked.connect(partial(self._step, 1))
        form.remove_button.clicked.connect(lambda: self._remove(form.stop_list.currentRow()))
        form.order_button.clicked.connect(partial(self._order, self._stops.order))
        form.near_button.clicked.connect(partial(self._order, self._stops.order_by_distance))
        form.time_edit.editingFinished.connect(self._set_time)
        form.first_edit.timeChanged.connect(self._space)
        form.every_box.valueChanged.connect(self._space)
        form.day_edit.dateChanged.connect(self._load_day)
        form.button_box.accepted.connect(self.accept)
        form.button_box.rejected.connect(self.reject)
        save = form.button_box.button(QDialogButtonBox.StandardButton.Save)
        permission().guard(Op.PLAN_VISITS, save)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        bind_form_keys(self, save, Ways(close=save.click))

    def _take_areas(self, found: tuple[Area, ...]) -> None:
        self._offer_sources(found, self._workspace.now(saved_views), self._workspace.now(tag_names))

    def _offer_sources(self, places: Sequence[Area], views: Sequence[ViewRow], tags: Sequence[str]) -> None:
        box = self.form.source_box
        chosen = box.currentIndex()
        box.clear()
        box.addItem(self.tr("Due by this day"), self._due)
        for place in places:
            name = f"    {place.district}" if place.district else place.city
            box.addItem(f"{name}  {len(place.customers):,}", partial(self._of_area, place.customers))
        for view in views:
            box.addItem(
                self.tr("View: {name}").replace("{name}", view.name), partial(self._found, view.query)
            )
        for tag in tags:
            box.addItem(self.tr("Tag: {name}").replace("{name}", tag), partial(self._found, f'tag:"{tag}"'))
        box.setCurrentIndex(max(0, chosen))

    def _choose_source(self) -> None:
        self.form.search_edit.clear()
        ask: Callable[[], None] = self.form.source_box.currentData()
        ask()

    def _due(self) -> None:
        self._workspace.ask(due_customers, self.day(), then=self._offer, instead_of=_WANTED)

    def _of_area(self, customers: tuple[int, ...]) -> None:
        self._workspace.ask(candidates, customers, self.day(), then=self._show_by_route, instead_of=_WANTED)

    def _found(self, query: str) -> None:
        self._workspace.ask(
            found_customers, query, then=self._offer, instead_of=_WANTED, otherwise=self._refuse
        )

    def _search(self) -> None:
        text = self.form.search_edit.text().strip()
        if text:
            self._found(text)
        else:
            self._choose_source()

    def _offer(self, ids: tuple[int, ...]) -> None:
        self._workspace.ask(candidates, ids, self.day(), then=self._show_candidates, instead_of=_WANTED)

    def _show_by_route(self, found: tuple[Candidate, ...]) -> None:
        self._show_candidates(tuple(sorted(found, key=lambda one: one.route)))

    def _show_candidates(self, found: tuple[Candidate, ...]) -> None:
        self.form.error_label.hide()
        self._offered = found
        self._renew_candidates()

    def _renew_candidates(self, current: int | None = None) -> None:
        form = self.form
        form.candidate_list.show_lines([self._candidate_line(one) for one in self._offered], current)
        form.count_label.setText(
            self.tr("%Ln customer(s)", "", len(self._offered)) if self._offered else self.tr("Nobody here.")
        )
        for button in (form.add_button, form.add_all_button):
            button.setEnabled(bool(self._offered))

    def _candidate_line(self, one: Candidate) -> StopLine:
        if self._stops.has(one.customer_id):
            badge, tone = self.tr("planned"), Tone.GOOD
        elif one.unwanted:
            badge, tone = self.tr("no contact"), Tone.ACT
        else:
            badge, tone = "" if one.quiet is None else self.tr("%n d ago", "", one.quiet), Tone.QUIET
        where = " ".join(filter(None, (one.city, one.district)))
        detail = " · ".join(filter(None, (one.company, where, one.due_title)))
        return StopLine(title=one.name, detail=detail or self.tr("no address"), badge=badge, tone=tone)

    def _add(self, row: int) -> None:
        if 0 <= row < len(self._offered):
            self._stops.add(self._offered[row], *self._rhythm())
            self._renew_candidates(row + 1)
            self._show_stops(len(self._stops.stops) - 1)

    def _add_all(self) -> None:
        for one in self._offered:
            if not one.unwanted:
                self._stops.add(one, *self._rhythm())
        self._renew_candidates()
        self._show_stops(0)

    def _remove(self, row: int) -> None:
        if 0 <= row < len(self._stops.stops):
            self._stops.remove(row)
            self._renew_candidates()
            self._show_stops(row)

    def _move(self, row: int, to: int) -> None:
        self._stops.move(row, to)
        self._show_stops(to)

    def _step(self, step: int, _checked: bool = False) -> None:
        self.form.stop_list.move_current(step)

    def _order(self, way: Callable[[], None], _checked: bool = False) -> None:
        way()
        self._show_stops(0)

    def _space(self, _value: object = None) -> None:
        self._stops.space(*self._rhythm())
        self._show_stops(self.form.stop_list.currentRow())

    def _set_time(self) -> None:
        row, at = self.form.stop_list.currentRow(), self.form.time_edit.time()
        if 0 <= row < len(self._stops.stops):
            self._show_stops(self._stops.set_time(row, time(at.hour(), at.minute())))

    def _rhythm(self) -> tuple[time, int]:
        first = self.form.first_edit.time()
        return time(first.hour(), first.minute()), self.form.every_box.value()

    def _load_day(self, _day: object = None) -> None:
        self._workspace.ask(visits_of, self.day(), then=self._take_day, instead_of="visits of a day")
        self._search()

    def _take_day(self, planned: tuple[PlannedVisit, ...]) -> None:
        self._stops.begin(planned, *self._rhythm())
        self._renew_candidates()
        self._show_stops(0)

    def _show_stops(self, current: int) -> None:
        form = self.form
        lines = [
            StopLine(
                title=stop.whom.name,
                detail=_where(stop.whom) or self.tr("no address"),
                badge=at.strftime("%H:%M"),
                tone=Tone.WATCH,
            )
            for stop, at in zip(self._stops.stops, self._stops.times, strict=True)
        ]
        form.stop_list.show_lines(lines, current)
        self._show_time()
        for button in (form.up_button, form.down_button, form.order_button, form.remove_button):
            button.setEnabled(bool(lines))
        form.time_edit.setEnabled(bool(lines))
        form.near_button.setEnabled(self._stops.has_distances)

    def _show_time(self, _row: int = 0) -> None:
        row = self.form.stop_list.currentRow()
        if 0 <= row < len(self._stops.times):
            at = self._stops.times[row]
            self.form.time_edit.setTime(QTime(at.hour, at.minute))

    def _close(self, _ids: Any) -> None:
        self.kept.emit(self.day())
        super().accept()

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, partial(show_words, self.form.error_label))


def _where(one: Candidate) -> str:
    district = "" if one.district in one.street else one.district
    return " · ".join(filter(None, (one.city, district, one.street)))
