"""Choosing a customer by typing any part of it: name, pinyin, company, phone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.listing import Found, search

_SHOWN = 8
_PAUSE_MS = 80


class CustomerPicker(Retranslating, QWidget):
    """A line and the best hits below it; `picked` carries the id, or None once the text changes again.

    `found` comes behind it where the user took a hit.
    """

    picked = Signal(object)
    found = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self.customer_id: int | None = None
        self.line = QLineEdit()
        self.hits = QListWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.hits)
        self.setFocusProxy(self.line)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.line.textEdited.connect(self._look)
        self.line.installEventFilter(self)
        self.hits.itemActivated.connect(self._pick)
        self.hits.itemClicked.connect(self._pick)
        self.retranslate()
        self.hits.setFixedHeight(theme().px(120))
        # Hits take room once there are any.
        self.hits.hide()
        self.hits.model().rowsInserted.connect(self.hits.show)
        self.hits.model().modelReset.connect(self.hits.hide)

    def attach(self, workspace: Workspace) -> None:
        """Search this store from now on."""
        self._workspace = workspace

    def show_customer(self, customer_id: int, name: str) -> None:
        """Show who is chosen."""
        self.customer_id = customer_id
        self.line.setText(name)
        self.hits.clear()
        self.picked.emit(customer_id)

    def show_nobody(self) -> None:
        """Show that nobody is chosen."""
        self.customer_id = None
        self.line.clear()
        self.hits.clear()
        self.picked.emit(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Arrows walk through the hits while the cursor stays in the line; Enter takes the chosen one.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.hits.count():
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.hits.setCurrentRow(min(max(self.hits.currentRow() + step, 0), self.hits.count() - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self._pick(self.hits.currentItem() or self.hits.item(0))
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Name, pinyin, company or phone"))
        self.line.setAccessibleName(self.tr("Customer"))
        self.hits.setAccessibleName(self.tr("Customers found"))

    def _look(self) -> None:
        if self.customer_id is not None:
            self.customer_id = None
            self.picked.emit(None)
        self._timer.start()

    def _ask(self) -> None:
        text = self.line.text().strip()
        if self._workspace is None or not text:
            self.hits.clear()
            return
        # Words as they stand: an operator has no meaning here.
        quoted = " ".join(f'"{word}"' for word in text.replace('"', " ").split())
        self._workspace.ask(search, quoted, _SHOWN, then=self._show, instead_of=f"picker {id(self)}")

    def _show(self, found: list[Found]) -> None:
        self.hits.clear()
        for one in found:
            item = QListWidgetItem(" · ".join(filter(None, (one.name, one.company))))
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.hits.addItem(item)
        self.hits.setCurrentRow(0)

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            hit: Found = item.data(Qt.ItemDataRole.UserRole)
            self.show_customer(hit.id, hit.name)
            self.found.emit(hit.id)
