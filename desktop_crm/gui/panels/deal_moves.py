"""Moving deals from stage to stage: a closing one is asked for its reason, an open one for what comes next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.pipelines import Forecast, StageKind
from desktop_crm.gui.dialogs.close_deal_dialog import CloseDealDialog
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealMove, delete_deal, mark_forecast, move_deal
from desktop_crm.queries.deals import close_reasons
from desktop_crm.queries.pipelines import StageRow


class DealMoves(QObject):
    """`moved` carries the id of a deal that stands elsewhere now."""

    moved = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._window = parent

    def move(self, deal_id: int, to: StageRow) -> None:
        """Put a deal into another stage, as one step that undo takes back."""
        if to.kind == StageKind.OPEN:
            self._write(deal_id, DealMove(stage_id=to.id, on=today().isoformat()))
        else:
            self._ask_reason(deal_id, to)

    def delete(self, deal_id: int) -> None:
        """Take a deal away; undo brings it back."""
        self._workspace.do(Op.DELETE_DEAL, delete_deal, deal_id)

    def mark(self, deal_id: int, word: str) -> None:
        """Say what the chances of a deal are; an empty word leaves it to its probability."""
        self._workspace.do(Op.EDIT_DEAL, mark_forecast, deal_id, Forecast(word) if word else None)

    def _ask_reason(self, deal_id: int, to: StageRow) -> None:
        reasons = self._workspace.now(close_reasons, to.kind)
        dialog = CloseDealDialog(won=to.kind == StageKind.WON, reasons=reasons, parent=self._window)
        dialog.filled.connect(partial(self._close, dialog, deal_id, to))
        open_once(dialog)

    def _close(self, dialog: CloseDealDialog, deal_id: int, to: StageRow, reason: str, on: str) -> None:
        def refused(error: Exception) -> None:
            self._workspace.refuse(error, dialog.set_error)

        self._write(deal_id, DealMove(stage_id=to.id, on=on, reason=reason), dialog.accept, refused)

    def _write(
        self,
        deal_id: int,
        move: DealMove,
        then: Callable[[], object] = lambda: None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        def kept(_nothing: object) -> None:
            then()
            self.moved.emit(deal_id)

        self._workspace.do(Op.MOVE_DEAL, move_deal, deal_id, move, then=kept, otherwise=otherwise)
