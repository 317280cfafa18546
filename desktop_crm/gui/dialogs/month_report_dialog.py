"""Saving a month on one page: which month, in which language, with names or without."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.clock import today
from desktop_crm.domain.goals import Period
from desktop_crm.domain.schedule import month_number, month_start
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.month_report_dialog_form import Ui_MonthReportDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.chart_drawer import draw
from desktop_crm.gui.widgets.choices import offer
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.month_report import MonthReport, month_report
from desktop_crm.system.files import write_atomically
from desktop_crm.wording.goals import say_period
from desktop_crm.wording.languages import LANGUAGE_NAMES, Language

_MONTHS_BACK = 24


class MonthReportDialog(QDialog):
    """`saved` carries the path of the file."""

    saved = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.form = form = Ui_MonthReportDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        guard_wheel(self)
        this_month = month_number(today())
        for number in range(this_month, this_month - _MONTHS_BACK, -1):
            first = month_start(number)
            form.month_box.addItem(say_period(Period.MONTH, first, spoken()), first)
        offer(form.language_box, LANGUAGE_NAMES, spoken())
        form.save_button.clicked.connect(self._ask_and_save)
        form.cancel_button.clicked.connect(self.reject)
        self.setMinimumWidth(theme().px(420))

    def save_to(self, path: Path) -> None:
        """Reckon the month and write its page there; `saved` follows, or the reason why not."""
        month: date = self.form.month_box.currentData()
        self.form.save_button.setEnabled(False)
        self._workspace.ask(
            month_report,
            month,
            today(),
            then=lambda report: self._draw(report, path),
            otherwise=self._refuse,
        )

    def _draw(self, report: MonthReport, path: Path) -> None:
        language, names = Language(self.form.language_box.currentData()), self.form.names_check.isChecked()

        def work() -> Path:
            # matplotlib takes a third of a second to come.
            from desktop_crm.charts.month_page import month_page
            from desktop_crm.wording.month import say_month

            write_atomically(path, month_page(say_month(report, language, names=names)))
            return path

        draw(work, self._on_saved, self._refuse)

    def _ask_and_save(self) -> None:
        month: date = self.form.month_box.currentData()
        chosen = ask_file_place(self, self.tr("Save month report"), f"{month:%Y-%m}.pdf")
        if chosen is not None:
            self.save_to(chosen)

    def _on_saved(self, path: Path) -> None:
        self.saved.emit(path)
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.form.save_button.setEnabled(True)
        self._workspace.refuse(error, self.form.error_label.setText)
