"""A report of a week, month, quarter or year: one steps from period to period and saves it as a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.charts.report_files import FORMS, write_report_file
from desktop_crm.domain import clock
from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.goals import Period, period_end, period_start
from desktop_crm.domain.report import Report
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.period_report_form import Ui_PeriodReport
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.chart_drawer import draw
from desktop_crm.gui.widgets.choices import choose
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.goal_metrics import Span
from desktop_crm.wording.goals import say_period
from desktop_crm.wording.languages import Language

WEEK = "week"
_LENGTHS = (WEEK, Period.MONTH.value, Period.QUARTER.value, Period.YEAR.value)
_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportKind:
    """What is reported: how it is asked for of a length and a span, said, and which tables it comes from."""

    question: Callable[..., Any]
    arguments: Callable[[str, Span], tuple[Any, ...]]
    say: Callable[[Any, Language], Report]
    tables: frozenset[str]
    file_name: str
    weekly: bool = False


class PeriodReport(Retranslating, QWidget):
    """Asks only while it is seen. `settings_requested` is for what the report depends on."""

    settings_requested = Signal()
    customer_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._stale = True
        self._found: Any = None
        self._day = clock.today()
        self.form = Ui_PeriodReport()
        self.form.setupUi(self)
        let_wrap(self.form.choice_row)
        scale_layouts(self)
        guard_wheel(self)

    def attach(self, workspace: Workspace, kind: ReportKind) -> None:
        """Report this kind from now on; the month first."""
        self._workspace, self._kind = workspace, kind
        for length in _LENGTHS:
            if length != WEEK or kind.weekly:
                self.form.length_box.addItem("", length)
        choose(self.form.length_box, Period.MONTH.value)
        self._connect(workspace)
        permission().guard(Op.EXPORT, self.form.save_button)
        self.retranslate()

    def span(self) -> Span:
        """Return the days that are reported."""
        length = self._length()
        if length == WEEK:
            first = self._day - timedelta(self._day.weekday())
            return Span(first=first, last=first + timedelta(_DAYS - 1))
        first = period_start(Period(length), self._day)
        return Span(first=first, last=period_end(Period(length), first))

    def step(self, forward: bool) -> None:
        """Go to the period after or before."""
        span = self.span()
        self._day = span.last + timedelta(1) if forward else span.first - timedelta(1)
        self._refresh()

    def save_to(self, path: Path) -> None:
        """Write the report that is shown; its ending says the form. A failure is told as every other."""
        if self._found is None or self._workspace is None:
            return
        work = partial(write_report_file, self._kind.say(self._found, spoken()), path)
        draw(work, lambda _nothing: self._say_saved(path), self._workspace.failed.emit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def retranslate(self) -> None:
        if self._workspace is None:
            return
        self.form.retranslateUi(self)
        names = {
            WEEK: self.tr("Week"),
            Period.MONTH.value: self.tr("Month"),
            Period.QUARTER.value: self.tr("Quarter"),
            Period.YEAR.value: self.tr("Year"),
        }
        box = self.form.length_box
        for place in range(box.count()):
            box.setItemText(place, names[box.itemData(place)])
        self._say_period()
        if self._found is not None:
            self._show(self._found)

    def _connect(self, workspace: Workspace) -> None:
        form = self.form
        form.length_box.currentIndexChanged.connect(self._refresh)
        form.back_button.clicked.connect(partial(self.step, False))
        form.forward_button.clicked.connect(partial(self.step, True))
        form.settings_button.clicked.connect(self.settings_requested)
        form.save_button.clicked.connect(self._ask_and_save)
        form.view.customer_requested.connect(self.customer_requested)
        for keys, slot in (
            ("Alt+PgUp", partial(self.step, False)),
            ("Alt+PgDown", partial(self.step, True)),
            ("Ctrl+Shift+S", form.save_button.click),
        ):
            QShortcut(QKeySequence(keys), self, slot)
        workspace.changed.connect(self._on_changed)

    def _length(self) -> str:
        return str(self.form.length_box.currentData())

    def _on_changed(self, changes: Changes) -> None:
        if changes.tables & self._kind.tables:
            self._stale = True
            if self.isVisible():
                self._refresh()

    def _refresh(self) -> None:
        self._say_period()
        if not self.isVisible() or self._workspace is None:
            self._stale = True
            return
        self._stale = False
        arguments = self._kind.arguments(self._length(), self.span())
        self._workspace.ask(
            self._kind.question, *arguments, then=self._show, instead_of=f"report {self._kind.file_name}"
        )

    def _show(self, found: Any) -> None:
        self._found = found
        self.form.view.show_report(self._kind.say(found, spoken()))

    def _ask_and_save(self) -> None:
        name = f"{self._kind.file_name}-{self.span().first:%Y-%m-%d}.pdf"
        endings = [f".{form}" for form in FORMS]
        chosen = ask_file_place(self, self.tr("Save report"), name, endings=endings)
        if chosen is not None:
            self.save_to(chosen)

    def _say_saved(self, path: Path) -> None:
        if self._workspace is not None:
            self._workspace.saved.emit(path)

    def _say_period(self) -> None:
        span, length = self.span(), self._length()
        said = " – ".join(span.days) if length == WEEK else say_period(Period(length), span.first, spoken())
        self.form.period_label.setText(said)
