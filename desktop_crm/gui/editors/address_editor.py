"""A postal address in its parts, in the order in which people of that language write it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop_crm.domain.records import AddressParts
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.address_editor_form import Ui_AddressEditor
from desktop_crm.gui.translations import speaks_chinese
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts

_LARGE_TO_SMALL = ("country", "region", "city", "street", "postcode")
_SMALL_TO_LARGE = ("street", "city", "region", "postcode", "country")


class AddressEditor(QDialog):
    """`filled` carries AddressParts; the form stays open until it is told that they are kept."""

    filled = Signal(object)

    def __init__(self, parts: AddressParts, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_AddressEditor()
        self.form.setupUi(self)
        self._order()
        scale_layouts(self)
        for part in _LARGE_TO_SMALL:
            self._edit(part).setText(getattr(parts, part))
        self.form.save_button.clicked.connect(self._fill)
        self.form.cancel_button.clicked.connect(self.reject)
        SavedForm(self, self.form.save_button, Ways(close=self._fill))
        self._edit(_LARGE_TO_SMALL[0] if speaks_chinese() else _SMALL_TO_LARGE[0]).setFocus()
        self.resize(self.sizeHint().width() * 3 // 2, self.sizeHint().height())

    def set_error(self, message: str) -> None:
        """Say why the address was not kept."""
        self.form.error_label.setText(message)

    def _edit(self, part: str) -> QLineEdit:
        edit: QLineEdit = getattr(self.form, f"{part}_edit")
        return edit

    def _order(self) -> None:
        """Set the rows from large to small in Chinese, from small to large elsewhere."""
        form, before = self.form, None
        for row, part in enumerate(_LARGE_TO_SMALL if speaks_chinese() else _SMALL_TO_LARGE):
            edit, caption = self._edit(part), getattr(form, f"{part}_edit_label")
            form.fields.addWidget(caption, row, 0)
            form.fields.addWidget(edit, row, 1)
            if before is not None:
                QWidget.setTabOrder(before, edit)
            before = edit

    def _fill(self) -> None:
        parts = {part: self._edit(part).text().strip() for part in _LARGE_TO_SMALL}
        self.filled.emit(AddressParts(**parts))
