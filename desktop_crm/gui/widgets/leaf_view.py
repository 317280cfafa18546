"""A picture, or the pages of a document one by one, with what leafs through them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.picture_view import PictureView


class LeafView(Retranslating, QWidget):
    """Emits `page_wanted` with a page, counted from 0. Page Up and Page Down leaf wherever its parent has the keys."""

    page_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = self._pages = 0
        self.picture = PictureView(self)
        self.label = QLabel(self)
        self.back = QAction(self)
        self.forward = QAction(self)
        self.back.triggered.connect(lambda: self.page_wanted.emit(self._page - 1))
        self.forward.triggered.connect(lambda: self.page_wanted.emit(self._page + 1))
        self._bar = QWidget(self)
        self._lay_out()
        for action, key in ((self.back, "PgUp"), (self.forward, "PgDown")):
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        theme().changed.connect(self._restyle)
        self._restyle()
        self._say()

    def leaf_from(self, widget: QWidget) -> None:
        """Let the keys leaf wherever the cursor is in a widget."""
        widget.addActions([self.back, self.forward])

    def show_image(self, image: QImage | None, page: int = 0, pages: int = 0) -> None:
        """Show a picture, or none; where it is a page of several, what leafs is shown as well."""
        self.picture.show_image(image, is_page=pages > 0)
        self._page, self._pages = page, pages
        self._say()

    def retranslate(self) -> None:
        self._say()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        for part in (self._button(self.back), self.label, self._button(self.forward)):
            row.addWidget(part)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, 1)
        column.addWidget(self._bar)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self._bar)
        button.setDefaultAction(action)
        return button

    def _say(self) -> None:
        self._bar.setVisible(self._pages > 1)
        self.back.setEnabled(self._page > 0)
        self.forward.setEnabled(self._page + 1 < self._pages)
        self.label.setText(
            self.tr("Page %1 of %2").replace("%1", str(self._page + 1)).replace("%2", str(self._pages))
        )
        for action, words in ((self.back, self.tr("Page before")), (self.forward, self.tr("Next page"))):
            action.setText(words)
            action.setToolTip(f"{words} ({action.shortcut().toString()})")

    def _restyle(self) -> None:
        for action, name in ((self.back, "chevron-left"), (self.forward, "chevron-right")):
            action.setIcon(icon(name))
        for button in self._bar.findChildren(QToolButton):
            button.setIconSize(icon_size())
