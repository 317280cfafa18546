"""What the check of the start found, in sentences, and the way to a repair."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.gui.forms.damage_dialog_form import Ui_DamageDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import spoken
from desktop_crm.wording.findings import say_finding

if TYPE_CHECKING:
    from desktop_crm.store.check_rows import Finding


class DamageDialog(QDialog):
    """Accepted when the user wants the repair now."""

    def __init__(self, found: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self.form = Ui_DamageDialog()
        form.setupUi(self)
        scale_layouts(self)
        said = [say_finding(one.kind, one.table, one.row_id, spoken()) for one in found]
        form.findings_edit.setPlainText("\n".join(dict.fromkeys(said)))
        form.findings_edit.setFixedHeight(theme().px(120))
        form.later_button.clicked.connect(self.reject)
        form.repair_button.clicked.connect(self.accept)
        self.setMinimumWidth(theme().px(520))
