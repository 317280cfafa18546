"""Run by test_locking as the program itself: opens a store by typing its passphrase, shows a record, and says so.

Where `lock` is given, the program is locked by key as soon as that is done; else it waits for the session to be left.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_crm import app
from desktop_crm.gui.pages.unlock_page import UnlockPage
from desktop_crm.gui.panels.timeline_panel import TimelinePanel
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.queries.listing import first_page
from desktop_crm.system import paths
from desktop_crm.system.restart import replace_process
from desktop_crm.system.settings import SettingsFile


def main() -> None:
    store, passphrase, typed = Path(sys.argv[1]), sys.stdin.readline().strip(), sys.stdin.readline().strip()
    settings = SettingsFile(paths.settings_file())
    application = app.build_application(settings.values)
    window = app.build_window(settings)
    window.locked.connect(lambda path: replace_process([str(path)]))

    def type_passphrase() -> None:
        page = window.front
        assert isinstance(page, UnlockPage)
        page.form.passphrase_edit.line.setText(passphrase)
        page.form.unlock_button.click()

    def show_record() -> None:
        (customer,) = window.workspace.now(first_page, 1).ids
        window.commands.request_customer(customer)
        QTimer.singleShot(500, type_a_draft)

    def type_a_draft() -> None:
        panel = window.findChild(TimelinePanel)
        assert panel is not None
        panel.form.composer.form.text_edit.setPlainText(typed)
        secret_clipboard().copy(typed)
        sys.stdout.write("open\n")
        sys.stdout.flush()
        if "lock" in sys.argv:
            sys.stdin.readline()
            window.commands["lock"].trigger()

    window.first_painted.connect(type_passphrase)
    window.workspace.search_filled.connect(show_record)
    app.show_first_page(window, store, sample=False, ask=True)
    window.show()
    sys.exit(QApplication.exec() if application else 1)


if __name__ == "__main__":
    main()
