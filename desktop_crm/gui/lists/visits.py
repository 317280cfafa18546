"""Back and forward through the customers that were looked into."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_crm.gui.lists.trail import Trail

# Walking down the list with the arrow keys is no way to come back to.
_VISITED_AFTER_MS = 700


class Visits(QObject):
    """Notes who is looked into for a while; `customer_requested` carries whom the way leads back to."""

    customer_requested = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._trail = Trail()
        self._shown: int | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_VISITED_AFTER_MS)
        self._rest.timeout.connect(self.note)

    def show(self, customer_id: int) -> None:
        """Begin to look into a customer."""
        self._shown = customer_id
        self._rest.start()

    def note(self) -> None:
        """Count the customer that is shown as looked into, without waiting."""
        self._rest.stop()
        if self._shown is not None:
            self._trail.visit(self._shown)

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
