"""The files that what is planned can be written to: a calendar for other programs, or a table."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.gui.dialogs.calendar_export_dialog import export_calendar_dialog
from desktop_crm.gui.dialogs.sales_export_dialog import SalesExportDialog
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.sales_words import Holding
from desktop_crm.gui.workspace import Workspace


class PlanExports(Retranslating, QMenu):
    """Offers both; each asks for the rest in its dialog."""

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self.calendar_action, self.table_action = self.addAction(""), self.addAction("")
        self.calendar_action.triggered.connect(self._write_calendar)
        self.table_action.triggered.connect(self._write_table)
        self.retranslate()

    def retranslate(self) -> None:
        self.calendar_action.setText(self.tr("&Calendar (iCalendar)…"))
        self.table_action.setText(self.tr("&Table of follow-ups (CSV or Excel)…"))

    def _write_calendar(self) -> None:
        export_calendar_dialog(self._workspace, self._page)

    def _write_table(self) -> None:
        open_once(SalesExportDialog(self._workspace, Holding(kind=SalesKind.FOLLOW_UPS), self._page))
