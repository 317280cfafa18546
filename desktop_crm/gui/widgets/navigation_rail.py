"""The dark rail at the left: one page each, tools at its foot."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.theme import theme

_WIDTH, _HEIGHT, _LEAST_HEIGHT, _GAP, _MARGIN = 58, 52, 32, 4, 12


class _RailButton(QToolButton):
    """A square with an icon over its name, or the icon alone where the rail is short."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_name(True)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setIcon(icon(self._icon_name, "rail_ink", checked="on_rail"))
        self.setIconSize(icon_size())
        self.setFixedWidth(theme().px(_WIDTH))
        self.setMinimumHeight(theme().px(_LEAST_HEIGHT))
        self.setMaximumHeight(theme().px(_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(_WIDTH), theme().px(_HEIGHT))

    def show_name(self, shown: bool) -> None:
        """Show the name below the icon, or the icon alone."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextUnderIcon if shown else style.ToolButtonIconOnly)


class NavigationRail(QFrame):
    """Pages by key, exactly one current; tools such as Lock and Settings stand at the foot."""

    page_chosen = Signal(str)
    tool_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "rail")
        self._buttons: dict[str, _RailButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._pages = 0
        theme().changed.connect(self._restyle)
        self._restyle()

    def add_page(self, key: str, icon_name: str, *, at_foot: bool = False) -> None:
        """Add a page below the others, or at the foot among the tools."""
        button = self._add(key, icon_name, at=-1 if at_foot else self._pages)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.page_chosen.emit(key))
        self._group.addButton(button)
        self._pages += not at_foot

    def add_tool(self, key: str, icon_name: str) -> None:
        """Add a tool at the foot."""
        self._add(key, icon_name, at=-1).clicked.connect(lambda: self.tool_chosen.emit(key))

    def set_text(self, key: str, text: str, hint: str = "") -> None:
        """Name a page or tool; the hint (its key, say) goes into the tooltip."""
        button = self._buttons[key]
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({hint})" if hint else text)

    def show_page(self, key: str) -> None:
        """Mark a page as current without saying so."""
        self._buttons[key].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the names to the tooltips where the rail is too short for them."""
        px, buttons = theme().px, self._buttons.values()
        roomy = self.height() >= len(buttons) * px(_HEIGHT + _GAP) + 2 * px(_MARGIN)
        for button in buttons:
            button.show_name(roomy)

    def _add(self, key: str, icon_name: str, *, at: int) -> _RailButton:
        button = _RailButton(icon_name)
        self._buttons[key] = button
        self._column.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def _restyle(self) -> None:
        px = theme().px
        self.setFixedWidth(px(64))
        self._column.setContentsMargins(0, px(_MARGIN), 0, px(_MARGIN))
        self._column.setSpacing(px(_GAP))
        self._fit()
