"""The wheel scrolls the page and never changes a value by accident."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget

_VALUED = (QAbstractSpinBox, QAbstractSlider, QComboBox)


class _WheelGuard(QObject):
    """Hands a wheel's turn from a field that holds a value on to what lies around it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def guard_wheel(root: QWidget) -> None:
    """Guard every spin box, combo box, date field and slider within `root`; call it once a form stands."""
    guard = _WheelGuard(root)
    for field in (root, *root.findChildren(QWidget)):
        if isinstance(field, _VALUED) and not isinstance(field, QScrollBar):
            field.installEventFilter(guard)
            # Qt gives some of them the focus by wheel as well.
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
