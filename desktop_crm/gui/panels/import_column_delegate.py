"""How a column's target and its badge look in the step "Match columns", and the list that opens on it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_crm.exchange.fields import Column
from desktop_crm.gui.icons import icon_pixmap
from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.panels.import_column_model import COLUMN_ROLE, OFFERED_ROLE, STATUS, TARGET, TONE_ROLE
from desktop_crm.gui.panels.import_targets import same_target, target_text
from desktop_crm.gui.sales_words import SalesColumn
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import Tone, badge_size, elided, paint_badge
from desktop_crm.gui.widgets.wheel_guard import guard_wheel


class ImportColumnDelegate(QStyledItemDelegate):
    """Paints a field like a closed list, and puts a real one there while it is being chosen."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() not in (TARGET, STATUS):
            super().paint(painter, option, index)
            return
        self._paint_ground(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == TARGET:
            _paint_field(painter, QRectF(option.rect), str(index.data()), focused=_has_focus(option))
        else:
            _paint_status(painter, QRectF(option.rect), index)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = QComboBox(parent)
        combo.setAccessibleName(self.tr("Goes to"))
        present = index.data(COLUMN_ROLE)
        known = list(index.data(OFFERED_ROLE))
        if not any(same_target(present, target) for target in known):
            known.insert(0, present)
        for target in known:
            combo.addItem(target_text(target), target)
        combo.setMaxVisibleItems(18)
        guard_wheel(combo)
        combo.activated.connect(lambda _chosen: self._close(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            present = index.data(COLUMN_ROLE)
            fitting = (
                place for place in range(editor.count()) if same_target(editor.itemData(place), present)
            )
            editor.setCurrentIndex(next(fitting, 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox) and isinstance(editor.currentData(), Column | SalesColumn):
            model.setData(index, editor.currentData())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(_field_rect(QRectF(option.rect)).toRect())

    def _close(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell as the style does, without its text."""
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        plain.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)


def _has_focus(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_HasFocus)


def _field_rect(cell: QRectF) -> QRectF:
    px = theme().px
    return cell.adjusted(px(4), px(4), -px(4), -px(5))


def _paint_field(painter: QPainter, cell: QRectF, text: str, *, focused: bool) -> None:
    look, px = theme(), theme().px
    box = _field_rect(cell)
    painter.setPen(QPen(look.colour("accent" if focused else "line"), 2 if focused else 1))
    painter.setBrush(look.colour("field"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(7), px(7))
    arrow = px(14)
    corner = QPointF(box.right() - arrow - px(8), box.center().y() - arrow / 2)
    painter.drawPixmap(corner, icon_pixmap("chevron-down", "ink_tertiary", 14))
    painter.setPen(look.colour("ink"))
    painter.setFont(look.font())
    words = box.adjusted(px(10), 0, -arrow - px(14), 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, elided(painter, words, text))


def _paint_status(painter: QPainter, cell: QRectF, index: Index) -> None:
    text = str(index.data())
    size = badge_size(text)
    left = cell.left() + theme().px(10)
    paint_badge(
        painter,
        QPointF(left + size.width(), cell.center().y() - size.height() / 2),
        text,
        Tone(index.data(TONE_ROLE)),
    )
