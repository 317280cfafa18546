"""The deals of one stage, of which only the ids are known; rows are read when they are seen."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from desktop_crm.gui.deal_words import spoken_card
from desktop_crm.gui.lists.deal_rows import DealRows
from desktop_crm.gui.lists.index import NOWHERE, Index
from desktop_crm.queries.deals import DealRow

ROW_ROLE = Qt.ItemDataRole.UserRole
DEAL_FORMAT = "application/x-desktop-crm-deal"


class DealCardModel(QAbstractListModel):
    """Deals by place. `dropped` carries the id of a deal that was let go over them."""

    dropped = Signal(object)

    def __init__(self, rows: DealRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._ids: array[int] = array("q")

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show other deals."""
        self.beginResetModel()
        self._ids = array("q", ids)
        self.endResetModel()

    def retranslate(self) -> None:
        """Say the cards in the present language."""
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def id_at(self, place: int) -> int | None:
        """Return the deal at a place, None beyond the last."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, deal_id: int) -> int | None:
        """Return where a deal stands, or None."""
        try:
            return self._ids.index(deal_id)
        except ValueError:
            return None

    def row(self, place: int) -> DealRow | None:
        """Return the row at a place, None for one that is gone."""
        return self._rows.row(self._ids, place) if 0 <= place < len(self._ids) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        texts = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        )
        if role not in (ROW_ROLE, *texts):
            return None
        row = self.row(index.row())
        if role == ROW_ROLE or row is None:
            return row
        return spoken_card(row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        # A card lies between no others: a drop is for the stage as a whole.
        return usual | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [DEAL_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        # The number alone: what is dragged may be let go over another program.
        data = QMimeData()
        for index in indexes[:1]:
            data.setData(DEAL_FORMAT, QByteArray(str(self._ids[index.row()]).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, _parent: Index
    ) -> bool:
        deal_id = int(data.data(DEAL_FORMAT).toStdString())
        if self.place_of(deal_id) is None:
            self.dropped.emit(deal_id)
        # The view must not take the card away: the store says where it stands.
        return False
