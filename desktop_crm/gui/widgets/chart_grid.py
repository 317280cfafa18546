"""Charts in rows that the user arranges: drag a chart by its title, drag the gaps, hide it, bring it back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QVBoxLayout, QWidget

from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.chart_card import ChartCard
from desktop_crm.gui.widgets.grid_places import GridPlaces
from desktop_crm.gui.widgets.memory_splitter import MemorySplitter

_ROW_HEIGHT = 250
_CARD_WIDTH = 216
_GAP = 12


class ChartGrid(Retranslating, QWidget):
    """Cards by key. `arranged` carries the arrangement as text, to be given back by `recall`.

    `rebuilt` tells that cards moved, which puts them last in the way of Tab.
    """

    arranged = Signal(str)
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu(self)
        self._cards: dict[str, ChartCard] = {}
        self._default = self._places = GridPlaces(rows=())
        self._toggles: dict[str, QAction] = {}
        self._moves: list[tuple[QAction, QAction, QAction]] = []
        self._rows: list[MemorySplitter] = []
        self._across = 1
        self._column = MemorySplitter()
        self._column.setOrientation(Qt.Orientation.Vertical)
        self._column.setProperty("gap", True)
        self._column.sizes_settled.connect(self._keep_heights)
        self._drag = _HeaderDrag(self)
        self._drag.dropped.connect(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)
        self._reset_action = QAction(self)
        self._reset_action.triggered.connect(self._reset)
        theme().changed.connect(self._restyle)

    def set_cards(self, cards: dict[str, ChartCard], rows: tuple[tuple[str, ...], ...]) -> None:
        """Take these cards and show them in these rows until the user arranges them; call it once."""
        self._cards = cards
        self._default = self._places = GridPlaces(rows=rows)
        for key, card in cards.items():
            self._give_menu(key, card)
            self._drag.watch(key, card)
        self.menu.addSeparator()
        self.menu.addAction(self._reset_action)
        self.retranslate()
        self._build()

    def set_names(self, names: dict[str, str]) -> None:
        """Name the cards in the menu that shows and hides them."""
        for key, name in names.items():
            self._toggles[key].setText(name)

    def recall(self, text: str) -> None:
        """Arrange the cards as a text of `arranged` says; what it does not know stands where it stood."""
        places = GridPlaces.read(text, self._default)
        if places != self._places:
            self._places = places
            self._build()

    def place_of(self, key: str) -> tuple[int, int] | None:
        """Return row and column of a card, None for a hidden one."""
        return self._places.place_of(key)

    def show_card(self, key: str, wanted: bool) -> None:
        """Hide a card, or bring it back in a row of its own."""
        self._arrange(self._places.shown(key) if wanted else self._places.hidden(key))

    def move_card(self, key: str, steps: int) -> None:
        """Exchange a card with the one before (-1) or after it (1) in reading order."""
        self._arrange(self._places.exchanged(key, steps))

    def minimumSizeHint(self) -> QSize:
        # One card wide: where there is no room for a row, it is broken into several.
        return QSize(theme().px(_CARD_WIDTH), self._column.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(map(len, self._places.rows), default=1)
        if min(self._room_across(), widest) != min(self._across, widest):
            self._build()

    def retranslate(self) -> None:
        self._reset_action.setText(self.tr("Arrange as at first"))
        for earlier, later, hide in self._moves:
            earlier.setText(self.tr("Move back"))
            later.setText(self.tr("Move on"))
            hide.setText(self.tr("Hide panel"))

    def _arrange(self, places: GridPlaces) -> None:
        self._places = places
        self._build()
        self.arranged.emit(places.text())

    def _reset(self) -> None:
        self._arrange(self._default)

    def _drop(self, key: str, target: str, after: bool) -> None:
        self._arrange(self._places.moved(key, target, after=after))

    def _build(self) -> None:
        """Put the cards into splitters anew: one for the rows, one for each row."""
        for card in self._cards.values():
            card.setParent(self)
            card.hide()
        for row in self._rows:
            row.hide()
            row.setParent(self)
            row.deleteLater()
        self._across = self._room_across()
        lines = [line for keys in self._places.rows for line in _broken(keys, self._across)]
        self._rows = [self._row(keys) for keys in lines]
        for row in self._rows:
            self._column.addWidget(row)
        self._column.recall(list(self._places.heights))
        for key, toggle in self._toggles.items():
            toggle.setChecked(self._places.place_of(key) is not None)
        self._restyle()
        self.rebuilt.emit()

    def _room_across(self) -> int:
        """Return how many cards have room side by side."""
        gap = theme().px(_GAP)
        return max(1, (self.width() + gap) // (theme().px(_CARD_WIDTH) + gap))

    def _row(self, keys: tuple[str, ...]) -> MemorySplitter:
        row = MemorySplitter()
        row.setProperty("gap", True)
        for key in keys:
            row.addWidget(self._cards[key])
            self._cards[key].show()
        row.setSizes([1000] * len(keys))
        row.recall(list(self._places.widths.get(keys, ())))
        row.sizes_settled.connect(partial(self._keep_widths, keys))
        return row

    def _keep_widths(self, keys: tuple[str, ...], sizes: list[int]) -> None:
        self._places = self._places.with_widths(keys, tuple(sizes))
        self.arranged.emit(self._places.text())

    def _keep_heights(self, sizes: list[int]) -> None:
        self._places = self._places.with_heights(tuple(sizes))
        self.arranged.emit(self._places.text())

    def _give_menu(self, key: str, card: ChartCard) -> None:
        toggle = QAction(self, checkable=True)
        toggle.triggered.connect(lambda wanted: self.show_card(key, wanted))
        self._toggles[key] = toggle
        self.menu.addAction(toggle)
        earlier, later, hide = QAction(card), QAction(card), QAction(card)
        earlier.triggered.connect(lambda: self.move_card(key, -1))
        later.triggered.connect(lambda: self.move_card(key, 1))
        hide.triggered.connect(lambda: self.show_card(key, False))
        self._moves.append((earlier, later, hide))
        card.add_actions([earlier, later, hide])

    def _restyle(self) -> None:
        px = theme().px
        self._column.setHandleWidth(px(_GAP))
        for row in self._rows:
            row.setMinimumHeight(px(_ROW_HEIGHT))
            row.setHandleWidth(px(_GAP))


def _broken(keys: tuple[str, ...], most: int) -> list[tuple[str, ...]]:
    """Break a row into as few and as equal ones as it takes."""
    lines = -(-len(keys) // most)
    size = -(-len(keys) // lines)
    return [keys[start : start + size] for start in range(0, len(keys), size)]


class _HeaderDrag(QObject):
    """Follows the mouse from a card's title to another card. `dropped` carries key, target, and whether after it."""

    dropped = Signal(str, str, bool)

    def __init__(self, grid: QWidget) -> None:
        super().__init__(grid)
        self._grid = grid
        self._cards: dict[str, ChartCard] = {}
        self._key = ""
        self._start = QPoint()
        self._mark = QFrame(grid)
        self._mark.setProperty("surface", "drop")
        self._mark.hide()

    def watch(self, key: str, card: ChartCard) -> None:
        """Let a card be dragged by its title."""
        self._cards[key] = card
        card.title_label.setCursor(Qt.CursorShape.OpenHandCursor)
        card.title_label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        at = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._key = next(key for key, card in self._cards.items() if card.title_label is watched)
            self._start = at
            return True
        if event.type() == QEvent.Type.MouseMove and self._key:
            if (at - self._start).manhattanLength() >= QApplication.startDragDistance():
                self._show_mark(at)
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and self._key:
            self._finish(at)
            return True
        return False

    def _finish(self, at: QPoint) -> None:
        key, self._key = self._key, ""
        dragged = not self._mark.isHidden()
        self._mark.hide()
        target = self._target(at, key)
        if dragged and target is not None:
            self.dropped.emit(key, *target)

    def _target(self, at: QPoint, key: str) -> tuple[str, bool] | None:
        """Return the card under the mouse, and whether the mouse is in its right half."""
        for other, card in self._cards.items():
            inside = card.mapFromGlobal(at)
            if other != key and card.isVisible() and card.rect().contains(inside):
                return other, inside.x() > card.width() / 2
        return None

    def _show_mark(self, at: QPoint) -> None:
        target = self._target(at, self._key)
        self._mark.setVisible(True)
        if target is None:
            self._mark.setGeometry(QRect())
            return
        card = self._cards[target[0]]
        place = QRect(card.mapTo(self._grid, QPoint()), card.size())
        half = place.width() // 2
        self._mark.setGeometry(place.adjusted(half, 0, 0, 0) if target[1] else place.adjusted(0, 0, -half, 0))
        self._mark.raise_()
