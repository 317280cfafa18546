"""A right click on a customer of the list: name, phone or e-mail on the clipboard, as other programs take it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_crm.domain.changes import Op
from desktop_crm.domain.contact_points import masked
from desktop_crm.domain.phones import phone_digits
from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.lists.customer_table import CustomerTable
from desktop_crm.gui.passing import pop_up_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.queries.customers import CustomerRow


class RowMenu(QObject):
    """Offers what the row under the cursor has; a phone goes as digits alone, and leaves the clipboard by itself."""

    def __init__(self, table: CustomerTable) -> None:
        super().__init__(table)
        self._table = table
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open)

    def menu(self, row: CustomerRow) -> QMenu:
        """Return the menu of a customer."""
        menu = QMenu(self._table)
        menu.addAction(self.tr("Copy name"), partial(QGuiApplication.clipboard().setText, row.name))
        self._offer(menu, self.tr("Copy phone"), ContactKind.PHONE, row.phone, clean_phone(row.phone))
        self._offer(menu, self.tr("Copy email"), ContactKind.EMAIL, row.email, row.email.strip())
        return menu

    def _offer(self, menu: QMenu, text: str, kind: ContactKind, value: str, copied: str) -> None:
        if value:
            action: QAction = menu.addAction(f"{text}\t{masked(kind, value)}")
            action.triggered.connect(partial(self._copy, copied))
            permission().restrict(action, Op.EXPORT)

    def _copy(self, text: str, _checked: bool = False) -> None:
        secret_clipboard().copy(text)

    def _open(self, at: QPoint) -> None:
        found = self._table.listed.row(self._table.currentIndex().row())
        if found is not None:
            pop_up_once(self.menu(found.row), self._table.viewport().mapToGlobal(at))


def clean_phone(text: str) -> str:
    """Return a number as a telephone or another program takes it: a leading plus, and digits."""
    return ("+" if text.strip()[:1] in ("+", "\uff0b") else "") + phone_digits(text)
