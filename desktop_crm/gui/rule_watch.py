"""Rules at work while a store is open: after each write, once everyone can be searched, and when a day begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import today
from desktop_crm.gui.permission import permission
from desktop_crm.gui.workspace import Workspace

if TYPE_CHECKING:
    from desktop_crm.operations.rule_runs import Firing, Look, Ran

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
        self._clock = QTimer(self, interval=_LOOK_EVERY_MS)
        self._clock.timeout.connect(self._turn_day)
        self._clock.start()
        workspace.changed.connect(self._on_changed)
        workspace.search_filled.connect(self.look)

    def look(self) -> None:
        """Look for what rules have to answer. A profile that may not write lets them rest."""
        if self._workspace.is_open and permission().may(Op.MARK_RULES):
            self._workspace.do(Op.MARK_RULES, _look, self._seen, then=self._answer)

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
        self._workspace.do(Op.RUN_RULE, _run_rule, firing, then=self._tell)

    def _tell(self, ran: Ran) -> None:
        if ran.planned or ran.others:
            self.ran.emit(ran)


# What rules do takes long to load, and who waits for the first page does not wait for them.
def _look(session: Any, seen: int) -> Look:
    from desktop_crm.operations.rule_runs import look

    return look(session, seen)


def _run_rule(session: Any, firing: Firing) -> Ran:
    from desktop_crm.operations.rule_runs import run_rule

    return run_rule(session, firing)
