"""The way through the customers that were looked into, back and forward as in a browser."""

from __future__ import annotations

_LONGEST = 100


class Trail:
    """Ids in the order they were visited; a visit after going back starts a new way."""

    def __init__(self) -> None:
        self._ids: list[int] = []
        self._at = -1

    def visit(self, customer_id: int) -> None:
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
