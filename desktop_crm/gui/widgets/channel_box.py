"""Choosing in which way to be in contact: a call, a visit, or none in particular."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QComboBox, QWidget

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.gui.code_words import channel_names
from desktop_crm.gui.retranslating import Retranslating


class ChannelBox(Retranslating, QComboBox):
    """Offers the channels in the present language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for code, name in self._names().items():
            self.addItem(name, code)

    def choose(self, channel: str | None) -> None:
        """Show a channel; empty or None is none in particular."""
        self.setCurrentIndex(max(0, self.findData(channel or "")))

    def chosen(self) -> InteractionKind | Literal[""]:
        """Return the channel, empty for none in particular."""
        code = self.currentData()
        return InteractionKind(code) if code else ""

    def retranslate(self) -> None:
        for number, name in enumerate(self._names().values()):
            self.setItemText(number, name)

    def _names(self) -> dict[str, str]:
        return {"": self.tr("Any way"), **channel_names()}
