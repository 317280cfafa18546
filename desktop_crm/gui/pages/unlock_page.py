"""The page that stands before a locked store: a passphrase, or the recovery sheet, and nothing of what is inside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_crm.domain.errors import (
    CrmError,
    KeyStoreFailed,
    NotAStore,
    SealBroken,
    StoreDamaged,
    StoreLocked,
    WrongPassphrase,
    WrongRecoveryCode,
)
from desktop_crm.gui import opening
from desktop_crm.gui.forms.unlock_page_form import Ui_UnlockPage
from desktop_crm.gui.icons import icon_pixmap
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.store.lock_file import LockFile

# Seconds to wait after the first, second … wrong passphrase; the last for all that follow.
DELAYS = (0, 1, 2, 5, 10, 30)
# A store whose first page is gone is not known for one any more.
_DAMAGE = (StoreDamaged, SealBroken, NotAStore)


class UnlockPage(Retranslating, QWidget):
    """Opens one store on a thread and hands it on by `store_opened`; with its new code by `store_recovered`.

    Where this computer's login should have opened it and could not, it offers to renew that way in.
    """

    store_opened = Signal(object)
    store_recovered = Signal(object)
    other_requested = Signal()
    backup_requested = Signal()
    repair_requested = Signal(object)

    def __init__(self, workspace: Workspace, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._path = path
        self._login_lost = False
        self._recovering = False
        self._refusal: CrmError | None = None
        self._refusals = 0
        self._wait = 0
        self._busy = False
        self.form = Ui_UnlockPage()
        self.form.setupUi(self)
        self.setFocusProxy(self.form.passphrase_edit)
        self._countdown = QTimer(self, interval=1000)
        self._connect()
        scale_layouts(self)
        self._show_state()
        self._restyle()

    def try_key_store(self) -> None:
        """Open the store without asking where this computer's login can; meanwhile a passphrase may be typed."""
        self._run(partial(opening.open_with_key_store, self._path), self.store_opened)

    def fill_in(self, passphrase: str) -> None:
        """Type a passphrase that everybody knows: the sample's."""
        self.form.passphrase_edit.line.setText(passphrase)

    def show_refusal(self, error: CrmError) -> None:
        """Say in the place of the page's sentence what is wrong and what to do."""
        self._refusal = error
        self._show_state()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show_state()

    def _connect(self) -> None:
        form = self.form
        form.passphrase_edit.submitted.connect(self._submit)
        form.passphrase_edit.text_changed.connect(self._on_typed)
        form.code_edit.returnPressed.connect(form.passphrase_edit.setFocus)
        form.code_edit.textChanged.connect(self._on_code_typed)
        form.picture_button.clicked.connect(self._choose_picture)
        form.unlock_button.clicked.connect(self._submit)
        form.other_button.clicked.connect(self.other_requested)
        form.backup_button.clicked.connect(self.backup_requested)
        form.recovery_button.clicked.connect(self._change_way)
        form.repair_button.clicked.connect(lambda: self.repair_requested.emit(self._path))
        self._countdown.timeout.connect(self._tick)
        theme().changed.connect(self._restyle)

    def _submit(self) -> None:
        if self._busy or self._wait:
            return
        passphrase = self.form.passphrase_edit.text()
        if self._recovering:
            self._recover(passphrase)
        elif passphrase:
            self._start(partial(opening.open_with_passphrase, self._path, passphrase))
        else:
            self._start(partial(opening.open_with_key_store, self._path))

    def _recover(self, passphrase: str) -> None:
        from desktop_crm.vault import recovery_code
        from desktop_crm.vault.passphrase import require_strength

        code = self.form.code_edit.text()
        try:
            recovery_code.parse(code)
            require_strength(passphrase)
        except CrmError as error:
            self.show_refusal(error)
            wrong_code = isinstance(error, WrongRecoveryCode)
            (self.form.code_edit if wrong_code else self.form.passphrase_edit).setFocus()
        else:
            self._start(partial(opening.recover, self._path, code, passphrase), self.store_recovered)

    def _on_code_typed(self, text: str) -> None:
        """Say which group of the sheet to look at again, as soon as that can be told."""
        from desktop_crm.vault.recovery_code import wrong_groups

        groups = [str(group) for group in wrong_groups(text)]
        words = self.tr("Look again at group {group}").replace("{group}", self.tr(" or ").join(groups))
        set_property(self.form.code_hint_label, "role", "error" if groups else "caption")
        self.form.code_hint_label.setText(words if groups else "")

    def _choose_picture(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Photo or scan of the recovery sheet"), "", self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if chosen:
            self.read_picture(Path(chosen))

    def read_picture(self, path: Path) -> None:
        """Fill in the code from a photo or scan of the sheet."""
        from desktop_crm.gui.recovery_picture import code_in_picture

        self._workspace.start_job(
            self.tr("Reading the picture"),
            lambda _job: code_in_picture(path),
            then=self._on_code_read,
            otherwise=self._on_refused,
        )

    def _on_code_read(self, code: str) -> None:
        self._refusal = None
        self.form.code_edit.setText(code)
        self._show_state()
        self.form.passphrase_edit.setFocus()

    def _start(self, work: Callable[[], object], opened: SignalInstance | None = None) -> None:
        self._busy = True
        self._refusal = None
        self._show_state()
        self._run(work, opened or self.store_opened)

    def _run(self, work: Callable[[], object], opened: SignalInstance) -> None:
        self._workspace.start_job(
            self.tr("Unlocking"),
            lambda _job: work(),
            then=partial(self._on_opened, opened),
            otherwise=self._on_refused,
        )

    def _on_opened(self, opened: SignalInstance, store: object) -> None:
        self._busy = False
        self._show_state()
        if store is not None:
            self.form.passphrase_edit.clear()
            self.form.code_edit.clear()
            window = self.window()
            opened.emit(store)
            if self._login_lost:
                self._offer_login(window)

    def _offer_login(self, window: QWidget) -> None:
        from desktop_crm.gui.dialogs.login_dialog import LoginDialog

        open_once(LoginDialog(self._workspace, window))

    def _on_refused(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, CrmError):
            self._show_state()
            self._workspace.failed.emit(error)
            return
        if isinstance(error, StoreLocked):
            LockFile(self._path).ask_to_show()
        if isinstance(error, (WrongPassphrase, WrongRecoveryCode)):
            self._delay()
        if isinstance(error, KeyStoreFailed):
            self._login_lost = error.problem in ("missing", "wrong")
        self._refusal = error
        self._show_state()
        self.form.passphrase_edit.line.selectAll()
        self.form.passphrase_edit.setFocus()

    def _delay(self) -> None:
        self._wait = DELAYS[min(self._refusals, len(DELAYS) - 1)]
        self._refusals += 1
        if self._wait:
            self._countdown.start()

    def _tick(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._countdown.stop()
        self._show_state()

    def _on_typed(self, text: str) -> None:
        if self._recovering:
            from desktop_crm.gui.new_passphrase import show_strength

            show_strength(self.form.strength_bar, text)

    def _change_way(self) -> None:
        self._recovering = not self._recovering
        self._refusal = None
        self.form.passphrase_edit.clear()
        self._show_state()
        (self.form.code_edit if self._recovering else self.form.passphrase_edit).setFocus()

    def _show_state(self) -> None:
        form = self.form
        form.title_label.setText(self.tr("Unlock {file}").replace("{file}", self._path.name))
        form.code_box.setVisible(self._recovering)
        form.strength_bar.setVisible(self._recovering)
        form.passphrase_label.setText(
            self.tr("New passphrase") if self._recovering else self.tr("Passphrase")
        )
        form.passphrase_edit.line.setAccessibleName(form.passphrase_label.text())
        form.lost_label.setVisible(not self._recovering)
        form.recovery_button.setText(
            self.tr("Use the passphrase") if self._recovering else self.tr("Use the recovery sheet")
        )
        form.repair_button.setVisible(isinstance(self._refusal, _DAMAGE))
        self._show_sentence()
        self._show_button()

    def _show_sentence(self) -> None:
        label = self.form.sentence_label
        set_property(label, "role", "error" if self._refusal else "secondary")
        label.setText(self._sentence())
        self.form.passphrase_edit.line.setAccessibleDescription(label.text() if self._refusal else "")

    def _sentence(self) -> str:
        if self._refusal:
            from desktop_crm.gui.wording import say_refusal

            return say_refusal(self._refusal)
        if self._recovering:
            return self.tr(
                "Type the code of the recovery sheet and choose a new passphrase. The old one and this sheet "
                "will no longer open it; you get a new sheet."
            )
        return self.tr(
            "Your customers stay on this laptop. Contact details are encrypted and open only with your passphrase "
            "or this computer's key store."
        )

    def _show_button(self) -> None:
        button = self.form.unlock_button
        button.setEnabled(not self._busy and not self._wait)
        if self._busy:
            button.setText(self.tr("Unlocking…"))
        elif self._wait:
            button.setText(self.tr("Wait %n s", "", self._wait))
        else:
            button.setText(self.tr("Unlock"))

    def _restyle(self) -> None:
        px = theme().px
        form = self.form
        form.card.setFixedWidth(px(420))
        form.picture_label.setPixmap(icon_pixmap("lock", "accent", 34))
        form.unlock_button.setMinimumHeight(px(30))
        form.other_button.setMinimumHeight(px(30))
        # Room for three lines, so that nothing moves when a refusal takes the sentence's place.
        form.sentence_label.setMinimumHeight(3 * form.sentence_label.fontMetrics().lineSpacing() + px(4))
