"""Who can open this store: the mode, each way in, and the key under which everything is sealed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.gui import key_work
from desktop_crm.gui.dialogs.passphrase_dialog import PassphraseDialog
from desktop_crm.gui.dialogs.rotation_dialog import RotationDialog
from desktop_crm.gui.forms.security_panel_form import Ui_SecurityPanel
from desktop_crm.gui.panels.recovery_dialog import RecoveryDialog
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.store.ways_in import Mode
from desktop_crm.vault.slots import SlotKind

_LABEL_WIDTH = 148


class SecurityPanel(Retranslating, QFrame):
    """Shows the keys of the store and changes them; `rotation_begun` says that a renewal waits to go on."""

    rotation_begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._state: key_work.KeyState | None = None
        self.form = Ui_SecurityPanel()
        self.form.setupUi(self)
        form = self.form
        self._radios = {
            Mode.PASSPHRASE: form.passphrase_radio,
            Mode.LOGIN: form.login_radio,
            Mode.BOTH: form.both_radio,
        }
        scale_layouts(self)
        self._connect()
        self._restyle()

    def use(self, workspace: Workspace) -> None:
        """Show the keys of this workspace's store."""
        self._workspace = workspace
        workspace.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Ask anew what opens the store."""
        self._start(key_work.key_state, then=self._on_state)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show_state()

    def _connect(self) -> None:
        form = self.form
        for mode, radio in self._radios.items():
            radio.clicked.connect(partial(self._choose_mode, mode))
        form.passphrase_button.clicked.connect(self._change_passphrase)
        form.remove_button.clicked.connect(partial(self._change, key_work.remove_way, SlotKind.PASSPHRASE))
        form.login_button.clicked.connect(partial(self._change, key_work.renew_login))
        form.recovery_button.clicked.connect(self._renew_sheet)
        form.rotation_button.clicked.connect(self._rotate)
        theme().changed.connect(self._restyle)

    def _start(
        self, work: Callable[..., Any], *args: Any, then: Callable[[Any], None], title: str = ""
    ) -> None:
        if self._workspace:
            self._workspace.start_job(
                title,
                partial(work, self._workspace.store, *args),
                then=then,
                otherwise=self._on_refused,
            )

    def _change(self, work: Callable[..., Any], *args: Any) -> None:
        """Change a way in on a thread, and show what is so afterwards."""
        self.form.hint_label.clear()
        self.setEnabled(False)
        self._start(work, *args, then=lambda _done: self.refresh())

    def _choose_mode(self, mode: Mode, _checked: bool = True) -> None:
        state = self._state
        if not state or not self._workspace or mode is state.ways.mode:
            return
        if mode is Mode.PASSPHRASE and state.ways.passphrase:
            self._change(key_work.remove_way, SlotKind.KEY_STORE)
        elif mode is Mode.LOGIN and state.ways.mode is Mode.PASSPHRASE:
            # The passphrase stays beside it, for the day when the key store is lost.
            self._change(key_work.renew_login)
        else:
            self._ask_passphrase(mode)

    def _change_passphrase(self) -> None:
        if self._state:
            self._ask_passphrase(self._state.ways.mode)

    def _ask_passphrase(self, mode: Mode) -> None:
        if not self._workspace or not self._state:
            return
        ways = self._state.ways
        dialog = PassphraseDialog(
            self._workspace, mode, self, asks_present=ways.passphrase or ways.mode is Mode.BOTH
        )
        dialog.finished.connect(self._on_dialog_closed)
        open_once(dialog)

    def _on_dialog_closed(self) -> None:
        # A mode that was not chosen after all must not stay marked.
        self._show_state()
        self.refresh()

    def _renew_sheet(self) -> None:
        self.setEnabled(False)
        self._start(key_work.renew_recovery_code, then=self._show_sheet)

    def _show_sheet(self, code: str) -> None:
        self.setEnabled(True)
        if self._workspace:
            dialog = RecoveryDialog(self._workspace, code, self)
            dialog.finished.connect(self.refresh)
            open_once(dialog)

    def _rotate(self) -> None:
        if not self._workspace or not self._state:
            return
        ways = self._state.ways
        if ways.rotating:
            self.rotation_begun.emit()
            return
        dialog = RotationDialog(self._workspace, self, asks=ways.passphrase or ways.mode is Mode.BOTH)
        dialog.begun.connect(self._on_begun)
        open_once(dialog)

    def _on_begun(self, code: str) -> None:
        self.rotation_begun.emit()
        self._show_sheet(code)

    def _on_changed(self, changes: Changes) -> None:
        if changes.op is Op.CHANGE_KEYS:
            self.refresh()

    def _on_state(self, state: key_work.KeyState) -> None:
        self._state = state
        self.setEnabled(True)
        self._show_state()

    def _on_refused(self, error: Exception) -> None:
        self.setEnabled(True)
        self._show_state()
        if self._workspace:
            self._workspace.refuse(error, self.form.hint_label.setText)

    def _show_state(self) -> None:
        form, state = self.form, self._state
        if not state:
            return
        ways = state.ways
        for mode, radio in self._radios.items():
            radio.setChecked(mode is ways.mode)
            radio.setEnabled(mode in (Mode.PASSPHRASE, ways.mode) or state.login_possible)
        both = ways.mode is Mode.BOTH
        form.passphrase_button.setText(self.tr("Change…") if ways.passphrase or both else self.tr("Set…"))
        form.remove_button.setVisible(ways.passphrase and ways.login)
        form.login_button.setVisible(ways.login)
        form.rotation_button.setText(self.tr("Go on") if ways.rotating else self.tr("Renew…"))
        form.passphrase_state_label.setText(self._passphrase_words())
        form.login_state_label.setText(self._login_words())
        form.recovery_state_label.setText(
            self.tr("Opens the store when all else is lost")
            if ways.recovery_code
            else self.tr("None yet: without it a lost passphrase is the end")
        )
        form.key_state_label.setText(self._key_words())

    def _passphrase_words(self) -> str:
        assert self._state is not None
        ways = self._state.ways
        if ways.mode is Mode.BOTH:
            return self.tr("Asked for at each start, beside the login")
        if not ways.passphrase:
            return self.tr("None")
        return self.tr("Opens the store as well") if ways.login else self.tr("Asked for at each start")

    def _login_words(self) -> str:
        assert self._state is not None
        ways = self._state.ways
        if ways.mode is Mode.BOTH:
            return self.tr("Needed beside the passphrase")
        if ways.login:
            return self.tr("Opens the store without asking")
        if self._state.login_possible:
            return self.tr("Not used")
        return self.tr("This computer has no key store")

    def _key_words(self) -> str:
        assert self._state is not None
        made = ""
        if self._state.made_at is not None:
            made = datetime.fromtimestamp(self._state.made_at / 1000).astimezone().date().isoformat()
        if self._state.ways.rotating:
            return self.tr("Being renewed: the old key still opens a part of the store")
        words = self.tr("{id}, made on {day}")
        return words.replace("{id}", self._state.key_id).replace("{day}", made)

    def _restyle(self) -> None:
        look = theme()
        self.form.ways_grid.setColumnMinimumWidth(0, look.px(_LABEL_WIDTH))
        for radio in self._radios.values():
            radio.style().polish(radio)
