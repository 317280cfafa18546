"""The lines of a document as a grid that is typed into; a blank line waits below the last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.prices import Totals
from desktop_crm.gui.editors.typed_line import LineField, TypedLine
from desktop_crm.gui.lists.index import NOWHERE, Index
from desktop_crm.gui.theme import theme
from desktop_crm.gui.wording import say_refusal
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.queries.charged_before import GivenPrice
from desktop_crm.queries.price_list import PriceList

TYPED = (LineField.TEXT, LineField.QUANTITY, LineField.PRICE, LineField.DISCOUNT, LineField.TAX)
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class LineModel(QAbstractTableModel):
    """Keeps every text as it was typed; `typed` says that something is another now."""

    typed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[TypedLine] = [TypedLine()]
        self._currency = ""
        self.prices = PriceList()

    def show_lines(self, lines: Sequence[TypedLine], currency: str) -> None:
        """Show these lines; what a typed name may mean stands in `prices`."""
        self.beginResetModel()
        self.lines = [*lines, TypedLine()]
        self._currency = currency
        self._check()
        self.endResetModel()
        self.typed.emit()

    def turn_to(self, currency: str) -> None:
        """Read amounts in another currency from now on; the numbers stay."""
        self._currency = currency
        self._check()
        self._tell()

    def totals(self) -> dict[int, Totals]:
        """Return net and tax by tax rate of all lines that can be read."""
        sums: defaultdict[int, Totals] = defaultdict(lambda: Totals(net=0, tax=0))
        for line in self._filled():
            price = line.check(self._currency)
            if price is not None:
                known = sums[price.tax_rate]
                sums[price.tax_rate] = Totals(net=known.net + price.net, tax=known.tax + price.tax)
        return dict(sums)

    def edits(self) -> tuple[LineEdit, ...]:
        """Return all lines as they are to be kept. Raise BadInput."""
        return tuple(line.edit(self._currency) for line in self._filled())

    def problem(self, *, unfilled: bool = False) -> tuple[QModelIndex, BadInput] | None:
        """Return the first cell that cannot be read, and why; one that is still empty counts only if asked for."""
        for place, line in enumerate(self.lines):
            if line.problem is not None and not line.is_blank:
                column, refused = line.problem
                if unfilled or line.texts[column].strip():
                    return self.index(place, column), refused
        return None

    def take_price(self, place: int, given: GivenPrice) -> None:
        """Fill in what was last given."""
        self.lines[place].take_price(given)
        self._check()
        self._tell()

    def remove(self, place: int) -> None:
        """Take a line out."""
        if place < len(self.lines) - 1:
            self.beginRemoveRows(NOWHERE, place, place)
            del self.lines[place]
            self.endRemoveRows()
            self.typed.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(LineField)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() in TYPED else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.lines[index.row()], LineField(index.column())
        wrong = line.problem is not None and line.problem[0] is column and bool(line.texts[column].strip())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            if column in (LineField.UNIT, LineField.NET):
                return theme().colour("ink_secondary")
            if self._invites(index):
                return theme().colour("ink_tertiary")
            return theme().colour("act") if wrong else None
        if role == Qt.ItemDataRole.BackgroundRole and wrong:
            return theme().colour("act_ground")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return say_refusal(line.problem[1]) if wrong and line.problem else None
        if role == Qt.ItemDataRole.DisplayRole and self._invites(index):
            return self.tr("Product or words…")
        return line.texts[column] if role in _SHOWN else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line, column = self.lines[index.row()], LineField(index.column())
        text = str(value)
        if role != Qt.ItemDataRole.EditRole or text == line.texts[column]:
            return False
        line.texts[column] = text
        if column is LineField.TEXT:
            self._name(line, text)
        if index.row() == len(self.lines) - 1 and not line.is_blank:
            self.beginInsertRows(NOWHERE, len(self.lines), len(self.lines))
            self.lines.append(TypedLine())
            self.endInsertRows()
        self._check()
        self._tell()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(LineField(section))
        return self._headings()[LineField(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def _headings(self) -> Mapping[LineField, str]:
        return {
            LineField.TEXT: self.tr("Product"),
            LineField.QUANTITY: self.tr("Quantity"),
            LineField.UNIT: self.tr("Unit"),
            LineField.PRICE: self.tr("Price"),
            LineField.DISCOUNT: self.tr("Discount %"),
            LineField.TAX: self.tr("Tax %"),
            LineField.NET: self.tr("Net"),
        }

    def _invites(self, index: Index) -> bool:
        return index.row() == len(self.lines) - 1 and index.column() == LineField.TEXT

    def _name(self, line: TypedLine, text: str) -> None:
        """Take the product that is named; a line that no longer names its product is without one."""
        product = self.prices.named(text, self._currency)
        if product is not None:
            line.take_product(product, self.prices.price_in(product, self._currency))
            return
        known = self.prices.product(line.product_id)
        if known is not None and known.name.casefold() not in text.casefold():
            line.product_id, line.texts[LineField.UNIT] = None, ""
        if text.strip() and not line.texts[LineField.QUANTITY]:
            line.texts[LineField.QUANTITY] = "1"

    def _filled(self) -> list[TypedLine]:
        return [line for line in self.lines if not line.is_blank]

    def _check(self) -> None:
        for line in self._filled():
            line.check(self._currency)

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, LineField.NET))
        self.typed.emit()


def _alignment(column: LineField) -> int:
    left = column in (LineField.TEXT, LineField.UNIT)
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return (side | Qt.AlignmentFlag.AlignVCenter).value
