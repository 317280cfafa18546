"""The quick check of every start, and of the moment in which damage is met: silent while all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_crm.domain.errors import StoreDamaged
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.work_status import WorkStatus
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system.places import little_room

if TYPE_CHECKING:
    from desktop_crm.store.check_rows import Finding


class Health(QObject):
    """Looks at the store once its search memory is filled, so that nobody waits for it."""

    repair_requested = Signal()

    def __init__(self, workspace: Workspace, status: WorkStatus) -> None:
        super().__init__(status)
        self._workspace, self._status = workspace, status
        self._found: list[Finding] = []
        self._met = False
        self.looked = False
        workspace.search_filled.connect(self._look)
        status.damage_button.clicked.connect(self.show_findings)

    def meet(self, error: StoreDamaged) -> None:
        """Look now, as something cannot be read, and say what is found: the search memory may never fill."""
        if self._found:
            self.show_findings()
        elif not self._met:
            from desktop_crm.store.check_rows import Finding
            from desktop_crm.store.quick_check import quick_findings

            self._met, known = True, [Finding(kind=error.part)]
            self._workspace.ask(
                quick_findings,
                then=lambda found: self._on_met(found or known),
                otherwise=lambda _error: self._on_met(known),
            )

    def show_findings(self) -> None:
        """Say what was found, and ask whether to repair it now; once, however many questions stumble over it."""
        from desktop_crm.gui.dialogs.damage_dialog import DamageDialog

        window = self._status.window()
        if window.findChild(DamageDialog):
            return
        dialog = DamageDialog(self._found, window)
        dialog.accepted.connect(self.repair_requested)
        open_once(dialog)

    def _look(self) -> None:
        from desktop_crm.store.clock_check import hours_behind
        from desktop_crm.store.quick_check import quick_findings

        if not self.looked and self._workspace.is_open:
            self._workspace.ask(hours_behind, then=self._on_clock)
            self._workspace.ask(quick_findings, then=self._on_looked)

    def _on_clock(self, hours: int) -> None:
        store = self._workspace.store
        # Where nothing can be written, no room is missed.
        free = 0 if store.viewing.copied else little_room(store.origin)
        self._status.warn(hours_behind=hours, free=free)

    def _on_met(self, found: list[Finding]) -> None:
        self._on_looked(found)
        self.show_findings()

    def _on_looked(self, found: list[Finding]) -> None:
        self._found = found
        self.looked = True
        self._status.show_damage(len(found))
