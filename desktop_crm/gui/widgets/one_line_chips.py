"""Chips in one line: those without room wait in a menu at its end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_crm.gui.passing import pop_up_once
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.chips import Chip, ChipRow
from desktop_crm.gui.widgets.flow_layout import fit_in_one_line


class OneLineChips(Retranslating, ChipRow):
    """A row of chips that never wraps. The chosen one is always in sight; give the most used ones first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._more: Chip | None = None
        super().__init__(parent)
        self._more = Chip("…", self)
        self._more.setCheckable(False)
        self._more.clicked.connect(self._open_menu)
        self._flow.addWidget(self._more)
        self._name_more()

    def set_chips(self, texts: dict[str, str]) -> None:
        """Show these texts by key, keeping what is chosen."""
        super().set_chips(texts)
        if self._more is not None:
            self._flow.removeWidget(self._more)
            self._flow.addWidget(self._more)
        self._fit()

    def choose(self, key: str) -> None:
        """Choose a chip without saying so."""
        super().choose(key)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retranslate(self) -> None:
        self._name_more()

    def _fit(self) -> None:
        if self._more is not None:
            chosen = self._group.checkedButton()
            fit_in_one_line(list(self._chips.values()), self._more, self, chosen)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for key, chip in self._chips.items():
            if chip.isHidden():
                menu.addAction(chip.text(), partial(self._choose_hidden, key))
        if self._more is not None:
            pop_up_once(menu, self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _choose_hidden(self, key: str) -> None:
        self.choose(key)
        self._chips[key].setFocus()
        self.chosen.emit(key)

    def _name_more(self) -> None:
        if self._more is not None:
            self._more.setToolTip(self.tr("More"))
            self._more.setAccessibleName(self.tr("More"))

    def _restyle(self) -> None:
        super()._restyle()
        self.setFixedHeight(theme().px(22))
        self._fit()
