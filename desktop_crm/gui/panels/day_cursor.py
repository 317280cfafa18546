"""The one row of Today that is chosen, in whichever list: arrows walk to it, buttons do with it what its keys do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.lists.day_list import DayList
from desktop_crm.gui.permission import permission

_RIGHTS = {
    "done": Op.FINISH_FOLLOW_UP,
    "next": Op.PLAN_FOLLOW_UP,
    "log": Op.LOG_INTERACTION,
    "later": Op.PUT_OFF_FOLLOW_UP,
}


class DayCursor(QObject):
    """Goes through lists in their order; `buttons` ask the chosen row for what they stand for, while there is one."""

    def __init__(
        self, lists: Sequence[DayList], buttons: Mapping[str, QPushButton], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lists, self._buttons = lists, buttons
        self._last = lists[0]
        for place, one in enumerate(lists):
            one.left.connect(partial(self._walk_on, place))
            one.selectionModel().currentChanged.connect(partial(self._on_chosen, one))
            one.model().modelReset.connect(self._offer)
        for what, button in buttons.items():
            button.clicked.connect(partial(self._ask, what))
        permission().changed.connect(self._offer)
        self._offer()

    def first(self) -> DayList | None:
        """Return the first list that has rows, or may have some, as its answer is not here yet; else None."""
        return next((one for one in self._lists if not one.isHidden()), None)

    def _ask(self, what: str, _checked: bool = False) -> None:
        self._last.ask(what)
        self._last.setFocus()

    def _on_chosen(self, one: DayList, _now: QModelIndex, _before: QModelIndex) -> None:
        self._last = one
        self._offer()

    def _walk_on(self, place: int, step: int) -> None:
        """Go on in the next list that has rows."""
        order = self._lists[place + 1 :] if step > 0 else self._lists[:place][::-1]
        for one in order:
            if one.isVisible():
                one.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _offer(self) -> None:
        chosen = self._last.chosen() is not None
        for what, button in self._buttons.items():
            permission().restrict(button, _RIGHTS[what], possible=chosen)
