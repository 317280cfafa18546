"""What can be done with a whole day: plan its visits, take them along on paper, write them down, ask why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.clock import today
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system.settings import SettingsFile


class DayTools(QObject):
    """Opens the dialogs of a day over its page; each is loaded when it is first wanted."""

    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, settings: SettingsFile, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._settings, self._page = workspace, settings, page

    def connect_actions(self, actions: Actions) -> None:
        """Answer the commands of a day."""
        actions.answer("plan_visits", self.plan_visits)
        actions.answer("day_sheet", self.show_sheet)
        actions.answer("debrief", self.debrief)
        actions.answer("export_calendar", self.export_calendar)
        actions.answer("why_not", self.ask_why_not)
        actions.answer("today_settings", self.show_settings)

    def plan_visits(self, on: date | None = None) -> None:
        """Let the user say whom to visit on a day, today's without one."""
        from desktop_crm.gui.dialogs.visit_plan_dialog import VisitPlanDialog

        open_once(VisitPlanDialog(self._workspace, on or today(), self._page))

    def show_sheet(self) -> None:
        """Show the day as it would be printed."""
        from desktop_crm.gui.dialogs.day_sheet_dialog import DaySheetDialog

        dialog = DaySheetDialog(self._workspace, today(), self._page)
        dialog.plan_requested.connect(self.plan_visits)
        open_once(dialog)

    def export_calendar(self) -> None:
        """Let the user take what is planned along in a calendar."""
        from desktop_crm.gui.dialogs.calendar_export_dialog import export_calendar_dialog

        export_calendar_dialog(self._workspace, self._page)

    def debrief(self) -> None:
        """Ask what came of the visits of the day."""
        from desktop_crm.gui.dialogs.debrief_dialog import DebriefDialog

        open_once(DebriefDialog(self._workspace, today(), self._page))

    def ask_why_not(self) -> None:
        """Answer why somebody is not suggested."""
        from desktop_crm.gui.dialogs.why_not_dialog import WhyNotDialog

        dialog = WhyNotDialog(self._workspace, today(), self._page)
        dialog.customer_requested.connect(self.customer_requested)
        dialog.settings_requested.connect(self.show_settings)
        open_once(dialog)

    def show_settings(self) -> None:
        """Let the user say what counts."""
        from desktop_crm.gui.dialogs.today_settings_dialog import TodaySettingsDialog

        open_once(TodaySettingsDialog(self._workspace, self._settings, self._page))
