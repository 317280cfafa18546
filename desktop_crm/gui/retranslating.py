"""What speaks: a widget that says everything again when the language changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    # No widget itself: a class has one Qt base, and this stands before it.
    _Base = object


class Retranslating(_Base):
    """Stands before the Qt class among the bases. A parent is asked before its children."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        raise NotImplementedError
