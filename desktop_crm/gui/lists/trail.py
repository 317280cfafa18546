"""The way through the customers that were looked into, back and forward as in a browser."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

_LONGEST = 100
# Walking down the list with the arrow keys is no way to come back to.
_LOOKED_INTO_AFTER_MS = 700


class Trail:
    """Ids in the order they were looked into; another one after going back starts a new way."""

    def __init__(self) -> None:
        self._ids: list[int] = []
        self._at = -1

    def add(self, customer_id: int) -> None:
        """Note that a customer is looked into now."""
        if self.here() == customer_id:
            return
        self._ids = [*self._ids[: self._at + 1], customer_id][-_LONGEST:]
        self._at = len(self._ids) - 1

    def here(self) -> int | None:
        """Return who is looked into now."""
        return self._ids[self._at] if self._ids else None

    def back(self) -> int | None:
        """Go back by one and return who that was, or None at the beginning."""
        return self._go(-1)

    def forward(self) -> int | None:
        """Go forward again by one, or return None at the end."""
        return self._go(1)

    def _go(self, by: int) -> int | None:
        if not 0 <= self._at + by < len(self._ids):
            return None
        self._at += by
        return self._ids[self._at]


class TrailKeeper(QObject):
    """Notes who is looked into for a while; `customer_requested` carries whom the way leads back to."""

    customer_requested = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._trail = Trail()
        self._shown: int | None = None
        self._rest = QTimer(self, singleShot=True, interval=_LOOKED_INTO_AFTER_MS)
        self._rest.timeout.connect(self.note)

    def show(self, customer_id: int) -> None:
        """Begin to look into a customer."""
        self._shown = customer_id
        self._rest.start()

    def note(self) -> None:
        """Count the customer that is shown as looked into, without waiting."""
        self._rest.stop()
        if self._shown is not None:
            self._trail.add(self._shown)

    def go_back(self) -> None:
        """Go back to the customer before."""
        self.note()
        self._go(self._trail.back())

    def go_forward(self) -> None:
        """Go forward again."""
        self._go(self._trail.forward())

    def _go(self, customer_id: int | None) -> None:
        if customer_id is not None:
            self.customer_requested.emit(customer_id)
