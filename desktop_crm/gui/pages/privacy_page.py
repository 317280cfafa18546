"""The audit of the open store: what is sealed, where was looked, what was found, and the report to take away."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.privacy_page_form import Ui_PrivacyPage
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.gui.widgets.progress import show_share
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.store.audit import AuditOrder, audit
from desktop_crm.store.audit_scan import Watch
from desktop_crm.store.backups import places
from desktop_crm.system.files import write_atomically
from desktop_crm.system.settings import SettingsFile
from desktop_crm.wording.audit import say_audit

if TYPE_CHECKING:
    from desktop_crm.domain.document import Document
    from desktop_crm.store.audit_result import Audit

_FILE = "desktop-crm-privacy.pdf"


class PrivacyPage(Retranslating, QWidget):
    """Audits when asked to, on a thread, with its progress here and in the status bar."""

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._job: Job | None = None
        self.found: Audit | None = None
        form = self.form = Ui_PrivacyPage()
        form.setupUi(self)
        let_wrap(form.head_layout, form.choice_layout)
        scale_layouts(self)
        self._nothing = EmptyState("shield-check")
        form.page_layout.addWidget(self._nothing, 1)
        form.scroll_area.hide()
        form.own_picker.attach(workspace)
        form.own_check.toggled.connect(self._choose_own)
        form.own_picker.picked.connect(lambda _id: self._allow())
        form.audit_button.clicked.connect(self.begin)
        form.stop_button.clicked.connect(self._stop)
        form.save_button.clicked.connect(self._ask_place)
        self._say_nothing_yet()

    def begin(self) -> None:
        """Audit the store, as far as the boxes say."""
        store, form = self._workspace.store, self.form
        order = AuditOrder(
            backup_folders=tuple(places(self._settings.values)),
            canaries=form.canary_check.isChecked(),
            customer_id=(form.own_picker.customer_id or 0) if form.own_check.isChecked() else 0,
        )

        def work(job: Job) -> Audit:
            return audit(store, order, Watch(report=job.report, stop=job.stopped))

        self._show_busy(True)
        self._job = self._workspace.start_job(self.tr("Auditing"), work, self._show, self._refuse)
        self._job.progressed.connect(self._show_progress)
        self._job.ended.connect(partial(self._show_busy, False))

    def save_to(self, path: Path) -> None:
        """Write the report as a PDF, on a thread."""
        if self.found is None:
            return
        document = say_audit(self.found, spoken())

        def work(_job: Job) -> Path:
            # matplotlib takes a while to come, which the page does not need.
            from desktop_crm.charts.document_pages import document_pages

            write_atomically(path, document_pages(document))
            return path

        self._workspace.start_job(self.tr("Saving the report"), work, self._say_saved, self._refuse)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._say_nothing_yet()
        if self.found:
            self.form.cards.show_document(self._document(self.found))

    def _choose_own(self, wanted: bool) -> None:
        self.form.own_picker.setVisible(wanted)
        if wanted:
            self.form.own_picker.line.setFocus()
        self._allow()

    def _allow(self) -> None:
        """Audit once it is said whose record is to be shown."""
        form = self.form
        form.audit_button.setEnabled(
            not form.own_check.isChecked() or form.own_picker.customer_id is not None
        )

    def _stop(self) -> None:
        if self._job:
            self._job.stop()

    def _show(self, found: Audit) -> None:
        self.found = found
        self.form.save_button.setEnabled(True)
        self.form.scroll_area.show()
        self._nothing.hide()
        self.form.cards.show_document(self._document(found))

    def _say_nothing_yet(self) -> None:
        self._nothing.show_words(
            self.tr("What an audit finds stands here, and becomes a report that you can show to others.")
        )

    def _document(self, found: Audit) -> Document:
        return say_audit(found, spoken())

    def _show_busy(self, busy: bool) -> None:
        form = self.form
        form.audit_button.setVisible(not busy)
        form.stop_button.setVisible(busy)
        form.progress_bar.setVisible(busy)
        form.progress_bar.setValue(0)
        if busy:
            # What was said last is over.
            form.retranslateUi(self)
            set_property(form.hint_label, "role", "secondary")
            form.stop_button.setFocus()

    def _show_progress(self, done: int, total: int) -> None:
        show_share(self.form.progress_bar, done, total)

    def _ask_place(self) -> None:
        chosen = ask_file_place(self, self.tr("Save the privacy report"), _FILE)
        if chosen is not None:
            self.save_to(chosen)

    def _say_saved(self, path: Path) -> None:
        self._say(self.tr("Saved as {file}.").replace("{file}", path.name))

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, partial(self._say, role="error"))

    def _say(self, words: str, role: str = "secondary") -> None:
        self.form.hint_label.setText(words)
        set_property(self.form.hint_label, "role", role)
