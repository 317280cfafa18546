"""Erasing customers for good from the window: look what it takes, ask, do it on a thread, hand out the certificate."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_crm.gui.dialogs.erase_dialog import EraseDialog
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.erasure import Certificate, ErasureOrder, copies_of, erase_for_good
from desktop_crm.operations.erasure_copies import Unreached
from desktop_crm.queries.erasure import WhatGoes, what_goes
from desktop_crm.store.backups import places
from desktop_crm.store.store import Done
from desktop_crm.system.files import write_atomically
from desktop_crm.system.settings import SettingsFile
from desktop_crm.wording.certificate import TITLE, say_certificate

_Found = tuple[WhatGoes, list[Path], tuple[Unreached, ...]]


class EraseWork(QObject):
    """One for a page; its dialogs stand before that."""

    def __init__(self, workspace: Workspace, settings: SettingsFile, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._settings = settings
        self._page = page

    def begin(self, customer_ids: Sequence[int]) -> None:
        """Look what an erasure of these would take, and ask."""
        store, folders = self._workspace.store, self._folders()

        def look(_job: Job) -> _Found:
            return (store.read(what_goes, customer_ids), *copies_of(store, folders))

        title = self.tr("Looking for copies")
        self._workspace.start_job(title, look, self._ask)

    def _ask(self, found: _Found) -> None:
        goes, copies, unreached = found
        if not goes.customer_ids:
            return
        dialog = EraseDialog(goes, len(copies), unreached, self._page)
        dialog.erasure_requested.connect(partial(self._erase, dialog, goes))
        open_once(dialog)

    def _erase(self, dialog: EraseDialog, goes: WhatGoes, with_names: bool) -> None:
        store = self._workspace.store
        order = ErasureOrder(
            customer_ids=goes.customer_ids, backup_folders=tuple(self._folders()), with_names=with_names
        )

        def work(job: Job) -> Done[Certificate]:
            return erase_for_good(store, order, job.report, job.stopped)

        done, refused = partial(self._erased, dialog), partial(self._refused, dialog)
        self._workspace.start_job(self.tr("Erasing for good"), work, done, refused).ended.connect(dialog.end)

    def _erased(self, dialog: EraseDialog, done: Done[Certificate]) -> None:
        dialog.show_certificate(done.value)
        dialog.file_chosen.connect(partial(self._save, dialog, done.value))
        self._workspace.tell(done.changes)

    def _refused(self, dialog: EraseDialog, error: Exception) -> None:
        self._workspace.refuse(error, dialog.refuse)

    def _save(self, dialog: EraseDialog, certificate: Certificate, path: Path) -> None:
        language = spoken()
        title, lines = TITLE.say(language), list(say_certificate(certificate, language))

        def work(_job: Job) -> Path:
            if path.suffix.lower() == ".txt":
                write_atomically(path, "\n".join((title, "", *lines, "")).encode())
            else:
                from desktop_crm.charts.text_pages import text_pages

                write_atomically(path, text_pages(title, lines))
            return path

        self._workspace.start_job(self.tr("Saving the certificate"), work, dialog.say_saved)

    def _folders(self) -> list[Path]:
        return places(self._settings.values)
