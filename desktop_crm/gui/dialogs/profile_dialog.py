"""Choosing who works here, and which sections are strict."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.profiles import SECTIONS, Profile, is_wider
from desktop_crm.gui.forms.profile_dialog_form import Ui_ProfileDialog
from desktop_crm.gui.profile_work import switch_profile
from desktop_crm.gui.theme import theme
from desktop_crm.gui.view_log_words import profile_name, profile_rule, section_name
from desktop_crm.gui.widgets.choices import offer
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.viewing import mark_strict

_EVERYTHING = Changes(
    op=Op.SWITCH_PROFILE,
    change_set=0,
    tables=frozenset({"customer", "contact_point", "store_setting", "view_log"}),
    customers=None,
)


class ProfileDialog(QDialog):
    """A narrower profile is taken at once; the way back to a wider one needs the passphrase."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._present = workspace.store.viewing
        form = self.form = Ui_ProfileDialog()
        form.setupUi(self)
        scale_layouts(self)
        offer(form.profile_combo, {one: profile_name(one) for one in Profile}, self._present.profile)
        for section in SECTIONS:
            item = QListWidgetItem(section_name(section), form.strict_list)
            item.setData(Qt.ItemDataRole.UserRole, section)
            marked = section in self._present.strict
            item.setCheckState(Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked)
        form.strict_list.setEnabled(self._present.may(Op.MARK_STRICT))
        form.profile_combo.currentIndexChanged.connect(self._show_profile)
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        self._show_profile()
        self.setMinimumWidth(theme().px(460))

    def _profile(self) -> Profile:
        return Profile(self.form.profile_combo.currentData())

    def _show_profile(self) -> None:
        self.form.profile_label.setText(profile_rule(self._profile()))
        self.form.passphrase_edit.setVisible(is_wider(self._profile(), self._present.profile))

    def _save(self) -> None:
        """Mark first: a narrower profile may not."""
        chosen = {
            item.data(Qt.ItemDataRole.UserRole)
            for row in range(self.form.strict_list.count())
            if (item := self.form.strict_list.item(row)).checkState() is Qt.CheckState.Checked
        }
        if self._present.may(Op.MARK_STRICT) and chosen != self._present.strict:
            self._workspace.do(Op.MARK_STRICT, mark_strict, sorted(chosen), then=lambda _none: self._switch())
        else:
            self._switch()

    def _switch(self) -> None:
        if self._profile() is self._present.profile:
            self._finish()
            return
        work = partial(
            switch_profile, self._workspace.store, self._profile(), self.form.passphrase_edit.text()
        )
        self.form.save_button.setEnabled(False)
        self._workspace.start_job("", work, then=self._finish, otherwise=self._on_refused)

    def _finish(self, _changes: Changes | None = None) -> None:
        """Let everything that is shown be read anew: other values are hidden now."""
        self._workspace.tell(_EVERYTHING)
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self.form.save_button.setEnabled(True)
        self._workspace.refuse(error, partial(show_words, self.form.error_label))
