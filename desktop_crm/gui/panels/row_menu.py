"""A right click on a customer of the list: what goes to the clipboard, and archive and trash."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_crm.domain.changes import Op
from desktop_crm.domain.contact_points import masked
from desktop_crm.domain.phones import phone_digits
from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.lists.customer_table import CustomerTable
from desktop_crm.gui.panels.bulk_work import BulkWork
from desktop_crm.gui.passing import pop_up_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.queries.customers import CustomerRow


class RowMenu(QObject):
    """Offers what the row under the cursor has; a phone goes as digits alone, and leaves the clipboard by itself."""

    def __init__(self, table: CustomerTable, bulk: BulkWork) -> None:
        super().__init__(table)
        self._table, self._bulk = table, bulk
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open)

    def menu(self, row: CustomerRow) -> QMenu:
        """Return the menu of a customer."""
        menu = QMenu(self._table)
        menu.addAction(self.tr("Copy name"), partial(QGuiApplication.clipboard().setText, row.name))
        self._offer(menu, self.tr("Copy phone"), ContactKind.PHONE, row.phone, clean_phone(row.phone))
        self._offer(menu, self.tr("Copy email"), ContactKind.EMAIL, row.email, row.email.strip())
        menu.addSeparator()
        if row.archived or row.trashed:
            self._place(menu, self.tr("Take back into the list"), Op.RESTORE, self._bulk.restore)
        else:
            self._place(menu, self.tr("Archive"), Op.ARCHIVE, self._bulk.archive)
        if not row.trashed:
            self._place(menu, self.tr("Move to the trash"), Op.TRASH, self._bulk.trash)
        return menu

    def _place(self, menu: QMenu, text: str, op: Op, work: Callable[[], None]) -> None:
        permission().restrict(menu.addAction(text, work), op)

    def _offer(self, menu: QMenu, text: str, kind: ContactKind, value: str, copied: str) -> None:
        if value:
            action: QAction = menu.addAction(f"{text}\t{masked(kind, value)}")
            action.triggered.connect(partial(self._copy, copied))
            permission().restrict(action, Op.EXPORT)

    def _copy(self, text: str, _checked: bool = False) -> None:
        secret_clipboard().copy(text)

    def _open(self, at: QPoint) -> None:
        # By the menu key it is the place of the current row.
        found = self._table.listed.row(self._table.indexAt(at).row())
        if found is not None:
            pop_up_once(self.menu(found.row), self._table.viewport().mapToGlobal(at))


def clean_phone(text: str) -> str:
    """Return a number as a telephone or another program takes it: a leading plus, and digits."""
    return ("+" if text.strip()[:1] in ("+", "\uff0b") else "") + phone_digits(text)
