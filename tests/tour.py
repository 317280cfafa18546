"""Run by test_network as the program itself: opens a store, shows every page, and tells what it knows of networks."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_crm.system.network_watch import begin_network_watch, network_facts

# As `desktop_crm.__main__` does it: before anything else is loaded.
begin_network_watch()

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from desktop_crm import app  # noqa: E402
from desktop_crm.gui import page_specs  # noqa: E402
from desktop_crm.gui.pages.unlock_page import UnlockPage  # noqa: E402
from desktop_crm.system import paths  # noqa: E402
from desktop_crm.system.settings import SettingsFile  # noqa: E402


def main() -> None:
    passphrase = sys.stdin.readline().strip()
    settings = SettingsFile(paths.settings_file())
    application = app.build_application(settings.values)
    window = app.build_window(settings)

    def unlock() -> None:
        page = window.front
        assert isinstance(page, UnlockPage)
        page.form.passphrase_edit.line.setText(passphrase)
        page.form.unlock_button.click()

    def look_around() -> None:
        for page in page_specs.PAGES:
            window.bench.show_page(page)
            application.processEvents()
        QTimer.singleShot(500, tell)

    def tell() -> None:
        window.close()
        facts = network_facts()
        loaded = sorted(facts.loaded)
        sys.stdout.write(
            f"pages {len(page_specs.PAGES)} loaded {loaded} opened {facts.opened} open {facts.open_now}\n"
        )
        sys.stdout.flush()
        QApplication.quit()

    # A page that cannot be shown ends the tour, and with it the test.
    sys.excepthook = lambda *error: (sys.__excepthook__(*error), application.exit(1))
    window.first_painted.connect(unlock)
    window.workspace.search_filled.connect(look_around)
    app.show_first_page(window, Path(sys.argv[1]), sample=False, ask=True)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
