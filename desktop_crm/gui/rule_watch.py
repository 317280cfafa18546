"""Rules at work while a store is open: after each write, at opening, and when a day begins."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import today
from desktop_crm.gui.permission import permission
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.rule_runs import Firing, Look, Ran, look, run_rule

_LOOK_EVERY_MS = 60_000
# They are looked at when the next write comes.
_CALM = frozenset({Op.MARK_RULES, Op.SAVE_DRAFT, Op.SAVE_SETTING, Op.UNDO, Op.REDO, Op.REVEAL})


class RuleWatch(QObject):
    """Lets rules answer what happened, each in a step of its own; `ran` carries what one did."""

    ran = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._seen, self._resting = 0, False
        self._day = today()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_EVERY_MS)
        self._clock.timeout.connect(self._turn_day)
        self._clock.start()
        workspace.changed.connect(self._on_changed)
        QTimer.singleShot(0, self, self.look)

    def look(self) -> None:
        """Look for what rules have to answer. A profile that may not write lets them rest."""
        if self._workspace.is_open and permission().may(Op.MARK_RULES):
            self._workspace.do(Op.MARK_RULES, look, self._seen, then=self._answer)

    def _turn_day(self) -> None:
        if self._day != today():
            self._day = today()
            self.look()

    def _on_changed(self, changes: Changes) -> None:
        if "rule" in changes.tables:
            self._resting = False
        if changes.op not in _CALM and not self._resting:
            self.look()

    def _answer(self, found: Look) -> None:
        self._seen, self._resting = found.seen, found.resting
        for firing in found.firings:
            self._run(firing)

    def _run(self, firing: Firing) -> None:
        self._workspace.do(Op.RUN_RULE, run_rule, firing, then=self._tell)

    def _tell(self, ran: Ran) -> None:
        if ran.planned or ran.others:
            self.ran.emit(ran)
