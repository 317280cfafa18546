"""Margins and gaps that were drawn at 100 % in Designer, kept in step with the user's scale."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QObject
from PySide6.QtWidgets import QDialog, QGridLayout, QLayout, QWidget

from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.screen_room import keep_on_screen


class _ScaledLayout(QObject):
    """Remembers a layout's measures as drawn and sets them anew at each change of scale."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__(layout)
        self._layout = layout
        self._margins = layout.contentsMargins()
        self._gap = layout.spacing()
        self._gaps = _grid_gaps(layout)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        scale, drawn = theme().scale, self._margins
        edges = (drawn.left(), drawn.top(), drawn.right(), drawn.bottom())
        self._layout.setContentsMargins(QMargins(*(round(edge * scale) for edge in edges)))
        if isinstance(self._layout, QGridLayout):
            self._layout.setHorizontalSpacing(round(self._gaps[0] * scale))
            self._layout.setVerticalSpacing(round(self._gaps[1] * scale))
        elif self._gap >= 0:
            self._layout.setSpacing(round(self._gap * scale))


def scale_layouts(form: QWidget) -> None:
    """Scale the layouts of a form from Designer from now on; call it once after `setupUi`.

    Designer names its layouts; those without a name belong to widgets of ours, which scale themselves. A dialog is
    also kept on its screen.
    """
    for layout in form.findChildren(QLayout):
        # A form within this one has scaled its own already.
        if layout.objectName() and not layout.findChild(_ScaledLayout):
            _ScaledLayout(layout)
    if isinstance(form, QDialog):
        keep_on_screen(form)


def _grid_gaps(layout: QLayout) -> tuple[int, int]:
    if isinstance(layout, QGridLayout):
        return layout.horizontalSpacing(), layout.verticalSpacing()
    return 0, 0
